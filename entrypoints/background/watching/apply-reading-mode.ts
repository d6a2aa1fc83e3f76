import type { ReadingMode } from '../../../core/messages';
import { failure, type Result, success } from '../../../core/result';
import { plainHost } from '../../../core/url/read-url';
import { type Settings, writeSettings } from '../../../storage/settings';
import { inject } from '../pages/inject';
import type { RegisteredScript, Surroundings } from '../surroundings';

/** Id under which the browser keeps the gate. */
const gateId = 'gate';

/** Pattern for every web page. */
export const allSites = '*://*/*';

/**
 * Makes the reader's choice so: the setting, the registered gate, and the pages that are in front right now. The
 * permission was asked for in the click; without it nothing is registered.
 */
export async function applyReadingMode(
  around: Surroundings,
  mode: ReadingMode,
): Promise<Result<null, 'not-permitted'>> {
  const settings = await writeSettings(around.settings, { mode });
  const matches = await registerGate(around, settings);
  if (mode !== 'click' && matches.length === 0) return failure('not-permitted');
  if (matches.length > 0) await openGates(around);
  return success(null);
}

/**
 * Registers the gate for what is chosen and granted, and takes it away where nothing is.
 * @returns the patterns it is registered for.
 */
export function registerGate(around: Surroundings, settings: Settings): Promise<readonly string[]> {
  // A change of settings and the call that made it both come here; two registrations of one id would collide.
  return around.inTurn(() => registerNow(around, settings));
}

async function registerNow(around: Surroundings, settings: Settings): Promise<readonly string[]> {
  const { scripting, permissions } = around.browser;
  const chosen = settings.mode === 'all' ? [allSites] : settings.mode === 'chosen' ? settings.sites : [];
  const matches: string[] = [];
  for (const pattern of chosen) {
    if (await permissions.contains({ origins: [pattern] }).catch(() => false)) matches.push(pattern);
  }
  const known = (await scripting.getRegisteredContentScripts({ ids: [gateId] })).length > 0;
  if (matches.length === 0) {
    if (known) await scripting.unregisterContentScripts({ ids: [gateId] });
    return [];
  }
  const excludeMatches = settings.paused
    .filter((host) => /^[\w.-]+$/.test(host))
    .map((host) => `*://*.${plainHost(host)}/*`);
  const gate: RegisteredScript = {
    id: gateId,
    js: ['gate.js'],
    matches,
    excludeMatches,
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
  // A known gate is changed in place: taken away and put back, it would miss the page that loads in between.
  await (known ? scripting.updateContentScripts([gate]) : scripting.registerContentScripts([gate]));
  return matches;
}

/** Registered scripts run on the next page; the pages in front now get the gate by hand, which asks before anything is read. */
async function openGates(around: Surroundings): Promise<void> {
  for (const tab of await around.browser.tabs.query({ active: true })) {
    if (tab.id !== undefined && !tab.incognito) {
      await inject(around.browser.scripting, { tabId: tab.id, documentId: null }, '/gate.js');
    }
  }
}
