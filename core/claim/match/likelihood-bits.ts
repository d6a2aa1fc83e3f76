import type { PatternHits } from './pattern-hits';
import { isStopHash } from './stop-hashes';
import type { WordSpan } from './word-span';

/** Chance that a word of the quotation is still there when the span does carry it. */
const KEPT = 0.75;
/** A grammar word stands in any stretch, and after any word, with at least these chances, however seldom this text has it. */
const GRAMMAR = { inSpan: 0.3, following: 0.07 } as const;
/** Worth of the text's own word frequencies, in words, when it is asked what follows a word: most pairs stand in it once. */
const PRIOR_WORDS = 2;

/**
 * How much better "the span carries the quotation" explains the shared words than "it is some stretch of this text", in bits, less the bits that the
 * best of all stretches has by luck. Each distinct word is worth what its frequency in this very text says: words of the topic prove little. A word that
 * follows the same word as in the quotation proves more than one that stands somewhere in the span, unless this text often has the two together.
 * `hits` are those of all words of the pattern; `count`: words of the text.
 */
export function likelihoodBits(hits: PatternHits, count: number, span: WordSpan): number {
  const { found } = hits;
  const grammar = grammarWords(hits);
  const length = Math.max(1, span.to - span.from);
  const worth = worthInSpan(hits, grammar, count, span);
  let bits = -Math.log2(Math.max(1, count / length));
  for (let symbol = 0; symbol < found.length; symbol += 1) {
    const chance = Math.max(
      grammar[symbol] === 1 ? GRAMMAR.inSpan : 0,
      1 - Math.exp((-(found[symbol] ?? 0) * length) / count),
    );
    const here = worth[symbol] ?? 0;
    bits +=
      here > 0
        ? Math.max(Math.log2(KEPT / chance), here)
        : Math.log2((1 - KEPT) / Math.max(1 - chance, Number.EPSILON));
  }
  return bits;
}

/** For each pattern word that stands in the span, the bits of its best place after another pattern word; a trifle when it only stands there. */
function worthInSpan(hits: PatternHits, grammar: Uint8Array, count: number, span: WordSpan): Float64Array {
  const { places, symbols, found } = hits;
  const pairs = countPairs(hits);
  const worth = new Float64Array(found.length);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    if (place < span.from || place >= span.to) continue;
    const symbol = symbols[index] ?? 0;
    let bits = Number.EPSILON;
    if (index > 0 && place > span.from && places[index - 1] === place - 1) {
      const before = symbols[index - 1] ?? 0;
      const together = pairs.get(before * found.length + symbol);
      if (together !== undefined) {
        // This very place left out: what the text says of the two elsewhere.
        const apart = (found[symbol] ?? 0) / count;
        const follows = (together - 1 + PRIOR_WORDS * apart) / ((found[before] ?? 0) - 1 + PRIOR_WORDS);
        bits = Math.log2(KEPT / Math.max(grammar[symbol] === 1 ? GRAMMAR.following : 0, follows));
      }
    }
    if (bits > (worth[symbol] ?? 0)) worth[symbol] = bits;
  }
  return worth;
}

/** 1 for the pattern words that are grammar. */
function grammarWords({ pattern, sought }: PatternHits): Uint8Array {
  const grammar = new Uint8Array(sought.size);
  for (const [index, symbol] of sought.symbols.entries()) grammar[symbol] = isStopHash(pattern[index] ?? 0) ? 1 : 0;
  return grammar;
}

/** How often the text has each pair of words that follow each other in the pattern; keys are `one * size + other`. */
function countPairs(hits: PatternHits): ReadonlyMap<number, number> {
  const { places, symbols, found, sought } = hits;
  const pairs = new Map<number, number>();
  const order = sought.symbols;
  for (let index = 1; index < order.length; index += 1) {
    pairs.set((order[index - 1] ?? 0) * found.length + (order[index] ?? 0), 0);
  }
  for (let index = 1; index < places.length; index += 1) {
    if ((places[index] ?? 0) - (places[index - 1] ?? 0) !== 1) continue;
    const key = (symbols[index - 1] ?? 0) * found.length + (symbols[index] ?? 0);
    const before = pairs.get(key);
    if (before !== undefined) pairs.set(key, before + 1);
  }
  return pairs;
}
