import type { KnownDate } from '../model';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Path forms of a date, best first: groups are year, month (number or English name), day. */
const FORMS: readonly RegExp[] = [
  /\/((?:19|20)\d\d)\/(\d\d?|[a-z]{3,9})\/(\d\d?)(?=\/|$)/i,
  /\/((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[-/_.]|$)/,
  // A section between the year and the month: "/2010/POLITICS/08/13/…".
  /\/((?:19|20)\d\d)\/[a-z][a-z._-]*\/(\d\d)\/(\d\d)(?=\/)/i,
  /[/_-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[-/_.]|$)/,
  /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[-/_.]|$)/,
  /\/((?:19|20)\d\d)\/(\d\d)(\d\d)(?=\/|$)/,
  /\/((?:19|20)\d\d)\/(\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=\/(?!\d\d?(?:\/|$))|$)/i,
  /\/((?:19|20)\d\d)-(\d\d)(?=\/|$)/,
];

/**
 * The date in the path of an address: the day, or the month, in the site's own time zone. It dates the slug, usually the first
 * publication. Null when there is none, or it lies before the web (1990) or after `latest` (ms since 1970).
 */
export function readPathDate(path: string, latest: number): KnownDate | null {
  for (const form of FORMS) {
    const found = form.exec(path);
    if (!found) continue;
    const [, year = '', month = '', day] = found;
    const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
    const date = dayAt(Number(year), named < 0 ? Number(month) : named + 1, day === undefined ? null : Number(day));
    if (date && date.at <= latest) return date;
  }
  return null;
}

function dayAt(year: number, month: number, day: number | null): KnownDate | null {
  if (!(year >= 1990 && month >= 1 && month <= 12)) return null;
  const at = Date.UTC(year, month - 1, day ?? 1);
  if (new Date(at).getUTCMonth() !== month - 1 || day === 0) return null;
  return { at, precision: day === null ? 'month' : 'day', source: 'address', toleranceMs: null, zoneKnown: false };
}
