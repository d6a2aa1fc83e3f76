import type { ExportWords } from '../../core/export/export-words';
import type { DriftKind, KnownDate, Relation } from '../../core/model';
import { relationKeys } from '../glyphs/relation-glyph';
import { dateWords, formatMoment } from './date-words';
import { changeInWords } from './drift-words';
import { endWords } from './end-words';
import { quoted } from './quoted';
import { warningKeys, warningText } from './warning-words';
import type { MessageKey, Words } from './words';

/** The texts of exports in the interface's language. */
export function exportWords(words: Words, direction: ExportWords['direction']): ExportWords {
  return {
    language: words.language,
    direction,
    title: words.t('export_title'),
    claim: words.t('export_claim'),
    chain: words.t('export_chain'),
    branches: words.t('export_branch'),
    warnings: words.t('export_warnings'),
    about: words.t('export_about'),
    tracedOn: (at) => words.t('export_traced_on', momentOf(at, words)),
    readOn: (at) => words.t('export_read_on', momentOf(at, words)),
    copyOf: (at) => (at === null ? words.t('archived_copy') : words.t('read_memento', dayOf(at, words))),
    date: (date) => dateOf(date, words),
    quoted: (text) => quoted(text, words),
    relations: spoken(relationKeys, words),
    drift: spoken(driftKeys, words),
    change: (earlier, later) => changeInWords(earlier, later, words),
    end: (end, chain) => endWords(end, chain, words),
    unfinished: words.t('not_known_yet'),
    warning: (warning, trace) => `${words.t(warningKeys[warning])}. ${warningText(warning, trace, words)}`,
    noPassage: words.t('passage_not_read'),
    probable: words.t('probable'),
    summary: (pages, origins) =>
      words.t('origins_line', words.n('pages_on_chain', pages), words.n('independent_origins', origins)),
  };
}

const driftKeys: Readonly<Record<DriftKind, MessageKey>> = {
  number: 'drift_number',
  hedge: 'drift_hedge',
  negation: 'drift_negation',
  attribution: 'drift_attribution',
  cut: 'drift_cut',
  reworded: 'drift_reworded',
};

function spoken<Name extends Relation | DriftKind>(
  keys: Readonly<Record<Name, MessageKey>>,
  words: Words,
): Readonly<Record<Name, string>> {
  const entries = Object.entries<MessageKey>(keys).map(([name, key]) => [name, words.t(key)]);
  return Object.fromEntries(entries) as Record<Name, string>;
}

function dateOf(date: KnownDate | null, words: Words): string {
  if (date === null) return words.t('date_none');
  const { text, how } = dateWords(date, words, 'list');
  return how === null ? text : words.t('date_known', text, how);
}

function dayOf(at: number, words: Words): string {
  return dateWords({ at, precision: 'day', source: 'header', toleranceMs: null, zoneKnown: true }, words, 'full').text;
}

/** A moment outside of what calendars have is a file of ours that was tampered with; it is left blank. */
function momentOf(at: number, words: Words): string {
  return Number.isNaN(new Date(at).getTime()) ? '' : formatMoment(at, words.language);
}
