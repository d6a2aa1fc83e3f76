import type { Candidate } from '../quotations/quotation-candidates';
import type { Discourse } from '../words/discourse';

/** Longest lead-in read, in characters; one sentence that goes on for pages would else be read again for each quotation in it. */
export const LEAD_IN_LENGTH = 600;

/** Offset where the words that lead to a quotation begin: its sentence, the end of the quotation before it, or its block. */
export function leadInStart({ outer, block }: Candidate, previousEnd: number, page: Discourse): number {
  const sentence = Math.min(page.sentenceAt(outer.start).start, outer.start);
  return Math.max(previousEnd, sentence, block.start, outer.start - LEAD_IN_LENGTH);
}
