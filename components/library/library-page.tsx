import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WorkKey } from '../../core/model';
import { useKeptFocus } from '../hooks/use-kept-focus';
import type { EarlierFound } from '../popup/earlier-pages';
import type { Deletion } from '../words/deletion-words';
import { type MessageKey, useWords } from '../words/words';
import { numbersOf } from './chain-graph';
import { CollectionView } from './collection-view';
import { Evidence } from './evidence';
import { layOutGraph } from './graph-layout';
import type { GraphEdge } from './graph-nodes';
import { ImportPanel } from './import-panel';
import { KeyHelp } from './key-help';
import { LibraryBlank } from './library-blank';
import { placeOf } from './library-place';
import { LibraryTop } from './library-top';
import type {
  EntryName,
  ImportState,
  LibraryActions,
  LibraryPlace,
  LibraryShown,
  LongWork,
  ShelfCollection,
  ShelfFound,
  ShelfQuery,
} from './shelf';
import { ShelfPane } from './shelf-pane';
import { TraceView } from './trace-view';
import { UndoBar } from './undo-bar';
import { useLibraryKeys } from './use-library-keys';
import { WorkProgress } from './work-progress';
import { WorkView } from './work-view';

/** All that the library shows. */
export interface LibraryState {
  readonly place: LibraryPlace;
  readonly query: ShelfQuery;
  /** Null before the first answer of the database. */
  readonly found: ShelfFound | null;
  readonly shown: LibraryShown;
  /** Pages of the library that say the claim of the trace in the middle and are earlier; null while they are not known. */
  readonly earlier: EarlierFound | null;
  readonly collections: readonly ShelfCollection[];
  /** All that can be undone, newest first; `since` tells those of this page. */
  readonly deletions: readonly Deletion[];
  readonly since: number;
  readonly chainCount: number;
  readonly work: LongWork | null;
  /** Why the database cannot be read, in words; null when it can. */
  readonly failure: 'database_updated' | 'database_private' | 'database_broken' | null;
  /** What could not be done; null for nothing. */
  readonly notice: Extract<MessageKey, 'notice_no_room' | 'trace_not_on_page'> | null;
  readonly importing: ImportState;
  /** ms since 1970 UTC. */
  readonly now: number;
}

interface Props {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly optionsUrl: string;
  readonly inPanel: boolean;
  readonly welcomeUrl: string;
}

/** The library: list, chain with branches and timeline, evidence. Narrow, it shows one of them at a time. */
export function LibraryPage({ state, actions, optionsUrl, welcomeUrl, inPanel }: Props) {
  const words = useWords();
  const { place, shown, deletions } = state;
  const [helping, setHelping] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const fresh = deletions.filter(({ deletedAt }) => deletedAt >= state.since);
  useLibraryKeys({
    escape: () => {
      if (helping) return;
      if (place.pair !== null) actions.closeEvidence();
      else if (shown.kind === 'trace' && shown.trace.status === 'running') actions.cancelTrace(shown.trace.id);
    },
    remove: (filed) => removeNamed(filed ?? filedOf(place), shown, actions),
    undo: () => {
      const [newest] = fresh;
      if (newest !== undefined) actions.restore(newest.batch);
    },
    help: () => setHelping(true),
  });
  const showing = place.pair !== null ? 'evidence' : isSomewhere(place) ? 'main' : 'list';
  // One column at a time: what comes on the screen gets the focus. Side by side, the list keeps it.
  const before = useRef(showing);
  useEffect(() => {
    if (before.current === showing) return;
    before.current = showing;
    const pane = root.current?.querySelector<HTMLElement>(`[data-pane="${showing}"]`);
    if (root.current !== null && getComputedStyle(root.current).getPropertyValue('--columns').trim() === '1') {
      pane?.focus({ preventScroll: true });
    }
  }, [showing]);
  return (
    <div class="library" data-showing={showing} ref={root}>
      <LibraryTop {...{ state, actions, optionsUrl, inPanel }} onHelp={() => setHelping(true)} />
      <main class="stage">
        {state.notice !== null && (
          <p class="notice" role="alert">
            {words.t(state.notice)}
          </p>
        )}
        {state.work !== null && <WorkProgress work={state.work} />}
        <ImportPanel state={state.importing} actions={actions} />
        <div class="columns">
          <ShelfPane {...state} actions={actions} />
          <Middle {...{ state, actions, welcomeUrl, optionsUrl }} />
        </div>
      </main>
      <UndoBar deletions={fresh} onUndo={actions.restore} />
      <KeyHelp open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}

type MiddleProps = Pick<Props, 'state' | 'actions' | 'welcomeUrl' | 'optionsUrl'>;

function Middle({ state, actions, welcomeUrl, optionsUrl }: MiddleProps) {
  const words = useWords();
  const { shown, place, collections, earlier, now } = state;
  const trace = shown.kind === 'trace' ? shown.trace : null;
  const layout = useMemo(() => (trace === null ? null : layOutGraph(trace)), [trace]);
  const edges = layout?.rows.flatMap((row) => (row.kind === 'hop' ? row.node.citedBy : [])) ?? [];
  const edge = edges.find(({ from, to }) => from === place.pair?.from && to === place.pair.to);
  return (
    <>
      <section class="middle" data-pane="main" tabIndex={-1} aria-label={words.t('pane_main')}>
        <p class="back">
          <button type="button" class="btn btn-bare" onClick={() => actions.go(placeOf({}))}>
            {words.t('back_to_list')}
          </button>
        </p>
        {shown.kind === 'trace' && layout !== null && (
          <TraceView {...{ shown, layout, place, collections, earlier, now, actions }} />
        )}
        {shown.kind === 'work' && <WorkView {...{ shown, collections, actions }} />}
        {shown.kind === 'collection' && <CollectionView {...{ shown, collections, now, actions }} />}
        {(shown.kind === 'nothing' || shown.kind === 'gone') && (
          <LibraryBlank
            failure={state.failure}
            gone={shown.kind === 'gone'}
            chains={state.chainCount}
            {...{ welcomeUrl, optionsUrl }}
          />
        )}
      </section>
      {shown.kind === 'trace' && layout !== null && edge !== undefined && (
        <section class="evi" aria-label={words.t('pane_evidence')} data-pane="evidence" tabIndex={-1}>
          <EvidenceOf {...{ shown, edge, edges, place, actions }} numbers={numbersOf(layout)} />
        </section>
      )}
    </>
  );
}

interface EvidenceProps {
  readonly shown: Extract<LibraryShown, { kind: 'trace' }>;
  readonly edge: GraphEdge;
  readonly edges: readonly GraphEdge[];
  readonly place: LibraryPlace;
  readonly numbers: ReadonlyMap<WorkKey, number>;
  readonly actions: LibraryActions;
}

function EvidenceOf({ shown, edge, edges, place, numbers, actions }: EvidenceProps) {
  const owner: EntryName = { kind: 'trace', id: shown.trace.id };
  return (
    <Evidence
      edge={edge}
      numberOf={(key) => numbers.get(key) ?? 0}
      others={edges.filter(({ to }) => to === edge.to)}
      citing={shown.citing}
      note={shown.notes === null ? null : (shown.notes.get(edge.to) ?? '')}
      onNote={(text) => actions.saveNote(owner, edge.to, text)}
      onChoose={({ from, to }) => actions.go({ ...place, pair: { from, to } })}
      onGo={actions.go}
      onCopy={actions.copyText}
      onOpenBoth={actions.openAll}
      onClose={actions.closeEvidence}
    />
  );
}

function isSomewhere(place: LibraryPlace): boolean {
  return place.trace !== null || place.work !== null || place.collection !== null;
}

function filedOf({ trace, work, collection }: LibraryPlace): string | null {
  if (trace !== null) return `trace:${trace}`;
  if (work !== null) return `work:${work}`;
  return collection === null ? null : `collection:${collection}`;
}

/** Deletes what the focus, or else the middle, names; a running trace has to be stopped first. */
function removeNamed(filed: string | null, shown: LibraryShown, actions: LibraryActions): void {
  if (filed === null) return;
  const id = filed.slice(filed.indexOf(':') + 1);
  if (shown.kind === 'trace' && shown.trace.id === id && shown.trace.status === 'running') return;
  if (filed.startsWith('trace:')) actions.remove({ entries: [{ kind: 'trace', id }], collections: [] });
  if (filed.startsWith('work:')) actions.remove({ entries: [{ kind: 'work', id: id as WorkKey }], collections: [] });
  if (filed.startsWith('collection:')) actions.remove({ entries: [], collections: [id] });
}
