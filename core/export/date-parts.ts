import type { DatePrecision, KnownDate } from '../model';

const dayMs = 86_400_000;

/** A date no more exact than it is known, in UTC. */
export interface DateParts {
  readonly year: number;
  /** 1–12, or null. */
  readonly month: number | null;
  /** 1–31, or null. */
  readonly day: number | null;
  /** `HH:MM` or `HH:MM:SS`, UTC; null when less is known. */
  readonly time: string | null;
  /** True when not even the year is certain. */
  readonly circa: boolean;
}

/**
 * What may be printed of a date. Null for an upper bound (the first archived copy), which is no date of publication. A local
 * time of an unknown zone gives its day; an approximate date gives the finest unit that holds its whole interval.
 */
export function dateParts(date: KnownDate | null): DateParts | null {
  if (date === null || date.source === 'archive' || !isInCalendar(date.at)) return null;
  const precision = date.precision === 'approx' ? settledUnit(date) : date.precision;
  const iso = new Date(Math.floor(date.at)).toISOString();
  const day = precision !== 'month' && precision !== 'year' && precision !== null;
  return {
    year: Number(iso.slice(0, 4)),
    month: day || precision === 'month' ? Number(iso.slice(5, 7)) : null,
    day: day ? Number(iso.slice(8, 10)) : null,
    time: date.zoneKnown ? timeOf(iso, precision) : null,
    circa: precision === null,
  };
}

/** ISO 8601 as exact as the date is known: `2012`, `2012-03`, `2012-03-03`, `2012-03-03T21:30:14Z`. Null when no date may be printed or it is uncertain by years. */
export function isoDate(date: KnownDate | null): string | null {
  const parts = dateParts(date);
  return parts === null || parts.circa ? null : isoOf(parts);
}

/** Parts as ISO 8601. */
export function isoOf(parts: DateParts): string {
  const day = [String(parts.year).padStart(4, '0'), twoDigits(parts.month), twoDigits(parts.day)]
    .filter((part) => part !== null)
    .join('-');
  return parts.time === null ? day : `${day}T${parts.time}Z`;
}

/** A moment of ours (reading, capture) as ISO 8601 to the second, UTC; null when it is none. */
export function isoMoment(at: number | null): string | null {
  if (at === null || !isInCalendar(at)) return null;
  return `${new Date(Math.floor(at)).toISOString().slice(0, 19)}Z`;
}

/** The day of such a moment, UTC. */
export function isoDay(at: number | null): string | null {
  return isoMoment(at)?.slice(0, 10) ?? null;
}

/** Years 1–9999: what ISO 8601 writes with four digits and every format takes. */
function isInCalendar(at: number): boolean {
  return at >= -62_135_596_800_000 && at < 253_402_300_800_000;
}

/** The finest unit that holds `at` ± tolerance; null when the interval crosses a year. */
function settledUnit(date: KnownDate): DatePrecision | null {
  const tolerance = date.toleranceMs ?? dayMs;
  const [from, to] = [date.at - tolerance, date.at + tolerance];
  if (!isInCalendar(from) || !isInCalendar(to)) return null;
  const [first, last] = [new Date(Math.floor(from)).toISOString(), new Date(Math.floor(to)).toISOString()];
  if (first.slice(0, 10) === last.slice(0, 10)) return 'day';
  if (first.slice(0, 7) === last.slice(0, 7)) return 'month';
  return first.slice(0, 4) === last.slice(0, 4) ? 'year' : null;
}

/** Cut to the second, never rounded up to it. */
function timeOf(iso: string, precision: DatePrecision | null): string | null {
  if (precision === 'minute') return iso.slice(11, 16);
  return precision === 's' || precision === 'ms' ? iso.slice(11, 19) : null;
}

function twoDigits(part: number | null): string | null {
  return part === null ? null : String(part).padStart(2, '0');
}
