import { passageLink } from '../../core/export/passage-link';
import { DriftGlyph } from '../glyphs/drift-glyph';
import { RelationGlyph, relationKeys } from '../glyphs/relation-glyph';
import { SafeLink } from '../safe-link';
import { dateWords, formatDay } from '../words/date-words';
import { driftNames } from '../words/drift-words';
import { type MessageKey, useWords } from '../words/words';
import { hopKind } from '../words/work-words';
import type { HopView } from './chain-view';
import { markPassage } from './mark-passage';
import { PassageView } from './passage-view';
import { WhoLine } from './who-line';
import { WorkName } from './work-name';

/** More marks than this in one passage of the popup hide the words; the rest is in the evidence. */
const mostMarks = 4;

interface Props {
  readonly view: HopView;
  /** The page that the reader is on, or started from. */
  readonly here: boolean;
  /** How the line below is drawn: what is being read now flows. */
  readonly rail: 'solid' | 'dashed' | 'live';
  /** False for the example, whose pages do not exist. */
  readonly linked: boolean;
  readonly mostMarks?: number;
  /** What the first page is called: the page one is on, or where a trace began. */
  readonly startKey?: MessageKey;
}

/** One page or post on the chain: name and kind, who and when, its words, how it cites the next and what it changed. */
export function HopRow({ view, here, rail, linked, mostMarks: most = mostMarks, startKey = 'kind_this_page' }: Props) {
  const { hop, number, drift, earlier } = view;
  const words = useWords();
  const marked = hop.passage === null ? null : markPassage(hop.passage, earlier, drift, most);
  return (
    <li
      class={`hop${here ? ' first' : ''}${rail === 'live' ? ' live' : ''}`}
      data-rail={rail === 'dashed' ? 'dashed' : undefined}
    >
      <span class={here ? 'node here' : hop.readAs === null ? 'node dash' : 'node'}>{number}</span>
      <div>
        <div class="hop-head">
          {linked ? (
            <SafeLink class="src" href={passageLink(hop) ?? hop.work.url} hop>
              <WorkName work={hop.work} />
            </SafeLink>
          ) : (
            <span class="src">
              <WorkName work={hop.work} />
            </span>
          )}
          <span class="tag">{here ? words.t(startKey) : hopKind(hop, words)}</span>
        </div>
        <p class="who">
          <WhoLine work={hop.work} />
          <Extra view={view} />
        </p>
        {marked === null ? (
          <p class="end-note">{words.t(number > 1 && view.next !== null ? 'passage_passes_on' : 'passage_not_read')}</p>
        ) : (
          <PassageView marked={marked} earlierPage={number + 1} language={hop.work.language} />
        )}
      </div>
      <Via view={view} throughout={marked?.throughout ?? false} pending={rail === 'live'} />
    </li>
  );
}

/** Edited later, read from an archive, only probably the same statement: each said in words. */
function Extra({ view }: { readonly view: HopView }) {
  const words = useWords();
  const { work, memento, confidence } = view.hop;
  const parts: string[] = [];
  if (work.modified !== null && work.published !== null && work.modified.at - work.published.at >= 86_400_000) {
    parts.push(words.t('edited', formatDay(work.modified, words.language, 'list')));
  }
  if (memento !== null && memento.at !== null) {
    const at = { at: memento.at, precision: 'day', source: 'header', toleranceMs: null, zoneKnown: true } as const;
    parts.push(words.t('read_memento', dateWords(at, words, 'list').text));
  }
  if (confidence === 'probable' && view.number > 1) parts.push(words.t('probable'));
  if (parts.length === 0) return null;
  return <span class="how">{words.t('separator') + parts.join(words.t('separator'))}</span>;
}

interface ViaProps {
  readonly view: HopView;
  readonly throughout: boolean;
  /** The next page is being read: what changed is not known yet. */
  readonly pending: boolean;
}

/** On the rail: the verb by which the page cites the next, then what it changed. */
function Via({ view, throughout, pending }: ViaProps) {
  const words = useWords();
  if (view.relation === null) return <div class="via" />;
  return (
    <div class="via">
      <span class="rel">
        <RelationGlyph relation={view.relation} />
      </span>
      <div class="via-text">
        <span>{words.t(relationKeys[view.relation])}</span>
        {pending && <span class="how">{words.t('comparing_later', String(view.number + 1))}</span>}
        {driftNames(view.drift, throughout, words).map((name) => (
          <span class="drift" key={name.text}>
            <DriftGlyph kind={name.kind} />
            {name.text}
          </span>
        ))}
      </div>
    </div>
  );
}
