import { units } from '../lexicon/number-context';
import type { NumberToken } from './number-tokens';
import { parseNumberWords } from './parse-number-words';
import type { FoundNumber } from './raw-number';

/** A time of day at token `index` ("19:40", "19h40", "7.40 pm", "twenty to eight", "half past four"), in minutes after midnight; null when none is there. */
export function readClock(
  text: string,
  tokens: readonly NumberToken[],
  index: number,
  language: string,
): FoundNumber | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.digits) return fromDigits(text, tokens, index) ?? fromPoint(text, tokens, index);
  if (language === 'en') return fromEnglish(tokens, index);
  return language === 'de' || language === 'nl' ? fromHalfBefore(tokens, index, language) : null;
}

/** Words that stand before a time of day and after it. */
const AT = /^(?:at|until|till|um|bis|om|kl|alle|ore|klockan)$/;
const PART_OF_DAY = /^\s?(?:o[’']clock|in the (?:morning|afternoon|evening)|at night|hours\b|hrs\b|uhr\b|uur\b)/i;
const AFTER_NOON = /^\s?(?:in the (?:afternoon|evening)|at night)/i;
/** What follows a price, a rate or a measure. */
const MEASURE = /^\s?(?:[%£$€]|(?:per|a|an|each|times|percent|million|billion|thousand|mal|pro|je|prozent)(?!\p{L}))/iu;

/** "4.30 in the afternoon", "at 16.30": hours and minutes parted by a point, which elsewhere is a decimal number. */
function fromPoint(text: string, tokens: readonly NumberToken[], index: number): FoundNumber | null {
  const token = tokens[index];
  const point = /^(\d{1,2})\.([0-5]\d)$/.exec(token?.word ?? '');
  if (!token || !point) return null;
  const after = text.slice(token.end);
  const unit = units[tokens[index + 1]?.word ?? ''];
  const told = PART_OF_DAY.test(after);
  const at = AT.test(tokens[index - 1]?.word ?? '') && unit === undefined && !MEASURE.test(after);
  return told || at ? clock(Number(point[1]), Number(point[2]), AFTER_NOON.test(after), index + 1) : null;
}

/** "halb fünf", "half vijf": half an hour before the hour it names. */
function fromHalfBefore(tokens: readonly NumberToken[], index: number, language: string): FoundNumber | null {
  if (tokens[index]?.word !== (language === 'de' ? 'halb' : 'half')) return null;
  const hour = parseNumberWords(tokens, index + 1, language);
  if (hour === null || hour.value < 1 || hour.value > 12) return null;
  return { value: hour.value * 60 - 30, step: 1, next: hour.next, kind: 'clock', dimension: null };
}

function fromDigits(text: string, tokens: readonly NumberToken[], index: number): FoundNumber | null {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (!token) return null;
  const colon = /^(\d{1,2})[:.](\d{2})$/.exec(token.word);
  const isHalfDay = /^(?:am|pm|a|p)$/.test(after?.word ?? '') && /^\s?[ap]\.?m\b/i.test(text.slice(token.end));
  const isHour = /^(?:uhr|uur|h)$/.test(after?.word ?? '');
  if (colon && (token.word.includes(':') || isHalfDay || isHour)) {
    const afternoon = isHalfDay && /^\s?p/i.test(text.slice(token.end));
    const used = isHalfDay || isHour ? halfDayTokens(tokens, index + 1, isHalfDay) : 0;
    return clock(Number(colon[1]), Number(colon[2]), afternoon, index + 1 + used);
  }
  if (!/^\d{1,2}$/.test(token.word)) return null;
  if (isHalfDay) {
    const used = halfDayTokens(tokens, index + 1, true);
    return clock(Number(token.word), 0, /^\s?p/i.test(text.slice(token.end)), index + 1 + used);
  }
  const minutes = tokens[index + 2];
  const french = after?.word === 'h' && after.start - token.end <= 1;
  if (!french) return null;
  const hasMinutes = minutes?.digits === true && /^\d{2}$/.test(minutes.word) && minutes.start - after.end <= 1;
  return clock(Number(token.word), hasMinutes ? Number(minutes.word) : 0, false, index + (hasMinutes ? 3 : 2));
}

/** "p.m." is two tokens, "pm" one. */
function halfDayTokens(tokens: readonly NumberToken[], index: number, halfDay: boolean): number {
  return halfDay && (tokens[index]?.word.length ?? 0) === 1 ? 2 : 1;
}

function fromEnglish(tokens: readonly NumberToken[], index: number): FoundNumber | null {
  const minutes = minutesAt(tokens, index);
  if (minutes === null) return null;
  // "Eight to ten", "eight minutes to ten".
  const at = /^minutes?$/.test(tokens[minutes.next]?.word ?? '') ? minutes.next + 1 : minutes.next;
  const direction = tokens[at]?.word;
  if (direction !== 'past' && direction !== 'to') return null;
  const hour = parseNumberWords(tokens, at + 1, 'en') ?? oneOClock(tokens, at + 1);
  if (hour === null || hour.value > 12) return null;
  const time = direction === 'past' ? hour.value * 60 + minutes.value : hour.value * 60 - minutes.value;
  return { value: time, step: 1, next: hour.next, kind: 'clock', dimension: null };
}

function minutesAt(
  tokens: readonly NumberToken[],
  index: number,
): { readonly value: number; readonly next: number } | null {
  const word = tokens[index]?.word;
  if (word === 'half') return { value: 30, next: index + 1 };
  if (word === 'quarter') return { value: 15, next: index + 1 };
  const number = parseNumberWords(tokens, index, 'en');
  return number && number.value < 30 ? number : null;
}

function oneOClock(
  tokens: readonly NumberToken[],
  index: number,
): { readonly value: number; readonly next: number } | null {
  return tokens[index]?.word === 'one' ? { value: 1, next: index + 1 } : null;
}

function clock(hours: number, minutes: number, afternoon: boolean, next: number): FoundNumber | null {
  if (hours > 24 || minutes > 59) return null;
  const hour = afternoon && hours < 12 ? hours + 12 : hours;
  return { value: hour * 60 + minutes, step: 1, next, kind: 'clock', dimension: null };
}
