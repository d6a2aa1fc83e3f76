import type { NumberToken } from './number-tokens';
import { parseNumberWords } from './parse-number-words';
import type { FoundNumber } from './read-numbers';

/** A time of day at token `index` ("19:40", "19h40", "7.40 pm", "twenty to eight", "half past four"), in minutes after midnight; null when none is there. */
export function readClock(
  text: string,
  tokens: readonly NumberToken[],
  index: number,
  language: string,
): FoundNumber | null {
  const token = tokens[index];
  if (!token) return null;
  return token.digits ? fromDigits(text, tokens, index) : language === 'en' ? fromEnglish(tokens, index) : null;
}

function fromDigits(text: string, tokens: readonly NumberToken[], index: number): FoundNumber | null {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (!token) return null;
  const colon = /^(\d{1,2})[:.](\d{2})$/.exec(token.word);
  const isHalfDay = /^(?:am|pm|a|p)$/.test(after?.word ?? '') && /^\s?[ap]\.?m\b/i.test(text.slice(token.end));
  const isHour = /^(?:uhr|h)$/.test(after?.word ?? '');
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
  const direction = tokens[minutes.next]?.word;
  if (direction !== 'past' && direction !== 'to') return null;
  const hour = parseNumberWords(tokens, minutes.next + 1, 'en') ?? oneOClock(tokens, minutes.next + 1);
  if (hour === null || hour.value > 12) return null;
  const at = direction === 'past' ? hour.value * 60 + minutes.value : hour.value * 60 - minutes.value;
  return { value: at, step: 1, next: hour.next, kind: 'clock', dimension: null };
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
