import type { Credit, PageReading, Span } from './model';

/**
 * How much of one reading crosses from a page to the background. A page of the longest live blog stays below; what is
 * above was made to fill a store. The page script cuts, the background refuses.
 */
export const readingCaps = {
  /** UTF-16 units of body text and comments. */
  text: 1_000_000,
  blocks: 20_000,
  sections: 3_000,
  citations: 300,
  quotations: 1_000,
  credits: 1_000,
  claims: 1_000,
  factChecks: 50,
} as const;

/** Cuts a reading to the caps: what lies beyond the kept text, or points at a citation that was cut, goes with it. */
export function capReading(reading: PageReading): PageReading {
  const kept = reading.text.length > readingCaps.text ? withinText(reading, readingCaps.text) : reading;
  const citations = kept.citations.slice(0, readingCaps.citations);
  const known = (index: number | null): number | null => (index !== null && index < citations.length ? index : null);
  const capCredits = (credits: readonly Credit[]): readonly Credit[] =>
    credits.slice(0, readingCaps.credits).map((credit) => ({ ...credit, citation: known(credit.citation) }));
  return {
    ...kept,
    citations,
    blocks: kept.blocks.slice(0, readingCaps.blocks),
    sections: kept.sections.slice(0, readingCaps.sections),
    quotations: kept.quotations
      .slice(0, readingCaps.quotations)
      .map((quotation) => ({ ...quotation, citation: known(quotation.citation) })),
    credits: capCredits(kept.credits),
    pictures: capCredits(kept.pictures),
    claims: kept.claims
      .slice(0, readingCaps.claims)
      .map((claim) => ({ ...claim, citations: claim.citations.filter((index) => index < citations.length) })),
    factChecks: kept.factChecks.slice(0, readingCaps.factChecks),
  };
}

function withinText(reading: PageReading, most: number): PageReading {
  const inside = (span: Span): boolean => span.end <= most;
  return {
    ...reading,
    text: reading.text.slice(0, most),
    bodyEnd: Math.min(reading.bodyEnd, most),
    blocks: reading.blocks.filter(inside),
    sections: reading.sections.filter(inside),
    // Citations keep their places, since others name them by index; one beyond the text stands at its end.
    citations: reading.citations.map((citation) =>
      inside(citation) && inside(citation.passage)
        ? citation
        : { ...citation, start: most, end: most, passage: { start: most, end: most } },
    ),
    quotations: reading.quotations.filter(inside),
    credits: reading.credits.filter((credit) => inside(credit) && inside(credit.statement)),
    pictures: reading.pictures.filter(inside),
    claims: reading.claims.filter(inside),
    limits: reading.limits.includes('bytes') ? reading.limits : [...reading.limits, 'bytes'],
  };
}
