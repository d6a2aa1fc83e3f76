import { plainWord } from '../text/plain-word';

/** A word or a run of digits with its separators. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** Accent-free lower-case word, or the digits as written. */
  readonly word: string;
  readonly digits: boolean;
}

/** Digits with thousands separators or decimals, a clock time, or a word. A space separates thousands only before exactly three digits. */
const TOKEN =
  /\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:]\d+)*[½¼¾⅓⅔]?|[½¼¾]|[£$€¥₹¢%°]|[\p{L}\p{M}]+/gu;

/** Words, digits and the signs that belong to numbers, in order. */
export function numberTokens(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const digits = /^[\d½¼¾]/.test(raw);
    tokens.push({ start: match.index, end: match.index + raw.length, word: digits ? raw : plainWord(raw), digits });
  }
  return tokens;
}
