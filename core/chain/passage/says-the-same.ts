import type { Candidate } from '../hop/rank-citations';
import type { PathNode } from '../trace/path-node';
import { sentenceOf } from './sentence-of';

const SAME = '(?:it|this|that(?=\\s*[.,;:!?)–—]|\\s+too)|the same|the story|as much|so)';
const HAS = '(?:has|have|had|got|carr(?:y|ies)|runs?|prints?|reports?|says?|writes?)';

/** How a page says that another one has the story too: "Northwire has it as well", "and so does the Post". */
const THE_SAME = new RegExp(
  `(?<!\\p{L})(?:${HAS} ${SAME}|(?:does|do|did) so|so (?:does|do|did|has|have|says?)|as (?:does|do|did|has|have)|also|too|as well|likewise|aussi|également|de même|auch|ebenfalls|ebenso|también|igualmente|anche|pure|também|ook|eveneens)(?!\\p{L})`,
  'iu',
);

/** True for a link in a sentence that says that the page behind it has the same. */
export function saysTheSame({ citation }: Candidate, { reading }: PathNode): boolean {
  if (!reading || citation.place !== 'body') return false;
  const { start, end } = sentenceOf(reading, citation);
  return THE_SAME.test(reading.text.slice(start, end));
}

/** "As the Loop has it" names a source; "the Loop has it too" one more. */
const IT_HAS = new RegExp(
  `^,?\\s+(?:(?:\\p{L}+ ){0,2}${HAS} (?:the same|as much|(?:it|this|that|so|the story),? (?:too|as well))|too|as well)(?!\\p{L})`,
  'iu',
);
const SO_DOES = /(?<!\p{L})so (?:does|do|did|has|have|says?)\s+(?:the\s+)?$/iu;

/** Characters before a link in which it is said that it has the same. */
const BEFORE_LINK = 20;

/** True for a link that its own clause calls one more: the source is the other one. */
export function isOneMore({ citation }: Candidate, { reading }: PathNode): boolean {
  if (!reading || citation.place !== 'body' || citation.end <= citation.start) return false;
  const { end } = sentenceOf(reading, citation);
  const before = reading.text.slice(Math.max(0, citation.start - BEFORE_LINK), citation.start);
  return IT_HAS.test(reading.text.slice(citation.end, end)) || SO_DOES.test(before);
}
