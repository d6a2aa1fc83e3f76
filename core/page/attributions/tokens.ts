import type { Span } from '../../model';

/** A word or a punctuation mark. */
export interface Token extends Span {
  /** As it stands; without the apostrophe of an elision ("l’") and the hyphens of an inversion ("-t-il"). */
  readonly text: string;
  readonly lower: string;
  readonly word: boolean;
  /** Starts with a capital, a digit within a name, or "@". */
  readonly capital: boolean;
}

/**
 * Elided articles and inverted pronouns of Romance languages are words of their own; apostrophes, hyphens, dots and
 * ampersands between letters belong to the word.
 */
const TOKEN =
  /(?:(?<![\p{L}\p{N}])(?:[ldnmtsjc]|qu|dell|all|nell|sull|dall|un|quell)[’'](?=[\p{L}«“"]))|-(?:t-)?(ils?|elles?|on|je|nous|vous)(?![\p{L}-])|@?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|[’'.&](?=[\p{L}\p{N}])|,(?=\d{3}(?!\d))|-(?!(?:t-)?(?:ils?|elles?|on|je|nous|vous)(?![\p{L}-]))(?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/giu;

/** Words and marks of a stretch of text, with their offsets in the whole text. */
export function readTokens(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const hit of text.slice(start, end).matchAll(TOKEN)) {
    const inner = hit[1] ?? hit[0].replace(/[’']$/, '');
    const at = start + hit.index;
    tokens.push({
      start: at,
      end: at + hit[0].length,
      text: inner || hit[0],
      lower: inner.toLowerCase(),
      word: isPlain(inner) || /^[@\p{L}\p{N}]/u.test(inner),
      capital: !isPlain(inner) && (/^(?:@|\p{Lu}|\p{Lo})/u.test(inner) || /^\d+\p{Lu}/u.test(inner)),
    });
  }
  return tokens;
}

/** Begins with a small letter of ASCII, as most words do: no need to ask Unicode. */
function isPlain(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
}
