import type { Drift } from '../../model';
import type { Comparison } from './comparison';
import { asideWords } from './find-asides';
import { findChange } from './find-change';
import { keptWords } from './kept-words';
import { extent } from './word-places';

/** Share of the later passage's content words without an equal in the earlier one, from which it is said in other words. */
const REWORDED = 0.3;

/** Two passages with the words that both have and those that only attribute. */
export interface Copy extends Comparison {
  /** For each later word, the earlier word that it is a form of, or -1. */
  readonly kept: Int32Array;
  /** Words of the earlier and of the later passage that only attribute or belong to the citing writer's next sentence. */
  readonly asides: readonly [earlier: ReadonlySet<number>, later: ReadonlySet<number>];
}

/**
 * One `reworded` drift when the later passage says it in other words; null for a copy, be it with another number, hedge or negation.
 * `alone`: nothing else drifted, so that one word left out or put in is the whole difference, and told.
 */
export function findRewording(comparison: Comparison, alone: boolean): Drift | null {
  const { earlier, later } = comparison;
  const kept = keptWords(comparison, !alone);
  const copy = { ...comparison, kept, asides: [asideWords(earlier, null), asideWords(later, kept)] as const };
  const content = [...later.words.keys()].filter((index) => later.words[index]?.content && !copy.asides[1].has(index));
  const changed = content.filter((index) => kept[index] === -1);
  if (content.length > 0 && changed.length >= content.length * REWORDED) {
    return { kind: 'reworded', earlier: { start: 0, end: earlier.text.length }, later: extent(later, changed) };
  }
  const change = findChange(copy, content, alone);
  return change === null ? null : { kind: 'reworded', ...change };
}
