import type { Drift, DriftKind, Passage, Span } from '../../core/model';

/** A stretch of a passage as it is shown. `del` are words of the earlier text, `ins` words this page put in. */
export type Segment =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'ins' | 'del'; readonly text: string; readonly kind: DriftKind }
  | { readonly form: 'cut'; readonly words: number };

/** A change in words, for the sentence read aloud after the passage. */
export interface Change {
  readonly kind: DriftKind;
  readonly earlier: string | null;
  readonly later: string | null;
}

/** A passage cut where it differs from another one, and the differences. */
export interface MarkedPassage {
  readonly segments: readonly Segment[];
  readonly changes: readonly Change[];
  /** True when the texts differ nearly everywhere: then nothing is struck and this is said instead. */
  readonly throughout: boolean;
}

/** Where marks would meet, the kind that changes the meaning most is shown. */
const rank: readonly DriftKind[] = ['number', 'negation', 'hedge', 'attribution', 'cut', 'reworded'];

/** Reworded text beyond this share of the passage is said in words rather than struck word by word. */
const throughoutShare = 0.7;

/** A longer loss beside its replacement is left to the hidden sentence and the evidence: it would bury the words that are there. */
const mostStruckWords = 10;

/** A cut is counted in words; shorter losses of other kinds are shown struck. */
const wordPattern = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

interface Placed {
  readonly at: number;
  readonly end: number;
  readonly drift: Drift;
}

/**
 * The later passage with what it changed drawn in.
 * @param later the passage of the citing page
 * @param earlier the passage of the page it cites, or null when that was not read: then nothing is marked
 * @param drift changes between them; spans are offsets in their `exact` texts
 * @param most at most this many marks; the rest is left to the evidence
 */
export function markPassage(
  later: Passage,
  earlier: Passage | null,
  drift: readonly Drift[],
  most: number,
): MarkedPassage {
  const text = later.exact;
  const before = earlier?.exact ?? '';
  const sound = drift.filter((one) => fits(one.later, text) && fits(one.earlier, before));
  const changes = sound.map((one) => ({
    kind: one.kind,
    earlier: words(one.earlier, before),
    later: words(one.later, text),
  }));
  if (share(sound, 'later', text) > throughoutShare || share(sound, 'earlier', before) > throughoutShare)
    return { segments: [{ form: 'text', text }], changes, throughout: true };
  const placed = choose(sound, text, before, most);
  const segments: Segment[] = [];
  let at = 0;
  for (const one of placed) {
    if (one.at > at) segments.push({ form: 'text', text: text.slice(at, one.at) });
    segments.push(...drawn(one, text, before));
    at = one.end;
  }
  if (at < text.length) segments.push({ form: 'text', text: text.slice(at) });
  return { segments: withGaps(segments), changes, throughout: false };
}

function fits(span: Span | null, text: string): boolean {
  return span === null || (span.start >= 0 && span.start < span.end && span.end <= text.length);
}

function words(span: Span | null, text: string): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

/** Number of words in a text, as a reader would count them. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/** How much of a text was reworded, 0..1. */
function share(drift: readonly Drift[], side: 'earlier' | 'later', text: string): number {
  const spans = drift.filter((one) => one.kind === 'reworded').map((one) => one[side]);
  const changed = spans.reduce((sum, span) => sum + (span === null ? 0 : span.end - span.start), 0);
  return text.length === 0 ? 0 : changed / text.length;
}

function choose(drift: readonly Drift[], text: string, before: string, most: number): readonly Placed[] {
  const byWeight = [...drift].sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind));
  const taken: Placed[] = [];
  for (const one of byWeight) {
    if (taken.length >= most) break;
    const place = placeOf(one, text, before);
    const meets = taken.some((other) => place.at < other.end && other.at < place.end);
    if (!meets) taken.push({ ...place, drift: one });
  }
  return taken.sort((a, b) => a.at - b.at || a.end - b.end);
}

function placeOf(drift: Drift, text: string, before: string): { readonly at: number; readonly end: number } {
  if (drift.later !== null) return { at: drift.later.start, end: drift.later.end };
  const at = drift.earlier === null ? text.length : whereItStood(drift.earlier, text, before);
  return { at, end: at };
}

/** Where words that were dropped would stand: after the longest run of words before them that is still there, else before those after. */
function whereItStood(lost: Span, text: string, before: string): number {
  const folded = text.toLowerCase();
  const lead = wordSpans(before.slice(0, lost.start));
  for (let count = Math.min(4, lead.length); count > 0; count -= 1) {
    const from = lead[lead.length - count]?.start ?? 0;
    const last = lead[lead.length - 1]?.end ?? 0;
    const found = findWords(folded, before.slice(from, last).toLowerCase());
    if (found !== null) return found.end;
  }
  const tail = wordSpans(before.slice(lost.end)).map((span) => ({
    start: span.start + lost.end,
    end: span.end + lost.end,
  }));
  for (let count = Math.min(4, tail.length); count > 0; count -= 1) {
    const found = findWords(folded, before.slice(tail[0]?.start ?? 0, tail[count - 1]?.end ?? 0).toLowerCase());
    if (found !== null) return found.start;
  }
  return lead.length === 0 ? 0 : (wordSpans(text).at(-1)?.end ?? text.length);
}

function wordSpans(text: string): readonly Span[] {
  return [...text.matchAll(wordPattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

function findWords(folded: string, wanted: string): Span | null {
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isWordAt(folded, at - 1) && !isWordAt(folded, end)) return { start: at, end };
  }
  return null;
}

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

function drawn(one: Placed, text: string, before: string): readonly Segment[] {
  const { kind, earlier, later } = one.drift;
  const lost = words(earlier, before);
  const gained = words(later, text);
  const hidden = lost === null || (gained !== null && countWords(lost) > mostStruckWords);
  const del: Segment[] =
    lost === null || hidden
      ? []
      : kind === 'cut'
        ? [{ form: 'cut', words: countWords(lost) }]
        : [{ form: 'del', kind, text: lost }];
  return gained === null ? del : [...del, { form: 'ins', kind, text: gained }];
}

/** Puts one space where a struck or cut stretch meets a word, so that two words never run together. */
function withGaps(segments: readonly Segment[]): readonly Segment[] {
  const spaced: Segment[] = [];
  for (const segment of segments) {
    const last = spaced.at(-1);
    const opens = segment.form === 'cut' ? true : /^[\p{L}\p{N}“"‘(]/u.test(segment.text);
    const closes = last === undefined ? false : last.form === 'cut' || /[\p{L}\p{N}.,;:!?”"’)]$/u.test(last.text);
    const struck = segment.form === 'del' || segment.form === 'cut' || last?.form === 'del' || last?.form === 'cut';
    if (opens && closes && struck) spaced.push({ form: 'text', text: ' ' });
    spaced.push(segment);
  }
  return spaced;
}
