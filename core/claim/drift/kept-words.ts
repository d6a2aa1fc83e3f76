import { negatedWord } from '../lexicon/negating-prefixes';
import { type Comparison, SAME_WORD } from './comparison';

/** For each word of the later passage, the index of the earlier word that it is a form of, or -1. `negated`: "unsafe" counts as a form of "safe". */
export function keptWords({ earlier, later, alignment }: Comparison, negated: boolean): Int32Array {
  const kept = new Int32Array(later.words.length).fill(-1);
  for (const pair of alignment.pairs) if (pair.likeness >= SAME_WORD) kept[pair.later] = pair.earlier;
  if (!negated) return kept;
  const taken = new Set(kept);
  later.words.forEach((word, index) => {
    if (kept[index] !== -1 || !word.content) return;
    const place = earlier.words.findIndex(
      (other, at) =>
        !taken.has(at) && (negatedWord(word.plain) === other.plain || negatedWord(other.plain) === word.plain),
    );
    if (place === -1) return;
    kept[index] = place;
    taken.add(place);
  });
  return kept;
}
