import { isSameIrregular } from '../lexicon/irregular-forms';
import type { NumberMention } from '../numbers/number-mention';
import { isSameNumber } from '../numbers/same-number';
import type { Comparison } from './comparison';
import type { PassageWord, PassageWords } from './passage-words';

/** "A boat", per language; where it is a numeral too, it is no number in the text. */
const ARTICLE: Readonly<Record<string, RegExp>> = {
  en: /^an?$/,
  fr: /^une?$/,
  de: /^eine?[mnrs]?$/,
  es: /^una?$/,
  it: /^un[oa]?$/,
  pt: /^uma?$/,
  nl: /^een$/,
};
/** Words between the article or number and its noun: "two old chess engines". */
const BETWEEN = 2;
/** Letters by which a noun is told in singular and plural, and how many the plural may have more. */
const STEM = 2;
const ENDING = 3;

/** Words of meaning that both passages must have, its noun among them, to speak of one event. */
const LEAST_SHARED = 3;

/** One thing told as several of it, in the same place of the same words. */
export interface ArticleNumber {
  readonly article: PassageWord;
  readonly number: NumberMention;
}

/**
 * An article of `one` where `several` counts two or more of the same noun after the same word: "a phone with a map", "a phone with two maps". Null where the
 * noun is named again on the article's side ("a boat … and a second boat").
 */
export function findArticleNumber(
  { earlier, alignment }: Comparison,
  one: PassageWords,
  several: PassageWords,
): ArticleNumber | null {
  if (one.language !== several.language) return null;
  if (alignment.pairs.filter(({ earlier: index }) => earlier.words[index]?.content).length < LEAST_SHARED) return null;
  const isArticle = ARTICLE[one.language ?? 'en'];
  for (const number of several.numbers) {
    if (number.kind !== 'count' || number.dimension !== null || number.value < 2 || number.bound !== null) continue;
    // "The second floor" is no two of anything.
    if (one.numbers.some((other) => other.kind !== 'rank' && isSameNumber(other, number))) continue;
    const first = several.words.findIndex(({ start }) => start >= number.start);
    const next = several.words.findIndex(({ start }) => start >= number.end);
    const at = one.words.findIndex(
      ({ plain }, index) =>
        isArticle?.test(plain) === true &&
        isSamePlace(one.words[index - 1], several.words[first - 1]) &&
        isCounted(one.words.slice(index + 1), several.words.slice(next)),
    );
    const article = one.words[at];
    if (article && next !== -1 && !isAgain(one, at)) return { article, number };
  }
  return null;
}

/** After the same word, or first in both passages. */
function isSamePlace(before: PassageWord | undefined, other: PassageWord | undefined): boolean {
  return before?.plain === other?.plain;
}

/** "Chess engine" and "chess engines": the same words up to a noun that has its plural on the other side. */
function isCounted(one: readonly PassageWord[], several: readonly PassageWord[]): boolean {
  for (let index = 0; index <= BETWEEN; index += 1) {
    const [here, there] = [one[index], several[index]];
    if (!here?.content || !there?.content) return false;
    if (here.plain !== there.plain) return isPlural(here.plain, there.plain);
  }
  return false;
}

function isPlural(one: string, several: string): boolean {
  if (isSameIrregular(one, several)) return true;
  return (
    several.length >= one.length &&
    several.length <= one.length + ENDING &&
    several.startsWith(one.slice(0, Math.max(STEM, one.length - 2))) &&
    /(?:s|x|e|en|er|n|i)$/.test(several)
  );
}

/** Whether the noun behind the article comes again. */
function isAgain({ words }: PassageWords, article: number): boolean {
  const nouns = words.slice(article + 1, article + 2 + BETWEEN).filter(({ content }) => content);
  return words.slice(article + 2 + BETWEEN).some(({ plain }) => nouns.some((noun) => noun.plain === plain));
}
