import type { PatternHits } from './pattern-hits';
import { isStopHash } from './stop-hashes';
import type { WordSpan } from './word-span';

/** Window lengths tried, as multiples of the pattern's: as it is, with words spliced in, with a middle of up to 60 % cut out. */
const STRETCHES = [1.15, 1.7, 2.7] as const;
/** What a doubling of the window costs in coverage: a longer window finds more by chance. */
const STRETCH_COST = 0.05;
/** A word at the edge of a window must be worth this share of an average word for every word that it adds to the window. */
const EDGE_WORTH = 0.12;

/** In a short text idf alone takes grammar words for rare ones. */
const GRAMMAR_WORTH = 0.25;

/**
 * The window of the text that holds most of the pattern's telling words, rare words counting more (idf from the text itself), in any order:
 * what character matching cannot find, quotations with a middle cut out or halves swapped. Score is the covered share. `hits` are those of all words of the pattern; `count`: words of the text. Null when nothing is shared.
 */
export function findWindow(hits: PatternHits, count: number): WordSpan | null {
  if (hits.places.length === 0) return null;
  const weighed = weigh(hits, count);
  let best: WordSpan | null = null;
  let bestValue = 0;
  for (const stretch of STRETCHES) {
    const window = slide(weighed, Math.ceil(hits.pattern.length * stretch) + 2);
    const value = window.score - STRETCH_COST * Math.log2(stretch);
    if (value > bestValue) {
      bestValue = value;
      best = window;
    }
  }
  return best === null ? null : trimEdges(best, weighed);
}

interface WeighedHits extends PatternHits {
  /** idf of each distinct pattern word. */
  readonly weights: Float64Array;
  /** Weight of the whole pattern. */
  readonly total: number;
}

function weigh(hits: PatternHits, count: number): WeighedHits {
  const { sought, needed, found, pattern } = hits;
  const weights = new Float64Array(found.length);
  for (let symbol = 0; symbol < found.length; symbol += 1) {
    // A word the text lacks weighs as much as one that stands there once: it is what the text fails to say.
    weights[symbol] = Math.log(1 + count / Math.max(1, found[symbol] ?? 0) / 4);
  }
  const grammar = new Set<number>();
  for (const [index, symbol] of sought.symbols.entries()) {
    if (isStopHash(pattern[index] ?? 0)) grammar.add(symbol);
  }
  for (const symbol of grammar) weights[symbol] = (weights[symbol] ?? 0) * GRAMMAR_WORTH;
  let total = 0;
  for (let symbol = 0; symbol < found.length; symbol += 1) total += (weights[symbol] ?? 0) * (needed[symbol] ?? 0);
  return { ...hits, weights, total };
}

/** Best window of at most `width` words, by two pointers over the hits. */
function slide(hits: WeighedHits, width: number): WordSpan {
  const have = new Int32Array(hits.weights.length);
  let covered = 0;
  let left = 0;
  let best = { from: 0, to: 0, score: 0 };
  for (let right = 0; right < hits.places.length; right += 1) {
    const symbol = hits.symbols[right] ?? 0;
    have[symbol] = (have[symbol] ?? 0) + 1;
    if ((have[symbol] ?? 0) <= (hits.needed[symbol] ?? 0)) covered += hits.weights[symbol] ?? 0;
    const end = hits.places[right] ?? 0;
    while (end - (hits.places[left] ?? 0) >= width) {
      const gone = hits.symbols[left] ?? 0;
      if ((have[gone] ?? 0) <= (hits.needed[gone] ?? 0)) covered -= hits.weights[gone] ?? 0;
      have[gone] = (have[gone] ?? 0) - 1;
      left += 1;
    }
    const score = covered / hits.total;
    if (score > best.score + 1e-9) best = { from: hits.places[left] ?? 0, to: end + 1, score };
  }
  return best;
}

/** Drops hits at the edges that are worth less than the distance they add: a stray "the" twenty words before the quotation. */
function trimEdges(window: WordSpan, hits: WeighedHits): WordSpan {
  const inside: number[] = [];
  hits.places.forEach((place, index) => {
    if (place >= window.from && place < window.to) inside.push(index);
  });
  const mean = hits.total / hits.needed.reduce((sum, needed) => sum + needed, 0);
  const worth = (index: number): number => hits.weights[hits.symbols[index] ?? 0] ?? 0;
  const left = bestEdge(inside, hits.places, worth, mean * EDGE_WORTH);
  const right = bestEdge(inside.toReversed(), hits.places, worth, mean * EDGE_WORTH);
  const from = hits.places[left] ?? window.from;
  const to = (hits.places[right] ?? window.to - 1) + 1;
  return from < to ? { from, to, score: window.score } : window;
}

/** First hit, from the outer end, from where on the words outside cost more than they are worth. */
function bestEdge(
  order: readonly number[],
  places: Int32Array,
  worth: (index: number) => number,
  costPerWord: number,
): number {
  let edge = order[0] ?? 0;
  let balance = 0;
  for (let step = 0; step + 1 < order.length; step += 1) {
    const here = order[step] ?? 0;
    const next = order[step + 1] ?? 0;
    const distance = Math.abs((places[next] ?? 0) - (places[here] ?? 0));
    balance += worth(here) - distance * costPerWord;
    if (balance < 0) {
      edge = next;
      balance = 0;
    }
  }
  return edge;
}
