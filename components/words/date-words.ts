import type { KnownDate } from '../../core/model';
import type { MessageKey, Words } from './words';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** `list`: "6 Mar 2012"; `full`: "3 March 2012, 21:30:14 UTC". */
export type DateLength = 'list' | 'full';

/** A date in words, no more exact than it is known, and how it is known. */
export interface DateWords {
  readonly text: string;
  /** Null when the words themselves say it. */
  readonly how: string | null;
  /** Value for `<time datetime>`, as exact as the date is. */
  readonly machine: string;
}

/** Always UTC: ids, metadata and copies are compared on one clock, and the words say so wherever a time is shown. */
export function dateWords(date: KnownDate, words: Words, length: DateLength): DateWords {
  return { text: dateText(date, words, length), how: howKnown(date, words, length), machine: machineDate(date) };
}

function dateText(date: KnownDate, words: Words, length: DateLength): string {
  const day = formatDay(date, words.language, length);
  if (date.precision === 'approx') return words.t('date_about', day);
  const timed = date.precision === 'ms' || date.precision === 's';
  const shown = timed && (length === 'full' || date.source === 'post-id') ? withTime(date.at, day, words) : day;
  if (date.source !== 'archive') return shown;
  return words.t(length === 'list' ? 'date_by' : 'date_on_or_before', day);
}

/** "2 March 2012" in the interface's language, UTC; coarser when the date is. English puts the day first, as the design does. */
export function formatDay(date: KnownDate, language: string, length: DateLength): string {
  const month = length === 'list' ? 'short' : 'long';
  const precision = date.precision;
  const fields: Intl.DateTimeFormatOptions =
    precision === 'year'
      ? { year: 'numeric' }
      : precision === 'month'
        ? { year: 'numeric', month }
        : { year: 'numeric', month, day: 'numeric' };
  const text = new Intl.DateTimeFormat(dayFirst(language), { ...fields, timeZone: 'UTC' }).format(date.at);
  // French counts the first of a month in an ordinal, "1er mars", which CLDR's patterns leave out.
  return /^fr\b/i.test(language) ? text.replace(/^1(?= )/, '1er') : text;
}

/** A moment of ours (a check, a contact): "today, 14:20" would lie tomorrow, so day and minute in the reader's zone. */
export function formatMoment(at: number, language: string): string {
  return new Intl.DateTimeFormat(dayFirst(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** American English writes "March 6, 2012"; dates under one another are easier to compare with the day first. */
function dayFirst(language: string): string {
  return language === 'en' || language === 'en-US' ? 'en-GB' : language;
}

/** Cut to the second, never rounded up to it. */
function withTime(at: number, day: string, words: Words): string {
  const time = new Date(Math.floor(at / 1000) * 1000).toISOString().slice(11, 19);
  return words.t('date_utc', `${day}${words.t('separator')}${time}`);
}

function howKnown(date: KnownDate, words: Words, length: DateLength): string | null {
  if (date.source === 'post-id' && date.precision === 'approx') {
    return words.t('how_id_tolerance', spanWords(date.toleranceMs ?? 0, words));
  }
  if (date.source === 'post-id' && length === 'full' && (date.precision === 'ms' || date.precision === 's')) {
    return words.t('how_id_second');
  }
  if (date.source === 'metadata' && length === 'full' && date.precision === 'day') return words.t('how_metadata_day');
  return words.t(howKeys[date.source]);
}

const howKeys: Readonly<Record<KnownDate['source'], MessageKey>> = {
  'post-id': 'how_id',
  endpoint: 'how_endpoint',
  metadata: 'how_metadata',
  visible: 'how_visible',
  address: 'how_address',
  header: 'how_header',
  archive: 'how_archive',
};

/** A length of time in its largest whole unit, at least one minute; never finer than days when `coarse`. */
export function spanWords(ms: number, words: Words, coarse = false): string {
  const minutes = Math.max(1, Math.round(ms / minuteMs));
  if (!coarse && minutes < 60) return words.n('span_minutes', minutes);
  if (!coarse && minutes < 24 * 60) return words.n('span_hours', Math.round(minutes / 60));
  const days = Math.max(1, Math.round(ms / dayMs));
  if (days < 61) return words.n('span_days', days);
  if (days < 730) return words.n('span_months', Math.round(days / 30.44));
  return words.n('span_years', Math.round(days / 365.25));
}

function machineDate(date: KnownDate): string {
  const iso = new Date(date.at).toISOString();
  const lengths = { year: 4, month: 7, day: 10, approx: 10, minute: 16, s: 19, ms: 23 } as const;
  const cut = iso.slice(0, lengths[date.precision]);
  return cut.length > 10 ? `${cut}Z` : cut;
}
