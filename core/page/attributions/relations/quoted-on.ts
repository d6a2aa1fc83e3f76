import type { Credit } from '../../../model';
import type { FoundQuotation } from '../quotations/quotations';
import { type Discourse, indexBefore } from '../words/discourse';
import { isCreditOf, isStatedSource } from './credited-link';

/**
 * Quotations without a link of their own with that of the source they go on quoting: the link before them is the source of its sentence, that sentence
 * tells what the same somebody says, and it stands in their paragraph or the one before ("The board [said in a note] that … ¶ “We were late,” it added.").
 */
export function quoteOn(
  quotations: readonly FoundQuotation[],
  credits: readonly Credit[],
  page: Discourse,
): readonly FoundQuotation[] {
  const { blocks, citations } = page.input;
  return quotations.map((quotation) => {
    const { attribution, block, form, start } = quotation;
    if (quotation.citation !== null || form === 'pull' || attribution.kind === 'none') return quotation;
    const index = citations.findLastIndex((link) => link.end > link.start && link.end <= start);
    const link = citations[index];
    if (link === undefined || link.place !== 'body') return quotation;
    const away = block - indexBefore(blocks, link.start);
    const sentence = page.sentenceAt(link.start);
    const beside = credits.filter((credit) => page.sentenceAt(credit.start).start === sentence.start);
    const isSource =
      isStatedSource(link, page) ||
      beside.some((credit) => credit.citation === index && isCreditOf(link, credit, page));
    const speaks = ({ text, attribution: { name, kind } }: Credit): boolean =>
      attribution.name === null
        ? away === 0 && name === null && kind === attribution.kind
        : name === attribution.name || text.includes(attribution.name);
    return away <= 1 && isSource && beside.some(speaks) ? { ...quotation, citation: index } : quotation;
  });
}
