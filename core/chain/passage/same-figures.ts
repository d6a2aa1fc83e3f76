import { readNumbers } from '../../claim/numbers/read-numbers';
import { splitSentences } from '../../claim/sentences';
import { tongueOf } from '../../claim/text/tongue-of';
import type { PageReading, Span } from '../../model';

/** Digits that say something: fewer are the day, or anything. */
const TELLING_DIGITS = 2;

const LATIN = /\p{Script=Latin}/u;

/**
 * The sentence of a page that has the claim's figures, where the two are written in different scripts and can share nothing else; null when they are
 * not, when the claim has no figure of two digits, or the page lacks half of them.
 */
export function sameFigures(words: string, reading: PageReading): Span | null {
  const { text, work } = reading;
  const figures = new Set(figuresIn(words, null));
  if (figures.size === 0 || LATIN.test(words) === LATIN.test(text)) return null;
  let best: { readonly span: Span; readonly shared: number } | null = null;
  for (const span of splitSentences(text, work.language)) {
    const there = new Set(figuresIn(text.slice(span.start, span.end), work.language));
    const shared = [...figures].filter((figure) => there.has(figure)).length;
    if (shared * 2 >= figures.size && shared > (best?.shared ?? 0)) best = { span, shared };
  }
  return best?.span ?? null;
}

/** Numbers as their digits, whatever they count; those in words too. */
function figuresIn(text: string, language: string | null): readonly string[] {
  const written = (text.match(/\p{Nd}+(?:[.,\u066b\u066c]\p{Nd}+)*/gu) ?? []).map(westernDigits);
  const inWords = readNumbers(text, tongueOf(language))
    .filter(({ start, end }) => !/\p{Nd}/u.test(text.slice(start, end)))
    .map(({ value }) => String(value));
  return [...written, ...inWords].filter((digits) => digits.length >= TELLING_DIGITS);
}

/** The digits of any script as 0 to 9, without marks between them. */
function westernDigits(figure: string): string {
  return [...figure]
    .filter((digit) => /\p{Nd}/u.test(digit))
    .map((digit) => digitValue(digit))
    .join('');
}

/** Unicode lays the ten digits of a script out in order from a code that can be counted back to. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
