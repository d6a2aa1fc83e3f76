import type { Browser } from 'webextension-polyfill';
import type { HeadwaterDatabase } from '../../storage/database';
import type { SettingsArea } from '../../storage/settings';
import type { BadgeAction } from './pages/badge';
import type { Injection } from './pages/inject';
import type { Styling } from './pages/style-marks';
import type { Self } from './routing/sender';
import type { TraceRunner } from './tracing/trace-runner';

/** The part of the browser that the handlers use; given, so that tests can stand in for it. */
export interface BrowserParts {
  readonly tabs: Pick<Browser['tabs'], 'get' | 'query' | 'create' | 'sendMessage'>;
  readonly scripting: Injection & Styling & ScriptRegistry;
  readonly action: BadgeAction & { openPopup?(): Promise<void> };
  readonly permissions: Pick<Browser['permissions'], 'contains' | 'request'>;
}

/** The part of `browser.scripting` that keeps page scripts registered. */
export interface ScriptRegistry {
  registerContentScripts(scripts: RegisteredScript[]): Promise<void>;
  updateContentScripts(scripts: RegisteredScript[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  getRegisteredContentScripts(filter: { ids: string[] }): Promise<readonly { readonly id: string }[]>;
}

/** A page script that the browser runs by itself on matching pages. */
export interface RegisteredScript {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
  runAt: 'document_idle';
  allFrames: false;
  persistAcrossSessions: true;
}

/** What every handler of the background is given. */
export interface Surroundings {
  readonly browser: BrowserParts;
  readonly self: Self;
  readonly db: HeadwaterDatabase;
  readonly settings: SettingsArea;
  readonly traces: TraceRunner;
  /** ms since 1970 UTC. */
  now(): number;
  /** Does one thing after another: what must not overlap with itself. */
  readonly inTurn: InTurn;
}

/** Does a work when those before it are done; gives its result. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** A line of works; one that fails does not stop the next. */
export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}
