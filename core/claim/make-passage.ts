import type { Passage, Span } from '../model';

/** Characters of context kept on either side, as in W3C TextQuoteSelector practice (Hypothesis keeps 32). */
const CONTEXT_CHARACTERS = 32;

/** The words at `span` (UTF-16 offsets, clipped to the text) with what stands before and after them. */
export function makePassage(text: string, span: Span): Passage {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
    suffix: text.slice(end, end + CONTEXT_CHARACTERS),
  };
}
