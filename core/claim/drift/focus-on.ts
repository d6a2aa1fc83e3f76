import { findQuotation } from '../match/find-quotation';
import { prepareText } from '../prepare-text';
import { quotedParts } from '../text/quoted-parts';

/** The words of two passages that are compared, with where they begin. */
export interface Focus {
  readonly earlier: string;
  readonly later: string;
  readonly earlierStart: number;
  readonly laterStart: number;
}

/** Words on either side that are looked at too. */
const EDGE_WORDS = 2;
/** Fewer quoted words are a turn of phrase, not the statement. */
const QUOTED_WORDS = 3;

/**
 * When the later passage sets words in quotation marks and the earlier one has them, those words alone are compared: what stands round them is the
 * later writer's. Null when there is no such quotation.
 */
export function focusOn(earlier: string, later: string): Focus | null {
  const page = prepareText(earlier);
  for (const part of quotedParts(later, QUOTED_WORDS)) {
    const found = findQuotation(part, page);
    if (found === null) continue;
    // A changed first or last word falls outside an edited match: "24 of the 62" for "14 of the 62".
    const edge = found.method === 'exact' ? 0 : EDGE_WORDS;
    const start = page.starts[Math.max(0, found.from - edge)] ?? 0;
    const end = page.ends[Math.min(page.count, found.to + edge) - 1] ?? earlier.length;
    return { earlier: earlier.slice(start, end), later: part, earlierStart: start, laterStart: later.indexOf(part) };
  }
  return null;
}
