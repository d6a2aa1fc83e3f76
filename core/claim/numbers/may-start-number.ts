import { numberWords, oneWords, roundNouns } from '../lexicon/number-words';

/** Words that mean a fraction or a multiple by themselves. */
const SPECIAL =
  /^(?:every|jede[rsnm]?|elke?|iedere?|half|halb|halbe[nr]?|halve|demie?|medi[oa]|mezz[oa]|mei[oa]|quarter|fortnight|twice|doppelt)$/;
/** Parts of German and Dutch numbers written as one word. */
const COMPOUND =
  /zehn|zig|ssig|hundert|tausend|zwei|drei|vier|anderthalb|anderhalf|einhalb|enhalf|funf|sechs|sieb|acht|neun|elf|zwolf|tig|honderd|duizend|twee|drie|vijf|zes|zeven|negen/;

/** The same of Italian ones. */
const ITALIAN = /mila$|cento|^(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)/;

/** Whether a number in words can begin with this accent-free word: nearly all words cannot, and need no closer look. */
export function mayStartNumber(word: string, language: string): boolean {
  const words = numberWords[language];
  if (!words) return false;
  if (words.units[word] !== undefined || words.halves.has(word) || SPECIAL.test(word)) return true;
  if (oneWords.has(word) || roundNouns[word] !== undefined) return true;
  if (words.scales[word] !== undefined) return true;
  if (language === 'it') return ITALIAN.test(word);
  return (language === 'de' || language === 'nl') && COMPOUND.test(word);
}
