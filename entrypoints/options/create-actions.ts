import browser from 'webextension-polyfill';
import type { OptionsActions, OptionsState } from '../../components/options';
import type { ReadingMode, UiCalls } from '../../core/messages';
import { createCaller } from '../../core/rpc';
import type { HeadwaterDatabase } from '../../storage/database';
import { type ErasedRows, eraseAll, putBack } from '../../storage/erase';
import { saveIntent, takeIntent } from '../../storage/intents';
import { type Settings, writeSettings } from '../../storage/settings';

const background = createCaller<UiCalls>((message) => browser.runtime.sendMessage(message));
const allSites = '*://*/*';

interface Options {
  readonly db: HeadwaterDatabase;
  readonly settings: Settings;
  readonly erased: ErasedRows | null;
  readonly setErased: (erased: ErasedRows | null) => void;
  readonly setSaid: (said: OptionsState['said']) => void;
}

/** What the options page does. A permission is asked for in the click, after the intent was kept. */
export function createActions({ db, settings, erased, setErased, setSaid }: Options): OptionsActions {
  const area = browser.storage.local;
  const apply = async (mode: ReadingMode, change: Partial<Settings> = {}) => {
    await writeSettings(area, change);
    const applied = await background.applyReadingMode(mode);
    setSaid(applied.ok || mode === 'chosen' ? 'mode_saved' : 'mode_refused');
  };
  const askFor = async (origin: string, mode: ReadingMode, sites: readonly string[]) => {
    const saved = saveIntent(area, { kind: 'mode', mode, sites }, Date.now());
    const allowed = await browser.permissions.request({ origins: [origin] }).catch(() => false);
    await saved;
    await takeIntent(area, Date.now());
    if (allowed) await apply(mode, { sites });
    else setSaid('mode_refused');
  };
  const accepted = settings.acceptedAddresses;
  return {
    setMode: (mode) => void (mode === 'all' ? askFor(allSites, mode, settings.sites) : apply(mode)),
    addSite: (pattern) => {
      const sites = [...new Set([...settings.sites, pattern])];
      void askFor(pattern, settings.mode === 'all' ? 'all' : 'chosen', sites);
    },
    removeSite: (pattern) => {
      const sites = settings.sites.filter((site) => site !== pattern);
      void browser.permissions.remove({ origins: [pattern] }).then(() => apply(settings.mode, { sites }));
    },
    accept: (address) => void writeSettings(area, { acceptedAddresses: [...new Set([...accepted, address])] }),
    refuse: (address) => void writeSettings(area, { acceptedAddresses: accepted.filter((one) => one !== address) }),
    deleteAll: () => void eraseAll(db).then(setErased),
    undo: () => {
      if (erased !== null) void putBack(db, erased).then(() => setErased(null));
    },
  };
}
