import type { WordPair } from '../align-words';
import type { NumberMention } from '../numbers/number-mention';
import { isSameNumber } from '../numbers/same-number';
import type { Comparison } from './comparison';
import { isPart } from './is-part';
import type { PassageWords } from './passage-words';

/** Words of meaning that must stand in the same order for numbers among them to have changed places. */
const LEAST_ORDERED = 3;

/** Between the two numbers of a tally: "8-5", "8 to 5", "8 zu 5". */
const TALLY = /^\s?(?:[-–:]|to|zu|à|a|contre|gegen|contra|contro|tegen)\s?$/u;

/**
 * Two numbers that changed places while the words about them did not ("21 seats and the Greens 12"), or whose nouns did, or the two of a tally. The first
 * of them on either side, or null.
 */
export function findSwap(comparison: Comparison): readonly [NumberMention, NumberMention] | null {
  return findTurned(comparison) ?? findTally(comparison) ?? findCrossed(comparison);
}

function findTurned({ earlier, later, alignment }: Comparison): readonly [NumberMention, NumberMention] | null {
  const inOrder = alignment.pairs.toSorted((one, other) => one.earlier - other.earlier);
  const numberAt = (pair: WordPair) => earlier.words[pair.earlier]?.number ?? null;
  const words = inOrder.filter((pair) => earlier.words[pair.earlier]?.content);
  if (words.length < LEAST_ORDERED || !isRising(words)) return null;
  const numbers = inOrder.filter((pair) => numberAt(pair) !== null);
  const at = numbers.findIndex((pair, index) => pair.later > (numbers[index + 1]?.later ?? pair.later));
  const [pair, next] = [numbers[at], numbers[at + 1]];
  if (!pair || !next) return null;
  const before = earlier.numbers[numberAt(pair) ?? -1];
  const after = later.numbers[later.words[next.later]?.number ?? -1];
  // "Of 212 flights 31" and "31 of the 212 flights".
  if (before && after && (isPart(later, after) || isPart(earlier, before))) return null;
  return before && after && before.kind === after.kind && before.dimension === after.dimension ? [before, after] : null;
}

function isRising(pairs: readonly WordPair[]): boolean {
  return pairs.every((pair, index) => pair.later > (pairs[index - 1]?.later ?? -1));
}

/** "8-5" that became "5-8". */
function findTally({ earlier, later }: Comparison): readonly [NumberMention, NumberMention] | null {
  for (const [one, other] of neighbours(earlier)) {
    if (one.value === other.value || !TALLY.test(earlier.text.slice(one.end, other.start))) continue;
    const turned = neighbours(later).find(([first, second]) => {
      return (
        first.value === other.value &&
        second.value === one.value &&
        TALLY.test(later.text.slice(first.end, second.start))
      );
    });
    if (turned) return [one, turned[0]];
  }
  return null;
}

/** "36 cars and 240 passengers" that became "36 passengers and 240 cars". */
function findCrossed({ earlier, later, alignment }: Comparison): readonly [NumberMention, NumberMention] | null {
  for (const [one, other] of neighbours(earlier)) {
    const [first, second] = [nounOf(earlier, one), nounOf(earlier, other)];
    const pair = neighbours(later).find(([before, after]) => {
      const crossed =
        alignment.ofLater[nounOf(later, before)] === second && alignment.ofLater[nounOf(later, after)] === first;
      return crossed && isSameNumber(one, before) && isSameNumber(other, after) && !isSameNumber(one, other);
    });
    if (pair && first !== -1 && second !== -1) return [one, pair[0]];
  }
  return null;
}

function neighbours({ numbers }: PassageWords): readonly (readonly [NumberMention, NumberMention])[] {
  return numbers.flatMap((number, index) => {
    const next = numbers[index + 1];
    return next ? [[number, next] as const] : [];
  });
}

/** Index of the word of meaning right behind a number, or -1. */
function nounOf({ words }: PassageWords, { end }: NumberMention): number {
  const next = words.findIndex(({ start }) => start >= end);
  return words[next]?.content ? next : -1;
}
