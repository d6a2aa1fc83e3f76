import type { PreparedText } from '../prepared-text';
import { type SymbolTable, symbolTable } from './symbol-table';
import type { WordSpan } from './word-span';

/** Width of a block: bitwise operators of the language work on 32 bits. */
const BLOCK = 32;

/**
 * Best approximate occurrence of a word pattern in a text by word edit distance: Myers' bit-parallel algorithm (J. ACM 46, 1999) in
 * Hyyrö's block form (2003), with words for letters. Score is 1 − distance / length. Null for an empty pattern or text.
 */
export function findEdited(pattern: Int32Array, page: PreparedText, from = 0, to = page.count): WordSpan | null {
  if (pattern.length === 0 || to <= from) return null;
  const forward = scan(pattern, symbolTable(pattern), (index) => page.hashes[from + index] ?? 0, to - from);
  const last = from + forward.at;
  const reversed = pattern.slice().reverse();
  const reach = Math.min(last - from + 1, pattern.length + forward.distance);
  const backward = scan(reversed, symbolTable(reversed), (index) => page.hashes[last - index] ?? 0, reach, true);
  return { from: last - backward.at, to: last + 1, score: Math.max(0, 1 - forward.distance / pattern.length) };
}

interface Scan {
  /** Index of the last word of the best occurrence. */
  readonly at: number;
  readonly distance: number;
}

/** One pass over `length` words. `anchored`: the occurrence must begin at the first word. */
function scan(
  pattern: Int32Array,
  table: SymbolTable,
  wordAt: (index: number) => number,
  length: number,
  anchored = false,
): Scan {
  const blocks = Math.ceil(pattern.length / BLOCK);
  const equal = equalBits(pattern, table, blocks);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const lastBit = (pattern.length - 1) % BLOCK;
  let distance = pattern.length;
  let best: Scan = { at: 0, distance: Number.POSITIVE_INFINITY };
  for (let index = 0; index < length; index += 1) {
    const symbol = table.find(wordAt(index));
    const row = symbol * blocks;
    let carry = anchored ? 1 : 0;
    for (let block = 0; block < blocks; block += 1) {
      let eq = symbol < 0 ? 0 : (equal[row + block] ?? 0);
      const pv = plus[block] ?? 0;
      const mv = minus[block] ?? 0;
      const xv = eq | mv;
      const carryMinus = carry < 0 ? 1 : 0;
      eq |= carryMinus;
      const xh = (((eq & pv) + pv) ^ pv) | eq;
      let ph = mv | ~(xh | pv);
      let mh = pv & xh;
      const top = block === blocks - 1 ? lastBit : BLOCK - 1;
      const out = ((ph >>> top) & 1) - ((mh >>> top) & 1);
      ph = (ph << 1) | (carry > 0 ? 1 : 0);
      mh = (mh << 1) | carryMinus;
      plus[block] = mh | ~(xv | ph);
      minus[block] = ph & xv;
      carry = out;
    }
    distance += carry;
    if (distance < best.distance) best = { at: index, distance };
  }
  return best;
}

/** For each distinct word and block, the bits of the pattern places where it stands. */
function equalBits(pattern: Int32Array, table: SymbolTable, blocks: number): Int32Array {
  const equal = new Int32Array(table.size * blocks);
  for (let index = 0; index < pattern.length; index += 1) {
    const cell = (table.symbols[index] ?? 0) * blocks + Math.floor(index / BLOCK);
    equal[cell] = (equal[cell] ?? 0) | (1 << (index % BLOCK));
  }
  return equal;
}
