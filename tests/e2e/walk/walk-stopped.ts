import type { EndKind } from '../../../core/model';
import type { TestBrowser, TestTab, TestView } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { chooseClaim, openReadPopup, shownChain } from '../popup-steps';
import { readAllSites, textOf } from '../prepare';
import { ownClaims, ownStories } from './own-pages';
import type { At } from './visit';

/** Everything that stops a trace before it has an answer: a host that refuses, the limit, no network, no permission. */
export async function walkStopped(browser: TestBrowser, at: At): Promise<void> {
  const tab = await browser.openTab(ownStories.blocked);
  const endsWith = async (popup: TestView, end: EndKind): Promise<void> => {
    await waitFor(`the end "${end}"`, () => textOf(popup, `li.ending[data-end="${end}"]`), 60_000);
    await at(`end-${end}`, popup);
  };
  const traced = async (story: 'blocked' | 'ladder' | 'offline'): Promise<TestView> => {
    await tab.navigate(ownStories[story]);
    const popup = await openReadPopup(browser, tab);
    await chooseClaim(popup, ownClaims[story]);
    await popup.click('[data-action="trace"]');
    return popup;
  };
  const blocked = await traced('blocked');
  await endsWith(blocked, 'blocked');
  await blocked.close();
  const ladder = await traced('ladder');
  await endsWith(ladder, 'budget');
  await ladder.close();
  await browser.goOffline(true);
  const offline = await traced('offline');
  await endsWith(offline, 'offline');
  await browser.goOffline(false);
  await offline.close();
  await browser.withdrawAllSites();
  const forbidden = await openReadPopup(browser, tab);
  await shownChain(forbidden);
  await forbidden.click('li.ending .acts button');
  await endsWith(forbidden, 'not-permitted');
  await forbidden.close();
  await readAllSites(browser);
  await tab.close();
}

/** The browser's own question for other sites, and the answer no: where a test can press its buttons, before anything is allowed. */
export async function walkRefusal(browser: TestBrowser, at: At): Promise<void> {
  const prompt = browser.sitePrompt;
  if (prompt === null) return;
  await prompt.show(true);
  const tab: TestTab = await browser.openTab(ownStories.asked);
  const popup = await openReadPopup(browser, tab);
  await popup.click('[data-action="trace"]');
  await waitFor('that the browser asks', () => textOf(popup, '.sum.note'));
  await at('permission-asked', popup);
  await prompt.answer(false);
  await shownChain(popup);
  await at('permission-refused', popup);
  await prompt.show(false);
  await popup.close();
  await tab.close();
}
