import browser from 'webextension-polyfill';
import { copyChain } from '../../components/chain/copy-chain';
import type { LibraryState } from '../../components/library/library-page';
import { placeOf } from '../../components/library/library-place';
import type { LibraryActions, LibraryPlace } from '../../components/library/shelf';
import type { Words } from '../../components/words/words';
import type { UiCalls } from '../../core/messages';
import type { WorkKey } from '../../core/model';
import { createCaller } from '../../core/rpc';
import {
  addToCollection,
  createCollection,
  moveCollection,
  moveInCollection,
  removeFromCollection,
  renameCollection,
} from '../../storage/collections';
import type { HeadwaterDatabase } from '../../storage/database';
import { emptyBin } from '../../storage/empty-bin';
import { saveIntent, takeIntent } from '../../storage/intents';
import { loadEntries } from '../../storage/load-found';
import { moveToBin } from '../../storage/move-to-bin';
import { saveNote } from '../../storage/notes';
import { restoreFromBin } from '../../storage/restore-from-bin';
import { listTraces } from '../../storage/traces';
import { keepWaiting } from '../../storage/waiting';
import { wholeLibrary } from '../../storage/whole-library';
import type { LongWorkControl } from './use-long-work';

const background = createCaller<UiCalls>((message) => browser.runtime.sendMessage(message));
const allSites = '*://*/*';

interface Options {
  readonly db: HeadwaterDatabase;
  readonly words: Words;
  readonly go: (place: LibraryPlace) => void;
  readonly place: LibraryPlace;
  readonly longWork: LongWorkControl;
  readonly say: (notice: LibraryState['notice']) => void;
}

type Wired = Omit<
  LibraryActions,
  'go' | 'query' | 'closeEvidence' | 'openPanel' | 'readFile' | 'importFile' | 'closeImport'
>;

/** What the library's buttons do with the database and the background. */
export function createLibraryActions({ db, words, go, place, longWork, say }: Options): Wired {
  const resume = (id: string) => void background.resumeTrace(id);
  return {
    resumeTrace: resume,
    cancelTrace: (id) => void background.cancelTrace(id),
    traceAgain: (trace) =>
      void background.startTrace(trace.claim.start, trace.claim.text).then((started) => {
        if (started.ok) go(placeOf({ trace: started.value.id }));
        say(started.ok ? null : 'trace_not_on_page');
      }),
    allowHost: (id, host) => void askFor(`*://${host}/*`, id).then((allowed) => allowed && resume(id)),
    allowAll: (id) => void askFor(allSites, id).then((allowed) => allowed && resume(id)),
    readFromTab: (trace, work) => {
      const { start, text } = trace.claim;
      const kept = keepWaiting(browser.storage.local, { key: work.key, start, text }, Date.now());
      void kept.then(() => browser.tabs.create({ url: work.url }));
    },
    copy: (trace) => copyChain(trace, words),
    copyText: (text) => navigator.clipboard.writeText(text),
    openAll: (urls) => {
      for (const url of urls) void browser.tabs.create({ url, active: url === urls.at(-1) });
    },
    saveNote: (owner, hop, text) => void saveNote(db, { owner, hop, text, at: Date.now() }),
    makeCollection: (name, first) =>
      void createCollection(db, { id: crypto.randomUUID(), name, at: Date.now() }, first).then((made) => {
        if (first === null && made.ok && made.value !== null) go(placeOf({ collection: made.value.id }));
      }),
    renameCollection: (id, name) => void renameCollection(db, id, name),
    fileIn: (id, entry, filed) => void (filed ? addToCollection(db, id, entry) : removeFromCollection(db, id, entry)),
    moveCollection: (id, over) => void moveCollection(db, id, over),
    moveEntry: (id, entry, over) => void moveInCollection(db, id, entry, over),
    remove: ({ entries, collections }) => {
      const traces = entries.filter(({ kind }) => kind === 'trace').map(({ id }) => id);
      const pages = entries.filter(({ kind }) => kind === 'work').map(({ id }) => id as WorkKey);
      const isHere = [...traces, ...pages, ...collections].some((id) => isAt(place, id));
      void longWork
        .during('delete', () => moveToBin(db, { kind: 'some', traces, pages, collections }, Date.now()))
        .then((moved) => {
          say(moved.ok ? null : 'notice_no_room');
          if (moved.ok && isHere) go(placeOf({}));
        });
    },
    restore: (batch) =>
      void longWork
        .during('restore', () => restoreFromBin(db, batch))
        .then((restored) => say(restored.ok ? null : 'notice_no_room')),
    emptyBin: () => void longWork.during('delete', () => emptyBin(db, Number.POSITIVE_INFINITY)),
    loadAll: () => listTraces(db, undefined, Number.POSITIVE_INFINITY),
    wholeLibrary: () => wholeLibrary(db),
    loadCollection: async (id) => {
      const found = await loadEntries(db, (await db.collections.get(id))?.entries ?? []);
      return found.flatMap((one) => (one.kind === 'trace' ? [one.trace] : []));
    },
  };
}

function isAt({ trace, work, collection }: LibraryPlace, id: string): boolean {
  return trace === id || work === id || collection === id;
}

/** Asks in the click itself; the intent is kept in case the answer comes after this page is gone. */
async function askFor(origin: string, id: string): Promise<boolean> {
  const saved = saveIntent(browser.storage.local, { kind: 'resume', id }, Date.now());
  const allowed = await browser.permissions.request({ origins: [origin] }).catch(() => false);
  await saved;
  await takeIntent(browser.storage.local, Date.now());
  return allowed;
}
