import type { TestBrowser } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { openReadPopup } from '../popup-steps';
import { textOf } from '../prepare';
import { ownStories } from './own-pages';
import type { At } from './visit';

/** Tabs over which the popup has no claims to show, and the reason that it gives. */
const blanks = [
  { state: 'nothing', url: ownStories.plain, reason: 'no-citations' },
  { state: 'not-understood', url: ownStories.empty, reason: 'not-understood' },
  { state: 'document', url: ownStories.document, reason: 'document' },
  { state: 'browser-page', url: 'about:blank', reason: 'browser-page' },
] as const;

/** The popup where there is no claim. */
export async function walkBlank(browser: TestBrowser, at: At): Promise<void> {
  for (const { state, url, reason } of blanks) {
    const tab = await browser.openTab(url);
    const popup = await browser.openPopup(tab);
    await waitFor(`the popup that says ${reason}`, () => textOf(popup, `.blank[data-reason="${reason}"] h2`));
    await at(state, popup);
    await popup.close();
    await tab.close();
  }
}

/** The popup over pages with claims that nobody has traced. */
export async function walkUntraced(browser: TestBrowser, at: At): Promise<void> {
  const tab = await browser.openTab(ownStories.list);
  const popup = await openReadPopup(browser, tab);
  await at('untraced', popup);
  await popup.click('.which');
  await waitFor('the list of claims', () => textOf(popup, '[role="option"]'));
  await at('picker', popup);
  await popup.close();
  await tab.evaluate(() => {
    const first = document.querySelector('article p');
    if (first !== null) getSelection()?.selectAllChildren(first);
  });
  const selected = await openReadPopup(browser, tab);
  await waitFor('the selection', () => textOf(selected, '.which[data-chosen="selection"]'));
  await at('selection', selected);
  await selected.click('[data-action="pause"]');
  await waitFor('the pause', () => textOf(selected, '.blank[data-reason="paused"]'));
  await at('paused', selected);
  await selected.click('.blank .acts button');
  await waitFor('the claims', () => textOf(selected, '.chain > .hop'));
  await selected.close();
  for (const [state, url, sign] of [
    ['partly-read', ownStories.partial, '.partial'],
    ['fact-check', ownStories.checked, '.checks'],
  ] as const) {
    await tab.navigate(url);
    const one = await openReadPopup(browser, tab);
    await waitFor(state, () => textOf(one, sign));
    await at(state, one);
    await one.close();
  }
  await tab.close();
  await walkCitedDocument(browser, at);
}

/** A document that a page read before cites. */
async function walkCitedDocument(browser: TestBrowser, at: At): Promise<void> {
  const tab = await browser.openTab(ownStories.document);
  const popup = await browser.openPopup(tab);
  await waitFor('who cites it', () => textOf(popup, '.blank[data-reason="document"] .acts button + button'));
  await at('document-cited', popup);
  await popup.close();
  await tab.close();
}
