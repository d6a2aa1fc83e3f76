/** What word vectors know of English words: how frequent they are and how alike they mean. */
export interface WordVectors {
  /** Place in the order of frequency, from 0; null for a word unknown. */
  rank(word: string): number | null;
  /** Cosine of two words' vectors, -1..1; 0 when either is unknown. */
  cosine(one: string, other: string): number;
  /** The mean direction of some words, frequent ones counting less; a vector of zeros when none is known. */
  mean(words: readonly string[]): Float32Array;
}
