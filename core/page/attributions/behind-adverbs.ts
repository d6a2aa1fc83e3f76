import { isWeekday } from '../../claim/lexicon/weekdays';
import type { CuePatterns } from './cue-patterns';
import type { Token } from './tokens';

/** What may stand between an inverted verb and its subject: "sagt dazu Ohm", "explique aussi Ferrand", "säger också Ek". */
const BETWEEN =
  /^(?:dazu|auch|zuerst|zunächst|primero|luego|después|primeiro|depois|d[’']abord|ensuite|poi|prima|jedoch|außerdem|weiter|zudem|hingegen|allerdings|ferner|wiederum|nun|gestern|heute|mir|uns|sich|ihm|ainsi|aussi|encore|notamment|hier|toutefois|cependant|néanmoins|également|también|además|ayer|hoy|también|ainda|também|ontem|hoje|inoltre|anche|ieri|oggi|ook|gisteren|vandaag|też|także|również|wczoraj|dziś|się|ją|go|mu|jej|также|ему|ей|им|её|вчера|сегодня|också|även|dock|igår|idag)$/;
const BETWEEN_PAIR =
  /^(?:en cambio|sin embargo|par contre|en revanche|en effet|no entanto|d altra|de son|de su|z kolei|z drugiej|ze swojej|со своей)$/;
/** Before the hearer: "a déclaré à la presse Odile Ferrand", "explicó a este diario un portavoz". */
export const TO_WHOM = /^(?:a|al|à|au|aux|ao|aos|às|ai|agli|alla|allo|gegenüber|tegen)$/;

/** Index of the last word of the hearer that begins at `from`: an article and a noun, or one name. */
function behindHearer(tokens: readonly Token[], from: number, cues: CuePatterns): number {
  const article = cues.article.has(tokens[from]?.lower ?? '');
  // The Portuguese "a" is an article itself.
  if (!article && cues.language === 'pt' && tokens[from - 1]?.lower === 'a') return from - 2;
  let last = from + (article ? 1 : 0);
  if (tokens[last]?.word !== true) return from - 2;
  // "ao Jornal da Serra a bióloga"
  while (
    tokens[last]?.capital &&
    /^(?:de|do|da|del|di|du|des|dos|das)$/.test(tokens[last + 1]?.lower ?? '') &&
    tokens[last + 2]?.capital
  )
    last += 2;
  return last;
}

/** Index of the last adverb, day or hearer right behind a verb ("sagt dazu", "a déclaré à la presse"), or of the verb. */
export function behindAdverbs(tokens: readonly Token[], verb: number, cues: CuePatterns): number {
  let at = verb;
  for (let steps = 0; steps < 3; steps++) {
    const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
    if (BETWEEN.test(next)) at += 1;
    else if (BETWEEN_PAIR.test(`${next} ${after}`)) at += 2;
    else if (steps === 0 && cues.language !== 'en' && TO_WHOM.test(next) && !/^qu?e?$/.test(after))
      at = behindHearer(tokens, at + 2, cues);
    else if (/^(?:am|le|el|este|ce|op|i|na|no|nesta|neste|questo|på|we?|во?)$/.test(next) && isWeekday(after)) at += 2;
    else if (cues.language !== 'en' && isWeekday(next)) at += 1;
    else break;
  }
  return at;
}
