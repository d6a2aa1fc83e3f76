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

/** Fewer quoted words are a turn of phrase, not the statement. */
const QUOTED_WORDS = 4;

/**
 * When the later passage sets words in quotation marks and the earlier one has them, those words alone are compared: what stands round them is the
 * later writer's. Null when there is no such quotation.
 */
export function focusOn(earlier: string, later: string): Focus | null {
  const page = prepareText(earlier);
  for (const part of quotedParts(later, QUOTED_WORDS)) {
    const found = findQuotation(part, page);
    if (found === null) continue;
    const start = page.starts[found.from] ?? 0;
    const end = page.ends[found.to - 1] ?? earlier.length;
    return { earlier: earlier.slice(start, end), later: part, earlierStart: start, laterStart: later.indexOf(part) };
  }
  return null;
}
