import type { Drift, Passage } from '../model';

/** A stretch of a passage; `changed` when it differs from the words of the page it cites. */
export interface PassagePiece {
  readonly text: string;
  readonly changed: boolean;
}

/**
 * Cuts a passage at the changes in it. The pieces joined are the passage, whatever the spans: those outside it are dropped and
 * those that meet are one.
 */
export function markChanges(passage: Passage, drift: readonly Drift[]): readonly PassagePiece[] {
  const text = passage.exact;
  const spans = drift
    .flatMap((one) => (one.later === null ? [] : [one.later]))
    .filter((span) => span.start >= 0 && span.start < span.end && span.end <= text.length)
    .toSorted((a, b) => a.start - b.start);
  const pieces: PassagePiece[] = [];
  let at = 0;
  for (const span of spans) {
    const from = Math.max(at, span.start);
    if (span.end <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), changed: false });
    pieces.push({ text: text.slice(from, span.end), changed: true });
    at = span.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), changed: false });
  return pieces;
}
