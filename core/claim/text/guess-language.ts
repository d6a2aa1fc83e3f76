import { stopWords } from '../lexicon/stop-words';
import { plainWord } from './plain-word';

/** Words looked at; a language shows within a paragraph. */
const WORDS = 400;
/** A language must lead the next by this share of the words. */
const LEAD = 0.04;
/** Letters and elisions that a language has and its neighbours lack, worth this share of grammar words. */
const LETTER_LEAD = 0.06;
const letters: Readonly<Record<string, RegExp>> = {
  fr: /[èêëîûœ]|(?:^|[^\p{L}])[ldjnsc]['’]\p{L}|qu['’]/iu,
  de: /[äöß]/iu,
  es: /[ñ¿¡íú]|ción/iu,
  pt: /[ãõ]/iu,
  it: /(?:^|[^\p{L}])(?:dell|nell|all|sull)['’]|[ìò](?:$|[^\p{L}])/iu,
};

/** The language whose grammar words are most frequent in a text (two-letter code), or null when it cannot be told. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, WORDS * 8);
  const words = (sample.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, WORDS).map(plainWord);
  if (words.length === 0) return null;
  const shares = Object.entries(stopWords)
    .map(([language, set]) => {
      const share = words.filter((word) => set.has(word)).length / words.length;
      return { language, share: share > 0 && letters[language]?.test(sample) ? share + LETTER_LEAD : share };
    })
    .sort((one, other) => other.share - one.share);
  const [first, second] = shares;
  if (!first || first.share === 0) return null;
  return first.share - (second?.share ?? 0) >= LEAD ? first.language : null;
}

/** The primary subtag of a BCP 47 tag in lower case where the text itself does not tell; null when neither does. */
export function languageOf(tag: string | null | undefined, text: string): string | null {
  return guessLanguage(text) ?? tag?.toLowerCase().split('-')[0] ?? null;
}
