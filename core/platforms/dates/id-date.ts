import type { DatePrecision, KnownDate } from '../../model';

/**
 * Latest time that an id is believed to tell when the caller has no clock: an id that decodes to a year past this is not
 * what it looks like. A constant, because core knows no clock; it is far enough for any release to live.
 */
export const LATEST_MS = Date.UTC(2040, 0);

/**
 * A date known from a post's id. Takes ms since 1970 and the launch of the platform; null when the time lies before the launch
 * or past `LATEST_MS`, so that a number that is no such id gives no date.
 */
export function idDate(at: number | null, earliest: number, precision: DatePrecision = 'ms'): KnownDate | null {
  if (at === null || !(at >= earliest && at <= LATEST_MS)) return null;
  return { at, precision, source: 'post-id', toleranceMs: null, zoneKnown: true };
}
