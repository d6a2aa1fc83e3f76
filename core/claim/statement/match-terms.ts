import { conceptsOf } from '../lexicon/concepts';
import { isTranslation } from '../lexicon/translations';
import { isLikeNumber } from '../numbers/same-number';
import type { WordVectors } from '../vectors/word-vectors';
import type { PageIndex } from './page-index';
import { type SentenceLikeness, sentenceLikeness } from './sentence-likeness';
import type { Term } from './term';
import { bitsOnPage, termBits } from './weigh-term';
import { wordLikeness } from './word-likeness';

/** A claim's terms against every sentence of a page. */
export interface TermMatches {
  readonly terms: readonly Term[];
  /** Bits of each term on this page, for passages of 1, 2 and 3 sentences: `bits[term * MOST_SENTENCES + length - 1]`. */
  readonly bits: Float64Array;
  /** `likeness[term * sentences + sentence]`, 0..1. */
  readonly likeness: Float64Array;
  readonly sentences: number;
  /** Likeness of the whole claim to each sentence by word vectors, or null without them. */
  readonly wholes: SentenceLikeness | null;
}

/** Worth of the further words of one name. */
const NAME_GOES_ON = 0.5;
/** What a word of the same meaning is worth beside the same word. */
const SAME_CONCEPT = 0.75;

/** Longest passage in sentences: a claim is said in one, rarely in three. */
export const MOST_SENTENCES = 3;

/** From this likeness on a sentence counts as holding the term when its rarity is judged. */
const HOLDS = 0.6;

/** Compares each distinct term of a claim in a language with each distinct word of a page once. `vectors` adds what spelling cannot see. */
export function matchTerms(
  claim: string,
  language: string | null,
  terms: readonly Term[],
  page: PageIndex,
  vectors: WordVectors | null,
): TermMatches {
  const sentences = page.sentences.length;
  const distinct = distinctTerms(terms);
  const likeness = new Float64Array(distinct.length * sentences);
  const bits = new Float64Array(distinct.length * MOST_SENTENCES);
  distinct.forEach((term, row) => {
    if (term.number !== null) matchNumber(term, page, likeness, row * sentences);
    else matchWord(term.word, language, page, vectors, likeness, row * sentences);
    let holding = 0;
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      if ((likeness[row * sentences + sentence] ?? 0) >= HOLDS) holding += 1;
    }
    const ownBits = termBits(term, vectors) * (isSameName(distinct[row - 1], term) ? NAME_GOES_ON : 1);
    for (let length = 1; length <= MOST_SENTENCES; length += 1) {
      bits[row * MOST_SENTENCES + length - 1] = bitsOnPage(ownBits, holding, sentences, length);
    }
  });
  const wholes = vectors === null ? null : sentenceLikeness(claim, distinct, page, vectors);
  return { terms: distinct, bits, likeness, sentences, wholes };
}

/** Whether a name goes on from the word before: given name and surname are found together or not at all. */
function isSameName(previous: Term | undefined, term: Term): boolean {
  return previous?.kind === 'name' && term.kind === 'name' && term.start - previous.end === 1;
}

function distinctTerms(terms: readonly Term[]): readonly Term[] {
  const seen = new Set<string>();
  return terms.filter((term) => {
    if (seen.has(term.word)) return false;
    seen.add(term.word);
    return true;
  });
}

function matchWord(
  word: string,
  language: string | null,
  page: PageIndex,
  vectors: WordVectors | null,
  likeness: Float64Array,
  offset: number,
): void {
  const concepts = conceptsOf(word);
  for (const [other, places] of page.words) {
    const spelling = wordLikeness(word, other);
    const alike =
      spelling >= SAME_CONCEPT
        ? spelling
        : isTranslation(word, language, other, page.language)
          ? SAME_CONCEPT
          : Math.max(spelling, likenessByMeaning(word, concepts, other, vectors));
    if (alike === 0) continue;
    for (const sentence of places) {
      if ((likeness[offset + sentence] ?? 0) < alike) likeness[offset + sentence] = alike;
    }
  }
}

function likenessByMeaning(
  word: string,
  concepts: readonly number[],
  other: string,
  vectors: WordVectors | null,
): number {
  if (concepts.length > 0 && conceptsOf(other).some((concept) => concepts.includes(concept))) return SAME_CONCEPT;
  return vectors === null ? 0 : likeMeaning(vectors.cosine(word, other));
}

function matchNumber(term: Term, page: PageIndex, likeness: Float64Array, offset: number): void {
  const { number } = term;
  if (number === null) return;
  page.terms.forEach((terms, sentence) => {
    for (const other of terms) {
      if (other.number !== null && isLikeNumber(number, other.number)) likeness[offset + sentence] = 1;
    }
  });
}

/** Below this cosine two words only share a field; from the upper one on they are as good as one word. */
const COSINE = { least: 0.45, most: 0.85 } as const;

/** What a cosine is worth as a likeness, 0..0.75. */
function likeMeaning(cosine: number): number {
  const part = (cosine - COSINE.least) / (COSINE.most - COSINE.least);
  return SAME_CONCEPT * Math.min(1, Math.max(0, part));
}
