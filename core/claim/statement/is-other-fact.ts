import { isStopWord } from '../lexicon/stop-words';
import { readNumbers } from '../numbers/read-numbers';
import { isSameNumber } from '../numbers/same-number';
import { guessLanguage } from '../text/guess-language';
import { plainWord } from '../text/plain-word';

/** From this share of changed names, and of changed numbers, on a sentence of the same build tells another fact. */
const OTHER_SHARE = 0.5;
/** A capital after a space and a word character: not the start of a sentence. */
const NAME = /(?<=[\p{Ll}\p{N},;’'-]\s)\p{Lu}[\p{L}\p{M}]+/gu;

/** Whether two sentences of the same build tell different facts: another subject and another figure. A changed figure alone is drift. */
export function isOtherFact(claim: string, passage: string, tag: string | null): boolean {
  const ours = namesOf(claim);
  const theirs = namesOf(passage);
  const strangers = [...theirs].filter((name) => !ours.has(name)).length;
  const missing = [...ours].filter((name) => !theirs.has(name)).length;
  if (strangers === 0 || missing < Math.max(1, ours.size * OTHER_SHARE)) return false;
  const language = tag?.slice(0, 2).toLowerCase() ?? guessLanguage(`${claim} ${passage}`);
  const figures = readNumbers(claim, language);
  const others = readNumbers(passage, language);
  const changed = figures.filter((one) => !others.some((other) => isSameNumber(one, other))).length;
  const added = others.filter((one) => !figures.some((other) => isSameNumber(one, other))).length;
  return added > 0 && changed >= Math.max(1, figures.length * OTHER_SHARE);
}

function namesOf(text: string): ReadonlySet<string> {
  return new Set((text.match(NAME) ?? []).map(plainWord).filter((word) => !isStopWord(word, null)));
}
