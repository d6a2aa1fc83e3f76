import type { PassageWords } from './passage-words';

/** Whether the word at `index` is a name, or a day or month, by its capital within a sentence; German capitals tell nothing. */
export function isProperName({ text, words, language }: PassageWords, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || language === 'de' || !/^\p{Lu}/u.test(word.raw)) return false;
  return !/[.!?…:\n“„«"]/u.test(text.slice(before.end, word.start));
}
