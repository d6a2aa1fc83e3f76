import type { Span } from '../../../model';

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
  /(?:(?<!\p{L})\p{Lu}\p{L}+-\s(?:und|oder|en|och)\s\p{L}[\p{L}-]*|(?<![\p{L}\p{N}])(?:[ldnmtsjc]|qu|dell|all|nell|sull|dall|un|quell|quest)[’'](?=[\p{L}«“"]))|-(?:t-)?(ils?|elles?|on|je|nous|vous)(?![\p{L}-])|@?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|[’'.&](?=[\p{L}\p{N}])|,(?=\d{3}(?!\d))|-(?!(?:t-)?(?:ils?|elles?|on|je|nous|vous)(?![\p{L}-]))(?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/iuy;

const SPACE = 32;
/** Abbreviations that close a name; their full stop belongs to it where the sentence goes on. */
const OF_NAME = /^(?:Inc|Corp|Co|Cos|Ltd|Bros|Jr|Sr)$/;
const IN_SENTENCE = /^(?:\s[\p{Ll}\d(]|[,’'])/u;

/** Words and marks of a stretch of text, with their offsets in the whole text. */
export function readTokens(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length; ) {
    const plain = plainWordEnd(stretch, at);
    if (plain > at) {
      const word = stretch.slice(at, plain);
      const capital = !isPlain(word);
      tokens.push({ start: start + at, end: start + plain, text: word, lower: lowered(word), word: true, capital });
      at = plain;
      continue;
    }
    TOKEN.lastIndex = at;
    const hit = stretch.charCodeAt(at) === SPACE ? null : TOKEN.exec(stretch);
    // Only white space is no token.
    const name = hit?.[0] === '.' && IN_SENTENCE.test(stretch.slice(at + 1, at + 3)) ? tokens.at(-1) : undefined;
    if (hit === null) at += 1;
    else {
      if (name?.end === start + at && OF_NAME.test(name.text)) tokens.splice(-1, 1, { ...name, end: name.end + 1 });
      else tokens.push(tokenOf(hit, start + at));
      at += hit[0].length;
    }
  }
  return tokens;
}

/** A body whose letters spell a small word keeps its dots. */
function lowered(word: string): string {
  return /^(?:WHO|US|UN)$/.test(word) ? [...word.toLowerCase()].join('.') : word.toLowerCase();
}

function tokenOf(hit: RegExpExecArray, start: number): Token {
  const inner = hit[1] ?? hit[0].replace(/[’']$/, '');
  return {
    start,
    end: start + hit[0].length,
    text: inner || hit[0],
    lower: lowered(inner),
    word: isPlain(inner) || /^[@\p{L}\p{N}]/u.test(inner),
    // "al-Nahar" is a name as it stands.
    capital: isPlain(inner)
      ? /^(?:a[dhlnrstz]|ash|el|ul)-\p{Lu}/u.test(inner) || SITE.test(inner)
      : /^(?:@|\p{Lu}|\p{Lo})/u.test(inner) ||
        /^\d+\p{Lu}/u.test(inner) ||
        (/^\d+[a-z]/.test(inner) && SITE.test(inner)),
  };
}

/** End of a word of ASCII letters that a space follows, as most words are; `at` when none stands there. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end) | 32; code >= 97 && code <= 122; code = text.charCodeAt(end) | 32) end += 1;
  const next = text.charCodeAt(end);
  if (next === SPACE) return end;
  return (next === 44 || next === 46) && text.charCodeAt(end + 1) === SPACE ? end : at;
}

/** "laut wehrblatt.de": the name of a site is one in small letters too. */
export const SITE =
  /^[a-z\d-]{3,40}\.(?:com|net|org|info|news|tv|eu|de|at|ch|fr|es|pt|it|nl|be|pl|ru|se|co\.uk|com\.br)$/i;

/** Begins with a small letter of ASCII, as most words do: no need to ask Unicode. */
function isPlain(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
}
