import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { contactedHosts } from '../../components/options/contact-rows';
import { Options, type OptionsState } from '../../components/options/options';
import { shortcutWords } from '../../components/words/shortcut-words';
import { useWords } from '../../components/words/words';
import { listContacts } from '../../storage/contacts';
import { readCounters } from '../../storage/counters';
import { openDatabase } from '../../storage/database';
import { listBin } from '../../storage/restore-from-bin';
import { defaultSettings, readSettings, type Settings, watchSettings } from '../../storage/settings';
import { watch } from '../../storage/watch';
import { createActions } from './create-actions';
import { measureStored } from './measure-stored';

type Kept = Pick<OptionsState, 'counts' | 'sizes' | 'hosts' | 'bytes' | 'deletions'>;

const nothingKept: Kept = {
  counts: { pages: 0, citations: 0, traces: 0, requests: 0, collections: 0, notes: 0 },
  sizes: null,
  hosts: [],
  bytes: null,
  deletions: [],
};

/** Wires the options page to settings, database and permissions. */
export function OptionsApp() {
  const words = useWords();
  const db = useMemo(() => openDatabase(), []);
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [kept, setKept] = useState<Kept>(nothingKept);
  const [shortcuts, setShortcuts] = useState<OptionsState['shortcuts']>([]);
  const [deleting, setDeleting] = useState<OptionsState['deleting']>(null);
  const [said, setSaid] = useState<OptionsState['said']>(null);
  useEffect(() => {
    const end = new AbortController();
    void readSettings(browser.storage.local).then(setSettings);
    watchSettings(browser.storage.local, end.signal, setSettings);
    void browser.commands
      .getAll()
      .then((commands) => setShortcuts(commands.map((one) => shortcutOf(one, words.t('options_key_popup')))));
    const stop = watch(
      async () => ({
        // Collections and notes are made by hand and few; the rest is counted as it is written.
        counts: {
          ...(await readCounters(db)),
          collections: await db.collections.count(),
          notes: await db.notes.count(),
        },
        sizes: await measureStored(db),
        contacts: await listContacts(db),
        deletions: await listBin(db),
      }),
      async ({ counts, sizes, contacts, deletions }) => {
        const { usage } = await navigator.storage.estimate();
        setKept({ counts, sizes, hosts: contactedHosts(contacts), bytes: usage ?? null, deletions });
      },
      () => setKept(nothingKept),
    );
    end.signal.addEventListener('abort', stop);
    return () => end.abort();
  }, [db, words]);
  const actions = createActions({ db, settings, words, setDeleting, setSaid });
  const { acceptedAddresses: accepted, ...shown } = settings;
  const state: OptionsState = { ...shown, accepted, ...kept, shortcuts, deleting, said };
  return (
    <Options state={state} actions={actions} libraryUrl={browser.runtime.getURL('library.html')} now={Date.now()} />
  );
}

/** The browser names its own command ("activate the extension") only by a code. */
function shortcutOf(command: { name?: string; description?: string; shortcut?: string }, popup: string) {
  const name = command.name?.startsWith('_execute') ? popup : command.description || (command.name ?? '');
  return { name, keys: command.shortcut ? shortcutWords(command.shortcut) : null };
}
