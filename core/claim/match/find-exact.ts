import type { PreparedText } from '../prepared-text';
import type { WordSpan } from './word-span';

/** First place where all folded words of `pattern` follow each other in the text; null when there is none or the pattern is empty. */
export function findExact(pattern: Int32Array, page: PreparedText, from = 0, to = page.count): WordSpan | null {
  const { hashes } = page;
  const { length } = pattern;
  const first = pattern[0];
  if (first === undefined) return null;
  const last = Math.min(to, page.count) - length;
  for (let index = from; index <= last; index += 1) {
    if (hashes[index] !== first) continue;
    let matched = 1;
    while (matched < length && hashes[index + matched] === pattern[matched]) matched += 1;
    if (matched === length) return { from: index, to: index + length, score: 1 };
  }
  return null;
}
