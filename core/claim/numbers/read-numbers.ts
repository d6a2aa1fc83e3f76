import { boundWords, type NumberBound, units } from '../lexicon/number-context';
import { articleWords, numberWords, roundNouns } from '../lexicon/number-words';
import { mayStartNumber } from './may-start-number';
import type { NumberMention } from './number-mention';
import { type NumberToken, numberTokens } from './number-tokens';
import { parseDigits } from './parse-digits';
import { parseNumberWords } from './parse-number-words';
import type { FoundNumber, RawNumber } from './raw-number';
import { readClock } from './read-clock';
import { halfAfter, readHalf } from './read-half';
import { readRatio } from './read-ratio';
import { scaleAt, unitAt } from './units-after';
import { withUnit } from './with-unit';

/** Words looked back for a bound: "in the region of". */
const BOUND_WORDS = 4;
/** Seconds of two weeks. */
const FORTNIGHT = 1_209_600;

/** All numbers of a text in order, as digits or words. `language` is a two-letter code; null reads words as English. */
export function readNumbers(text: string, language: string | null): readonly NumberMention[] {
  const tokens = numberTokens(text);
  const tongue = language !== null && language in numberWords ? language : 'en';
  const mentions: NumberMention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const here = tokens[index];
    const found =
      here && (here.digits || mayStartNumber(here.word, tongue)) ? readAt(text, tokens, index, tongue) : null;
    const last = tokens[(found?.next ?? 0) - 1];
    if (found === null || !here || !last) {
      index += 1;
      continue;
    }
    const { next, bound, ...rest } = found;
    mentions.push({
      ...rest,
      start: here.start,
      end: last.end,
      bound: boundBefore(text, tokens, index) ?? bound ?? null,
    });
    index = next;
  }
  return mentions;
}

/** "2024-11-02" is a year, a month that is no number, and a day. */
const ISO_DATE = /^(?:1[5-9]|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d(?!\d)/;
const ISO_LENGTH = 11;

function readAt(text: string, tokens: readonly NumberToken[], index: number, language: string): FoundNumber | null {
  const clock = readClock(text, tokens, index, language);
  if (clock) return clock;
  const token = tokens[index];
  if (token && ISO_DATE.test(text.slice(token.start, token.start + ISO_LENGTH)))
    return { value: Number(token.word), step: 1, next: index + 2, kind: 'year', dimension: null };
  const half = readHalf(tokens, index, language);
  if (half) return 'kind' in half ? half : withUnit(text, tokens, index, half);
  const ratio = readRatio(tokens, index, language);
  return ratio ? (partOfUnit(tokens, ratio) ?? ratio) : readPlain(text, tokens, index, language);
}

function readPlain(text: string, tokens: readonly NumberToken[], index: number, language: string): FoundNumber | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.word === 'twice' || token.word === 'doppelt') {
    return { value: 2, step: 1, next: index + 1, kind: 'count', dimension: 'times' };
  }
  if (token.word === 'fortnight') {
    return { value: FORTNIGHT, step: FORTNIGHT, next: index + 1, kind: 'count', dimension: 'time' };
  }
  const round = roundNoun(tokens, index);
  if (round) return { ...withUnit(text, tokens, index, round), bound: 'about' };
  const raw = token.digits ? fromDigits(text, tokens, index, language) : fromWords(tokens, index, language);
  if (raw === null) return null;
  const found = addHalf(tokens, withUnit(text, tokens, index, scaled(tokens, raw, index, language)), language);
  return articleWords.has(token.word) ? { ...found, bound: 'about' } : found;
}

/** "A quarter of a million", "three quarters of an hour"; null for a share of anything else. */
function partOfUnit(tokens: readonly NumberToken[], { value, next }: FoundNumber): FoundNumber | null {
  if (tokens[next]?.word !== 'of' || !articleWords.has(tokens[next + 1]?.word ?? '')) return null;
  const scale = scaleAt(tokens, next + 2, numberWords['en']);
  const unit = scale === null ? unitAt(tokens, next + 2) : ([null, scale] as const);
  if (!unit) return null;
  return { value: value * unit[1], step: unit[1] / 4, next: next + 3, kind: 'count', dimension: unit[0] };
}

/** "Une vingtaine de", "un centenar de", "een twintigtal": with its article and "of", since "quarantaine" is something else too. */
function roundNoun(tokens: readonly NumberToken[], index: number): RawNumber | null {
  if (!articleWords.has(tokens[index]?.word ?? '')) return null;
  const noun = tokens[index + 1]?.word ?? '';
  const value = roundNouns[noun];
  if (value === undefined || !(noun.endsWith('tal') || /^(?:de|d|di)$/.test(tokens[index + 2]?.word ?? '')))
    return null;
  return { value, step: stepOf(value), next: index + 2 };
}

function fromDigits(text: string, tokens: readonly NumberToken[], index: number, language: string): RawNumber | null {
  const token = tokens[index];
  if (!token || token.word.includes(':')) return null;
  // "B2", "mp3", "’08": part of a name or a shortened year.
  if (/[\p{L}’']$/u.test(text.slice(Math.max(0, token.start - 1), token.start))) return null;
  const parsed = parseDigits(token.word, language);
  return parsed === null ? null : { ...parsed, next: index + 1 };
}

function fromWords(tokens: readonly NumberToken[], index: number, language: string): RawNumber | null {
  const parsed = parseNumberWords(tokens, index, language);
  if (parsed === null) return null;
  return { value: parsed.value, step: stepOf(parsed.value), next: parsed.next };
}

function stepOf(value: number): number {
  let step = 1;
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** "2.3 million", "£2.3m", "18 mille", "seven and a half", "two and a half million", "a million and a half". */
function scaled(tokens: readonly NumberToken[], raw: RawNumber, index: number, language: string): RawNumber {
  const half = halfAfter(tokens, raw.next, language);
  const one = raw.step >= 1000 ? raw.step : 1;
  const whole = half === null ? raw : { value: raw.value + one / 2, step: one / 2, next: half };
  const next = tokens[whole.next];
  const previous = tokens[whole.next - 1];
  if (!next || !previous || next.digits) return whole;
  const gap = next.start - previous.end;
  const scale = numberWords[language]?.scales[next.word];
  if (scale === undefined || gap > 1 || scale < 1000) return whole;
  // "m" alone is metres, except after a currency sign.
  const money = units[tokens[index - 1]?.word ?? '']?.[0].startsWith('money') === true;
  if (next.word.length === 1 && !(gap === 0 && (money || next.word === 'k'))) return whole;
  return { value: whole.value * scale, step: whole.step * scale, next: whole.next + 1 };
}

/** "A million and a half", "tres horas y media": half of the scale or unit that was just said. */
function addHalf(tokens: readonly NumberToken[], found: FoundNumber, language: string): FoundNumber {
  const half = halfAfter(tokens, found.next, language);
  if (half === null || found.kind !== 'count') return found;
  const whole = found.step;
  const unit = units[tokens[found.next - 1]?.word ?? '']?.[1] ?? whole;
  return { ...found, value: found.value + unit / 2, step: unit / 2, next: half };
}

function boundBefore(text: string, tokens: readonly NumberToken[], index: number): NumberBound | null {
  let from = index;
  if (/^[£$€¥₹]$/.test(tokens[from - 1]?.word ?? '')) from -= 1;
  const words = tokens.slice(Math.max(0, from - BOUND_WORDS), from).map((token) => token.word);
  const before = ` ${words.join(' ')}`;
  const hit = boundWords.find(([phrase]) => before.endsWith(` ${phrase}`));
  if (hit) return hit[1];
  const start = tokens[index]?.start ?? 0;
  return /[~≈]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ? 'about' : null;
}
