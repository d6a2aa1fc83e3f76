import { formatMoment } from './date-words';
import type { PluralKey, Words } from './words';

/** One deletion that can still be undone. */
export interface Deletion {
  readonly batch: string;
  /** ms since 1970 UTC. */
  readonly deletedAt: number;
  /** Until when it can come back, ms since 1970 UTC. */
  readonly until: number;
  readonly pages: number;
  readonly traces: number;
  readonly collections: number;
  readonly notes: number;
}

/** "Deleted: 2 chains, 31 pages." and until when it can come back. */
export function deletionWords(deletion: Deletion, words: Words): { readonly what: string; readonly until: string } {
  const counts: readonly (readonly [PluralKey, number])[] = [
    ['count_chains', deletion.traces],
    ['count_pages', deletion.pages],
    ['count_collections', deletion.collections],
    ['count_notes', deletion.notes],
  ];
  const some = counts.filter(([, count]) => count > 0).map(([key, count]) => words.n(key, count));
  const told = some.length === 0 ? [words.n('count_pages', 0)] : some;
  return {
    what: words.t('deleted_what', told.join(words.t('separator'))),
    until: words.t('bin_until', formatMoment(deletion.until, words.language)),
  };
}
