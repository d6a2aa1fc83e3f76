import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { contactedHosts } from '../../components/contact-rows';
import { Options, type OptionsState } from '../../components/options';
import { shortcutWords } from '../../components/shortcut-words';
import { useWords } from '../../components/words';
import { listContacts } from '../../storage/contacts';
import { readCounters } from '../../storage/counters';
import { openDatabase } from '../../storage/database';
import type { ErasedRows } from '../../storage/erase';
import { defaultSettings, readSettings, type Settings, watchSettings } from '../../storage/settings';
import { watch } from '../../storage/watch';
import { createActions } from './create-actions';

type Kept = Pick<OptionsState, 'counts' | 'hosts' | 'bytes'>;

const nothingKept: Kept = { counts: { pages: 0, citations: 0, traces: 0, requests: 0 }, hosts: [], bytes: null };

/** Wires the options page to settings, database and permissions. */
export function OptionsApp() {
  const words = useWords();
  const db = useMemo(() => openDatabase(), []);
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [kept, setKept] = useState<Kept>(nothingKept);
  const [shortcuts, setShortcuts] = useState<OptionsState['shortcuts']>([]);
  const [erased, setErased] = useState<ErasedRows | null>(null);
  const [said, setSaid] = useState<OptionsState['said']>(null);
  useEffect(() => {
    const end = new AbortController();
    void readSettings(browser.storage.local).then(setSettings);
    watchSettings(browser.storage.local, end.signal, setSettings);
    void browser.commands
      .getAll()
      .then((commands) => setShortcuts(commands.map((one) => shortcutOf(one, words.t('options_key_popup')))));
    const stop = watch(
      async () => ({ counts: await readCounters(db), contacts: await listContacts(db) }),
      async ({ counts, contacts }) => {
        const { usage } = await navigator.storage.estimate();
        setKept({ counts, hosts: contactedHosts(contacts), bytes: usage ?? null });
      },
      () => setKept(nothingKept),
    );
    end.signal.addEventListener('abort', stop);
    return () => end.abort();
  }, [db, words]);
  const actions = createActions({ db, settings, erased, setErased, setSaid });
  const { mode, sites, acceptedAddresses: accepted } = settings;
  const state: OptionsState = { mode, sites, accepted, ...kept, shortcuts, deleted: erased !== null, said };
  return <Options state={state} actions={actions} libraryUrl={browser.runtime.getURL('library.html')} />;
}

/** The browser names its own command ("activate the extension") only by a code. */
function shortcutOf(command: { name?: string; description?: string; shortcut?: string }, popup: string) {
  const name = command.name?.startsWith('_execute') ? popup : command.description || (command.name ?? '');
  return { name, keys: command.shortcut ? shortcutWords(command.shortcut) : null };
}
