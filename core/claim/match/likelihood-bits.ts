import type { PreparedText } from '../prepared-text';
import { lookUp, symbolTable } from './symbol-table';
import type { WordSpan } from './word-span';

/** Chance that a word of the quotation is still there when the span does carry it. */
const KEPT = 0.75;

/**
 * How much better "the span carries the quotation" explains the shared words than "it is some stretch of this text", in bits, less the bits that the
 * best of all stretches has by luck. Each distinct word is worth what its frequency in this very text says: words of the topic prove little.
 */
export function likelihoodBits(pattern: Int32Array, page: PreparedText, span: WordSpan): number {
  const table = symbolTable(pattern);
  const symbols = new Int32Array(page.count);
  lookUp(table, page.hashes, 0, page.count, symbols);
  const everywhere = new Int32Array(table.size);
  const here = new Uint8Array(table.size);
  for (let index = 0; index < page.count; index += 1) {
    const symbol = symbols[index] ?? -1;
    if (symbol < 0) continue;
    everywhere[symbol] = (everywhere[symbol] ?? 0) + 1;
    if (index >= span.from && index < span.to) here[symbol] = 1;
  }
  const length = Math.max(1, span.to - span.from);
  let bits = -Math.log2(Math.max(1, page.count / length));
  for (let symbol = 0; symbol < table.size; symbol += 1) {
    const chance = 1 - Math.exp((-(everywhere[symbol] ?? 0) * length) / page.count);
    bits +=
      here[symbol] === 1 ? Math.log2(KEPT / chance) : Math.log2((1 - KEPT) / Math.max(1 - chance, Number.EPSILON));
  }
  return bits;
}
