import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useNow } from '../../components/hooks/use-now';
import { defaultPair } from '../../components/library/default-pair';
import { LibraryPage, type LibraryState } from '../../components/library/library-page';
import { parsePlace, placeAddress, placeOf } from '../../components/library/library-place';
import { firstQuery, type LibraryPlace } from '../../components/library/shelf';
import { BlockedHosts } from '../../components/options/blocked-hosts';
import { useWords } from '../../components/words/words';
import { listCollections } from '../../storage/collections';
import { readCounters } from '../../storage/counters';
import { openDatabase } from '../../storage/database';
import { findEarlierPages } from '../../storage/earlier-pages';
import { listBin } from '../../storage/restore-from-bin';
import { claimOfTrace } from '../../storage/said-claim';
import { createSearchIndex } from '../../storage/search-index';
import { readSettings, watchSettings } from '../../storage/settings';
import type { StorageFailure } from '../../storage/storage-failure';
import { askShelf } from './ask-shelf';
import { askShown } from './ask-shown';
import { createLibraryActions } from './create-library-actions';
import { useImport } from './use-import';
import { useLongWork } from './use-long-work';
import { usePanel } from './use-panel';
import { useWatched } from './use-watched';

/** From this width on the evidence has a column of its own, as in `library.css`. */
const roomForEvidence = '(min-width: 1080px)';

/** Wires the library: all that is shown comes from live queries, so that a running trace grows on the screen. */
export function LibraryApp() {
  const words = useWords();
  const db = useMemo(() => openDatabase(), []);
  const index = useMemo(() => createSearchIndex(db), [db]);
  const since = useMemo(() => Date.now(), []);
  const [place, setPlace] = useState(() => parsePlace(location.search));
  const [query, setQuery] = useState(firstQuery);
  const [closed, setClosed] = useState(false);
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const [notice, setNotice] = useState<LibraryState['notice']>(null);
  const isWide = useMedia(roomForEvidence);
  const longWork = useLongWork(db);
  const importing = useImport(db, longWork);
  const panel = usePanel();
  const [blocked, setBlocked] = useState<readonly string[]>([]);
  useEffect(() => {
    const end = new AbortController();
    void readSettings(browser.storage.local).then((settings) => setBlocked(settings.blocked));
    watchSettings(browser.storage.local, end.signal, (settings) => setBlocked(settings.blocked));
    return () => end.abort();
  }, []);

  useEffect(() => {
    const onPop = () => setPlace(parsePlace(location.search));
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  const found = useWatched(() => askShelf(db, index, query, words.language), [query], null, setFailure);
  const collections = useWatched(() => listCollections(db), [], [], setFailure);
  const deletions = useWatched(() => listBin(db), [], [], setFailure);
  const counters = useWatched(() => readCounters(db), [], null, setFailure);

  // Wide, the newest chain stands open at first; its place becomes the address only when it is chosen.
  const newest = found?.chains[0]?.id ?? null;
  const first = useRef<string | null>(null);
  if (first.current === null && query === firstQuery) first.current = newest;
  const isNowhere = place.trace === null && place.work === null && place.collection === null;
  const here: LibraryPlace = isNowhere && isWide ? placeOf({ trace: first.current }) : place;
  const opened = useWatched(
    async () => {
      const shown = await askShown(db, here);
      const pair = shown.kind === 'trace' && isWide && !closed ? defaultPair(shown.trace) : null;
      const full = here.pair === null && pair !== null ? { ...here, pair } : here;
      return { place: full, shown: full === here ? shown : await askShown(db, full) };
    },
    [here.trace, here.work, here.collection, here.pair?.from, here.pair?.to, isWide, closed],
    { place: here, shown: { kind: 'nothing' } as const },
    setFailure,
  );

  const go = (next: LibraryPlace) => {
    history.pushState(null, '', placeAddress(next));
    if (next.pair !== null) setClosed(false);
    setPlace(next);
  };
  const done = opened.shown.kind === 'trace' && opened.shown.trace.status === 'done' ? opened.shown.trace : null;
  const of = done === null ? null : `${done.id} ${done.updatedAt}`;
  const earlier = useWatched(
    async () => ({ of, found: done === null ? null : await findEarlierPages(db, index, claimOfTrace(done)) }),
    [of],
    null,
    setFailure,
  );
  const now = useNow(opened.shown.kind === 'trace' && opened.shown.trace.status === 'running');
  const actions = createLibraryActions({ db, words, go, place: opened.place, longWork, say: setNotice });
  return (
    <BlockedHosts.Provider value={blocked}>
      <LibraryPage
        state={{
          ...opened,
          earlier: earlier?.of === of ? earlier.found : null,
          query,
          found,
          collections: collections.map(({ id, name, entries }) => ({ id, name, count: entries.length })),
          deletions,
          since,
          chainCount: counters?.traces ?? 0,
          work: longWork.work,
          notice,
          failure: failure === null ? null : failureKeys[failure],
          importing: importing.state,
          now,
        }}
        actions={{
          ...actions,
          ...importing.actions,
          go,
          query: (change) => setQuery((before) => ({ ...before, most: firstQuery.most, ...change })),
          closeEvidence: () => {
            setClosed(true);
            go({ ...opened.place, pair: null });
          },
          openPanel: panel.open,
        }}
        inPanel={panel.isPanel}
        optionsUrl={browser.runtime.getURL('options.html')}
        welcomeUrl={browser.runtime.getURL('welcome.html')}
      />
    </BlockedHosts.Provider>
  );
}

const failureKeys = {
  'no-room': 'database_broken',
  newer: 'database_updated',
  blocked: 'database_updated',
  unavailable: 'database_private',
  corrupt: 'database_broken',
} as const satisfies Readonly<Record<StorageFailure, string>>;

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const onChange = () => setMatches(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [query]);
  return matches;
}
