import { isOneMore } from '../passage/says-the-same';
import { sentenceOf } from '../passage/sentence-of';
import type { PathNode } from '../trace/path-node';
import { listOf } from './list-of';
import type { Probed } from './next-hop';
import { standsFor } from './stands-for';

/**
 * Of the sources that one sentence gives the first that has the words: which of them says it more alike is chance. In the sentence after the words
 * it has them in its own way when a later one there carries them: then that sentence tells who was there. Null where the best is the first.
 */
export function firstWitness(
  { candidate: best, verdict }: Probed,
  ranked: readonly Probed[],
  probed: readonly Probed[],
  citer: PathNode,
  claim: string,
): PathNode | null {
  const { reading } = citer;
  const { citation, nearness } = best;
  if (!reading || citation.place !== 'body' || verdict.kind === 'document') return null;
  const sentence = sentenceOf(reading, citation);
  const listed = listOf(reading, citation);
  const before = probed
    .filter(({ candidate: { citation: each, nearness: place } }) => {
      const beside = listed.includes(each) || (each.start >= sentence.start && each.end <= sentence.end);
      return each.place === 'body' && place === nearness && beside && each.start < citation.start;
    })
    .filter(({ candidate }) => !isOneMore(candidate, citer))
    .toSorted((one, other) => one.candidate.citation.start - other.candidate.citation.start);
  for (const { candidate, verdict: found } of before) {
    const isRanked = ranked.some((each) => each.candidate === candidate);
    if (!isRanked && (found.kind !== 'silent' || verdict.kind !== 'carries')) continue;
    const node = sourceOf({ candidate: { ...candidate, nearness: 'meant' }, verdict: found }, citer, claim);
    if (node) return node;
  }
  return null;
}

/** A candidate as the next node: as it was read, or in the sentences that stand for the words; null for neither. */
export function sourceOf({ candidate, verdict }: Probed, citer: PathNode, claim: string): PathNode | null {
  if (verdict.kind === 'carries' || verdict.kind === 'passes' || verdict.kind === 'document') return verdict.node;
  return standsFor({ candidate, verdict }, citer, claim);
}
