import type { DatePrecision, DateSource, KnownDate } from '../../model';
import { monthOf } from './months';

const WORD = '(\\p{L}[\\p{L}\\p{M}]{1,11})\\.?';
/** A year in full, or its last two digits behind an apostrophe or the hyphen of "14-Mar-21". */
const YEAR = "(\\d{4}(?!\\d)|['’]\\d{2}(?!\\d)|(?<=\\p{L}-)\\d{2}(?![\\d-]))";
const ISO =
  /^\s*(\d{4})-?(\d{2})(?:-?(\d{2})(?:[T\s]*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{1,2})?)?)?(?!\d)/i;
/** A month as libraries write it. */
const YEAR_MONTH = /^\s*(\d{4})\/(\d\d)\s*$/;
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
/** Hours of zones before or behind that of Greenwich. */
const ZONES = new Map(
  [...'est-5 edt-4 cst-6 cdt-5 mst-7 mdt-6 pst-8 pdt-7 gmt0 utc0 bst1 cet1 cest2'.matchAll(/([a-z]+)(\S+)/g)].map(
    ([, name, hours]) => [name, Number(hours)],
  ),
);
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
/** Years that are counted from these: of the Japanese eras, of the Republic of China. */
const ERA = /(令和|平成|民[國国])\s*(\d{1,3}|元)(?=\s*年)/;
const ERA_START: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
const REPUBLIC_START = 1911;
const REPUBLIC = /(?<!\d)\d{2,3}(?=\s?年\s?\d{1,2}\s?月)/;
/** Thai years are those of the Buddha, so many more. */
const BUDDHIST_YEARS = 543;
/** Decimal digits of other scripts, whose codes begin at a multiple of 16, or six behind one. */
const DIGITS = /[٠-٩۰-۹๐-๙]|([०-९০-৯])/g;
/** Short names of months with full stops in them. */
const THAI_MONTH = /([ก-ฮ]\p{M}?)\.([ก-ฮ])\./u;

function known(at: number, precision: DatePrecision, source: DateSource, zoneKnown: boolean): KnownDate | null {
  return Number.isFinite(at) && at >= EARLIEST ? { at, precision, source, toleranceMs: null, zoneKnown } : null;
}

/** Reads a machine-made date ("2012-03-02T21:30:14-05:00", RFC 1123, seconds since 1970), or null; `language` as for printed ones. */
export function parseIsoDate(text: string, source: DateSource, language: string | null = null): KnownDate | null {
  const stamp = STAMP.exec(text);
  if (stamp) return known(Number(stamp[1]) * 1000 + Number(stamp[2] ?? 0), stamp[2] ? 'ms' : 's', source, true);
  const match = ISO.exec(text.replace(YEAR_MONTH, '$1-$2'));
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
  if (!match) return (ZONES.get(zone.toLowerCase()) ?? 0) * 3_600_000;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
}

/** Reads a date as people write it, in the languages of `months`; `language` decides between day and month first. Null when none is found. */
export function parseVisibleDate(text: string, source: DateSource, language: string | null): KnownDate | null {
  const head = text
    .slice(0, 400)
    .replace(DIGITS, (digit, indian) => String((digit.charCodeAt(0) & 15) - (indian ? 6 : 0)))
    .replace(ERA, (_, era, year) => `${(ERA_START[era] ?? REPUBLIC_START) + (Number(year) || 1)}`)
    .replace(/^zh-(?:hant|tw)/i.test(language ?? '') ? REPUBLIC : /(?!)/, (year) => `${Number(year) + REPUBLIC_START}`)
    .replace(THAI_MONTH, '$1$2');
  const parts = readParts(head, language);
  if (!parts) return persianDay(head, source) ?? monthAlone(head, source, language);
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

function monthAlone(text: string, source: DateSource, language: string | null): KnownDate | null {
  if (text.length > LONGEST_MONTH_LINE || !/\d{4}/.test(text)) return null;
  const named = MONTH_ALONE.exec(text);
  const figures = EAST_ASIAN_MONTH.exec(text);
  const month = named ? monthOf(named[1] ?? '', language) : Number(figures?.[2] ?? 0);
  const year = Number(named?.[2] ?? figures?.[1] ?? 0);
  return month >= 1 && month <= 12 ? known(Date.UTC(year, month - 1), 'month', source, false) : null;
}

function readParts(text: string, language: string | null): Parts | null {
  if (!/\d/.test(text)) return null;
  const yearFirst = EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  return (
    named(MONTH_FIRST.exec(text), [3, 1, 2], language) ??
    named(DAY_FIRST.exec(text), [3, 2, 1], language) ??
    named(YEAR_MONTH_DAY.exec(text), [1, 2, 3], language) ??
    numbered(NUMERIC.exec(text), language)
  );
}

/** A date with its month in letters, by the groups of its year, month and day. */
function named(
  match: RegExpExecArray | null,
  [year, month, day]: readonly [number, number, number],
  language: string | null,
): Parts | null {
  const number = monthOf(match?.[month] ?? '', language);
  return match && number > 0 ? { year: fullYear(match[year] ?? ''), month: number, day: Number(match[day]) } : null;
}

/** Two digits are a year of the web's time; one that is centuries ahead counts from the Buddha. */
function fullYear(digits: string): number {
  const year = Number(digits.replace(/\D/g, ''));
  return year > 2400 ? year - BUDDHIST_YEARS : year >= 100 ? year : year + (year >= 90 ? 1900 : 2000);
}

const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const PERSIAN = new RegExp(
  `(\\d{1,2})\\s+(${PERSIAN_MONTHS.join('|')})(?:\\s?ماه)?\\s+(1[34]\\d\\d)|(1[34]\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)`,
  'u',
);
const DAY_MS = 86_400_000;
/** The first day of the Persian year 1400. */
const NEW_YEAR_1400 = Date.UTC(2021, 2, 21);

/** A day of the Persian solar calendar: six months of 31 days, then of 30; leap years by the cycle of 33 years, which holds for 1178 to 1633. */
function persianDay(text: string, source: DateSource): KnownDate | null {
  const match = PERSIAN.exec(text);
  if (!match) return null;
  const [year, day] = [Number(match[3] ?? match[4]), Number(match[1] ?? match[6])];
  const month = match[2] === undefined ? Number(match[5]) - 1 : PERSIAN_MONTHS.indexOf(match[2]);
  const daysBefore = (of: number): number => 365 * of + Math.floor((8 * of + 21) / 33);
  const days = daysBefore(year) - daysBefore(1400) + 30 * month + Math.min(month, 6) + day - 1;
  return month > 11 || day > 31 ? null : known(NEW_YEAR_1400 + days * DAY_MS, 'day', source, false);
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
