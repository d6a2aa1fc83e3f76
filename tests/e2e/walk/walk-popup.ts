import type { EndKind, Warning } from '../../../core/model';
import { readWorld, type WorldClaim } from '../../worlds/read-world';
import type { TestBrowser, TestTab, TestView } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { chooseClaim, openReadPopup, shownChain } from '../popup-steps';
import { textOf } from '../prepare';
import { ownClaims, ownStories } from './own-pages';
import type { Visit } from './visit';

/** A story of our worlds whose trace has the ending or the warning that the state is named after. */
interface Story {
  readonly state: string;
  readonly world: string;
  readonly end: EndKind;
  readonly warning?: Warning;
}

const stories: readonly Story[] = [
  { state: 'end-origin', world: 'phone-bank-2012', end: 'origin' },
  { state: 'end-document', world: 'reservoir-count', end: 'document' },
  { state: 'end-unlinked', world: 'canal-drain', end: 'unlinked' },
  { state: 'end-dead', world: 'lido-figures', end: 'dead' },
  { state: 'end-removed', world: 'harbour-lamp', end: 'removed' },
  { state: 'end-gated', world: 'headland-rebate', end: 'gated' },
  { state: 'end-unsupported', world: 'common-correction', end: 'unsupported' },
  { state: 'circular', world: 'harbour-lamp', end: 'loop', warning: 'circular' },
  { state: 'archived-copy', world: 'harbour-lamp', end: 'origin', warning: 'archived-hop' },
  { state: 'single-origin', world: 'cape-dornay-storm', end: 'origin', warning: 'single-origin' },
  { state: 'younger-than-citer', world: 'mill-bell-later', end: 'origin', warning: 'later-than-citer' },
];

function claimOf({ world, end, warning }: Story): WorldClaim {
  const found = readWorld(`tests/worlds/${world}`).claims.find(
    (claim) => claim.end === end && (warning === undefined || claim.warnings.includes(warning)),
  );
  if (!found) throw new Error(`${world} has no claim that ends ${end}`);
  return found;
}

/** Opens the popup on a claim, starts its trace and leaves: traces run side by side while the next ones are started. */
async function startTrace(browser: TestBrowser, tab: TestTab, words: string): Promise<void> {
  const popup = await openReadPopup(browser, tab);
  await chooseClaim(popup, words);
  await popup.click('[data-action="trace"]');
  await waitFor('the trace', () => popup.evaluate(() => document.querySelector('.run, li.ending') !== null));
  await popup.close();
}

/** Every state of the toolbar popup that a reader can come to, each visited in the real popup over a real tab. */
export async function walkPopup(browser: TestBrowser, visit: Visit): Promise<void> {
  const at = (state: string, view: TestView): Promise<void> =>
    visit({ surface: 'popup', state, view, page: null, tab: null });
  await walkBlank(browser, at);
  await walkUntraced(browser, at);
  const tabs = new Map<Story, TestTab>();
  for (const story of stories) {
    const { start, text } = claimOf(story);
    const tab = await browser.openTab(start);
    tabs.set(story, tab);
    await startTrace(browser, tab, text.slice(-40));
  }
  await walkRunning(browser, at);
  for (const [story, tab] of tabs) {
    await tab.focus();
    const popup = await openReadPopup(browser, tab);
    await chooseClaim(popup, claimOf(story).text.slice(-40));
    await shownChain(popup);
    await at(story.state, popup);
    await popup.close();
    await tab.close();
  }
}

type At = (state: string, view: TestView) => Promise<void>;

async function walkBlank(browser: TestBrowser, at: At): Promise<void> {
  const tab = await browser.openTab(ownStories.plain);
  const nothing = await browser.openPopup(tab);
  await waitFor('the blank popup', () => textOf(nothing, '.blank h2'));
  await at('nothing', nothing);
  await nothing.close();
  await tab.close();
  const own = await browser.openTab('about:blank');
  const refused = await browser.openPopup(own);
  await waitFor('the popup on a page of the browser', () => textOf(refused, '.blank h2'));
  await at('browser-page', refused);
  await refused.close();
  await own.close();
}

async function walkUntraced(browser: TestBrowser, at: At): Promise<void> {
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
  await waitFor('the selection', () => textOf(selected, '.sel'));
  await at('selection', selected);
  await selected.click('[data-action="pause"]');
  await waitFor('the pause', () =>
    selected.evaluate(() => document.querySelector('.blank[data-reason="paused"]') !== null),
  );
  await at('paused', selected);
  await selected.click('.blank .acts button');
  await waitFor('the claims', () => textOf(selected, '.chain > .hop'));
  await selected.close();
  await tab.close();
}

/** A trace that waits for a host that never answers, stopped; one that is refused; then the menu of what can be saved. */
async function walkRunning(browser: TestBrowser, at: At): Promise<void> {
  const tab = await browser.openTab(ownStories.slow);
  const popup = await openReadPopup(browser, tab);
  await chooseClaim(popup, ownClaims.slow);
  await popup.click('[data-action="trace"]');
  await waitFor('the page being asked for', () => textOf(popup, '.run'));
  await at('tracing', popup);
  await popup.click('.run .btn');
  await waitFor('the end', () => textOf(popup, 'li.ending'));
  await at('cancelled', popup);
  await popup.click('[data-action="export"]');
  await waitFor('the formats', () => textOf(popup, '[role="menuitem"]'));
  await at('save-as', popup);
  await popup.close();
  await tab.navigate(ownStories.blocked);
  await startTrace(browser, tab, ownClaims.blocked);
  const refused = await openReadPopup(browser, tab);
  await chooseClaim(refused, ownClaims.blocked);
  await shownChain(refused);
  await at('end-blocked', refused);
  await refused.close();
  await tab.close();
}
