import browser from 'webextension-polyfill';
import type { BlankReason } from '../../components/blank-words';
import type { ReadFailure, UiCalls } from '../../core/messages';
import type { PageReading, Work, WorkKey } from '../../core/model';
import { createCaller } from '../../core/rpc';
import type { HeadwaterDatabase } from '../../storage/database';
import { findPage, findPageByAddress } from '../../storage/pages';
import { storageFailure } from '../../storage/storage-failure';
import { listTraces } from '../../storage/traces';
import { watch } from '../../storage/watch';
import type { PageFacts } from './page-state';

/** The background, asked by typed calls. */
export const background = createCaller<UiCalls>((message) => browser.runtime.sendMessage(message));

/** Most cited works that are looked up for one page: the popup shows a few claims' citations at a time. */
const mostKnown = 60;

interface Options {
  readonly db: HeadwaterDatabase;
  readonly tabId: number | null;
  readonly signal: AbortSignal;
  readonly onFacts: (facts: PageFacts) => void;
}

/**
 * Shows what the database has of the tab's page at once, has the tab read by the background, and then follows every
 * change in the store. Nothing is asked of the network.
 */
export async function followTab({ db, tabId, signal, onFacts }: Options): Promise<void> {
  const tab = tabId === null ? await activeTab() : await browser.tabs.get(tabId).catch(() => null);
  if (signal.aborted) return;
  const id = tab?.id;
  const url = tab?.url ?? null;
  if (id === undefined) return onFacts({ kind: 'blank', reason: 'browser-page', url });
  try {
    const stored = url === null ? null : await findPageByAddress(db, url);
    const selection = selectedText(id);
    if (signal.aborted) return;
    if (stored === null) onFacts({ kind: 'looking', url });
    else followPage(db, stored.reading.work.key, selection, signal, onFacts);
    const read = await background.readTab(id);
    if (signal.aborted) return;
    if (read.ok && read.value.key !== stored?.reading.work.key)
      followPage(db, read.value.key, selection, signal, onFacts);
    else if (!read.ok && stored === null) onFacts({ kind: 'blank', reason: whyBlank(read.failure, url, tabId), url });
  } catch (error) {
    const reason = storageFailure(error);
    if (reason === null) throw error;
    onFacts({ kind: 'blank', reason, url });
  }
}

/** The click on the toolbar button lets the tab's address be read, save for the browser's own pages. */
function whyBlank(failure: ReadFailure, url: string | null, tabId: number | null): BlankReason {
  if (isDocument(url)) return 'document';
  return failure === 'not-permitted' && url === null && tabId === null ? 'browser-page' : failure;
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

function isDocument(url: string | null): boolean {
  return url !== null && /\.pdf(?:$|[?#])/i.test(url);
}

/** Words that the reader selected in the tab, or null; the click on the toolbar button allows to ask for them. */
async function selectedText(tabId: number): Promise<string | null> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId }, func: () => String(getSelection() ?? '') })
    .catch(() => []);
  const text = answers[0]?.result;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function followPage(
  db: HeadwaterDatabase,
  key: WorkKey,
  selection: Promise<string | null>,
  signal: AbortSignal,
  onFacts: (facts: PageFacts) => void,
): void {
  const stop = watch(
    async () => ({ page: await findPage(db, key), traces: await listTraces(db, key, 50) }),
    async ({ page, traces }) => {
      if (page === null) return onFacts({ kind: 'blank', reason: 'not-understood', url: null });
      const { reading } = page;
      const known = await knownWorks(db, reading);
      const selected = await selection;
      if (!signal.aborted) onFacts({ kind: 'page', reading, traces, known, selection: selected });
    },
    (reason) => onFacts({ kind: 'blank', reason, url: null }),
  );
  signal.addEventListener('abort', stop, { once: true });
}

/** Cited works that are in the library themselves. */
async function knownWorks(db: HeadwaterDatabase, reading: PageReading): Promise<ReadonlyMap<string, Work>> {
  const keys = [...new Set(reading.citations.map((citation) => citation.to))].slice(0, mostKnown);
  const rows = await db.pages.bulkGet(keys);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.key, row.work]));
}
