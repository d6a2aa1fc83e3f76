import { Cautions } from '../chain/cautions';
import { ChainList } from '../chain/chain-list';
import { chainSummary, originsLine } from '../chain/chain-summary';
import { EndActions } from '../chain/end-actions';
import { HostList } from '../chain/host-list';
import { TraceRun } from '../chain/trace-run';
import { type EarlierFound, EarlierPages } from '../popup/earlier-pages';
import { cleanText } from '../words/clean-text';
import { quoted } from '../words/quoted';
import { useWords } from '../words/words';
import { ChainGraph } from './chain-graph';
import type { GraphLayout } from './graph-layout';
import { placeOf } from './library-place';
import { NoteField } from './note-field';
import type { LibraryActions, LibraryPlace, LibraryShown, ShelfCollection } from './shelf';
import { Timeline } from './timeline';
import { TraceActions } from './trace-actions';

interface Props {
  readonly shown: Extract<LibraryShown, { kind: 'trace' }>;
  readonly layout: GraphLayout;
  readonly place: LibraryPlace;
  readonly collections: readonly ShelfCollection[];
  /** Null while it is not known. */
  readonly earlier: EarlierFound | null;
  /** ms since 1970 UTC. */
  readonly now: number;
  readonly actions: LibraryActions;
}

/** Marks in one passage of the list of a way that has no lane. */
const mostMarks = 12;

/** One trace in full: the claim, what is to be known of it, the graph, ways without a lane, hosts, the reader's note. */
export function TraceView({ shown, layout, place, collections, earlier, now, actions }: Props) {
  const words = useWords();
  const { trace } = shown;
  const choose = (pair: LibraryPlace['pair']) => actions.go({ ...place, pair });
  const summary = chainSummary(trace.chain, words);
  const origins = originsLine(trace, words);
  const isRunning = trace.status === 'running';
  return (
    <>
      <div class="scroll">
        <div class="claim">
          <h2 class="said" dir="auto">
            {quoted(cleanText(trace.claim.text), words)}
          </h2>
          <div class="meta">
            <div class="sum">
              {summary !== null && (
                <p>
                  <b>{summary.back}</b> {summary.rest}
                </p>
              )}
              {origins !== null && <p>{origins}</p>}
            </div>
            <TraceActions shown={shown} collections={collections} actions={actions} />
          </div>
        </div>
        {isRunning && (
          <TraceRun trace={trace} now={now} cancelling={false} onCancel={() => actions.cancelTrace(trace.id)} />
        )}
        <Cautions trace={trace} most={4} />
        <ChainGraph
          trace={trace}
          layout={layout}
          chosen={place.pair}
          onChoose={choose}
          endActions={<EndActions trace={trace} actions={actions} />}
        />
        {layout.hidden.length > 0 && (
          <details class="ways">
            <summary>{words.n('more_branches', layout.hidden.length)}</summary>
            {layout.hidden.map((way, index) => (
              <section class="branch" key={way.hops.map((hop) => hop.work.key).join(' ')}>
                <h3>{words.t('library_branch', String(index + 1))}</h3>
                <ChainList
                  chain={way}
                  steps={[]}
                  now={now}
                  mostMarks={mostMarks}
                  startKey="kind_start"
                  label={words.t('library_branch', String(index + 1))}
                />
              </section>
            ))}
          </details>
        )}
        <div class="body">
          {!isRunning && <EarlierPages found={earlier} onOpen={(work) => actions.go(placeOf({ work }))} />}
          <HostList trace={trace} />
          <NoteField
            key={trace.id}
            label={words.t('note_trace')}
            text={shown.notes === null ? null : (shown.notes.get('') ?? '')}
            onSave={(text) => actions.saveNote({ kind: 'trace', id: trace.id }, null, text)}
          />
        </div>
      </div>
      <Timeline layout={layout} start={trace.claim.start} chosen={place.pair} onChoose={choose} />
    </>
  );
}
