import type { EndKind, Warning } from '../../../core/model';
import { readWorld, type WorldClaim } from '../../worlds/read-world';
import type { TestBrowser, TestTab } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { chooseClaim, openReadPopup, shownChain } from '../popup-steps';
import { readAllSites, textOf } from '../prepare';
import { ownClaims, ownStories } from './own-pages';
import type { At, Visit } from './visit';
import { walkBlank, walkUntraced } from './walk-blank';
import { walkNoLeave, walkRefusal, walkStopped } from './walk-stopped';
import { walkWaiting } from './walk-waiting';

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
  const at: At = (state, view) => visit({ surface: 'popup', state, view, page: null, tab: null });
  await walkNoLeave(browser, visit);
  await walkRefusal(browser, at);
  await readAllSites(browser);
  await walkBlank(browser, at);
  await walkUntraced(browser, at);
  const tabs = new Map<Story, TestTab>();
  for (const story of stories) {
    const { start, text } = claimOf(story);
    const tab = await browser.openTab(start);
    tabs.set(story, tab);
    await startTrace(browser, tab, text.slice(-40));
  }
  await walkWaiting(browser, at);
  await walkStopped(browser, at);
  await walkKnown(browser, at);
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

/** A claim that was not traced, whose source the library has. */
async function walkKnown(browser: TestBrowser, at: At): Promise<void> {
  const tab = await browser.openTab(ownStories.citing);
  const popup = await openReadPopup(browser, tab);
  await chooseClaim(popup, ownClaims.citing);
  await waitFor('the chain that the library knows', () => textOf(popup, '.chain > .hop:nth-child(2) .said'));
  await at('known-chain', popup);
  await popup.close();
  await tab.close();
}
