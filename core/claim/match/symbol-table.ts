/**
 * The distinct words of a pattern, numbered, with a small open-addressing table from word hash to number: one probe per word of the text.
 */
export interface SymbolTable {
  /** Number of distinct words. */
  readonly size: number;
  /** Number of each pattern word, in pattern order. */
  readonly symbols: Int32Array;
  /** Number of the word with this hash, or -1. */
  find(hash: number): number;
}

/** Numbers the distinct hashes of a pattern in order of first appearance. */
export function symbolTable(pattern: Int32Array): SymbolTable {
  let capacity = 16;
  while (capacity < pattern.length * 4) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const numbers = new Int32Array(capacity).fill(-1);
  const symbols = new Int32Array(pattern.length);
  let size = 0;
  for (let index = 0; index < pattern.length; index += 1) {
    const hash = pattern[index] ?? 0;
    let slot = slotOf(hash, mask);
    while (numbers[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & mask;
    if (numbers[slot] === -1) {
      keys[slot] = hash;
      numbers[slot] = size;
      size += 1;
    }
    symbols[index] = numbers[slot] ?? -1;
  }
  const find = (hash: number): number => {
    let slot = slotOf(hash, mask);
    let number = numbers[slot] ?? -1;
    while (number !== -1 && keys[slot] !== hash) {
      slot = (slot + 1) & mask;
      number = numbers[slot] ?? -1;
    }
    return number;
  };
  return { size, symbols, find };
}

/** FNV's low bits are its best; the shift mixes in the high ones. */
function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
