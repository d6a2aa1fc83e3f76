import { splitSentences } from '../../claim/sentences';
import type { Citation, PageReading, Span } from '../../model';
import { overlaps } from '../passage/sentence-of';

/**
 * True for a credited link in the paragraph after the words where a page gives every sentence a paragraph of its own, as popular papers do: what
 * would be the next sentence elsewhere is the next line there. `sentence` and `block` are those of the words.
 */
export function isNextLine(reading: PageReading, citation: Citation, sentence: Span, block: Span): boolean {
  if (citation.cue === null && citation.relation === 'links') return false;
  if (citation.start < block.end || sentence.start > block.start || sentence.end < block.end) return false;
  if (reading.citations.some((each) => each.place === 'body' && overlaps(each, block))) return false;
  const next = reading.blocks.find(({ start }) => start >= block.end);
  if (next?.kind !== 'paragraph' || !overlaps(citation, next)) return false;
  return splitSentences(reading.text.slice(next.start, next.end), reading.work.language).length === 1;
}
