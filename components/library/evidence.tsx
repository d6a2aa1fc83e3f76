import { useEffect, useRef } from 'preact/hooks';
import { CloseGlyph } from '../glyphs/glyphs';
import { RelationGlyph, relationKeys } from '../glyphs/relation-glyph';
import { useWords } from '../words/words';
import { workName } from '../words/work-words';
import type { Pair } from './chain-graph';
import { CitingView } from './citing-view';
import type { CitingWords } from './citing-words';
import { EvidenceActions } from './evidence-actions';
import { EvidenceChanges } from './evidence-changes';
import { EvidenceDates } from './evidence-dates';
import type { GraphEdge } from './graph-nodes';
import { NoteField } from './note-field';
import { pairHeadings } from './pair-headings';
import { markPair, plainStretch } from './pair-marks';
import { PairPassage } from './pair-passage';
import { PairWhen } from './pair-when';
import { PlaceLink } from './place-link';
import type { LibraryPlace } from './shelf';

interface Props {
  readonly edge: GraphEdge;
  readonly numberOf: (key: GraphEdge['from']) => number;
  /** Other pages that cite the same one, to be looked at instead. */
  readonly others: readonly GraphEdge[];
  /** The citing page's own words; null when its reading is not in the library. */
  readonly citing: CitingWords | null;
  /** The reader's note on this hop; null while it is being read. */
  readonly note: string | null;
  readonly onNote: (text: string) => void;
  readonly onChoose: (pair: Pair) => void;
  readonly onGo: (place: LibraryPlace) => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onOpenBoth: (urls: readonly string[]) => void;
  readonly onClose: () => void;
}

/** What is known of one citation: both passages, what changed, how it is cited, how the dates are known, the reader's note. */
export function Evidence(props: Props) {
  const { edge, numberOf, others, citing, note, onNote, onChoose, onGo, onClose } = props;
  const words = useWords();
  const { citing: later, cited: earlier } = edge;
  const marks =
    earlier.passage === null || later.passage === null ? null : markPair(earlier.passage, later.passage, earlier.drift);
  const headings = pairHeadings(edge, numberOf, words);
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    if (top.current?.parentElement) top.current.parentElement.scrollTop = 0;
  }, [edge.from, edge.to]);
  return (
    <>
      <header class="head" ref={top}>
        <span class="node">{numberOf(edge.from)}</span>
        <h2 class="n">
          <bdi>{workName(later.work)}</bdi>
        </h2>
        <button type="button" class="btn btn-bare btn-icon" aria-label={words.t('evidence_close')} onClick={onClose}>
          <CloseGlyph />
        </button>
        <span class="mid" aria-hidden="true" />
        <p class="rel">
          <RelationGlyph relation={earlier.relation ?? 'links'} />
          {words.t(relationKeys[earlier.relation ?? 'links'])}
        </p>
        <span />
        <span class={earlier.readAs === null ? 'node dash' : 'node'}>{numberOf(edge.to)}</span>
        <h2 class="n">
          <bdi>{workName(earlier.work)}</bdi>
        </h2>
      </header>
      {others.length > 1 && (
        <p class="others">
          {others.map((one) => (
            <button
              type="button"
              class="btn btn-bare"
              key={one.from}
              aria-pressed={one.from === edge.from}
              onClick={() => onChoose(one)}
            >
              {words.t('pair_of', String(numberOf(one.from)), String(numberOf(one.to)))}
            </button>
          ))}
        </p>
      )}
      <div class="pair">
        <div>
          <h3>{headings.cited}</h3>
          <PairWhen date={earlier.work.published} />
          {marks === null ? (
            <Missing hop={earlier} />
          ) : (
            <PairPassage stretches={marks.earlier} side="earlier" language={earlier.work.language} />
          )}
        </div>
        <div>
          <h3>{headings.citing}</h3>
          <PairWhen date={later.work.published} />
          {marks === null ? (
            <Missing hop={later} />
          ) : (
            <PairPassage stretches={marks.later} side="later" language={later.work.language} />
          )}
        </div>
      </div>
      <EvidenceChanges edge={edge} />
      <CitingView citing={citing} from={numberOf(edge.from)} to={numberOf(edge.to)} language={later.work.language} />
      <EvidenceDates edge={edge} numberOf={numberOf} />
      <p class="down">
        <PlaceLink place={{ work: edge.to }} onGo={onGo}>
          {words.t('who_cites', String(numberOf(edge.to)))}
        </PlaceLink>
      </p>
      <NoteField key={`${edge.from} ${edge.to}`} text={note} onSave={onNote} label={words.t('note_label')} />
      <EvidenceActions {...props} />
    </>
  );
}

/** A side without words, or the words of the side that has them when the other has none. */
function Missing({ hop }: { readonly hop: GraphEdge['cited'] }) {
  const words = useWords();
  if (hop.passage === null) return <p class="end-note">{words.t('passage_not_read')}</p>;
  return <PairPassage stretches={plainStretch(hop.passage.exact)} side="earlier" language={hop.work.language} />;
}
