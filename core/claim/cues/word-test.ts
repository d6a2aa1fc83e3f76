/** A question about one word. */
export interface WordTest {
  test(word: string): boolean;
}

/** A text uses few different words, and most of them again and again. */
const MOST_WORDS = 2000;
/** Longer words are asked for seldom, and engines keep a whole page alive for a long piece of it. */
const LONGEST_WORD = 12;

/** Asks a pattern for each word once: one of hundreds of alternatives costs more to try than a word to look up. The pattern has no flag `g` or `y`. */
export function wordTest(pattern: RegExp): WordTest {
  const known = new Map<string, boolean>();
  return {
    test(word) {
      if (word.length > LONGEST_WORD) return pattern.test(word);
      const before = known.get(word);
      if (before !== undefined) return before;
      const passes = pattern.test(word);
      if (known.size >= MOST_WORDS) known.clear();
      known.set(word, passes);
      return passes;
    },
  };
}
