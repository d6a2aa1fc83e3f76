/**
 * The distinct words of a pattern, numbered, in a small open-addressing table from word hash to number: one probe per word of the text. The arrays
 * are open so that the matchers' inner loops need no call.
 */
export interface SymbolTable {
  /** Number of distinct words. */
  readonly size: number;
  /** Number of each pattern word, in pattern order. */
  readonly symbols: Int32Array;
  /** Hash at each slot; meaningless where `numbers` is -1. */
  readonly keys: Int32Array;
  /** Word number at each slot, -1 for an empty one. */
  readonly numbers: Int32Array;
  /** Slots are `slot & mask`. */
  readonly mask: number;
  /** 1 where the low bits of some hash point: one look tells most words of a text from the pattern's. */
  readonly sieve: Uint8Array;
}

/** With this much room the first probe for a strange word mostly meets an empty slot. */
const SLOTS_PER_WORD = 4;

/** Low bits of a hash that the sieve is asked by; of a long pattern it lets a few in a hundred strangers through. */
export const SIEVE_MASK = 0xfff;

/** Numbers the distinct hashes of a pattern in order of first appearance. */
export function symbolTable(pattern: Int32Array): SymbolTable {
  let capacity = 16;
  while (capacity < pattern.length * SLOTS_PER_WORD) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const numbers = new Int32Array(capacity).fill(-1);
  const symbols = new Int32Array(pattern.length);
  const sieve = new Uint8Array(SIEVE_MASK + 1);
  let size = 0;
  for (let index = 0; index < pattern.length; index += 1) {
    const hash = pattern[index] ?? 0;
    sieve[hash & SIEVE_MASK] = 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (numbers[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & mask;
    if (numbers[slot] === -1) {
      keys[slot] = hash;
      numbers[slot] = size;
      size += 1;
    }
    symbols[index] = numbers[slot] ?? -1;
  }
  return { size, symbols, keys, numbers, mask, sieve };
}

/** Writes the pattern word number (or -1) of every text word from `from` to `to` into `into`, starting at 0. */
export function lookUp(table: SymbolTable, hashes: Int32Array, from: number, to: number, into: Int32Array): void {
  const { keys, numbers, mask } = table;
  for (let index = from; index < to; index += 1) {
    const hash = hashes[index] ?? 0;
    let slot = (hash ^ (hash >>> 15)) & mask;
    let number = numbers[slot] ?? -1;
    while (number !== -1 && keys[slot] !== hash) {
      slot = (slot + 1) & mask;
      number = numbers[slot] ?? -1;
    }
    into[index - from] = number;
  }
}
