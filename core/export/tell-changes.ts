import type { Drift, Passage, Span } from '../model';
import { cleanOrNull } from './clean-text';
import type { ExportWords } from './export-words';

/**
 * What a page changed, one line a change: "Number changed: 480 became 4,800". Spans that lie outside their passage are left
 * out of the line, not guessed.
 */
export function tellChanges(
  drift: readonly Drift[],
  later: Passage | null,
  earlier: Passage | null,
  words: ExportWords,
): readonly string[] {
  const lines = drift.map((one) => {
    const before = wordsAt(one.earlier, earlier);
    const after = wordsAt(one.later, later);
    const name = words.drift[one.kind];
    return before === null && after === null ? name : `${name}: ${words.change(before, after)}`;
  });
  return [...new Set(lines)];
}

function wordsAt(span: Span | null, passage: Passage | null): string | null {
  if (span === null || passage === null) return null;
  return cleanOrNull(passage.exact.slice(span.start, span.end));
}
