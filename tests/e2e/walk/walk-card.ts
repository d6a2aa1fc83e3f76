import { readWorld } from '../../worlds/read-world';
import type { TestBrowser } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { openStored } from '../stored-addresses';
import type { Visit } from './visit';

/** Stories with something to rest on: part of the address of the cited link. */
const rests = [
  { state: 'page', world: 'phone-bank-2012', start: 0, link: 'kettlebridgemercury' },
  { state: 'post', world: 'harbour-lamp', start: 1, link: '/status/' },
] as const;

/** The card over a page, by the pointer, and pinned by the keyboard. */
export async function walkCard(browser: TestBrowser, visit: Visit): Promise<void> {
  for (const { state, world, start, link } of rests) {
    const url = readWorld(`tests/worlds/${world}`).claims[start]?.start ?? '';
    const tab = await browser.openTab(url);
    await openStored(browser, tab, url);
    // The page's script may still be on its way when the pointer comes: then it comes again.
    await waitFor('the card', async () => {
      await tab.hover(null);
      await tab.hover(`a[href*="${link}"]`);
      return waitFor('the card of this rest', () => tab.closedText(), 3000).catch(() => null);
    });
    await visit({ surface: 'card', state, view: tab, page: null, tab });
    await tab.close();
  }
}
