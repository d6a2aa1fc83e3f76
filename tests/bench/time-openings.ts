import { chromeBuild } from '../built/builds';
import { waitFor } from '../e2e/browsers/wait-for';
import { launchUnwatched, type TargetId, type UnwatchedChromium } from './unwatched-chromium';

const OPENINGS = 20;

/** The first openings start the extension's process and fill the browser's caches; people open the popup of a running browser. */
const COLD = 2;

/** A document is left alone for so long, ms: several times what the slowest here takes to paint. */
const ALONE = 700;

/** What one opening took, ms since its document started. */
export interface Opening {
  /** Until the first paint that has words of the chain. */
  readonly chain: number;
  /** Until anything was painted. */
  readonly first: number;
}

/** The openings of one library, without the cold ones, and those. */
export interface Openings {
  readonly warm: readonly Opening[];
  readonly cold: readonly Opening[];
}

/** Times of a browser started on a profile. */
interface PopupTimes {
  /** First paint of a page of the extension that has no code and no style, ms: what this machine takes for any page, now. */
  readonly floorTab: readonly number[];
  /** The same page as a popup. */
  readonly floorPopup: readonly number[];
  /** The popup over the first page. */
  readonly same: Openings;
  /** The popup over the pages in turns. */
  readonly turns: Openings;
}

/**
 * Opens the built extension's popup again and again over pages that the profile's library has.
 * @param urls addresses of pages that were read; the first was traced
 */
export async function timeOpenings(profile: string, playerPort: number, urls: readonly string[]): Promise<PopupTimes> {
  const browser = await launchUnwatched(profile, playerPort, chromeBuild);
  const tabs: TargetId[] = [];
  for (const url of urls) tabs.push(await browser.openTab(url));
  const [first] = tabs;
  if (first === undefined) throw new Error('no page to open the popup over');
  const floorTab = await floors(browser, () => browser.openOwnPage('manifest.json', ALONE));
  await showInPopup(browser, 'manifest.json');
  const floorPopup = await floors(browser, () => browser.openPopup(first, ALONE));
  await showInPopup(browser, 'popup.html');
  const same = await openings(browser, [first]);
  const turns = await openings(browser, tabs);
  await browser.close();
  return { floorTab, floorPopup, same, turns };
}

async function floors(browser: UnwatchedChromium, open: () => Promise<TargetId>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < OPENINGS; round += 1) {
    const page = await open();
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
    times.push(await waitFor('a paint', () => browser.evaluate(page, paint)));
    await browser.closeTarget(page);
  }
  return times.slice(COLD);
}

async function openings(browser: UnwatchedChromium, tabs: readonly TargetId[]): Promise<Openings> {
  const times: Opening[] = [];
  for (let round = 0; round < OPENINGS * tabs.length; round += 1) {
    const tab = tabs[round % tabs.length];
    if (tab === undefined) continue;
    const popup = await browser.openPopup(tab, ALONE);
    times.push(await waitFor('the chain to be painted', () => browser.evaluate(popup, paintTimes)));
    await browser.closeTarget(popup);
  }
  return { warm: times.slice(COLD), cold: times.slice(0, COLD) };
}

/** What the toolbar button opens from now on. */
async function showInPopup(browser: UnwatchedChromium, path: string): Promise<void> {
  const own = await browser.openOwnPage('welcome.html', ALONE);
  await browser.evaluate(
    own,
    (popup: string) =>
      (
        globalThis as unknown as { chrome: { action: { setPopup(to: { popup: string }): Promise<void> } } }
      ).chrome.action.setPopup({ popup }),
    path,
  );
  await browser.closeTarget(own);
}

/** Runs in the popup: times of paints that the browser kept; null when the chain is not among them. */
export function paintTimes(): Promise<Opening | null> {
  return new Promise((done) => {
    const observer = new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { readonly element?: Element | null })[];
      const chain = entries.find((entry) => entry.element?.closest('.chain, .sum'));
      const first = performance.getEntriesByName('first-contentful-paint')[0];
      if (chain && first) done({ chain: chain.startTime, first: first.startTime });
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done(null), 3000);
  });
}
