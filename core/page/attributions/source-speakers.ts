import type { Attribution, Citation } from '../../model';
import { NOBODY } from './actors';
import type { Discourse } from './discourse';
import type { FoundQuotation } from './quotations';

/** Fewer words are a term rather than what somebody writes, unless they carry the link themselves. */
const LEAST_WORDS = 4;

/**
 * Quotations that nobody is said to say, but that a link is given for, are what the linked page says: the account of a post,
 * else the site.
 */
export function speakBySource(quotations: readonly FoundQuotation[], page: Discourse): readonly FoundQuotation[] {
  return quotations.map((quotation) => {
    if (quotation.attribution.kind !== 'none' || quotation.citation === null) return quotation;
    const citation = page.input.citations[quotation.citation];
    if (citation === undefined || quotation.exact.split(/\s+/).length < LEAST_WORDS) return quotation;
    return { ...quotation, attribution: sourceOf(citation) };
  });
}

/** Who publishes at an address: the handle of a post, or the host without "www". */
function sourceOf(citation: Citation): Attribution {
  if (citation.scope !== 'external') return NOBODY;
  if (citation.post) return citation.handle === null ? NOBODY : { kind: 'person', name: `@${citation.handle}` };
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(citation.url)?.[1];
  return host === undefined ? NOBODY : { kind: 'organisation', name: host.toLowerCase() };
}
