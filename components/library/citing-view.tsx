import { cleanText } from '../words/clean-text';
import { quotationMarks } from '../words/quoted';
import { type MessageKey, useWords } from '../words/words';
import type { CitingWords } from './citing-words';

interface Props {
  readonly citing: CitingWords | null;
  readonly from: number;
  readonly to: number;
  readonly language: string | null;
}

/** How a page cites another, in its own words, with the linked words set off. */
export function CitingView({ citing, from, to, language }: Props) {
  const words = useWords();
  const said = citing === null ? '' : cleanText(citing.before + citing.anchor + citing.after);
  const [open, close] = quotationMarks(said, words);
  return (
    <section>
      <h2>
        {words.t('citing_heading', String(from), String(to))}{' '}
        {citing !== null && <span>{words.t(citing.place === 'body' ? forms[citing.form] : places[citing.place])}</span>}
      </h2>
      {citing === null ? (
        <p class="end-note">{words.t('citing_unknown')}</p>
      ) : said === '' ? (
        <p class="end-note">{words.t('citing_wordless')}</p>
      ) : (
        <p class="said cites" lang={language ?? undefined} dir="auto">
          {open}
          {cleanText(citing.before)}
          {citing.anchor !== '' && <mark>{cleanText(citing.anchor)}</mark>}
          {cleanText(citing.after)}
          {close}
        </p>
      )}
    </section>
  );
}

const forms: Readonly<Record<CitingWords['form'], MessageKey>> = {
  link: 'form_link',
  bare: 'form_bare',
  embed: 'form_embed',
  frame: 'form_embed',
  footnote: 'form_footnote',
  'cite-attribute': 'form_markup',
  microformat: 'form_markup',
  metadata: 'form_metadata',
  pingback: 'form_pingback',
};

const places: Readonly<Record<Exclude<CitingWords['place'], 'body'>, MessageKey>> = {
  comment: 'form_comment',
  pingback: 'form_pingback',
  metadata: 'form_metadata',
};
