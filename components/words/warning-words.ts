import { lastWritten } from '../../core/chain/hop/is-later';
import { countPages } from '../../core/export/end-target';
import type { Trace, Warning } from '../../core/model';
import { dateWords } from './date-words';
import type { MessageKey, Words } from './words';
import { workName } from './work-words';

/** Headings of warnings, in the popup and in exports. */
export const warningKeys: Readonly<Record<Warning, MessageKey>> = {
  circular: 'warning_circular',
  'later-than-citer': 'warning_later',
  'single-origin': 'warning_single',
  'archived-hop': 'warning_archived',
};

/** What a warning is about in this trace, in a sentence or two. */
export function warningText(warning: Warning, trace: Trace, words: Words): string {
  switch (warning) {
    case 'circular':
      return words.t('warning_circular_text');
    case 'later-than-citer':
      return [whoIsYounger(trace, words), words.t('warning_later_text')].filter((text) => text !== null).join(' ');
    case 'single-origin':
      return words.t(
        'warning_single_text',
        words.n('pages_on_chain', countPages(trace)),
        words.n('independent_origins', trace.origins.length),
      );
    case 'archived-hop':
      return archivedText(trace, words);
  }
}

/** Which page is younger than which, and the days of both; null where the trace does not tell. */
function whoIsYounger({ younger, chain }: Trace, words: Words): string | null {
  const at = chain.hops.findIndex((hop) => hop.work.key === younger?.citer);
  const citer = chain.hops[at]?.work;
  const citedOn = citer ? lastWritten(citer) : null;
  const since = younger?.source.published;
  if (!younger || !citedOn || !since) return null;
  const name = workName(younger.source);
  const [young, old] = [since, citedOn].map((date) => dateWords(date, words, 'list').text);
  return words.t('warning_later_which', name, young ?? '', String(at + 1), old ?? '');
}

function archivedText({ chain }: Trace, words: Words): string {
  // A page that was read as an archived copy comes before one that only links to a copy.
  const copied = chain.hops.find((hop) => hop.readAs === 'memento') ?? chain.hops.find((hop) => hop.memento !== null);
  const at = copied?.memento?.at ?? null;
  if (at === null) return words.t('warning_archived_text_undated');
  const day = { at, precision: 'day', source: 'header', toleranceMs: null, zoneKnown: true } as const;
  return words.t('warning_archived_text', dateWords(day, words, 'full').text);
}
