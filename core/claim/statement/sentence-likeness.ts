import { wordGrams } from '../text/grams';
import type { WordVectors } from '../vectors/word-vectors';
import type { PageIndex } from './page-index';
import type { Term } from './term';

/** How alike a claim and each sentence of a page are as wholes. */
export interface SentenceLikeness {
  /** Cosine of the mean vectors of their terms, -1..1. */
  readonly meanings: Float64Array;
  /**
   * Cosine of the mean vectors of all their words and that of their character 4-grams by idf, added: -1..2. Orders the sentences of an article for a claim in
   * other words best of what was tried (`bench -- paraphrase`); words catch what was said otherwise, 4-grams names and stems.
   */
  readonly ranks: Float64Array;
}

interface SentenceForms {
  readonly terms: readonly Float32Array[];
  readonly words: readonly Float32Array[];
  readonly grams: readonly ReadonlySet<number>[];
  /** Sum of the weights of each sentence's 4-grams. */
  readonly sizes: Float64Array;
  /** Square of the idf of each 4-gram of the page. */
  readonly weights: ReadonlyMap<number, number>;
  /** The same for one that the page lacks. */
  readonly strange: number;
}

const known = new WeakMap<WordVectors, WeakMap<PageIndex, SentenceForms>>();

/** Compares a claim as a whole with each sentence of a page. */
export function sentenceLikeness(
  claim: string,
  terms: readonly Term[],
  page: PageIndex,
  vectors: WordVectors,
): SentenceLikeness {
  const ofPages = known.get(vectors) ?? new WeakMap<PageIndex, SentenceForms>();
  known.set(vectors, ofPages);
  const forms = ofPages.get(page) ?? formsOf(page, vectors);
  ofPages.set(page, forms);
  const byTerms = vectors.mean(terms.map((term) => term.word));
  const byWords = vectors.mean(wordsOf(claim));
  const grams = gramsOf(claim);
  return {
    meanings: Float64Array.from(forms.terms, (mean) => cosine(byTerms, mean)),
    ranks: Float64Array.from(
      forms.words,
      (mean, sentence) => cosine(byWords, mean) + gramCosine(grams, sentence, forms),
    ),
  };
}

function formsOf(page: PageIndex, vectors: WordVectors): SentenceForms {
  const texts = page.sentences.map(({ start, end }) => page.text.slice(start, end));
  const grams = texts.map(gramsOf);
  const holding = new Map<number, number>();
  for (const set of grams) for (const gram of set) holding.set(gram, (holding.get(gram) ?? 0) + 1);
  const weight = (sentences: number): number => Math.log(1 + (texts.length + 1) / (sentences + 0.5)) ** 2;
  const weights = new Map([...holding].map(([gram, sentences]) => [gram, weight(sentences)]));
  return {
    terms: page.terms.map((list) => vectors.mean(list.map((term) => term.word))),
    words: texts.map((text) => vectors.mean(wordsOf(text))),
    grams,
    sizes: Float64Array.from(grams, (set) => sizeOf(set, weights, 0)),
    weights,
    strange: weight(0),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function gramsOf(text: string): ReadonlySet<number> {
  const grams = new Set<number>();
  for (const word of wordsOf(text)) for (const gram of wordGrams(word)) grams.add(gram);
  return grams;
}

function sizeOf(grams: ReadonlySet<number>, weights: ReadonlyMap<number, number>, strange: number): number {
  let size = 0;
  for (const gram of grams) size += weights.get(gram) ?? strange;
  return size;
}

function gramCosine(claim: ReadonlySet<number>, sentence: number, forms: SentenceForms): number {
  const there = forms.grams[sentence] ?? new Set();
  let [shared, own] = [0, 0];
  for (const gram of claim) {
    const weight = forms.weights.get(gram) ?? forms.strange;
    own += weight;
    if (there.has(gram)) shared += weight;
  }
  const size = forms.sizes[sentence] ?? 0;
  return own === 0 || size === 0 ? 0 : shared / Math.sqrt(own * size);
}

function cosine(one: Float32Array, other: Float32Array): number {
  let [product, first, second] = [0, 0, 0];
  for (let place = 0; place < one.length; place += 1) {
    const [left, right] = [one[place] ?? 0, other[place] ?? 0];
    product += left * right;
    first += left * left;
    second += right * right;
  }
  return first === 0 || second === 0 ? 0 : product / Math.sqrt(first * second);
}
