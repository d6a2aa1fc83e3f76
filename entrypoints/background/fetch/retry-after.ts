import { mostRetryAfterMs } from './rules';

/**
 * How long a host asks to be left alone.
 * @param header value of Retry-After, seconds or an HTTP date; `now` in ms since 1970 UTC.
 * @returns ms, at most a day, or null when the header says nothing.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const value = header.trim();
  const ms = /^\d{1,10}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(0, ms), mostRetryAfterMs);
}
