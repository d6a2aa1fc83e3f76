import type { FactCheck } from '../../model';
import { addressesOf, type LdNode, textOf, typesOf } from './json-ld';

/** Fact-checks shown of one page; those that carry any carry one or two. */
const MOST = 20;

/** Fact-checks that the page carries as schema.org ClaimReview. */
export function readFactChecks(nodes: readonly LdNode[], pageUrl: string): readonly FactCheck[] {
  const found: FactCheck[] = [];
  for (const node of nodes) {
    if (found.length >= MOST || !typesOf(node).includes('ClaimReview')) continue;
    const claim = textOf(node['claimReviewed']);
    if (claim === null) continue;
    const rating = node['reviewRating'];
    const reviewed = node['itemReviewed'];
    const property = (value: unknown, key: string): unknown =>
      typeof value === 'object' && value !== null && key in value
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : null;
    const appearances = ['firstAppearance', 'appearance', 'sameAs'].flatMap((key) =>
      addressesOf(property(reviewed, key)),
    );
    found.push({
      url: addressesOf(node['url'])[0] ?? pageUrl,
      claim,
      by: textOf(node['author']),
      rating: textOf(property(rating, 'alternateName')) ?? textOf(property(rating, 'ratingValue')),
      appearances: [...new Set(appearances)].slice(0, MOST),
    });
  }
  return found;
}
