import type { Drift, DriftKind, Passage, Span } from '../../core/model';
import { countWords, markPassage } from '../chain/mark-passage';

/** A stretch of one passage of a pair; `kind` null is text that both have. `gone` words have no counterpart in the later one. */
export interface PairStretch {
  readonly text: string;
  readonly kind: DriftKind | null;
  readonly gone: boolean;
  /** Words that were cut at this place of the later passage; 0 for a stretch of text. */
  readonly cut: number;
}

/** Two passages that meet, each with its own marks. */
export interface PairMarks {
  readonly earlier: readonly PairStretch[];
  readonly later: readonly PairStretch[];
}

/** The texts differ nearly everywhere: that is said in words, and both are shown without a mark. */
export function isThroughout(earlier: Passage | null, later: Passage | null, drift: readonly Drift[]): boolean {
  return later !== null && markPassage(later, earlier, drift, 1).throughout;
}

/** Marks both passages of a pair; where marks would meet, the first in the text is kept. Unsound spans mark nothing. */
export function markPair(earlier: Passage, later: Passage, drift: readonly Drift[]): PairMarks {
  if (isThroughout(earlier, later, drift))
    return { earlier: plainStretch(earlier.exact), later: plainStretch(later.exact) };
  const sound = drift.filter((one) => fits(one.earlier, earlier.exact) && fits(one.later, later.exact));
  const before = sound.flatMap(({ earlier: span, later: other, kind }) =>
    span === null ? [] : [{ span, kind, gone: other === null, cut: 0 }],
  );
  const after = sound.flatMap(({ earlier: lost, later: span, kind }) => {
    if (span !== null) return [{ span, kind, gone: false, cut: 0 }];
    if (kind !== 'cut' || lost === null) return [];
    const at = placeOfCut(lost, earlier.exact, later.exact);
    return [
      { span: { start: at, end: at }, kind, gone: false, cut: countWords(earlier.exact.slice(lost.start, lost.end)) },
    ];
  });
  return { earlier: stretches(earlier.exact, before), later: stretches(later.exact, after) };
}

interface Mark {
  readonly span: Span;
  readonly kind: DriftKind;
  readonly gone: boolean;
  readonly cut: number;
}

function stretches(text: string, marks: readonly Mark[]): readonly PairStretch[] {
  const found: PairStretch[] = [];
  let at = 0;
  for (const { span, kind, gone, cut } of marks.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue;
    if (span.start > at) found.push(plain(text.slice(at, span.start)));
    found.push({ text: text.slice(span.start, span.end), kind, gone, cut });
    at = span.end;
  }
  if (at < text.length) found.push(plain(text.slice(at)));
  return found;
}

function plain(text: string): PairStretch {
  return { text, kind: null, gone: false, cut: 0 };
}

/** Most words before a cut that are looked for in the later passage. */
const mostLead = 4;

/** Where cut words would stand: after the words that stood before them, or at the beginning or end. */
function placeOfCut(lost: Span, before: string, after: string): number {
  const lead = before.slice(0, lost.start).trimEnd();
  const words = lead.split(/\s+/).filter(Boolean);
  const folded = after.toLowerCase();
  for (let count = Math.min(mostLead, words.length); count > 0; count -= 1) {
    const wanted = words.slice(-count).join(' ').toLowerCase();
    const at = folded.indexOf(wanted);
    if (at >= 0) return at + wanted.length;
  }
  return words.length === 0 ? 0 : after.length;
}

function fits(span: Span | null, text: string): boolean {
  return span === null || (span.start >= 0 && span.start < span.end && span.end <= text.length);
}

/** A whole passage without a mark. */
export function plainStretch(text: string): readonly PairStretch[] {
  return [plain(text)];
}
