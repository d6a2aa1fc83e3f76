import type { Drift, DriftKind } from '../../core/model';
import { countWords, type MarkedPassage } from '../chain/mark-passage';
import { cleanText } from './clean-text';
import { quoted } from './quoted';
import type { MessageKey, Words } from './words';

/** A drift named: its words and which sign stands before them. */
export interface DriftName {
  readonly kind: DriftKind;
  readonly text: string;
}

/** The names of the changes between two passages, each once, in the order in which they were found. */
export function driftNames(drift: readonly Drift[], throughout: boolean, words: Words): readonly DriftName[] {
  const names = new Map<string, DriftName>();
  for (const one of drift) {
    const key = throughout && one.kind === 'reworded' ? 'drift_throughout' : nameOf(one);
    if (!names.has(key)) names.set(key, { kind: one.kind, text: words.t(key) });
  }
  return [...names.values()];
}

function nameOf(drift: Drift): MessageKey {
  switch (drift.kind) {
    case 'hedge':
      if (drift.later === null) return 'drift_hedge_lost';
      return drift.earlier === null ? 'drift_hedge_added' : 'drift_hedge';
    case 'number':
      return 'drift_number';
    case 'negation':
      return 'drift_negation';
    case 'attribution':
      return 'drift_attribution';
    case 'cut':
      return 'drift_cut';
    case 'reworded':
      return 'drift_reworded';
  }
}

/** The changes in one sentence, for those who do not see the marks. Null when there are none. */
export function changesInWords(marked: MarkedPassage, earlierPage: number, words: Words): string | null {
  if (marked.changes.length === 0) return null;
  const parts = marked.throughout
    ? [words.t('change_throughout')]
    : marked.changes.map(({ kind, earlier, later }) => {
        const lost = earlier === null ? null : cleanText(earlier);
        const gained = later === null ? null : cleanText(later);
        if (kind === 'cut' && lost !== null && gained === null) return words.n('cut_words', countWords(lost));
        return changeInWords(lost, gained, words);
      });
  return words.t('changed_from', String(earlierPage), parts.join(words.t('change_next')));
}

/** One change: what became of which words. Both are clean; null when the words have no counterpart. */
export function changeInWords(lost: string | null, gained: string | null, words: Words): string {
  if (lost !== null && gained !== null) return words.t('change_became', quoted(lost, words), quoted(gained, words));
  if (gained !== null) return words.t('change_new', quoted(gained, words));
  return words.t('change_gone', quoted(lost ?? '', words));
}
