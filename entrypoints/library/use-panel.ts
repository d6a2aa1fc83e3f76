import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The parts of Chrome's side panel that are used; the polyfill does not know it. */
interface ChromePanel {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
}

interface Panel {
  /** This page is shown in the panel. */
  readonly isPanel: boolean;
  /** Opens the panel; null in the panel itself, and where the browser has none. */
  readonly open: (() => void) | null;
}

/** The library beside a page: Chrome's side panel, Firefox's sidebar. Both open only in a click, so all is known before it. */
export function usePanel(): Panel {
  const [tab, setTab] = useState<{ readonly windowId: number } | null | 'asking'>('asking');
  useEffect(() => {
    void browser.tabs
      .getCurrent()
      .then((current) => setTab(current?.windowId === undefined ? null : { windowId: current.windowId }));
  }, []);
  if (tab === null || tab === 'asking') return { isPanel: tab === null, open: null };
  const chrome = (globalThis as { readonly chrome?: ChromePanel }).chrome?.sidePanel;
  if (chrome !== undefined) return { isPanel: false, open: () => void chrome.open({ windowId: tab.windowId }) };
  const sidebar = (browser as { readonly sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  return { isPanel: false, open: sidebar === undefined ? null : () => void sidebar.open() };
}
