import { boundWords, monthWord, type NumberBound, units } from '../lexicon/number-context';
import { numberWords } from '../lexicon/number-words';
import { mayStartNumber } from './may-start-number';
import type { NumberMention } from './number-mention';
import { type NumberToken, numberTokens } from './number-tokens';
import { parseDigits } from './parse-digits';
import { parseNumberWords } from './parse-number-words';
import { readClock } from './read-clock';
import { readRatio } from './read-ratio';

/** Words looked back for a bound: "in the region of". */
const BOUND_WORDS = 4;

/** A number before its unit and bound are known. */
export interface RawNumber {
  readonly value: number;
  readonly step: number;
  /** Index after its last token. */
  readonly next: number;
}

/** All numbers of a text in order, as digits or words. `language` is a two-letter code; null reads words as English. */
export function readNumbers(text: string, language: string | null): readonly NumberMention[] {
  const tokens = numberTokens(text);
  const tongue = language !== null && language in numberWords ? language : 'en';
  const mentions: NumberMention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const here = tokens[index];
    if (here && !here.digits && !mayStartNumber(here.word, tongue)) {
      index += 1;
      continue;
    }
    const special = readClock(text, tokens, index, tongue) ?? readRatio(tokens, index, tongue);
    const found = special ?? readPlain(text, tokens, index, tongue);
    if (found === null) {
      index += 1;
      continue;
    }
    const first = tokens[index];
    const last = tokens[found.next - 1];
    if (first && last) {
      const { next, ...rest } = found;
      mentions.push({ ...rest, start: first.start, end: last.end, bound: boundBefore(text, tokens, index) });
    }
    index = found.next;
  }
  return mentions;
}

/** What a reader of one form of number returns. */
export type FoundNumber = Omit<NumberMention, 'start' | 'end' | 'bound'> & { readonly next: number };

function readPlain(text: string, tokens: readonly NumberToken[], index: number, language: string): FoundNumber | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.word === 'twice' || token.word === 'doppelt') {
    return { value: 2, step: 1, next: index + 1, kind: 'count', dimension: 'times' };
  }
  const raw = token.digits ? fromDigits(text, tokens, index, language) : fromWords(tokens, index, language);
  if (raw === null) return null;
  return withUnit(text, tokens, index, scaled(tokens, raw, index, language));
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

/** "2.3 million", "£2.3m", "18 mille", "seven and a half". */
function scaled(tokens: readonly NumberToken[], raw: RawNumber, index: number, language: string): RawNumber {
  const next = tokens[raw.next];
  const previous = tokens[raw.next - 1];
  if (!next || !previous || next.digits) return raw;
  const gap = next.start - previous.end;
  const half = halfAfter(tokens, raw, language);
  if (half) return half;
  const scale = numberWords[language]?.scales[next.word];
  if (scale === undefined || gap > 1 || scale < 1000) return raw;
  // "m" alone is metres, except after a currency sign.
  const money = /[£$€]/.test(tokens[index - 1]?.word ?? '');
  if (next.word.length === 1 && !(gap === 0 && (money || next.word === 'k'))) return raw;
  return { value: raw.value * scale, step: raw.step * scale, next: raw.next + 1 };
}

function halfAfter(tokens: readonly NumberToken[], raw: RawNumber, language: string): RawNumber | null {
  const following = tokens
    .slice(raw.next, raw.next + 3)
    .map((token) => token.word)
    .join(' ');
  const phrase = { en: 'and a half', fr: 'et demi', es: 'y medio', it: 'e mezzo', pt: 'e meio' }[language];
  if (phrase === undefined || !following.startsWith(phrase)) return null;
  return { value: raw.value + 0.5, step: 0.5, next: raw.next + phrase.split(' ').length };
}

function withUnit(text: string, tokens: readonly NumberToken[], index: number, raw: RawNumber): FoundNumber {
  const before = tokens[index - 1];
  const after = tokens[raw.next];
  const first = tokens[index];
  const plain = { value: raw.value, step: raw.step, next: raw.next };
  const currency =
    before && /^[£$€]$/.test(before.word) && before.end === first?.start ? units[before.word] : undefined;
  if (currency) return { ...plain, kind: 'count', dimension: currency[0] };
  if (isDay(text, tokens, index, raw)) return { ...plain, kind: 'day', dimension: null };
  const percent = percentAfter(tokens, raw.next);
  if (percent > 0) {
    return { value: raw.value / 100, step: raw.step / 100, next: raw.next + percent, kind: 'share', dimension: null };
  }
  const unit = after ? units[after.word] : undefined;
  if (unit && after && after.start - (tokens[raw.next - 1]?.end ?? 0) <= 2 && !isStray(text, after)) {
    return {
      value: raw.value * unit[1],
      step: raw.step * unit[1],
      next: raw.next + 1,
      kind: 'count',
      dimension: unit[0],
    };
  }
  const year = first?.digits === true && /^(?:1[5-9]|20)\d\d$/.test(first.word) && raw.next === index + 1;
  return { ...plain, kind: year ? 'year' : 'count', dimension: null };
}

/** One-letter units only as such: "5 t", not "5 t-shirts"; "an" is a year only in French, where it is not an article. */
function isStray(text: string, token: NumberToken): boolean {
  return token.word.length === 1 && /^[-’']/.test(text.slice(token.end, token.end + 1));
}

function percentAfter(tokens: readonly NumberToken[], index: number): number {
  const first = tokens[index]?.word ?? '';
  if (/^(?:%|percent|pct|prozent|procent|prozentpunkte?n?|procentpunt(?:en)?)$/.test(first)) return 1;
  const second = tokens[index + 1]?.word ?? '';
  // Points of a percentage are counted in the same measure; whether a share or a change of it is meant, the words say.
  if (
    /^(?:percentage|puntos|punti|pontos)$/.test(first) &&
    /^(?:points?|porcentuales|percentuali|percentuais)$/.test(second)
  )
    return 2;
  return /^(?:per|pour|por)$/.test(first) && /^(?:cent|ciento|cento)$/.test(second) ? 2 : 0;
}

function isDay(text: string, tokens: readonly NumberToken[], index: number, raw: RawNumber): boolean {
  if (raw.value < 1 || raw.value > 31 || !Number.isInteger(raw.value)) return false;
  const previous = tokens[index - 1];
  // "From November, 24 ferries": a comma parts month and number.
  const adjacent = previous && !text.slice(previous.end, tokens[index]?.start).includes(',');
  // German ordinals: "vom 16. bis zum 19. Januar".
  if (/^\.\s\p{Ll}/u.test(text.slice(tokens[raw.next - 1]?.end))) return true;
  const before = adjacent ? previous.word : '';
  const after = tokens[raw.next]?.word ?? '';
  const afterOf = after === 'de' || after === 'of' ? (tokens[raw.next + 1]?.word ?? '') : after;
  return monthWord.test(before) || monthWord.test(afterOf);
}

function boundBefore(text: string, tokens: readonly NumberToken[], index: number): NumberBound | null {
  let from = index;
  if (/^[£$€]$/.test(tokens[from - 1]?.word ?? '')) from -= 1;
  const words = tokens.slice(Math.max(0, from - BOUND_WORDS), from).map((token) => token.word);
  const before = ` ${words.join(' ')}`;
  const hit = boundWords.find(([phrase]) => before.endsWith(` ${phrase}`));
  if (hit) return hit[1];
  const start = tokens[index]?.start ?? 0;
  return /[~≈]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ? 'about' : null;
}
