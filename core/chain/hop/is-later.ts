import type { DatePrecision, KnownDate, Work } from '../../model';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long the interval is that a date of this precision stands for, ms. */
const LENGTH_MS: Readonly<Record<DatePrecision, number>> = {
  ms: 1,
  s: 1000,
  minute: 60_000,
  day: DAY_MS,
  month: 31 * DAY_MS,
  year: 366 * DAY_MS,
  approx: 0,
};

/** Widest offset of a local time from UTC; added on both sides when the zone is not known. */
const ZONE_SLACK_MS = 14 * HOUR_MS;

/**
 * The date until which a page can have taken up a source: that of its last change when it names one, else of its publication.
 * A page that was corrected to add its source is no sign of a false one.
 */
export function lastWritten(work: Work): KnownDate | null {
  const { published, modified } = work;
  return published && modified && modified.at > published.at ? modified : published;
}

/** True when `cited` was certainly published after `citer`: the intervals their precision leaves do not touch. Unknown dates never are. */
export function isLater(cited: KnownDate | null, citer: KnownDate | null): boolean {
  if (!cited || !citer) return false;
  return earliest(cited) > latest(citer);
}

function earliest(date: KnownDate): number {
  return date.at - (date.toleranceMs ?? 0) - (date.zoneKnown ? 0 : ZONE_SLACK_MS);
}

function latest(date: KnownDate): number {
  return date.at + LENGTH_MS[date.precision] + (date.toleranceMs ?? 0) + (date.zoneKnown ? 0 : ZONE_SLACK_MS);
}
