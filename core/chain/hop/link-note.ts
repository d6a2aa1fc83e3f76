import { splitSentences } from '../../claim/sentences';
import type { Citation, PageReading, Span } from '../../model';
import { blockOf } from '../passage/sentence-of';

/** Longest body, characters, that is no more than a pointer: two sentences and what a plain page puts round them. */
const LONGEST_NOTE = 600;

/** Sentences beside a link that still only say what it is. */
const MOST_SENTENCES = 2;

/** A page that only hands a link on: what it says and the link it says it of. */
export interface LinkNote {
  readonly passage: Span;
  readonly citation: Citation;
}

/**
 * A link post, a linklog note, a "via": a page whose body is one or two sentences with one link that leaves the site. Null for a page
 * that says more, or that links nothing or several things outside.
 */
export function linkNote(reading: PageReading): LinkNote | null {
  if (reading.text.slice(0, reading.bodyEnd).trim().length > LONGEST_NOTE) return null;
  const outward = reading.citations.filter((each) => each.place === 'body' && each.scope === 'external');
  const [citation] = outward;
  if (!citation || outward.some((each) => each.to !== citation.to)) return null;
  const passage = blockOf(reading, citation);
  const sentences = splitSentences(reading.text.slice(passage.start, passage.end), reading.work.language);
  return sentences.length <= MOST_SENTENCES ? { passage, citation } : null;
}
