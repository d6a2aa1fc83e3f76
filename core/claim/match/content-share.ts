import type { PreparedText } from '../prepared-text';
import { isStopHash } from './stop-hashes';
import type { WordSpan } from './word-span';

/** A grammar word counts for this much of a content word. */
const GRAMMAR_WORTH = 0.15;

/** Share of a pattern's words that stand within a span of the text, in any order, content words counting most; 0..1. */
export function contentShare(pattern: Int32Array, page: PreparedText, span: WordSpan): number {
  const here = new Map<number, number>();
  for (let index = span.from; index < span.to; index += 1) {
    const hash = page.hashes[index] ?? 0;
    here.set(hash, (here.get(hash) ?? 0) + 1);
  }
  let total = 0;
  let shared = 0;
  for (const hash of pattern) {
    const worth = isStopHash(hash) ? GRAMMAR_WORTH : 1;
    const left = here.get(hash) ?? 0;
    total += worth;
    if (left > 0) {
      shared += worth;
      here.set(hash, left - 1);
    }
  }
  return total === 0 ? 0 : shared / total;
}
