import { readWorld } from '../../worlds/read-world';
import type { TestBrowser, TestTab } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { openStored } from '../stored-addresses';
import { ownLinks, ownStories } from './own-pages';
import type { Visit } from './visit';

/** A page and the link on it to rest on, by a part of its address. */
interface Rest {
  readonly state: string;
  readonly url: string;
  readonly link: string;
}

const startOf = (world: string, claim: number): string => readWorld(`tests/worlds/${world}`).claims[claim]?.start ?? '';

/** Walked after the popup's stories: what they found is what the cards know. */
const rests: readonly Rest[] = [
  { state: 'page', url: startOf('phone-bank-2012', 0), link: 'kettlebridgemercury' },
  { state: 'removed-post', url: startOf('harbour-lamp', 1), link: '/status/' },
  { state: 'dead', url: startOf('lido-figures', 0), link: 'leisurewatch' },
  { state: 'archived', url: ownStories.citing, link: ownLinks.archived },
  { state: 'post', url: ownStories.citing, link: ownLinks.post },
  { state: 'dark-page', url: ownStories.dark, link: ownLinks.post },
  { state: 'cited-by', url: ownStories.dark, link: ownLinks.known },
  { state: 'above', url: ownStories.dark, link: ownLinks.far },
];

/** The card over pages, by the pointer, and pinned by the keyboard. */
export async function walkCard(browser: TestBrowser, visit: Visit): Promise<void> {
  for (const rest of rests) {
    const tab = await browser.openTab(rest.url);
    await openStored(browser, tab, rest.url);
    await restOn(tab, rest.link);
    await visit({ surface: 'card', state: rest.state, view: tab, page: null, tab });
    await tab.close();
  }
  await walkPinned(browser, visit);
}

/** The page's script may still be on its way when the pointer comes: then it comes again. */
async function restOn(tab: TestTab, link: string): Promise<void> {
  await waitFor('the card', async () => {
    await tab.hover(null);
    await tab.evaluate((wanted: string) => {
      document.querySelector(`a[href*="${wanted}"]`)?.scrollIntoView({ block: 'nearest' });
    }, link);
    await tab.hover(`a[href*="${link}"]`);
    return waitFor('the card of this rest', () => tab.closedText(), 3000).catch(() => null);
  });
}

async function walkPinned(browser: TestBrowser, visit: Visit): Promise<void> {
  const tab = await browser.openTab(ownStories.citing);
  await openStored(browser, tab, ownStories.citing);
  await waitFor('the pinned card', async () => {
    await tab.evaluate((link: string) => {
      document.querySelector<HTMLElement>(`a[href="${link}"]`)?.focus();
    }, ownLinks.known);
    await tab.press('Alt+Shift+Enter');
    return waitFor('the card', async () => /Esc|Échap/.test(await tab.closedText()), 3000).catch(() => null);
  });
  await visit({ surface: 'card', state: 'pinned', view: tab, page: null, tab });
  await tab.close();
}
