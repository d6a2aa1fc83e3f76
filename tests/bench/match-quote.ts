import search from 'approx-string-match';

/** A found stretch of text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Hypothesis never looks for more than this many errors. */
const MOST_ERRORS = 256;
/** Below this quote score Hypothesis' anchoring would still take a match; the same floor is used for both in this bench. */
const LEAST_SCORE = 0.5;

/**
 * Finds a quotation as the Hypothesis client does (`match-quote.ts`): exact first, else approx-string-match with up to half the quotation's length in
 * errors, capped at 256; the match with fewest errors. Null when there is none.
 */
export function matchQuote(text: string, quote: string): Found | null {
  if (quote.length === 0) return null;
  const exact = text.indexOf(quote);
  if (exact >= 0) return { start: exact, end: exact + quote.length, score: 1 };
  const matches = search(text, quote, Math.min(MOST_ERRORS, quote.length / 2));
  const [best] = matches.toSorted((one, other) => one.errors - other.errors);
  if (!best) return null;
  const score = 1 - best.errors / quote.length;
  return score >= LEAST_SCORE ? { start: best.start, end: best.end, score } : null;
}
