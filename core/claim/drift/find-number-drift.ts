import type { Drift, Span } from '../../model';
import type { NumberMention } from '../numbers/number-mention';
import { isSameNumber } from '../numbers/same-number';
import type { Comparison } from './comparison';
import type { PassageWords } from './passage-words';

/** Content words on either side of a number that say what it counts. */
const NEIGHBOURS = 3;
/** Neighbours that must be the same for two different numbers to stand in each other's place. */
const LEAST_SHARED = 1;

/** Numbers that changed: neither found on the other side, of one kind, and counting the same thing. Lost or added numbers are no drift. */
export function findNumberDrift(comparison: Comparison): readonly Drift[] {
  const { earlier, later } = comparison;
  const before = unmatched(stated(earlier), later.numbers);
  const after = unmatched(stated(later), earlier.numbers);
  const taken = new Set<NumberMention>();
  const drifts: Drift[] = [];
  for (const number of after) {
    const candidates = before
      .filter((other) => !taken.has(other) && isComparable(number, other))
      .map((other) => ({ other, shared: sharedNeighbours(comparison, other, number) }))
      .filter(({ other, shared }) => shared >= (other.dimension === number.dimension ? LEAST_SHARED : LEAST_SHARED + 1))
      .sort((one, two) => two.shared - one.shared);
    const [best] = candidates;
    if (!best) continue;
    taken.add(best.other);
    drifts.push({ kind: 'number', earlier: spanOf(best.other), later: spanOf(number) });
  }
  return drifts;
}

/** Where and on which day an agency writes, before its first sentence: "LISBON, 3 (Agency)." */
const DATELINE = /^\s*\p{Lu}[\p{Lu}\s.,/-]{1,40}\s\d{1,2}\.?(?:\s\p{L}{3,10}\.?)?\s*\([^()\n]{2,30}\)/u;

/** The numbers of what is said, without those of a dateline. */
function stated({ text, numbers }: PassageWords): readonly NumberMention[] {
  const dateline = DATELINE.exec(text)?.[0].length ?? 0;
  return dateline === 0 ? numbers : numbers.filter((number) => number.start >= dateline);
}

function unmatched(own: readonly NumberMention[], other: readonly NumberMention[]): readonly NumberMention[] {
  return own.filter((number) => !other.some((candidate) => isSameNumber(number, candidate)));
}

function isComparable(one: NumberMention, other: NumberMention): boolean {
  return (
    one.kind === other.kind && (one.dimension === other.dimension || one.dimension === null || other.dimension === null)
  );
}

/** How many words near the one number are aligned with words near the other. */
function sharedNeighbours(comparison: Comparison, before: NumberMention, after: NumberMention): number {
  const near = new Set(neighbours(comparison.earlier, before));
  const other = neighbours(comparison.later, after);
  return other.filter((index) => near.has(comparison.alignment.ofLater[index] ?? -1)).length;
}

function neighbours(passage: PassageWords, number: NumberMention): readonly number[] {
  const informative = passage.words
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => word.content || word.number !== null);
  const before = informative.filter(({ word }) => word.end <= number.start).slice(-NEIGHBOURS);
  const after = informative.filter(({ word }) => word.start >= number.end).slice(0, NEIGHBOURS);
  return [...before, ...after].map(({ index }) => index);
}

function spanOf(number: NumberMention): Span {
  return { start: number.start, end: number.end };
}
