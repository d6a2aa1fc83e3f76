import { readTerms } from './statement/read-terms';

/** The words of a claim that tell it best from others, as they are printed: figures, then names, then the longest words. Each once. */
export function tellingWords(text: string, language: string | null, most: number): readonly string[] {
  const terms = readTerms(text, language)
    .map(({ kind, start, end }) => ({ kind, word: text.slice(start, end) }))
    // A number in words is several words, and common ones.
    .filter(({ kind, word }) => kind !== 'number' || /\d/.test(word));
  const rank = { number: 0, name: 1, word: 2 } as const;
  const best = terms.toSorted((a, b) => rank[a.kind] - rank[b.kind] || b.word.length - a.word.length);
  return [...new Map(best.map(({ word }) => [word.toLowerCase(), word])).values()].slice(0, most);
}
