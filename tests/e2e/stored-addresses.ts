import type { TestBrowser, TestTab, TestView } from './browsers/test-browser';
import { waitFor } from './browsers/wait-for';

/** A stored page: its address and those that it cites. */
interface StoredAddresses {
  readonly url: string;
  readonly cited: readonly string[];
}

/** Waits until the page at this address, open in a tab, is stored: its page script is there and has reported. */
export async function openStored(browser: TestBrowser, tab: TestTab, url: string): Promise<StoredAddresses> {
  const library = await browser.openOwnPage('library.html');
  // A page behind another one is read only when the browser has nothing else to do.
  await tab.focus();
  const page = await waitFor(`${url} in the database`, async () =>
    (await storedPages(library)).find((row) => row.url === url),
  );
  await library.close();
  await tab.focus();
  return page;
}

/** What the database holds, read from a page of the extension without any of its code. */
function storedPages(view: TestView): Promise<readonly StoredAddresses[]> {
  return view.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === 'headwater')) return [];
    return new Promise<readonly StoredAddresses[]>((resolve, reject) => {
      const opening = indexedDB.open('headwater');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('readings').objectStore('readings').getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => {
          opening.result.close();
          const readings: { work: { url: string }; citations: { url: string }[] }[] = all.result.map(
            (row) => row.reading,
          );
          resolve(readings.map(({ work, citations }) => ({ url: work.url, cited: citations.map(({ url }) => url) })));
        };
      };
    });
  });
}
