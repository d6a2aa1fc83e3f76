import type { PassageWord, PassageWords } from './passage-words';

/** Clauses that only say who says it: "according to …", "he told us last week", "rapporte La Gazette". */
const SAYING =
  /^(?:according|said|says|say|told|tells|wrote|writes|reported|reports|added|adds|admitted|announced|selon|rapporte|affirme|dit|declare|explique|ecrit|laut|zufolge|sagte|sagt|schreibt|berichtet|berichtete|meldet|meldete|teilte|angaben|indique|annonce|segun|dijo|dice|afirma|aseguro|informa|informo|secondo|disse|riferisce|volgens|zei|zegt)$/;
/** The same in words that say it only together: "heißt es in einer Mitteilung", "wie es in dem Bericht heißt". */
const SAYING_TOGETHER = /^(?:heisst es|wie es\b.*\bheisst)\b/;
/** Longest clause, in words, that is taken for a mere attribution. */
const MOST_WORDS = 13;

/** Whether a word stands in a clause that only attributes, or in an editor's brackets. */
export function isAside(passage: PassageWords, word: PassageWord): boolean {
  if (isBracketed(passage.text, word)) return true;
  const clause = passage.words.filter((other) => other.clause === word.clause);
  if (clause.length === passage.words.length || clause.length > MOST_WORDS) return false;
  if (clause.some((other) => other.number !== null)) return false;
  return (
    clause.some((other) => SAYING.test(other.plain)) ||
    SAYING_TOGETHER.test(clause.map((other) => other.plain).join(' '))
  );
}

function isBracketed(text: string, word: PassageWord): boolean {
  const open = text.lastIndexOf('[', word.start);
  if (open < 0 || word.start - open > 80) return false;
  const close = text.indexOf(']', open);
  return close >= word.end;
}
