import { numberWords, oneWords } from '../lexicon/number-words';
import { rankOf } from '../lexicon/rank-words';
import type { NumberToken } from './number-tokens';
import { parseNumberWords } from './parse-number-words';
import type { FoundNumber } from './raw-number';
import { unitAt } from './units-after';

/** Words between the two numbers of a ratio. A bare "in" needs "every" or number words: "14 in 2021" is none. */
const joints: Readonly<Record<string, readonly string[]>> = {
  en: ['in every', 'out of every', 'out of', 'in'],
  fr: ['sur'],
  de: ['von', 'aus'],
  es: ['de cada', 'de'],
  it: ['su'],
  pt: ['em cada', 'em'],
  nl: ['op de', 'van de'],
};
/** A ratio of more than this is a count of something ("14 out of 2,000 homes"), still a share but not a rounded one. */
const MOST_PARTS = 100;
/** Wholes that ratios in digits are of; of others the two numbers are the facts. */
const USUAL: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100]);

/** A fraction at token `index`: "three quarters", "half", "one in four", "trois quarts", "drei von vier"; null when none is there. */
export function readRatio(tokens: readonly NumberToken[], index: number, language: string): FoundNumber | null {
  const words = numberWords[language];
  const token = tokens[index];
  if (!words || !token) return null;
  if (words.halves.has(token.word)) return share(0.5, index + 1);
  const every = everyNth(tokens, index, language);
  if (every) return every;
  const count = countAt(tokens, index, language);
  if (count === null) return null;
  const part = words.parts[tokens[count.next]?.word ?? ''];
  if (part !== undefined && count.value < part) return share(count.value / part, count.next + 1);
  return (
    outOf(tokens, count, token.digits, language) ??
    // "One runner in ten", "un coureur sur dix".
    (NOUN_BEFORE[language]?.test(token.word) === true
      ? outOf(tokens, { value: 1, next: count.next + 1 }, false, language)
      : null)
  );
}

/** "Every fifth household", "jeder zehnte Haushalt"; not "every second day". */
function everyNth(tokens: readonly NumberToken[], index: number, language: string): FoundNumber | null {
  if (!EVERY[language]?.test(tokens[index]?.word ?? '')) return null;
  const rank = rankOf(tokens[index + 1]?.word ?? '', language);
  if (rank?.kind !== 'rank' || unitAt(tokens, index + 2) !== undefined) return null;
  return share(1 / rank.value, index + 2);
}

const EVERY: Readonly<Record<string, RegExp>> = { en: /^every$/, de: /^jede[rsnm]?$/, nl: /^(?:elke?|iedere?)$/ };

/** "One" before a noun and a joint, where the joint is of nothing but ratios; "one fire in twelve homes" is too rare. */
const NOUN_BEFORE: Readonly<Record<string, RegExp>> = { en: /^one$/, fr: /^une?$/, it: /^una?$/ };

type Count = { readonly value: number; readonly next: number };

function outOf(tokens: readonly NumberToken[], count: Count, digits: boolean, language: string): FoundNumber | null {
  for (const joint of joints[language] ?? []) {
    const length = joint.split(' ').length;
    const between = tokens
      .slice(count.next, count.next + length)
      .map((token) => token.word)
      .join(' ');
    if (between !== joint) continue;
    const loose = joint === 'in' || joint === 'de' || joint === 'em' || joint === 'aus';
    if (loose && digits) return null;
    const whole = countAt(tokens, count.next + length, language);
    if (whole === null || whole.value <= count.value || whole.value > MOST_PARTS) return null;
    // "11 von 47" are two counts, which are found apart elsewhere: "11 pots sur 47".
    if (digits && !USUAL.has(whole.value)) return null;
    if (loose && unitAt(tokens, whole.next) !== undefined) return null;
    return share(count.value / whole.value, whole.next);
  }
  return null;
}

function countAt(tokens: readonly NumberToken[], index: number, language: string): Count | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.digits) return /^\d{1,3}$/.test(token.word) ? { value: Number(token.word), next: index + 1 } : null;
  if (oneWords.has(token.word)) return { value: 1, next: index + 1 };
  return parseNumberWords(tokens, index, language);
}

function share(value: number, next: number): FoundNumber {
  return { value, step: 0.01, next, kind: 'share', dimension: null };
}
