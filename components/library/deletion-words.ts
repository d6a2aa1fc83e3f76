import type { PluralKey, Words } from '../words';
import type { Deletion } from './shelf';

/** "2 chains, 1 page deleted": what a deletion took, in words. */
export function deletionWords({ traces, pages, collections, notes }: Deletion, words: Words): string {
  const counts: readonly (readonly [PluralKey, number])[] = [
    ['count_chains', traces],
    ['count_pages', pages],
    ['count_collections', collections],
    ['count_notes', notes],
  ];
  const parts = counts.filter(([, count]) => count > 0).map(([stem, count]) => words.n(stem, count));
  const list = new Intl.ListFormat(words.language, { type: 'unit', style: 'short' });
  return words.t('deleted_what', list.format(parts));
}
