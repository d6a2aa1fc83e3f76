/** What a character is to the matcher: a separator, something to skip, a letter by itself (scripts without spaces), or folded letters. */
export type FoldedCharacter =
  | { readonly kind: 'separator' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'solo' }
  | { readonly kind: 'word'; readonly folded: string };

const SEPARATOR: FoldedCharacter = { kind: 'separator' };
const SKIP: FoldedCharacter = { kind: 'skip' };
const SOLO: FoldedCharacter = { kind: 'solo' };

/** Scripts written without spaces between words: there every character is a token. */
const spaceless =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;
/** Soft hyphen, zero-width and bidi controls, variation selectors: they stand inside words and mean nothing. */
const invisible =
  /\u00AD|\u034F|\u061C|[\u180B-\u180E]|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u206F]|[\uFE00-\uFE0F]|\uFEFF/u;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

const known = new Map<number, FoldedCharacter>();

/**
 * Folds one code point: NFKD, so that ligatures, full-width forms and composed letters are spelled out, then lower case.
 * Accents stay (as combining marks): "schon" is not "schön".
 */
export function foldCharacter(codePoint: number): FoldedCharacter {
  const cached = known.get(codePoint);
  if (cached) return cached;
  const folded = foldFresh(String.fromCodePoint(codePoint));
  known.set(codePoint, folded);
  return folded;
}

function foldFresh(character: string): FoldedCharacter {
  if (invisible.test(character)) return SKIP;
  if (!wordCharacter.test(character)) return SEPARATOR;
  if (spaceless.test(character)) return SOLO;
  const folded = character.normalize('NFKD').toLowerCase().replace(/ß/g, 'ss').normalize('NFKD');
  return { kind: 'word', folded };
}
