/** Letters of a gram. */
export const GRAM = 4;

/** A factor under which four letters of any script hardly ever meet. */
const FACTOR = 65_599;

/** Words remembered with their grams; a page has a few thousand. */
const MOST_KNOWN = 20_000;
let known = new Map<string, Int32Array>();

/** The character 4-grams of a word with a blank on either side, in order, as numbers; a word of one letter is one gram. */
export function wordGrams(word: string): Int32Array {
  const before = known.get(word);
  if (before !== undefined) return before;
  const framed = ` ${word} `;
  const grams = new Int32Array(Math.max(1, framed.length - GRAM + 1));
  for (let index = 0; index < grams.length; index += 1) {
    let gram = 0;
    for (let place = index; place < Math.min(framed.length, index + GRAM); place += 1) {
      gram = (Math.imul(gram, FACTOR) + framed.charCodeAt(place)) | 0;
    }
    grams[index] = gram;
  }
  if (known.size > MOST_KNOWN) known = new Map();
  known.set(word, grams);
  return grams;
}
