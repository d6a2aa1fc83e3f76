import type { PreparedText } from '../prepared-text';
import { type PatternHits, patternHits, tellingWords } from './pattern-hits';
import { type EditScan, scanEdits } from './scan-edits';
import { lookUp, type SymbolTable, symbolTable } from './symbol-table';
import type { WordSpan } from './word-span';

/** What is known of the text before the search. */
export interface FindEditedOptions {
  /** Words of the text to look at; all by default. */
  readonly from?: number;
  readonly to?: number;
  /** Only an occurrence of at least this score is wanted, 0..1. The more is wanted, the fewer places come into question. */
  readonly least?: number;
}

/**
 * Best approximate occurrence of a word pattern in a text by word edit distance. Score is 1 − distance / length; the first of equal ones. Null for an empty
 * pattern or text and when `least` is not reached. Only the places are scanned where so many of the pattern's words come together that the best
 * occurrence so far could be beaten: an occurrence with d edits keeps all but d words of the pattern, within length + d words of the text.
 */
export function findEdited(pattern: Int32Array, page: PreparedText, options: FindEditedOptions = {}): WordSpan | null {
  const { from = 0, to = page.count, least = 0 } = options;
  const { length } = pattern;
  if (length === 0 || to <= from) return null;
  const most = Math.floor((1 - least) * length + 1e-9);
  const table = symbolTable(pattern);
  const scanner = scannerOf(table, page);
  // An occurrence may have nothing of the pattern where any score will do.
  if (most >= length) return whereFrom(table, page, from, scanner(from, to));
  const hits = patternHits(pattern, tellingWords(pattern), page, from, to);
  const best = bestOccurrence(hits, scanner, { from, to }, most);
  if (best === null || best.distance > most) return null;
  return whereFrom(table, page, from, best);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Scanner = (from: number, to: number) => EditScan;

/** Scans a stretch of a text for a pattern. */
function scannerOf(table: SymbolTable, page: PreparedText): Scanner {
  return (from, to) => {
    const { at, distance } = scanEdits(table.symbols, table.size, numbered(table, page, from, to), false);
    return { at: from + at, distance };
  };
}

/** The occurrence with the fewest edits, at most `most`; null when there is none. */
function bestOccurrence(hits: PatternHits, scanner: Scanner, within: Stretch, most: number): EditScan | null {
  const { length } = hits.pattern;
  const width = length + most;
  const { covers, fullest } = coverage(hits, width);
  // Grammar words stand everywhere: all of them are taken to be there.
  const grammar = length - hits.sought.symbols.length;
  if ((covers[fullest] ?? 0) + grammar < length - most) return null;
  const place = (hit: number): number => hits.places[hit] ?? 0;
  // After its last telling word an occurrence may go on with grammar words.
  const scan = (first: number, last: number): EditScan =>
    scanner(Math.max(within.from, place(first) - width + 1), Math.min(within.to, place(last) + width));
  let best = covers.length === 0 ? null : scan(fullest, fullest);
  let bound = length - Math.min(most, best?.distance ?? most) - grammar;
  // Grammar words alone would do: every place comes into question.
  if (best === null || bound <= 0) return scanner(within.from, within.to);
  for (let hit = 0; hit < covers.length; hit += 1) {
    if ((covers[hit] ?? 0) < bound) continue;
    const first = hit;
    // Places that overlap are scanned in one go.
    for (let next = hit + 1; next < covers.length && place(next) - place(hit) < 2 * width; next += 1) {
      if ((covers[next] ?? 0) >= bound) hit = next;
    }
    const found = scan(first, hit);
    if (found.distance < best.distance || (found.distance === best.distance && found.at < best.at)) best = found;
    bound = length - Math.min(most, best.distance) - grammar;
  }
  return best;
}

/** For each hit, how much of the pattern stands in the `width` words that end there; and the hit with most. */
function coverage(hits: PatternHits, width: number): { readonly covers: Int32Array; readonly fullest: number } {
  const { places, symbols, needed } = hits;
  const covers = new Int32Array(places.length);
  const have = new Int32Array(needed.length);
  let cover = 0;
  let left = 0;
  let fullest = 0;
  let most = 0;
  for (let right = 0; right < places.length; right += 1) {
    const symbol = symbols[right] ?? 0;
    const count = (have[symbol] ?? 0) + 1;
    have[symbol] = count;
    if (count <= (needed[symbol] ?? 0)) cover += 1;
    const end = places[right] ?? 0;
    while (end - (places[left] ?? 0) >= width) {
      const gone = symbols[left] ?? 0;
      const before = have[gone] ?? 0;
      if (before <= (needed[gone] ?? 0)) cover -= 1;
      have[gone] = before - 1;
      left += 1;
    }
    covers[right] = cover;
    if (cover > most) {
      most = cover;
      fullest = right;
    }
  }
  return { covers, fullest };
}

/** Where the occurrence begins: the same scan backwards from its end. */
function whereFrom(table: SymbolTable, page: PreparedText, from: number, best: EditScan): WordSpan {
  const order = table.symbols;
  const start = Math.max(from, best.at + 1 - order.length - best.distance);
  const before = numbered(table, page, start, best.at + 1).reverse();
  const backward = scanEdits(order.slice().reverse(), table.size, before, true);
  const score = Math.max(0, 1 - best.distance / order.length);
  return { from: best.at - backward.at, to: best.at + 1, score };
}

function numbered(table: SymbolTable, page: PreparedText, from: number, to: number): Int32Array {
  const symbols = new Int32Array(to - from);
  lookUp(table, page.hashes, from, to, symbols);
  return symbols;
}
