import type { Chain } from '../model';
import type { ExportWords } from './export-words';

/** How a chain ends, in a phrase and a note; the note is '' while the trace runs. */
export function tellEnd(chain: Chain, words: ExportWords): { readonly phrase: string; readonly note: string } {
  return chain.end === null ? { phrase: words.unfinished, note: '' } : words.end(chain.end, chain);
}
