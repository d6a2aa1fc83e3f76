import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/welcome';
import { shortcutWords } from '../../components/words/shortcut-words';
import type { ReadingMode, UiCalls } from '../../core/messages';
import { createCaller } from '../../core/rpc';
import { saveIntent, takeIntent } from '../../storage/intents';
import { defaultSettings, readSettings, type Settings, watchSettings } from '../../storage/settings';

const background = createCaller<UiCalls>((message) => browser.runtime.sendMessage(message));
const allSites = '*://*/*';

/** Wires the welcome page: the choice is saved before the browser asks, and asked for in the click itself. */
export function WelcomeApp() {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [said, setSaid] = useState<'mode_saved' | 'mode_refused' | null>(null);
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    const end = new AbortController();
    void readSettings(browser.storage.local).then(setSettings);
    watchSettings(browser.storage.local, end.signal, setSettings);
    void browser.commands.getAll().then((commands) => {
      const open = commands.find((command) => command.name === '_execute_action');
      setShortcut(open?.shortcut ? shortcutWords(open.shortcut) : null);
    });
    return () => end.abort();
  }, []);
  const apply = async (mode: ReadingMode) => {
    const applied = await background.applyReadingMode(mode);
    setSaid(applied.ok || mode === 'chosen' ? 'mode_saved' : 'mode_refused');
  };
  const choose = (mode: ReadingMode) => {
    if (mode !== 'all') return void apply(mode);
    const saved = saveIntent(browser.storage.local, { kind: 'mode', mode, sites: settings.sites }, Date.now());
    const asked = browser.permissions.request({ origins: [allSites] }).catch(() => false);
    void asked.then(async (allowed) => {
      await saved;
      await takeIntent(browser.storage.local, Date.now());
      if (allowed) await apply(mode);
      else setSaid('mode_refused');
    });
  };
  return (
    <Welcome
      mode={settings.mode}
      said={said}
      shortcut={shortcut}
      onMode={choose}
      onLibrary={() => void location.assign(browser.runtime.getURL('library.html'))}
      onStart={() => void closeTab()}
    />
  );
}

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
