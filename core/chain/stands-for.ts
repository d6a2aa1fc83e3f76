import { type PathNode, readNode } from './path-node';
import { isPost, type Verdict, wholeBody } from './probe';
import type { Candidate } from './rank-citations';
import { sharedWords } from './shared-words';

/** Longest post that can be taken as a whole for what a page makes of it, characters. */
const LONGEST_WHOLE_POST = 1000;

/**
 * A short post that a page names as the source of the very sentence carries it in other words, even when no word is
 * shared: then the whole post is its passage, and only probable. Null when the post was not clearly meant.
 */
export function standsFor(
  probed: { readonly candidate: Candidate; readonly verdict: Verdict },
  citer: PathNode,
): PathNode | null {
  const { candidate, verdict } = probed;
  const meant = candidate.nearness === 'meant' || (candidate.nearness === 'near' && candidate.named);
  if (verdict.kind !== 'silent' || !meant) return null;
  const { reading } = verdict.outcome;
  if (!isPost(reading) || reading.text.length > LONGEST_WHOLE_POST) return null;
  const { citation } = candidate;
  const sourced = citation.relation !== 'links' || citation.cue !== null || candidate.named;
  if (!sourced && sharedWords(citer.words, reading.text) === 0) return null;
  return readNode(verdict.key, verdict.outcome, candidate, {
    passage: wholeBody(reading),
    passesOn: false,
    confidence: 'probable',
  });
}
