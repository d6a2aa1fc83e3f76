import type { Permissions } from 'webextension-polyfill';
import { findPage } from '../../../storage/pages';
import { readTab } from '../pages/read-tab';
import type { Surroundings } from '../surroundings';
import { allSites } from '../watching/apply-reading-mode';
import { chooseClaim, type Wish } from './choose-claim';

/**
 * Traces what the reader pointed at in the menu or by a key. Call it in the click itself: the permission to read the pages
 * upstream is asked for before anything is waited for, the words themselves too. Refused, the trace still begins and says which host it
 * may not ask; without words the popup shows what there is to trace.
 */
export async function traceWish(around: Surroundings, tabId: number, wish: Wish | Promise<Wish>): Promise<void> {
  await askForHosts(around);
  const wanted = await wish;
  const read = await readTab(around, tabId);
  const page = read.ok ? await findPage(around.db, read.value.key) : null;
  const text = page ? chooseClaim(page.reading, wanted) : null;
  const trace = page && text !== null ? await around.traces.start(page.reading.work.key, text) : null;
  await show(around, tabId, trace?.ok ? trace.value.id : null);
}

async function askForHosts(around: Surroundings): Promise<void> {
  const origins = { origins: [allSites] };
  // Firefox asks for the transmission of browsing activity in the same prompt; its types do not know the field yet.
  const wanted = around.self.origin.startsWith('moz-extension:')
    ? { ...origins, data_collection: ['browsingActivity'] }
    : origins;
  await around.browser.permissions.request(wanted as Permissions.Permissions).catch(() => false);
}

/** The popup shows the trace; where it cannot be opened by us, the library does, or without a trace the popup as a page of its own. */
async function show(around: Surroundings, tabId: number, traceId: string | null): Promise<void> {
  try {
    if (!around.browser.action.openPopup) throw new TypeError('no openPopup');
    await around.browser.action.openPopup();
  } catch {
    const page = traceId === null ? `popup.html?tab=${tabId}` : `library.html?trace=${traceId}`;
    await around.browser.tabs.create({ url: `${around.self.origin}${page}` });
  }
}
