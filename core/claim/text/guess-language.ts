import { stopWords } from '../lexicon/stop-words';
import { plainWord } from './plain-word';

/** Words looked at; a language shows within a paragraph. */
const WORDS = 400;
/** A language must lead the next by this many grammar words in a hundred. */
const LEAD = 0.04;

/** The language whose grammar words are most frequent in a text (two-letter code), or null when it cannot be told. */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, WORDS * 8)
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, WORDS)
      .map(plainWord) ?? [];
  if (words.length === 0) return null;
  const shares = Object.entries(stopWords)
    .map(([language, set]) => ({ language, share: words.filter((word) => set.has(word)).length / words.length }))
    .sort((one, other) => other.share - one.share);
  const [first, second] = shares;
  if (!first || first.share === 0) return null;
  return first.share - (second?.share ?? 0) >= LEAD ? first.language : null;
}

/** The primary subtag of a BCP 47 tag in lower case, or the guess from the text when there is none. */
export function languageOf(tag: string | null | undefined, text: string): string | null {
  return guessLanguage(text) ?? tag?.toLowerCase().split('-')[0] ?? null;
}
