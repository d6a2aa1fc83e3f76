import type { PageLabel } from './corpus';

/** A list shorter than this is a page's own number of quotations, not where the labelling stopped. */
const LEAST_CUT = 10;
/** Chance gives two pages the same highest number; it does not give it to three. */
const LEAST_PAGES = 3;

/**
 * How many quotations the labels of one set list at most on a page: when three pages or more have the longest list, and none
 * a longer one, the labelling stopped there, and what these pages quote after the last labelled quotation is not known to be
 * right or wrong. Null for a set that lists all there is.
 */
export function cutLength(labels: readonly Pick<PageLabel, 'quotes'>[]): number | null {
  const lengths = labels.map(({ quotes }) => quotes.length);
  const longest = Math.max(0, ...lengths);
  const reached = lengths.filter((length) => length === longest).length;
  return longest >= LEAST_CUT && reached >= LEAST_PAGES ? longest : null;
}
