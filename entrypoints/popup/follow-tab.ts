import type { ReadFailure } from '../../core/messages';
import type { PageReading, Work, WorkKey } from '../../core/model';
import { findCiters } from '../../storage/citers';
import { readCounters } from '../../storage/counters';
import { findPage, findPageByAddress } from '../../storage/pages';
import { storageFailure } from '../../storage/storage-failure';
import { listTraces } from '../../storage/traces';
import { watch } from '../../storage/watch';
import { background } from './background';
import { db } from './database';
import { documentKey } from './document-key';
import type { TabLook } from './look-at-tab';
import { blank, type PageFacts } from './page-state';

/** Most cited works that are looked up for one page: the popup shows a few claims' citations at a time. */
const mostKnown = 60;

interface Options {
  readonly look: TabLook;
  /** True for a popup that is shown as a page of its own. */
  readonly inTab: boolean;
  readonly signal: AbortSignal;
  readonly onFacts: (facts: PageFacts) => void;
  /** A trace waited for this page and goes on; its id. */
  readonly onGoesOn: (id: string) => void;
}

/**
 * Goes on from the first look: finds the page under whatever address it was stored, has the tab read by the background,
 * and then follows every change in the store. Nothing is asked of the network.
 */
export async function followTab({ look, inTab, signal, onFacts, onGoesOn }: Options): Promise<void> {
  const { tab, facts } = look;
  const selection = await look.selection;
  const id = tab?.id;
  const url = tab?.url ?? null;
  if (id === undefined) return onFacts(blank('browser-page'));
  if (facts?.kind === 'blank') return onFacts(facts);
  let shown = false;
  try {
    const seen = facts?.kind === 'page' ? facts.reading : null;
    const stored = seen ?? (url === null ? null : ((await findPageByAddress(db, url))?.reading ?? null));
    if (signal.aborted) return;
    shown = stored !== null;
    if (stored === null) onFacts({ kind: 'looking' });
    else followPage(stored.work.key, selection, signal, onFacts);
    const read = await background.readTab(id);
    if (signal.aborted) return;
    shown ||= read.ok;
    if (read.ok && read.value.key !== stored?.work.key) followPage(read.value.key, selection, signal, onFacts);
    if (read.ok) await goOn(read.value.key, onGoesOn);
    else if (!read.ok && stored === null) onFacts(await whyBlank(read.failure, url, inTab));
  } catch (error) {
    // A fault of ours, or a background that is gone, must not leave the popup at reading: it can be tried again.
    const reason = storageFailure(error);
    if (reason === null) console.error(error);
    if (signal.aborted || (reason === null && shown)) return;
    onFacts(blank(reason ?? 'not-understood'));
  }
}

async function goOn(key: WorkKey, onGoesOn: (id: string) => void): Promise<void> {
  const gone = await background.goOnWith(key);
  if (gone.ok) onGoesOn(gone.value.id);
}

/** The click on the toolbar button lets the tab's address be read, save for the browser's own pages. */
async function whyBlank(failure: ReadFailure, url: string | null, inTab: boolean): Promise<PageFacts> {
  const key = documentKey(url);
  if (key !== null) return documentFacts(key);
  if (failure === 'no-room') return blank(failure, { bytes: (await readCounters(db)).size });
  return blank(failure === 'not-permitted' && url === null && !inTab ? 'browser-page' : failure);
}

/** Its words are not read: what is known of a document is who cites it. */
async function documentFacts(key: WorkKey): Promise<PageFacts> {
  const { count } = await findCiters(db, key, 0);
  return blank('document', { citers: count === 0 ? null : { key, count } });
}

function followPage(
  key: WorkKey,
  selection: string | null,
  signal: AbortSignal,
  onFacts: (facts: PageFacts) => void,
): void {
  const stop = watch(
    async () => {
      const page = await findPage(db, key);
      const isBare = page?.reading.work.kind === 'document' && page.reading.claims.length === 0;
      if (isBare) return documentFacts(key);
      const known = page === null ? new Map() : await knownWorks(page.reading);
      if (page === null) return blank('not-understood');
      const traces = await listTraces(db, key, 50);
      return { kind: 'page', reading: page.reading, traces, known, selection } as const;
    },
    (facts) => {
      if (!signal.aborted) onFacts(facts);
    },
    (reason) => onFacts(blank(reason)),
  );
  signal.addEventListener('abort', stop, { once: true });
}

/** Cited works that are in the library themselves. */
async function knownWorks(reading: PageReading): Promise<ReadonlyMap<string, Work>> {
  const keys = [...new Set(reading.citations.map((citation) => citation.to))].slice(0, mostKnown);
  const rows = await db.pages.bulkGet(keys);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.key, row.work]));
}
