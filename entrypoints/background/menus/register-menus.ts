import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import { callTab } from '../pages/call-tab';
import type { Surroundings } from '../surroundings';
import { selectedText } from './selected-text';
import { traceWish } from './trace-wish';

/** Menu entries by id: where they appear and the key of their words. */
const entries = [
  { id: 'trace-selection', contexts: ['selection'], title: 'menu_trace_selection' },
  { id: 'trace-link', contexts: ['link'], title: 'menu_trace_link' },
  { id: 'trace-page', contexts: ['page'], title: 'menu_trace_page' },
] as const;

/** Puts the entries into the menu; the browser keeps them, so once after each installation is enough. */
export async function createMenus(browser: Pick<Browser, 'contextMenus' | 'i18n'>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts, title } of entries) {
    browser.contextMenus.create({
      id,
      contexts: [...contexts],
      title: browser.i18n.getMessage(title),
      documentUrlPatterns: ['*://*/*'],
    });
  }
}

/** What was chosen in the menu. The permission prompt belongs to this click, so nothing is waited for before it. */
export async function onMenu(around: Surroundings, info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || tab.incognito) return;
  if (info.menuItemId === 'trace-selection') {
    await traceWish(around, tab.id, { kind: 'selection', text: info.selectionText ?? '' });
  } else if (info.menuItemId === 'trace-link' && info.linkUrl) {
    await traceWish(around, tab.id, { kind: 'link', url: info.linkUrl });
  } else if (info.menuItemId === 'trace-page') {
    await traceWish(around, tab.id, { kind: 'page' });
  }
}

/** A keyboard command of the manifest. */
export async function onCommand(
  around: Surroundings,
  browser: Pick<Browser, 'scripting'>,
  command: string,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined || tab.incognito) return;
  if (command === 'trace-selection') {
    // Nothing may be waited for before the permission is asked for: the prompt belongs to the key press.
    const wish = selectedText(browser, tab.id).then((text) => ({ kind: 'selection', text }) as const);
    return traceWish(around, tab.id, wish);
  }
  const step = command === 'next-citation' ? 1 : command === 'previous-citation' ? -1 : null;
  if (step === null) return;
  await callTab(around, tab.id)
    .goToCitation(step)
    .catch(() => null);
}
