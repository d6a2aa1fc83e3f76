/** Okapi BM25's usual constants (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
const B = 0.75;

/** Ranks sentences for a query by BM25 over folded words, best first. */
export function rankByBm25(query: string, sentences: readonly string[]): readonly number[] {
  const documents = sentences.map(words);
  const mean = documents.reduce((sum, document) => sum + document.length, 0) / documents.length;
  const scores = documents.map((document) => {
    return [...new Set(words(query))].reduce((sum, term) => sum + termScore(term, document, documents, mean), 0);
  });
  return scores.map((_, index) => index).toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
}

function termScore(
  term: string,
  document: readonly string[],
  all: readonly (readonly string[])[],
  mean: number,
): number {
  const frequency = document.filter((word) => word === term).length;
  if (frequency === 0) return 0;
  const holding = all.filter((other) => other.includes(term)).length;
  const idf = Math.log(1 + (all.length - holding + 0.5) / (holding + 0.5));
  return (idf * frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * document.length) / mean));
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
