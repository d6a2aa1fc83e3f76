import type { BlankReason } from '../../../components/words/blank-words';
import type { EndKind } from '../../../core/model';
import { reconnectAlarm } from '../../../entrypoints/background/tracing/await-connection';
import type { TestBrowser, TestTab, TestView } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { chooseClaim, openReadPopup, shownChain } from '../popup-steps';
import { readAllSites, textOf } from '../prepare';
import { ownClaims, ownStories } from './own-pages';
import type { At, Visit } from './visit';

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
  await offline.close();
  // It goes on by itself when the network is back, and now meets the next thing that stops it.
  await browser.withdrawAllSites();
  await browser.goOffline(false);
  await lookForNetwork(browser);
  const forbidden = await openReadPopup(browser, tab);
  await shownChain(forbidden);
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
  await popup.click('[data-action="allow-here"]');
  await prompt.answer(false);
  await waitFor('what comes of it', () => textOf(popup, '.sum.note'));
  await at('site-refused', popup);
  await prompt.show(false);
  await popup.close();
  await tab.close();
}

/** What is asked of the extension's own API. */
interface OwnApi {
  readonly tabs: { query(about: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  readonly alarms: { create(name: string, when: { readonly when: number }): unknown };
}

/** The alarm that looks whether the network is back rings now, not within a minute: Chromium's worker is not told when the played network is. */
async function lookForNetwork(browser: TestBrowser): Promise<void> {
  const page = await browser.openOwnPage('welcome.html');
  await page.evaluate(async (name) => {
    const { browser, chrome } = globalThis as { browser?: OwnApi; chrome?: OwnApi };
    await (browser ?? chrome)?.alarms.create(name, { when: Date.now() });
  }, reconnectAlarm);
  await page.close();
}

/**
 * The popup as a page of its own, which menus open where the browser does not let them open the popup, over a tab that went
 * on to another site meanwhile: there is no leave for that, and asked for it can be refused where a test can press the buttons.
 */
export async function walkNoLeave(browser: TestBrowser, visit: Visit): Promise<void> {
  const tab = await browser.openTab(ownStories.plain);
  const page = await browser.openOwnPage('welcome.html');
  const hidden = await page.evaluate(async () => {
    const { browser, chrome } = globalThis as { browser?: OwnApi; chrome?: OwnApi };
    const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
    return tabs.findLast(({ url }) => url === undefined)?.id ?? 0;
  });
  await page.close();
  const popup = await browser.openOwnPage(`popup.html?tab=${hidden}`);
  const shows = async (reason: BlankReason): Promise<void> => {
    await waitFor(reason, () => textOf(popup, `.blank[data-reason="${reason}"] h2`));
    await visit({ surface: 'popup', state: reason, view: popup, page: null, tab: null });
  };
  await shows('not-permitted');
  if (browser.sitePrompt !== null) {
    await browser.sitePrompt.show(true);
    await popup.click('.blank .btn-main');
    await browser.sitePrompt.answer(false);
    await shows('refused');
    await browser.sitePrompt.show(false);
  }
  await popup.close();
  await tab.close();
}
