import type { FoundQuotation } from '../quotations/quotations';
import type { Discourse } from '../words/discourse';

/** Fewer words are a term rather than what somebody writes, unless they carry the link themselves. */
const LEAST_WORDS = 4;

/**
 * Quotations that nobody is said to say, but that a post is linked for, are what its account says. Of another page a link does not tell whose
 * words they are: a register, a handbook or an interview stands there too.
 */
export function speakBySource(quotations: readonly FoundQuotation[], page: Discourse): readonly FoundQuotation[] {
  return quotations.map((quotation) => {
    if (quotation.attribution.kind !== 'none' || quotation.citation === null) return quotation;
    const citation = page.input.citations[quotation.citation];
    if (citation === undefined || quotation.exact.split(/\s+/).length < LEAST_WORDS) return quotation;
    const { post, handle, scope } = citation;
    if (!post || handle === null || scope !== 'external') return quotation;
    return { ...quotation, attribution: { kind: 'person', name: `@${handle}` } };
  });
}
