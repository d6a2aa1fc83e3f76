import { tongueOf } from '../../claim/text/tongue-of';
import type { PageReading, Quotation, Span } from '../../model';
import { overlaps, sentenceOf } from '../passage/sentence-of';
import type { PathNode } from '../trace/path-node';

/** Shortest surname that tells somebody from others. */
const TELLING_LETTERS = 4;

/**
 * Where a page in another language lets somebody speak whom the citing page quotes from it, when it has only one quotation of theirs: translated words
 * may share nothing but who says them. Null in the same language and where there are several.
 */
export function sameSpeaker({ reading, passage, work }: PathNode, cited: PageReading): Span | null {
  if (!reading || !passage || work.language === null || cited.work.language === null) return null;
  if (tongueOf(work.language) === tongueOf(cited.work.language)) return null;
  const ours = reading.quotations.filter((quotation) => overlaps(quotation, passage)).flatMap(surnameOf);
  const theirs = cited.quotations.filter((quotation) => surnameOf(quotation).some((name) => ours.includes(name)));
  const [one, ...others] = theirs;
  return one && others.length === 0 ? sentenceOf(cited, one) : null;
}

function surnameOf({ form, attribution: { kind, name } }: Quotation): readonly string[] {
  const last = form === 'marks' && kind === 'person' ? name?.split(/\s+/u).at(-1)?.toLowerCase() : undefined;
  return last !== undefined && last.length >= TELLING_LETTERS ? [last] : [];
}
