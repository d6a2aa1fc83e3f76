import type { Hop } from '../../core/model';
import { dateWords, formatDay, formatMoment } from '../words/date-words';
import { type MessageKey, useWords, type Words } from '../words/words';
import type { GraphEdge } from './graph-nodes';

interface Props {
  readonly edge: GraphEdge;
  readonly numberOf: (key: GraphEdge['from']) => number;
}

/** How the dates of both pages are known, and when and as what each was read. */
export function EvidenceDates({ edge, numberOf }: Props) {
  const words = useWords();
  const sides = [
    { hop: edge.cited, number: numberOf(edge.to) },
    { hop: edge.citing, number: numberOf(edge.from) },
  ];
  return (
    <section>
      <h2>{words.t('know_heading')}</h2>
      <dl class="know">
        {sides.map(({ hop, number }) => (
          <div key={`date ${number}`}>
            <dt>{words.t('know_date', String(number))}</dt>
            <dd>
              <DateLine hop={hop} />
            </dd>
          </div>
        ))}
        {sides.map(({ hop, number }) => (
          <div key={`read ${number}`}>
            <dt>{words.t('know_read', String(number))}</dt>
            <dd>{readLine(hop, words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function DateLine({ hop }: { readonly hop: Hop }) {
  const words = useWords();
  const { published, modified } = hop.work;
  if (published === null) return <>{words.t('date_none')}</>;
  const { text, how, machine } = dateWords(published, words, 'full');
  const edited = modified !== null && modified.at - published.at >= 86_400_000;
  return (
    <>
      <time dateTime={machine}>{text}</time> <span>{how}</span>
      {edited && (
        <span>
          {words.t('separator')}
          {words.t('edited', formatDay(modified, words.language, 'list'))}
        </span>
      )}
    </>
  );
}

const readKeys: Readonly<Record<NonNullable<Hop['readAs']>, MessageKey>> = {
  tab: 'read_tab',
  library: 'read_library',
  page: 'read_page',
  endpoint: 'read_endpoint',
  memento: 'read_copy',
  document: 'read_document',
};

function readLine(hop: Hop, words: Words): string {
  if (hop.readAs === null) return words.t('read_never');
  const how = words.t(readKeys[hop.readAs]);
  const copy = hop.memento?.at ?? null;
  const day = { at: copy ?? 0, precision: 'day', source: 'header', toleranceMs: null, zoneKnown: true } as const;
  const parts = [
    hop.readAt === null ? null : formatMoment(hop.readAt, words.language),
    how,
    copy === null ? null : words.t('read_memento', dateWords(day, words, 'list').text),
  ];
  return parts.filter((part) => part !== null).join(words.t('separator'));
}
