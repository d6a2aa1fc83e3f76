import type { WordPair } from '../align-words';
import type { NumberMention } from '../numbers/number-mention';
import type { Comparison } from './comparison';

/** Words of meaning that must stand in the same order for numbers among them to have changed places. */
const LEAST_ORDERED = 3;

/** Two numbers that changed places while the words about them did not: "21 seats and the Greens 12". The first of them on either side, or null. */
export function findSwap({ earlier, later, alignment }: Comparison): readonly [NumberMention, NumberMention] | null {
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
  return before && after && before.kind === after.kind && before.dimension === after.dimension ? [before, after] : null;
}

function isRising(pairs: readonly WordPair[]): boolean {
  return pairs.every((pair, index) => pair.later > (pairs[index - 1]?.later ?? -1));
}
