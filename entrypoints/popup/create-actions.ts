import browser, { type Permissions } from 'webextension-polyfill';
import { copyChain } from '../../components/chain/copy-chain';
import { sitePattern } from '../../components/options/site-pattern';
import type { PopupActions } from '../../components/popup/popup-state';
import type { Words } from '../../components/words/words';
import { coversHost } from '../../core/url/covers-host';
import { hostOf, plainHostOf } from '../../core/url/host-of';
import { plainHost } from '../../core/url/read-url';
import { type Intent, saveIntent, takeIntent } from '../../storage/intents';
import { defaultSettings, readSettings, type Settings, writeSettings } from '../../storage/settings';
import { keepWaiting } from '../../storage/waiting';
import { background } from './background';
import type { PageFacts, PopupChoice } from './page-state';

/** All sites: a trace reads hosts that nobody knows beforehand. `file:` is left out on purpose. */
const allSites = '*://*/*';

/** Firefox asks for consent to data collection with the same prompt; other browsers refuse the field. */
let asksForCollection = false;
/** Every site may be read already, and nothing will be asked: however late a busy browser says so. */
let mayReadAll = false;
void browser.permissions.getAll().then((all: Permissions.AnyPermissions & { readonly data_collection?: string[] }) => {
  asksForCollection = all.data_collection !== undefined;
  const mayCollect = all.data_collection?.includes('browsingActivity') ?? true;
  mayReadAll = mayCollect && (all.origins?.includes(allSites) ?? false);
});

/** Known before any click, because an intent is kept in the click itself. */
let settings: Settings = defaultSettings;
void readSettings(browser.storage.local).then((stored) => {
  settings = stored;
});

interface Options {
  readonly facts: PageFacts;
  /** Address of the tab; null when the browser does not tell. */
  readonly tabUrl: string | null;
  readonly words: Words;
  readonly setChoice: (change: (before: PopupChoice) => PopupChoice) => void;
  readonly readAgain: () => void;
  /** The reader was asked for the page itself and said no. */
  readonly onRefused: () => void;
}

/** The browser answers at once where nothing needs to be asked; later than this, it asks its reader. In ms. */
const askedMs = 400;

/** What the popup's buttons do. Permissions are asked for in the click itself, before anything is waited for. */
export function createActions({ facts, tabUrl, words, setChoice, readAgain, onRefused }: Options): PopupActions {
  const change = (part: Partial<PopupChoice>) => setChoice((before) => ({ ...before, ...part }));
  const changePaused = async (change: (host: string, paused: readonly string[]) => readonly string[]) => {
    const host = plainHostOf(tabUrl ?? '');
    if (host === '') return;
    const paused = (await readSettings(browser.storage.local)).paused.map(plainHost);
    await writeSettings(browser.storage.local, { paused: change(host, paused) });
    readAgain();
  };
  const resume = async (id: string) => {
    change({ pending: 'starting', note: null });
    await background.resumeTrace(id);
    change({ pending: null });
  };
  return {
    choose: (index) => change({ chosen: index, note: null }),
    useSelection: () =>
      facts.kind === 'page' && facts.selection !== null && change({ chosen: 'selection', note: null }),
    startTrace: (text) => {
      if (facts.kind !== 'page') return;
      const start = facts.reading.work.key;
      const granted = askFor(allSites, { kind: 'trace', start, text });
      change({ pending: 'starting', note: null });
      const asking = setTimeout(() => !mayReadAll && change({ note: 'asking_sites' }), askedMs);
      void granted.then(async (allowed) => {
        clearTimeout(asking);
        const started = await background.startTrace(start, text);
        const note = !started.ok ? 'trace_not_on_page' : allowed ? null : 'refused_trace';
        change({ pending: null, note });
      });
    },
    cancelTrace: (id) => {
      change({ pending: 'cancelling' });
      void background.cancelTrace(id);
    },
    skipRequest: (id, url) => void background.skipRequest(id, url),
    resumeTrace: (id) => void resume(id),
    allowHost: (id, host) =>
      void askFor(`*://${host}/*`, { kind: 'resume', id }).then((ok) => (ok ? resume(id) : undefined)),
    allowAll: (id) => void askFor(allSites, { kind: 'resume', id }).then((ok) => (ok ? resume(id) : undefined)),
    allowSite: () => {
      const site = sitePattern(hostOf(tabUrl ?? ''));
      const sites = site === null ? settings.sites : [...new Set([...settings.sites, site])];
      const mode = site === null || settings.mode === 'all' ? 'all' : 'chosen';
      void askFor(site ?? allSites, { kind: 'mode', mode, sites }).then(async (allowed) => {
        if (!allowed) return facts.kind === 'page' ? change({ note: 'site_refused' }) : onRefused();
        await writeSettings(browser.storage.local, { sites });
        await background.applyReadingMode(mode);
        change({ note: 'site_allowed' });
        readAgain();
      });
    },
    readFromTab: (trace, work) => {
      const { start, text } = trace.claim;
      const kept = keepWaiting(browser.storage.local, { key: work.key, start, text }, Date.now());
      void kept.then(() => browser.tabs.create({ url: work.url })).then(() => window.close());
    },
    pauseSite: () => void changePaused((host, paused) => [...new Set([...paused, host])]),
    goOnHere: () => void changePaused((host, paused) => paused.filter((site) => !coversHost(site, host))),
    readAgain,
    copy: (trace) => copyChain(trace, words),
    openLibrary: (trace) => {
      const place = trace === null ? '' : `?trace=${encodeURIComponent(trace.id)}`;
      void browser.tabs.create({ url: `${browser.runtime.getURL('library.html')}${place}` }).then(() => window.close());
    },
    openPage: (key) => {
      const url = `${browser.runtime.getURL('library.html')}?work=${encodeURIComponent(key)}`;
      void browser.tabs.create({ url }).then(() => window.close());
    },
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    close: () => window.close(),
  };
}

/**
 * Asks for hosts in the click itself. The intent is kept first, because the prompt may close the popup; when the popup
 * lives on, the intent is taken back and done here.
 */
async function askFor(origin: string, intent: Intent): Promise<boolean> {
  const saved = saveIntent(browser.storage.local, intent, Date.now());
  const plain: Permissions.Permissions = { origins: [origin] };
  const request = asksForCollection ? Object.assign(plain, { data_collection: ['browsingActivity'] }) : plain;
  const allowed = await browser.permissions.request(request).catch(() => false);
  await saved;
  await takeIntent(browser.storage.local, Date.now());
  return allowed;
}
