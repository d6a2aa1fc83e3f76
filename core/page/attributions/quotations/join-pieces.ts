import type { FoundQuotation } from './quotations';

/**
 * Pieces between one pair of marks as one quotation, with the clause of saying that stands among them: what a page sets off is
 * the whole, by whoever says a piece. Each piece is a claim of its own.
 */
export function joinPieces(found: readonly FoundQuotation[], text: string): readonly FoundQuotation[] {
  return found.flatMap((quotation, index) => {
    const { start, end } = quotation.marked;
    if (quotation.start === start && quotation.end === end) return [quotation];
    if (found[index - 1]?.marked === quotation.marked) return [];
    const pieces = found.filter((piece) => piece.marked === quotation.marked);
    const { attribution, cue } = pieces.find((piece) => piece.attribution.kind !== 'none') ?? quotation;
    const citation = pieces.find((piece) => piece.citation !== null)?.citation ?? null;
    return [{ ...quotation, start, end, exact: text.slice(start, end), attribution, cue, citation }];
  });
}
