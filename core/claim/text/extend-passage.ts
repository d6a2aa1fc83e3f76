import type { Span } from '../../model';
import { splitSentences } from '../sentences';

/** Widening to sentence bounds may add this many characters on either side; past it the words themselves are the passage. */
const MOST_ADDED = 400;

/** Widens matched words to the sentences they stand in, unless those are so long that the words would be lost in them. Only the surroundings are read. */
export function extendPassage(core: Span, text: string, language: string | null): Span {
  const from = Math.max(text.lastIndexOf('\n', core.start - 1) + 1, core.start - 2 * MOST_ADDED);
  const lineEnd = text.indexOf('\n', core.end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, core.end + 2 * MOST_ADDED);
  const sentences = splitSentences(text.slice(from, to), language).map((sentence) => ({
    start: sentence.start + from,
    end: sentence.end + from,
  }));
  const first = sentences.find((sentence) => sentence.end > core.start);
  const last = sentences.findLast((sentence) => sentence.start < core.end);
  const start = first ? Math.min(first.start, core.start) : core.start;
  const end = last ? Math.max(last.end, core.end) : core.end;
  return {
    start: core.start - start <= MOST_ADDED ? start : core.start,
    end: end - core.end <= MOST_ADDED ? end : withClosing(core.end, text),
  };
}

function withClosing(end: number, text: string): number {
  return end + (/^[.!?…]?["”’»]?/u.exec(text.slice(end, end + 3))?.[0].length ?? 0);
}
