import type { Span } from '../../model';

/** Widening to sentence bounds may add this many characters; past it the words themselves are the passage. */
const MOST_ADDED = 600;

/** Widens matched words to the sentences they stand in, unless those are so long that the words would be lost in them. */
export function extendPassage(core: Span, text: string, sentences: readonly Span[]): Span {
  const first = sentences.find((sentence) => sentence.end > core.start);
  const last = sentences.findLast((sentence) => sentence.start < core.end);
  const start = first ? Math.min(first.start, core.start) : core.start;
  const end = last ? Math.max(last.end, core.end) : core.end;
  if (end - start - (core.end - core.start) <= MOST_ADDED) return { start, end };
  return { start: core.start, end: withClosing(core.end, text) };
}

function withClosing(end: number, text: string): number {
  return end + (/^[.!?…]?["”’»]?/u.exec(text.slice(end, end + 3))?.[0].length ?? 0);
}
