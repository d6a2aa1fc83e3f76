import { findPassage } from '../../../core/claim/find-passage';
import { prepareText } from '../../../core/claim/prepare-text';
import type { PageReading } from '../../../core/model';

/** Longest selection that is a claim; more than this is a text. */
const longestClaim = 2_000;

/** Whether the words to trace stand on the page: as they are, or as a selection that caught a mark or a note number too much. */
export function isOnPage(text: string, page: PageReading): boolean {
  const words = folded(text);
  if (words === '' || text.length > longestClaim) return false;
  return folded(page.text).includes(words) || findPassage(text, prepareText(page.text)) !== null;
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
