import type { PreparedText } from '../prepared-text';
import { isStopHash } from './stop-hashes';
import { SIEVE_MASK, type SymbolTable, symbolTable } from './symbol-table';

/** Where a text has words of a pattern: what the matchers look at first, made in one pass over the text. */
export interface PatternHits {
  /** The whole pattern. */
  readonly pattern: Int32Array;
  /** The words of the pattern that are looked for, to which everything below refers. */
  readonly sought: SymbolTable;
  /** How often each distinct sought word stands in the pattern, and how often in the text. */
  readonly needed: Int32Array;
  readonly found: Int32Array;
  /** Word numbers in the text where a sought word stands, in order. */
  readonly places: Int32Array;
  /** Number of the distinct sought word at each place. */
  readonly symbols: Int32Array;
}

/** A pattern of which a smaller share is telling ("to be or not to be") is looked for by all of its words. */
const LEAST_TELLING = 0.35;

/** The words of a pattern that are no grammar words; all of them where grammar is most of it. */
export function tellingWords(pattern: Int32Array): Int32Array {
  const telling = pattern.filter((hash) => !isStopHash(hash));
  return telling.length < pattern.length * LEAST_TELLING ? pattern : telling;
}

/** Collects words of a pattern (`words`: all of it, or the telling ones) in a text, or in its words from `from` to `to`. */
export function patternHits(
  pattern: Int32Array,
  words: Int32Array,
  page: PreparedText,
  from = 0,
  to = page.count,
): PatternHits {
  const sought = symbolTable(words);
  const { keys, numbers, mask } = sought;
  const { hashes } = page;
  const found = new Int32Array(sought.size);
  const places = possiblePlaces(sought, page, from, to);
  const symbols = new Int32Array(places.length);
  let count = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const hash = hashes[place] ?? 0;
    let slot = (hash ^ (hash >>> 15)) & mask;
    let number = numbers[slot] ?? -1;
    while (number !== -1 && keys[slot] !== hash) {
      slot = (slot + 1) & mask;
      number = numbers[slot] ?? -1;
    }
    if (number === -1) continue;
    places[count] = place;
    symbols[count] = number;
    found[number] = (found[number] ?? 0) + 1;
    count += 1;
  }
  const needed = new Int32Array(sought.size);
  for (const symbol of sought.symbols) needed[symbol] = (needed[symbol] ?? 0) + 1;
  return { pattern, sought, needed, found, places: places.subarray(0, count), symbols: symbols.subarray(0, count) };
}

/** The words that the sieve lets through. Without a branch in it the loop takes a nanosecond a word. */
function possiblePlaces(sought: SymbolTable, page: PreparedText, from: number, to: number): Int32Array {
  const { sieve } = sought;
  const { hashes } = page;
  const places = new Int32Array(Math.max(0, to - from));
  let count = 0;
  for (let index = from; index < to; index += 1) {
    places[count] = index;
    count += sieve[(hashes[index] ?? 0) & SIEVE_MASK] ?? 0;
  }
  return places.subarray(0, count);
}
