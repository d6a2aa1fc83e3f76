import { passageLink } from '../../core/export/passage-link';
import type { Hop } from '../../core/model';
import { relationKeys } from '../glyphs/relation-glyph';
import { cleanText } from '../words/clean-text';
import { dateWords } from '../words/date-words';
import { changeInWords, driftNames } from '../words/drift-words';
import { quoted } from '../words/quoted';
import type { Words } from '../words/words';
import { workAuthor, workName } from '../words/work-words';
import type { CitingWords } from './citing-words';
import type { GraphEdge } from './graph-nodes';
import { pairHeadings } from './pair-headings';

/** The evidence of one citation as plain text: both pages with dates, words and addresses, the changes, the citing words, the note. */
export function evidenceText(
  edge: GraphEdge,
  numberOf: (key: GraphEdge['from']) => number,
  citing: CitingWords | null,
  note: string | null,
  words: Words,
): string {
  const { cited, citing: later } = edge;
  const changes = cited.drift.map((drift) => {
    const lost = drift.earlier === null ? null : textOf(cited, drift.earlier);
    const gained = drift.later === null ? null : textOf(later, drift.later);
    const [name] = driftNames([drift], false, words);
    return `${name?.text ?? ''}: ${changeInWords(lost, gained, words)}`;
  });
  const headings = pairHeadings(edge, numberOf, words);
  const said = citing === null ? '' : cleanText(citing.before + citing.anchor + citing.after).trim();
  const parts = [
    paragraph(headings.cited, cited, words),
    paragraph(headings.citing, later, words),
    changes.length === 0 ? '' : `${words.t('changes_heading')}\n${changes.join('\n')}`,
    `${words.t('citing_heading', String(numberOf(edge.from)), String(numberOf(edge.to)))}: ${words.t(relationKeys[cited.relation ?? 'links'])}${said === '' ? '' : `\n${quoted(said, words)}`}`,
    note === null || note.trim() === '' ? '' : `${words.t('note_label')}\n${note.trim()}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function paragraph(heading: string, hop: Hop, words: Words): string {
  const { published } = hop.work;
  const date = published === null ? null : dateWords(published, words, 'full');
  const dated = date === null ? words.t('date_none') : [date.text, date.how].filter((part) => part !== null).join(', ');
  const name = [workName(hop.work), workAuthor(hop.work)].filter((part) => part !== null).join(words.t('separator'));
  const passage = hop.passage === null ? words.t('passage_not_read') : quoted(cleanText(hop.passage.exact), words);
  return [`${heading}: ${name}`, dated, passage, passageLink(hop) ?? hop.work.url].join('\n');
}

function textOf(hop: Hop, span: { readonly start: number; readonly end: number }): string | null {
  return hop.passage === null ? null : cleanText(hop.passage.exact.slice(span.start, span.end));
}
