import { stopWords } from '../lexicon/stop-words';
import { plainWord } from './plain-word';
import { tongueOf } from './tongue-of';

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

/** Words up to which a text tells its language badly, so that what is said of it counts where it can be. */
const FEW_WORDS = 12;

/**
 * The language of a text: what its words tell, else the primary subtag of a BCP 47 tag in lower case; null when neither does. Of a few words the tag
 * counts where some of them are of its grammar.
 */
export function languageOf(tag: string | null | undefined, text: string): string | null {
  const tagged = tongueOf(tag);
  const own = tagged === null ? undefined : stopWords[tagged];
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(plainWord);
  if (own && words.length <= FEW_WORDS) {
    const hits = words.filter((word) => own.has(word)).length;
    const most = Math.max(...Object.values(stopWords).map((set) => words.filter((word) => set.has(word)).length));
    if (hits > 0 && hits >= most - 1) return tagged;
  }
  return guessLanguage(text) ?? tagged;
}
