import type { DateSource, KnownDate } from '../../model';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?/i;
/** `Thu Feb 08 12:00:45 +0000 2018`, the old form of X's interface. */
const LONG = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})$/;

/**
 * Reads an ISO 8601 date (or the old form of X's interface) with its precision; null when it is none. A local time without
 * offset is taken as UTC and marked `zoneKnown: false`.
 */
export function readIsoDate(text: string | null | undefined, source: DateSource): KnownDate | null {
  const given = (text ?? '').trim();
  const long = LONG.exec(given);
  if (long) return known(Date.parse(`${long[1]} ${long[2]} ${long[5]} ${long[3]} ${long[4]}`), 's', source, true);
  const found = ISO.exec(given);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  if (hour === undefined) return known(Date.parse(`${year}-${month}-${day}T00:00:00Z`), 'day', source, false);
  const offset = zone === undefined ? 'Z' : zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const clock = `${hour}:${minute}:${second ?? '00'}${fraction?.slice(0, 4) ?? ''}`;
  const precision = fraction !== undefined ? 'ms' : second !== undefined ? 's' : 'minute';
  return known(Date.parse(`${year}-${month}-${day}T${clock}${offset}`), precision, source, zone !== undefined);
}

function known(
  at: number,
  precision: KnownDate['precision'],
  source: DateSource,
  zoneKnown: boolean,
): KnownDate | null {
  return Number.isNaN(at) ? null : { at, precision, source, toleranceMs: null, zoneKnown };
}
