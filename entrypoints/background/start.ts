import type { Browser } from 'webextension-polyfill';
import { recordContact } from '../../storage/contacts';
import { openDatabase } from '../../storage/database';
import { readSettings } from '../../storage/settings';
import { createFetchPage, type FetchSurroundings } from './fetch/create-fetch-page';
import { createExchangeWatch, type ExchangeEvents } from './fetch/exchange-watch';
import { createHostQueue } from './fetch/host-queue';
import { keepHolds } from './fetch/kept-holds';
import { createMayAsk } from './fetch/may-ask';
import { raiseSecondWall, type SessionRules } from './fetch/second-wall';
import { browserTimers } from './fetch/timers';
import { readPackageFile } from './package-file';
import { type BrowserParts, createInTurn, type Surroundings } from './surroundings';
import { awaitConnection } from './tracing/await-connection';
import { createKeepAlive, type KeepAlive } from './tracing/keep-alive';
import { createTraceRunner } from './tracing/trace-runner';
import { vectorsOnDemand, vectorsPath } from './tracing/vectors-on-demand';

/** Name of the alarm that brings a killed background back while a trace runs. */
const resumeAlarm = 'resume-traces';

/** Half a minute: the shortest period both browsers keep to. */
const resumeEveryMinutes = 0.5;

/** Builds the background from the browser. Nothing is awaited here: listeners must be there in the first turn. */
export function createSurroundings(browser: Browser): Surroundings {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const db = openDatabase();
  const fetchParts = fetchSurroundings(browser, self.origin);
  const traces = createTraceRunner({
    db,
    timers: browserTimers,
    keepAlive: createBrowserKeepAlive(browser),
    newId: () => crypto.randomUUID(),
    fetchPageFor: (traceId) => createFetchPage(fetchParts, (host, at) => recordContact(db, { traceId, host, at })),
    awaitConnection: () => awaitConnection(browser),
    findVectors: vectorsOnDemand(() => readPackageFile(browser.runtime, vectorsPath)),
  });
  const parts = browser as unknown as BrowserParts;
  return {
    browser: parts,
    self,
    db,
    settings: browser.storage.local,
    traces,
    now: () => Date.now(),
    inTurn: createInTurn(),
  };
}

/** Puts up the second wall of the fetch module; its rules last for the session of the browser. */
export function raiseWall(browser: Browser): Promise<void> {
  const rules = (browser as unknown as { readonly declarativeNetRequest: SessionRules }).declarativeNetRequest;
  return raiseSecondWall(rules, new URL(browser.runtime.getURL('')).hostname);
}

function fetchSurroundings(browser: Browser, ownOrigin: string): FetchSurroundings {
  return {
    fetch: (url, init) => fetch(url, init),
    watch: createExchangeWatch(browser.webRequest as unknown as ExchangeEvents, ownOrigin),
    queue: createHostQueue(browserTimers, keepHolds(browser.storage.session)),
    timers: browserTimers,
    isOnline: () => navigator.onLine,
    acceptedAddresses: async () => (await readSettings(browser.storage.local)).acceptedAddresses,
    isPermitted: createMayAsk(browser.storage.local, (origins) =>
      browser.permissions.contains({ origins: [...origins] }),
    ),
  };
}

function createBrowserKeepAlive(browser: Browser): KeepAlive {
  return createKeepAlive({
    callBrowser: () => browser.runtime.getPlatformInfo(),
    raiseAlarm: async () => browser.alarms.create(resumeAlarm, { periodInMinutes: resumeEveryMinutes }),
    clearAlarm: async () => void (await browser.alarms.clear(resumeAlarm)),
  });
}
