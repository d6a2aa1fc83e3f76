import browser from 'webextension-polyfill';
import { fileStem } from '../../components/export/file-stem';
import { saveFile } from '../../components/export/save-file';
import { writeExport } from '../../components/export/write-export';
import type { OptionsActions, OptionsState } from '../../components/options/options';
import type { Words } from '../../components/words/words';
import type { ReadingMode } from '../../core/messages';
import { plainHost } from '../../core/url/read-url';
import { beginAnew } from '../../storage/begin-anew';
import { whyAsked } from '../../storage/contacts';
import type { HeadwaterDatabase } from '../../storage/database';
import { emptyBin } from '../../storage/empty-bin';
import { saveIntent, takeIntent } from '../../storage/intents';
import { moveToBin } from '../../storage/move-to-bin';
import { restoreFromBin } from '../../storage/restore-from-bin';
import { type Settings, writeSettings } from '../../storage/settings';
import { listTraces } from '../../storage/traces';
import { readableLibrary, type Salvage, wholeLibrary } from '../../storage/whole-library';
import { background } from './background';

const allSites = '*://*/*';

/** Chains in one saved file; more would be too much for one string in the formats that are not written bit by bit. */
const mostTraces = 5000;

interface Options {
  readonly db: HeadwaterDatabase;
  readonly settings: Settings;
  readonly words: Words;
  readonly setDeleting: (deleting: OptionsState['deleting']) => void;
  readonly setSaid: (said: OptionsState['said']) => void;
}

/** What the options page does. A permission is asked for in the click, after the intent was kept. */
export function createActions({ db, settings, words, setDeleting, setSaid }: Options): OptionsActions {
  const area = browser.storage.local;
  const { acceptedAddresses: accepted, paused, blocked } = settings;
  return {
    ...createSiteActions(settings, setSaid),
    pause: (host) => void writeSettings(area, { paused: [...new Set([...paused, host])] }),
    goOn: (host) => void writeSettings(area, { paused: paused.filter((one) => one !== host) }),
    block: (host) => void writeSettings(area, { blocked: [...new Set([...blocked, plainHost(host)])] }),
    unblock: (host) =>
      void writeSettings(area, { blocked: blocked.filter((one) => plainHost(one) !== plainHost(host)) }),
    whyAsked: (host) => whyAsked(db, host),
    accept: (address) => void writeSettings(area, { acceptedAddresses: [...new Set([...accepted, address])] }),
    refuse: (address) => void writeSettings(area, { acceptedAddresses: accepted.filter((one) => one !== address) }),
    set: (change) => void writeSettings(area, change),
    remove: (wish) => {
      setDeleting('deleting');
      void moveToBin(db, wish, Date.now()).then((moved) =>
        setDeleting(moved.ok ? (moved.value === null ? 'nothing' : null) : 'no-room'),
      );
    },
    undo: (batch) => void restoreFromBin(db, batch).then((back) => setDeleting(back.ok ? null : 'no-room')),
    emptyBin: () => void emptyBin(db, Number.POSITIVE_INFINITY),
    changeShortcuts: () => void openShortcuts(),
    loadTraces: () => listTraces(db, undefined, mostTraces),
    wholeLibrary: () => wholeLibrary(db),
    salvage: async () => {
      const salvage: Salvage = { kept: 0, lost: 0 };
      const { ending, mediaType, pieces } = await writeExport('json', [], words, () => readableLibrary(db, salvage));
      saveFile(`${fileStem(words.t('library'), Date.now())}${ending}`, mediaType, pieces);
      return salvage;
    },
    beginAnew: async () => (await beginAnew(db)).ok,
  };
}

function createSiteActions(
  settings: Settings,
  setSaid: Options['setSaid'],
): Pick<OptionsActions, 'setMode' | 'addSite' | 'removeSite'> {
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
  };
}

/** Firefox has a call for its page of shortcuts; Chrome opens its own as any tab. */
async function openShortcuts(): Promise<void> {
  const commands: { openShortcutSettings?(): Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
