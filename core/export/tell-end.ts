import type { Chain } from '../model';
import { cleanText } from './clean-text';
import type { ExportWords } from './export-words';

/** How a chain ends, in a phrase and a note, each on one line (both carry words of pages); the note may be ''. */
export function tellEnd(chain: Chain, words: ExportWords): { readonly phrase: string; readonly note: string } {
  if (chain.end === null) return { phrase: words.unfinished, note: '' };
  const { phrase, note } = words.end(chain.end, chain);
  return { phrase: cleanText(phrase), note: cleanText(note) };
}
