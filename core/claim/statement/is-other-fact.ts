import { isSameNumber } from '../numbers/same-number';
import { guessLanguage } from '../text/guess-language';
import { readTerms } from './read-terms';

/** Whether two sentences of the same build tell different facts: another subject and another figure. A changed figure alone is drift. */
export function isOtherFact(claim: string, passage: string, tag: string | null): boolean {
  const language = guessLanguage(`${claim} ${passage}`) ?? tag?.slice(0, 2) ?? null;
  const ours = readTerms(claim, language);
  const theirs = readTerms(passage, language);
  const numbers = ours.flatMap((term) => (term.number === null ? [] : [term.number]));
  const others = theirs.flatMap((term) => (term.number === null ? [] : [term.number]));
  const changed =
    numbers.length > 0 && others.length > 0 && !numbers.some((one) => others.some((other) => isSameNumber(one, other)));
  if (!changed) return false;
  const names = ours.filter((term) => term.kind === 'name').map((term) => term.word);
  const there = new Set(theirs.map((term) => term.word));
  return (
    names.some((name) => !there.has(name)) &&
    theirs.some((term) => term.kind === 'name' && !ours.some((our) => our.word === term.word))
  );
}
