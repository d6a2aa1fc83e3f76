import type { WordVectors } from '../vectors/word-vectors';
import type { PageIndex } from './page-index';
import type { Term } from './term';

const known = new WeakMap<WordVectors, WeakMap<PageIndex, readonly Float32Array[]>>();

/** How alike a claim and each sentence of a page mean as wholes: cosine of their mean word vectors, -1..1. */
export function sentenceLikeness(terms: readonly Term[], page: PageIndex, vectors: WordVectors): Float64Array {
  const ofPages = known.get(vectors) ?? new WeakMap<PageIndex, readonly Float32Array[]>();
  known.set(vectors, ofPages);
  const means = ofPages.get(page) ?? page.terms.map((list) => vectors.mean(list.map((term) => term.word)));
  ofPages.set(page, means);
  const claim = vectors.mean(terms.map((term) => term.word));
  return Float64Array.from(means, (mean) => cosine(claim, mean));
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
