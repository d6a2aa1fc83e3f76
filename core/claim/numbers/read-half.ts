import { articleWords, numberWords, oneWords } from '../lexicon/number-words';
import type { NumberToken } from './number-tokens';
import type { FoundNumber, RawNumber } from './raw-number';
import { scaleAt, unitAt } from './units-after';

/** "Half" before what it halves: "half a million", "une demi-heure", "medio millón", "eine halbe Stunde". */
const HALF: Readonly<Record<string, RegExp>> = {
  en: /^half$/,
  fr: /^demie?$/,
  de: /^halbe[nr]?$/,
  es: /^medi[oa]$/,
  it: /^mezz[oa]$/,
  pt: /^mei[oa]$/,
  nl: /^hal(?:f|ve)$/,
};

/** "And a half", after a number, its scale or its unit. */
const AND_HALF: Readonly<Record<string, RegExp>> = {
  en: /^and a half(?: |$)/,
  fr: /^et demie?(?: |$)/,
  es: /^y medi[oa](?: |$)/,
  it: /^e mezz[oa](?: |$)/,
  pt: /^e mei[oa](?: |$)/,
  nl: /^en een half(?: |$)/,
};

/** Dimensions that are halved in words. */
const HALVED = /^(?:time|length|mass|volume)$/;

/** Index after "and a half" at token `index`, or null. */
export function halfAfter(tokens: readonly NumberToken[], index: number, language: string): number | null {
  const following = tokens
    .slice(index, index + 3)
    .map((token) => token.word)
    .join(' ');
  const match = AND_HALF[language]?.exec(following);
  return match ? index + match[0].trim().split(' ').length : null;
}

/** A number that begins with a half or with one and a half: "half a million", "an hour and a half", "one and a half million"; null for others. */
export function readHalf(
  tokens: readonly NumberToken[],
  index: number,
  language: string,
): RawNumber | FoundNumber | null {
  const one = oneWords.has(tokens[index]?.word ?? '');
  return (one ? oneAndHalf(tokens, index, language) : null) ?? halfOf(tokens, one ? index + 1 : index, language);
}

function halfOf(tokens: readonly NumberToken[], at: number, language: string): RawNumber | FoundNumber | null {
  if (!HALF[language]?.test(tokens[at]?.word ?? '')) return null;
  // "Meio-dia" and "medianoche" are times of day.
  if (/^(?:dia|noite|noche|giorno|notte)$/.test(tokens[at + 1]?.word ?? '')) return null;
  const next = language === 'en' && articleWords.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  return scaledOrMeasured(tokens, { value: 0.5, step: 0.5, next }, language);
}

function oneAndHalf(tokens: readonly NumberToken[], index: number, language: string): RawNumber | FoundNumber | null {
  const half = halfAfter(tokens, index + 1, language);
  if (half !== null) {
    const raw = { value: 1.5, step: 0.5, next: half };
    return scaledOrMeasured(tokens, raw, language) ?? raw;
  }
  const unit = unitAt(tokens, index + 1);
  const after = unit && HALVED.test(unit[0]) ? halfAfter(tokens, index + 2, language) : null;
  if (!unit || after === null) return null;
  return { value: 1.5 * unit[1], step: 0.5 * unit[1], next: after, kind: 'count', dimension: unit[0] };
}

function scaledOrMeasured(
  tokens: readonly NumberToken[],
  raw: RawNumber,
  language: string,
): RawNumber | FoundNumber | null {
  const scale = scaleAt(tokens, raw.next, numberWords[language]);
  if (scale !== null) return { value: raw.value * scale, step: raw.step * scale, next: raw.next + 1 };
  const unit = unitAt(tokens, raw.next);
  if (!unit || !HALVED.test(unit[0])) return null;
  return {
    value: raw.value * unit[1],
    step: raw.step * unit[1],
    next: raw.next + 1,
    kind: 'count',
    dimension: unit[0],
  };
}
