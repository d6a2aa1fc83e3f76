import type { PageReading } from '../../../core/model';
import { readAddress } from '../../../core/platforms/index';

/** What the reader pointed at: some words, a link, or the page as a whole. */
export type Wish =
  | { readonly kind: 'selection'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'page' };

/** The words to trace for a wish, or null when the page has none: a link it does not cite by, a page without a claim. */
export function chooseClaim(reading: PageReading, wish: Wish): string | null {
  if (wish.kind === 'selection') return wish.text.trim() === '' ? null : wish.text.trim();
  if (wish.kind === 'page') {
    const cited = reading.claims.find((claim) => claim.citations.length > 0) ?? reading.claims[0];
    return cited?.text ?? null;
  }
  const key = readAddress(wish.url)?.key;
  const index = reading.citations.findIndex((citation) => citation.to === key);
  const citation = reading.citations[index];
  if (!citation) return null;
  const claim = reading.claims.find(({ citations }) => citations.includes(index));
  const words = claim?.text ?? reading.text.slice(citation.passage.start, citation.passage.end).trim();
  return words === '' ? null : words;
}
