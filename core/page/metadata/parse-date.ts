import type { DatePrecision, DateSource, KnownDate } from '../../model';
import { monthOf } from './months';

const WORD = '(\\p{L}{3,12})\\.?';
/** A year in full, or its last two digits behind an apostrophe or the hyphen of "14-Mar-21". */
const YEAR = "(\\d{4}(?!\\d)|['’]\\d{2}(?!\\d)|(?<=\\p{L}-)\\d{2}(?![\\d-]))";
const ISO =
  /^\s*(\d{4})-?(\d{2})(?:-?(\d{2})(?:[T\s]*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{1,2})?)?)?(?!\d)/i;
const DAY_FIRST = new RegExp(
  `(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?[\\s/-]*(?:of\\s+|de\\s+|d['’])?${WORD},?[\\s/-]*(?:de\\s+|del\\s+)?(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:\\S{1,5}\\s+)?)?${YEAR}`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${WORD}[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?[,.]?[\\s-]+(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+\\S{1,5}\\s+)?${YEAR}`,
  'iu',
);
const YEAR_MONTH_DAY = new RegExp(`(?<!\\d)(\\d{4})[.,]?[\\s-]+${WORD}[\\s-]+(\\d{1,2})(?!\\d)`, 'iu');
/** A month alone, as magazines date; believed only in a line that says little else. */
const MONTH_ALONE = new RegExp(`^\\P{L}*(?:\\p{L}+[.:]?\\s+){0,2}?${WORD}\\s+(?:de\\s+|del\\s+)?(\\d{4})\\W*$`, 'iu');
const EAST_ASIAN_MONTH = /^\D{0,12}(\d{4})\s*年\s*(\d{1,2})\s*月\D{0,3}$/;
const LONGEST_MONTH_LINE = 40;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/;
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d./-]\d)/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/;
const CLOCK = /(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\b/i;
const ZONES: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  gmt: 0,
  utc: 0,
  bst: 1,
  cet: 1,
  cest: 2,
};
/** The web is no older; a page dated before it is a misreading. */
const EARLIEST = Date.UTC(1990, 0, 1);

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Seconds or milliseconds since 1970. */
const STAMP = /^\s*(1\d{9})(\d{3})?\s*$/;
/** A clock of twelve hours: where nothing is said of the language, the month stands before the day. */
const HALF_DAY = /\d\s?[ap]\.?m\b/i;
/** Years of the Japanese eras count from these. */
const ERA = /(令和|平成)\s*(\d{1,2}|元)(?=\s*年)/;

function known(at: number, precision: DatePrecision, source: DateSource, zoneKnown: boolean): KnownDate | null {
  return Number.isFinite(at) && at >= EARLIEST ? { at, precision, source, toleranceMs: null, zoneKnown } : null;
}

/** Reads a machine-made date ("2012-03-02T21:30:14-05:00", RFC 1123, seconds since 1970), or null; `language` as for printed ones. */
export function parseIsoDate(text: string, source: DateSource, language: string | null = null): KnownDate | null {
  const stamp = STAMP.exec(text);
  if (stamp) return known(Number(stamp[1]) * 1000 + Number(stamp[2] ?? 0), stamp[2] ? 'ms' : 's', source, true);
  const match = ISO.exec(text);
  if (!match) return parseVisibleDate(text, source, language);
  const [, year, month = '', day, hour, minute, second, fraction, zone] = match;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12 || Number(day ?? 1) > 31) return null;
  const precision = fraction ? 'ms' : second ? 's' : minute ? 'minute' : day ? 'day' : 'month';
  const midnight = precision === 's' && /00:00:00/.test(text) && zone === undefined;
  const ms = fraction ? Number(fraction.padEnd(3, '0').slice(0, 3)) : 0;
  const at = Date.UTC(
    Number(year),
    monthNumber - 1,
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
    ms,
  );
  return known(at - offsetOf(zone), midnight ? 'day' : precision, source, zone !== undefined);
}

/** Offset of a zone in ms; names of zones only as far as news pages print them. */
function offsetOf(zone: string | undefined): number {
  if (zone === undefined) return 0;
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return (ZONES[zone.toLowerCase()] ?? 0) * 3_600_000;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
}

/** Reads a date as people write it, in the languages of `months`; `language` decides between day and month first. Null when none is found. */
export function parseVisibleDate(text: string, source: DateSource, language: string | null): KnownDate | null {
  const head = text
    .slice(0, 400)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(ERA, (_, era, year) => `${(era === '令和' ? 2018 : 1988) + (Number(year) || 1)}`);
  const parts = readParts(head, language);
  if (!parts) return monthAlone(head, source);
  if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return null;
  const day = Date.UTC(parts.year, parts.month - 1, parts.day);
  const clock = CLOCK.exec(head.replace(/\d{1,2}[./]\d{1,2}[./]\d{2,4}/, ' '));
  if (!clock || Number(clock[1]) > 23 || Number(clock[2]) > 59) return known(day, 'day', source, false);
  const half = clock[4]?.toLowerCase();
  const hour = (Number(clock[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  const zone = /(?:GMT|UTC)?([+-]\d{2}:?\d{2})\b|\b([ECMP][SD]T|GMT|UTC|BST|CES?T)\b/.exec(head.slice(clock.index));
  const name = zone?.[1] ?? zone?.[2];
  const at = day + ((hour * 60 + Number(clock[2])) * 60 + Number(clock[3] ?? 0)) * 1000 - offsetOf(name);
  return known(at, clock[3] ? 's' : 'minute', source, name !== undefined);
}

function monthAlone(text: string, source: DateSource): KnownDate | null {
  if (text.length > LONGEST_MONTH_LINE || !/\d{4}/.test(text)) return null;
  const named = MONTH_ALONE.exec(text);
  const figures = EAST_ASIAN_MONTH.exec(text);
  const month = named ? monthOf(named[1] ?? '') : Number(figures?.[2] ?? 0);
  const year = Number(named?.[2] ?? figures?.[1] ?? 0);
  return month >= 1 && month <= 12 ? known(Date.UTC(year, month - 1), 'month', source, false) : null;
}

function readParts(text: string, language: string | null): Parts | null {
  if (!/\d/.test(text)) return null;
  const yearFirst = EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  return (
    named(MONTH_FIRST.exec(text), 3, 1, 2) ??
    named(DAY_FIRST.exec(text), 3, 2, 1) ??
    named(YEAR_MONTH_DAY.exec(text), 1, 2, 3) ??
    numbered(NUMERIC.exec(text), language)
  );
}

/** A date with its month in letters, by the groups of its year, month and day. */
function named(match: RegExpExecArray | null, year: number, month: number, day: number): Parts | null {
  const number = monthOf(match?.[month] ?? '');
  return match && number > 0 ? { year: fullYear(match[year] ?? ''), month: number, day: Number(match[day]) } : null;
}

/** Two digits are a year of the web's time. */
function fullYear(digits: string): number {
  const year = Number(digits.replace(/\D/g, ''));
  return year >= 100 ? year : year + (year >= 90 ? 1900 : 2000);
}

function numbered(match: RegExpExecArray | null, language: string | null): Parts | null {
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const american =
    match[2] !== '.' &&
    (language === null ? HALF_DAY.test(match.input) : /^en(?!-(?:gb|au|nz|ie|in|za))/i.test(language));
  const monthComesFirst = second > 12 || (american && first <= 12);
  return {
    year: fullYear(match[4] ?? ''),
    month: monthComesFirst ? first : second,
    day: monthComesFirst ? second : first,
  };
}
