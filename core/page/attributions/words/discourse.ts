import type { Attribution, Span } from '../../../model';
import type { NameTable } from '../names/names';
import type { AttributionInput } from './attribution-input';
import type { CuePatterns } from './cue-patterns';

/** Somebody who says something, as a phrase of the text. */
export interface Actor extends Span {
  readonly attribution: Attribution;
  /** What sort of noun named it; decides the kind of a credit. */
  readonly noun: 'name' | 'outlet' | 'document' | 'social' | 'self' | 'other';
  readonly pronoun: boolean;
  /** Named by office alone ("the mayor"), whoever holds it. */
  readonly office?: boolean;
}

/** Somebody who stays unnamed, at the words that say so. */
export function unnamed({ start, end }: Span): Actor {
  return { start, end, attribution: { kind: 'anonymous', name: null }, noun: 'other', pronoun: false };
}

/** A body, a paper or a writing by its name, from the first to behind the last of its words. */
export function bodyAt(start: number, end: number, name: string | null, noun: Actor['noun'] = 'outlet'): Actor {
  return { start, end, attribution: { kind: 'organisation', name }, noun, pronoun: false };
}

/** A person by name, at the words that name them; by a pronoun without one. */
export function personAt({ start, end }: Span, name: string | null, pronoun = name === null): Actor {
  return { start, end, attribution: { kind: 'person', name }, noun: 'name', pronoun };
}

/** All that the readers of one page share. */
export interface Discourse {
  readonly input: AttributionInput;
  readonly text: string;
  readonly cues: CuePatterns;
  readonly names: NameTable;
  readonly sentences: readonly Span[];
  /** Start of the live-blog entry or comment that holds an offset, else 0: speakers are not carried from one to the next. */
  sectionStart(offset: number): number;
  /** The sentence that holds an offset; the empty span there when none does. */
  sentenceAt(offset: number): Span;
}

/** Index of the last span that starts at or before an offset, or -1. */
export function indexBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether one of several spans, in order and not overlapping, holds an offset. */
export function holds(spans: readonly Span[], offset: number): boolean {
  return (spans[indexBefore(spans, offset)]?.end ?? 0) > offset;
}

/** Whether two spans share a character. */
export function overlaps(one: Span, two: Span): boolean {
  return one.start < two.end && two.start < one.end;
}
