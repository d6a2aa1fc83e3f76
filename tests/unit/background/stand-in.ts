import { IDBFactory } from 'fake-indexeddb';
import type { Permissions, Tabs } from 'webextension-polyfill';
import {
  type BrowserParts,
  createInTurn,
  type RegisteredScript,
  type Surroundings,
} from '../../../entrypoints/background/surroundings';
import type { TraceRunner } from '../../../entrypoints/background/tracing/trace-runner';
import { createMemoryArea } from '../storage/memory-area';
import { openTestDatabase } from '../storage/open-test-database';

/** What happened to the browser that stands in, in order. */
interface Happened {
  readonly injected: string[];
  readonly badges: string[];
  readonly opened: string[];
  readonly sent: unknown[];
  readonly traced: string[];
  readonly asked: string[];
  registered: RegisteredScript[];
}

/** How the browser that stands in behaves. */
export interface Standing {
  readonly tabs?: readonly Partial<Tabs.Tab>[];
  /** Origins that are granted. */
  readonly granted?: readonly string[];
  /** Whether scripts may be put into tabs. */
  readonly mayInject?: boolean;
  /** What the page script in a tab answers; undefined when there is none. Asked again after each injection. */
  readonly pageAnswers?: () => unknown;
  readonly now?: () => number;
  readonly openPopup?: boolean;
}

export const self = { id: 'headwater', origin: 'chrome-extension://headwater/' };

/** Surroundings of the handlers with a browser in memory; storage and everything else are the real ones. */
export function createStandIn(standing: Standing = {}): { readonly around: Surroundings; readonly happened: Happened } {
  const happened: Happened = {
    injected: [],
    badges: [],
    opened: [],
    sent: [],
    traced: [],
    asked: [],
    registered: [],
  };
  const around: Surroundings = {
    browser: createBrowser(standing, happened),
    self,
    db: openTestDatabase(new IDBFactory()),
    settings: createMemoryArea(),
    traces: createTraces(happened),
    now: standing.now ?? (() => 1_000_000),
    inTurn: createInTurn(),
  };
  return { around, happened };
}

function createBrowser(standing: Standing, happened: Happened): BrowserParts {
  const tabs = (standing.tabs ?? []) as readonly Tabs.Tab[];
  const isGranted = ({ origins = [] }: Permissions.AnyPermissions): boolean =>
    origins.every((origin) => standing.granted?.includes(origin) ?? false);
  return {
    tabs: {
      get: async (id) => {
        const tab = tabs.find((one) => one.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        return tab;
      },
      query: async () => [...tabs],
      create: async ({ url }) => {
        happened.opened.push(url ?? '');
        return {} as Tabs.Tab;
      },
      sendMessage: async (_tabId: number, message: unknown) => {
        happened.sent.push(message);
        const answer = standing.pageAnswers?.();
        if (answer === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
        return answer as never;
      },
    },
    scripting: {
      executeScript: async ({ target, files }) => {
        if (standing.mayInject === false) throw new Error('Cannot access contents of the page.');
        happened.injected.push(
          `${files[0]} in ${target.tabId}${target.documentIds ? ` ${target.documentIds[0]}` : ''}`,
        );
      },
      insertCSS: async ({ target, origin }) => {
        if (standing.mayInject === false) throw new Error('Cannot access contents of the page.');
        happened.injected.push(`${origin} style in ${target.tabId}`);
      },
      registerContentScripts: async (scripts) => {
        for (const script of scripts) {
          if (happened.registered.some(({ id }) => id === script.id))
            throw new Error(`Duplicate script ID '${script.id}'`);
        }
        happened.registered = [...happened.registered, ...scripts];
      },
      updateContentScripts: async (scripts) => {
        for (const script of scripts) {
          if (!happened.registered.some(({ id }) => id === script.id)) throw new Error(`No script '${script.id}'`);
        }
        const kept = happened.registered.filter(({ id }) => !scripts.some((script) => script.id === id));
        happened.registered = [...kept, ...scripts];
      },
      unregisterContentScripts: async ({ ids }) => {
        happened.registered = happened.registered.filter(({ id }) => !ids.includes(id));
      },
      getRegisteredContentScripts: async ({ ids }) => happened.registered.filter(({ id }) => ids.includes(id)),
    },
    action: {
      setBadgeText: async ({ tabId, text }) => void happened.badges.push(`${tabId}: ${text}`),
      setBadgeBackgroundColor: async () => {},
      openPopup: async () => {
        if (standing.openPopup === false) throw new Error('no window');
        happened.opened.push('popup');
      },
    },
    permissions: {
      contains: async (wanted) => isGranted(wanted),
      request: async (wanted) => {
        happened.asked.push((wanted.origins ?? []).join());
        return isGranted(wanted);
      },
    },
  };
}

function createTraces(happened: Happened): TraceRunner {
  return {
    start: async (start, text) => {
      happened.traced.push(`start ${start} ${text}`);
      return { ok: true, value: { id: 'trace-1' } };
    },
    skip: (id, url) => {
      happened.traced.push(`skip ${id} ${url}`);
      return { ok: true, value: null };
    },
    cancel: async (id) => {
      happened.traced.push(`cancel ${id}`);
      return { ok: true, value: null };
    },
    resume: async (id) => {
      happened.traced.push(`resume ${id}`);
      return { ok: true, value: null };
    },
    resumeWaiting: async () => {
      happened.traced.push('resume waiting');
    },
    resumeUnfinished: async () => {},
  };
}
