/** A span of time, ms since 1970 UTC: from `from` until before `to`. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Two days as a date field gives them (`2026-11-22`), both included, in the reader's own zone. Null when one is no day or
 * the last is before the first.
 */
export function daySpan(first: string, last: string): DaySpan | null {
  const [from, to] = [startOf(first, 0), startOf(last, 1)];
  return from === null || to === null || to <= from ? null : { from, to };
}

/** Midnight of a day, `later` days on; counted in days, because not every day has 24 hours. */
function startOf(day: string, later: number): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (parts === null) return null;
  const at = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + later).getTime();
  return Number.isNaN(at) ? null : at;
}
