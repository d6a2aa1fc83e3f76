import type { Trace } from '../../core/model';
import { exportWords } from '../words/export-words';
import type { Words } from '../words/words';

/** Puts a chain on the clipboard as plain text. The writer is loaded with the click: no page needs it to show itself. */
export async function copyChain(trace: Trace, words: Words): Promise<void> {
  const { chainText } = await import('../../core/export/chain-text');
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  await navigator.clipboard.writeText(chainText(trace, exportWords(words, direction)));
}
