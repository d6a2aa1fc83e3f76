import browser, { type Tabs } from 'webextension-polyfill';
import { sitePattern } from '../../components/options/site-pattern';
import { cleanUrl } from '../../core/url/canonical-url';
import { lookFirst } from '../../storage/first-look';
import { covers, isPaused, readSettings } from '../../storage/settings';
import { blank, type PageFacts } from './page-state';

/** What is known of the tab before anything else is loaded. */
export interface TabLook {
  readonly tab: Tabs.Tab | null;
  /** Words that the reader selected in the tab; null when there are none or they cannot be asked for. */
  readonly selection: Promise<string | null>;
  /** What the database has under the tab's address; null when that takes a longer look. */
  readonly facts: PageFacts | null;
  /** Single letters are keys. */
  readonly letterKeys: boolean;
  /** Hosts that no trace asks. */
  readonly blocked: readonly string[];
  /** The tab's site is read on click alone, and can be added to those that are read unasked. */
  readonly canAllow: boolean;
}

/**
 * Looks at the tab, its selection and what the database has of its page, without the worker and without Dexie.
 * @param tabId null for the tab under the popup
 */
export async function lookAtTab(tabId: number | null): Promise<TabLook> {
  const found = tabId === null ? activeTab() : browser.tabs.get(tabId).catch(() => null);
  const looked = lookFirst(indexedDB, found.then(cleanAddress));
  const tab = await found;
  // What is painted does not wait for the page's answer, which a busy page gives late.
  const selection = tab?.id === undefined ? Promise.resolve(null) : selectedText(tab.id);
  const [first, settings] = await Promise.all([looked, readSettings(browser.storage.local)]);
  const { letterKeys, blocked } = settings;
  const url = tab?.url ?? null;
  const site = URL.parse(url ?? '');
  const canAllow = site !== null && sitePattern(site.hostname) !== null && !covers(settings, site);
  if (url !== null && isPaused(settings, url)) {
    return { tab, selection, letterKeys, blocked, canAllow, facts: blank('paused') };
  }
  const facts = first === null ? null : ({ kind: 'page', ...first, selection: null } as const);
  return { tab, selection, letterKeys, blocked, canAllow, facts };
}

async function activeTab(): Promise<Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

function cleanAddress(tab: Tabs.Tab | null): string | null {
  const url = URL.parse(tab?.url ?? '');
  return url !== null && /^https?:$/.test(url.protocol) ? cleanUrl(url) : null;
}

/** The click on the toolbar button allows to ask for them. A page that is busy answers late: nothing waits long for it. */
async function selectedText(tabId: number): Promise<string | null> {
  const asked = browser.scripting
    .executeScript({ target: { tabId }, func: () => String(getSelection() ?? '') })
    .catch(() => []);
  const answers = await Promise.race([asked, pause(selectionMs).then(() => [])]);
  const text = answers[0]?.result;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** Longest wait for the words selected in a page, ms: a page that takes longer is in a long task of its own. */
const selectionMs = 250;

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
