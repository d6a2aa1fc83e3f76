import type { PathNode } from './path-node';
import type { Candidate } from './rank-citations';
import { sentenceOf } from './sentence-of';

/** How a page says that another one has the story too: "Northwire has it as well", "and so does the Post". */
const THE_SAME =
  /(?<!\p{L})(?:(?:has|have|had|got|carr(?:y|ies)|runs?|prints?|reports?|says?|writes?) (?:it|this|that(?=\s*[.,;:!?)–—]|\s+too)|the same|the story|as much|so)|(?:does|do|did) so|so (?:does|do|did|has|have|says?)|as (?:does|do|did|has|have)|also|too|as well|likewise|aussi|également|de même|auch|ebenfalls|ebenso|también|igualmente|anche|pure|também|ook|eveneens)(?!\p{L})/iu;

/** True for a link in a sentence that says that the page behind it has the same. */
export function saysTheSame({ citation }: Candidate, { reading }: PathNode): boolean {
  if (!reading || citation.place !== 'body') return false;
  const { start, end } = sentenceOf(reading, citation);
  return THE_SAME.test(reading.text.slice(start, end));
}
