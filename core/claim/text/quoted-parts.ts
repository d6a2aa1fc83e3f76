/** Pairs of quotation marks; straight doubles pair with themselves. Straight single marks are apostrophes too often. */
const QUOTED = /[“„«»"]([^“”„«»"\n]{8,600})[”“»«"]/gu;
/** Pairs of single marks, as British and Dutch papers have them; the closing one is an apostrophe too, but not before a letter. */
const SINGLE = /(?<![\p{L}\p{N}])[‘‚]([^‘‚“”„«»"\n]{8,600}?)[’‘](?![\p{L}\p{N}])/gu;

/** A claim quotes a phrase or two. */
const MOST_PARTS = 6;

/** The parts of a claim that it sets in quotation marks, of at least `leastWords` words, longest first, marks left out. */
export function quotedParts(claim: string, leastWords: number): readonly string[] {
  return [...claim.matchAll(QUOTED), ...claim.matchAll(SINGLE)]
    .map((match) => match[1]?.trim() ?? '')
    .filter((part) => (part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= leastWords)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_PARTS);
}
