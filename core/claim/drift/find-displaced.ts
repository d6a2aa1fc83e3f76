import type { NumberMention } from '../numbers/number-mention';
import { isSameNumber } from '../numbers/same-number';
import type { Comparison } from './comparison';

/** Where a sentence ends between two numbers. */
const SENTENCE_END = /[.!?…]["”’»)]*\s|\n/u;

/**
 * A number that another sentence of the earlier passage gives for something else ("1.13 million viewers. … the Sunday show, with 1.31 million"): the one
 * that stands before the same words, and it. `shared` tells how many words about two numbers are the same. Null for none.
 */
export function findDisplaced(
  { earlier, later }: Comparison,
  shared: (before: NumberMention, after: NumberMention) => number,
): readonly [NumberMention, NumberMention] | null {
  for (const number of later.numbers) {
    const alike = earlier.numbers.filter(
      ({ kind, dimension }) => kind === number.kind && dimension === number.dimension,
    );
    const same = alike.filter((other) => isSameNumber(other, number));
    if (number.kind !== 'count' || same.length === 0 || same.some((other) => shared(other, number) > 0)) continue;
    const place = alike.find(
      (other) =>
        shared(other, number) > 0 &&
        !later.numbers.some((there) => isSameNumber(there, other)) &&
        same.every((twin) => isApart(earlier.text, twin, other)),
    );
    if (place) return [place, number];
  }
  return null;
}

function isApart(text: string, one: NumberMention, other: NumberMention): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return SENTENCE_END.test(text.slice(first.end, second.start));
}
