import type { Citation, PageReading } from '../../model';
import { isLeadIn } from '../../page/body/is-lead-in';
import { blockOf, overlaps } from '../passage/sentence-of';

/** True for a link to another page of the same site in a line that only recommends it: "Read more: …". It is no source of the words beside it. */
export function isRecommended(reading: PageReading, citation: Citation): boolean {
  if (citation.place !== 'body' || citation.scope !== 'internal' || citation.post) return false;
  const block = blockOf(reading, citation);
  const linked = reading.citations.reduce(
    (sum, each) => sum + (each.place === 'body' && overlaps(each, block) ? each.end - each.start : 0),
    0,
  );
  return isLeadIn(reading.text.slice(block.start, block.end).trim(), linked, false);
}
