/** Shortest word that says what a sentence is about; numbers and names count at any length. */
const CONTENT_LETTERS = 5;

/** Share of the content words, names and numbers of `words` that stand in `text`, 0 to 1; 0 when there are none. */
export function sharedWords(words: string, text: string): number {
  const content = contentWords(words);
  if (content.size === 0) return 0;
  const there = contentWords(text);
  const shared = [...content].filter((word) => there.has(word)).length;
  return shared / content.size;
}

function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu)) {
    if (word.length >= CONTENT_LETTERS || /\p{N}/u.test(word)) found.add(word.normalize('NFKC').toLowerCase());
  }
  return found;
}
