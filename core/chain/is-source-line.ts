import type { PathNode } from './path-node';
import type { Candidate } from './rank-citations';
import { isAlone } from './sentence-of';
import { sharedWords } from './shared-words';

/** Share of the link's words that the claim must have where the link stands among others: a box may name the sources of all that a page says. */
const LEAST_SHARED = 0.25;

/** True for a link that a page gives as its source away from the words and without a sentence about it: under the heading "Source" at its foot. */
export function isSourceLine({ citation, nearness }: Candidate, { reading, words }: PathNode): boolean {
  if (!reading || nearness !== 'elsewhere' || citation.relation !== 'isBasedOn' || citation.cue !== null) return false;
  return isAlone(reading, citation) || sharedWords(citation.anchor, words) >= LEAST_SHARED;
}
