/** Counts of found, wrong and missed. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ right: 0, extra: 0, missed: 0 });

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000);

/** A share of a whole, rounded to four digits; 1 for nothing of nothing. */
export const shareOf = share;

export function precisionRecall(tally: Tally): { precision: number; recall: number; f1: number } {
  const precision = share(tally.right, tally.right + tally.extra);
  const recall = share(tally.right, tally.right + tally.missed);
  const f1 =
    precision + recall === 0 ? 0 : Math.round(((2 * precision * recall) / (precision + recall)) * 10_000) / 10_000;
  return { precision, recall, f1 };
}
