import { tongueOf } from '../text/tongue-of';
import type { CueLexicon } from './cue-lexicon';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { dutch } from './nl';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { swedish } from './sv';

/** All lexica, English first: it is what a text of an unknown language is read with. */
export const lexica: readonly CueLexicon[] = [
  english,
  french,
  german,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  russian,
  swedish,
];

/** Every form by which anybody says or reports something, in all languages here: alternatives of whole words. */
export const SAYING = lexica.map(({ say, report }) => `${say}|${report}`).join('|');

/** Enough words to tell the language by; more would only cost time. */
const SAMPLE_LENGTH = 6000;
/** In so short a text the declared language needs strong evidence against it. */
const FEW_WORDS = 60;
/** A language is believed when at least this share of the words are its most frequent ones; usual is 0.2. */
const LEAST_SHARE = 0.08;

/** Most frequent words by lexicon, cut apart once. */
const frequent = new Map(lexica.map((lexicon) => [lexicon, lexicon.frequent.split('|')]));

/**
 * The lexicon for a text. Function words decide, since many pages declare their template's language instead of their own;
 * the declared one decides for texts too short to tell.
 * @param declared BCP 47 tag of the page, or null.
 */
export function readCues(text: string, declared: string | null): CueLexicon {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Danish and Norwegian cues are kept with the Swedish ones.
  const tongue = tongueOf(declared)?.replace(/^(?:da|no|nb|nn)$/, 'sv');
  const named = lexica.find(({ language }) => language === tongue);
  let best = named ?? lexica[0] ?? english;
  let most = Math.max(3, words.length * LEAST_SHARE);
  for (const lexicon of named ? [named, ...lexica] : lexica) {
    let seen = 0;
    for (const word of frequent.get(lexicon) ?? []) seen += counts.get(word) ?? 0;
    if (lexicon === named) seen *= words.length < FEW_WORDS ? 3 : 1.3;
    if (seen > most) [best, most] = [lexicon, seen];
  }
  return best;
}
