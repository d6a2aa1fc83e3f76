import type { TestBrowser } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { textOf } from '../prepare';
import { ownStories } from './own-pages';
import type { Visit } from './visit';

/** Far above every version of the database that there will be. */
const laterVersion = 99_990;

/** The database as a later release would leave it: nothing here may write to it. To be walked last, for nothing works afterwards. */
export async function walkFaults(browser: TestBrowser, visit: Visit): Promise<void> {
  const page = await browser.openOwnPage('welcome.html');
  await page.evaluate(async (version: number) => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('headwater', version);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  }, laterVersion);
  await page.close();
  const tab = await browser.openTab(ownStories.list);
  const popup = await browser.openPopup(tab);
  await waitFor('the popup that says so', () => textOf(popup, '.blank[data-reason="newer"] h2'));
  await visit({ surface: 'popup', state: 'newer-database', view: popup, page: null, tab: null });
  await popup.close();
  await tab.close();
}
