import type { Trace } from '../core/model';
import { chainRows } from './chain-view';
import { cleanText } from './clean-text';
import { dateWords } from './date-words';
import { driftNames } from './drift-words';
import { endWords } from './end-words';
import { quoted } from './quoted';
import { relationKeys } from './relation-glyph';
import type { Words } from './words';
import { workAuthor, workName } from './work-words';

/** A chain as plain text, a paragraph a hop, for pasting into a message or a note. */
export function chainText(trace: Trace, words: Words): string {
  const { rows, end, endWork } = chainRows(trace.chain);
  const paragraphs = rows.map(({ hop, number, drift, relation }) => {
    const date = hop.work.published === null ? null : dateWords(hop.work.published, words, 'list');
    const dated = date === null ? words.t('date_none') : `${date.text} (${date.how ?? ''})`;
    const signed = [workName(hop.work), workAuthor(hop.work), dated].filter((part) => part !== null);
    const names = driftNames(drift, false, words).map((name) => name.text);
    return [
      `${number}. ${signed.join(words.t('separator'))}`,
      hop.passage === null ? null : quoted(cleanText(hop.passage.exact), words),
      hop.work.url,
      relation === null ? null : `↓ ${[words.t(relationKeys[relation]), ...names].join(words.t('separator'))}`,
    ];
  });
  const last =
    end === null
      ? [words.t('not_known_yet')]
      : [endWords(end, trace.chain, words).phrase, endWork?.work.url ?? null, endWords(end, trace.chain, words).note];
  return [...paragraphs, last].map((lines) => lines.filter((line) => line !== null).join('\n')).join('\n\n');
}
