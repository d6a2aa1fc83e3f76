import { type NumberWords, numberWords, oneWords } from '../lexicon/number-words';
import type { NumberToken } from './number-tokens';

/** A number read from words. */
export interface WordNumber {
  readonly value: number;
  /** Index after the last token used. */
  readonly next: number;
}

/**
 * Reads the number in words that starts at token `from` ("eighteen thousand four hundred", "quatre-vingt-douze", "dreihundertzwölf");
 * null when none starts there. A lone scale ("hundreds", "cent") is no number.
 */
export function parseNumberWords(tokens: readonly NumberToken[], from: number, language: string): WordNumber | null {
  const words = numberWords[language];
  if (!words) return null;
  let total = 0;
  let group = 0;
  const one = isOneBeforeScale(tokens, from, words);
  let index = one ? from + 1 : from;
  let used = from;
  let seenUnit = one;
  let last = Number.POSITIVE_INFINITY;
  while (index < tokens.length && (index === from || isJoined(tokens, index))) {
    const word = tokens[index]?.word ?? '';
    const unit = unitOf(word, words, language);
    const scale = words.scales[word];
    if (unit !== null && (unit < last || isFrenchScore(group, unit, language))) {
      group = isFrenchScore(group, unit, language) ? group - 4 + 80 : group + unit;
      last = unit;
      seenUnit = true;
    } else if (isOneAfterTens(word, last)) {
      group += 1;
      last = 1;
    } else if (scale !== undefined && word.length > 2 && (seenUnit || isBareScale(tokens, index, language))) {
      const factor = group === 0 ? 1 : group;
      if (scale >= 1000) {
        total += factor * scale;
        group = 0;
      } else {
        group = factor * scale;
      }
      last = scale >= 1000 ? Number.POSITIVE_INFINITY : scale;
      seenUnit = true;
    } else if (seenUnit && words.joints.has(word) && index + 1 < tokens.length) {
      index += 1;
      continue;
    } else break;
    index += 1;
    used = index;
  }
  return used > from && seenUnit ? { value: total + group, next: used } : null;
}

/** "A hundred", "one million", "ein Dutzend". */
function isOneBeforeScale(tokens: readonly NumberToken[], from: number, words: NumberWords): boolean {
  const next = tokens[from + 1]?.word ?? '';
  return (
    oneWords.has(tokens[from]?.word ?? '') &&
    next.length > 2 &&
    words.scales[next] !== undefined &&
    isJoined(tokens, from + 1)
  );
}

/** "one" is the article too, and a number only after tens: "thirty-one", "vingt et un", "treinta y uno". */
function isOneAfterTens(word: string, last: number): boolean {
  return last >= 20 && last < 100 && /^(?:one|un|une|uno|una|um|uma)$/.test(word);
}

/** Number words follow each other with nothing but a space or hyphen between them; tokens are adjacent, so a comma shows as distance. */
function isJoined(tokens: readonly NumberToken[], index: number): boolean {
  const previous = tokens[index - 1];
  const here = tokens[index];
  return previous !== undefined && here !== undefined && !here.digits && here.start - previous.end <= 1;
}

/** Scales that are numbers by themselves: "cent moutons", "tausend Schafe". */
const BARE_SCALES: Readonly<Record<string, RegExp>> = {
  fr: /^(?:cent|mille)$/,
  de: /^(?:hundert|tausend)$/,
  es: /^(?:cien|ciento|mil)$/,
  it: /^(?:cento|mille)$/,
  pt: /^(?:cem|cento|mil)$/,
  nl: /^(?:honderd|duizend)$/,
};

/** Not "cent" of "per cent". */
function isBareScale(tokens: readonly NumberToken[], index: number, language: string): boolean {
  const bare = BARE_SCALES[language]?.test(tokens[index]?.word ?? '') === true;
  return bare && !/^(?:per|pour|por)$/.test(tokens[index - 1]?.word ?? '');
}

/** French counts by twenties: quatre-vingt (4 × 20), soixante-dix and quatre-vingt-dix go on from there. */
function isFrenchScore(group: number, unit: number, language: string): boolean {
  return language === 'fr' && unit === 20 && group % 100 === 4;
}

function unitOf(word: string, words: NumberWords, language: string): number | null {
  const plain = words.units[word];
  if (plain !== undefined) return plain;
  if (language === 'it') return italianCompound(word, words);
  return language === 'de' || language === 'nl' ? compoundOf(word, words, language) : null;
}

/** German and Dutch write numbers as one word: einundzwanzig, zweihundertfünfzig, dreitausend. */
function compoundOf(word: string, words: NumberWords, language: string): number | null {
  const half = /^(.+?)(?:einhalb|enhalf)$/.exec(word)?.[1];
  if (/^ander(?:thalb|half)$/.test(word)) return 1.5;
  if (half !== undefined) return addHalfTo(part(half, words, language));
  const [thousand, hundred, und] = language === 'de' ? ['tausend', 'hundert', 'und'] : ['duizend', 'honderd', 'en'];
  for (const [scale, factor] of [
    [thousand, 1000],
    [hundred, 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0 || word === scale) continue;
    const head = at === 0 ? 1 : part(word.slice(0, at), words, language);
    const tailText = word.slice(at + scale.length).replace(new RegExp(`^${und}`), '');
    const tail = tailText === '' ? 0 : part(tailText, words, language);
    return head === null || tail === null ? null : head * factor + tail;
  }
  const joint = word.indexOf(und, 1);
  if (joint <= 0) return null;
  const unit = part(word.slice(0, joint), words, language);
  const tens = words.units[word.slice(joint + und.length)];
  return unit !== null && unit < 10 && tens !== undefined && tens >= 20 && tens % 10 === 0 ? unit + tens : null;
}

function addHalfTo(whole: number | null): number | null {
  return whole === null ? null : whole + 0.5;
}

/** Italian writes them as one word too: ventitré, quarantotto, duecentocinquanta, quattordicimila. */
function italianCompound(word: string, words: NumberWords): number | null {
  for (const [scale, factor] of [
    ['mila', 1000],
    ['mille', 1000],
    ['cento', 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0 || (at === 0 && word === scale)) continue;
    const head = at === 0 ? 1 : italianPart(word.slice(0, at), words);
    const rest = word.slice(at + scale.length);
    const tail = rest === '' ? 0 : italianPart(rest, words);
    return head === null || tail === null ? null : head * factor + tail;
  }
  // The last vowel of the tens goes before "uno" and "otto".
  const match =
    /^(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(uno|due|tre|quattro|cinque|sei|sette|otto|nove)$/.exec(
      word,
    );
  const tens = match && (words.units[`${match[1]}a`] ?? words.units[`${match[1]}i`]);
  const unit = match?.[2] === 'uno' ? 1 : words.units[match?.[2] ?? ''];
  return tens && unit !== undefined ? tens + unit : null;
}

function italianPart(word: string, words: NumberWords): number | null {
  return words.units[word] ?? italianCompound(word, words);
}

function part(word: string, words: NumberWords, language: string): number | null {
  if (word === 'ein' || word === 'eins' || word === 'een') return 1;
  return words.units[word] ?? compoundOf(word, words, language);
}
