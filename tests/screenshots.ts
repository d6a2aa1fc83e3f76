/** Pictures of every surface of the built extension, light and dark, in both browsers: `npm run screenshots`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestBrowser } from './e2e/browsers/test-browser';
import { waitFor } from './e2e/browsers/wait-for';
import { chooseClaim, openReadPopup, shownChain } from './e2e/popup-steps';
import { acceptPlayer, type BrowserName, browserNames, launchBrowser, readAllSites } from './e2e/prepare';
import { openStored } from './e2e/stored-addresses';
import { playWorlds } from './worlds/player';
import { readWorld, worldFolders } from './worlds/read-world';

const out = 'tests/out/screenshots';

/** Stories whose first claim stands in the popup's list; the other worlds are for measuring. */
const shown = ['phone-bank-2012', 'reservoir-count', 'harbour-lamp'];
const worlds = worldFolders('tests/worlds')
  .map(readWorld)
  .filter((world) => shown.includes(world.name));

async function takeAll(name: BrowserName, colourScheme: 'light' | 'dark'): Promise<void> {
  const player = await playWorlds(worlds);
  const profile = mkdtempSync(join(tmpdir(), 'headwater-pictures-'));
  const browser = await launchBrowser(name, { profile, playerPort: player.port, colourScheme });
  const path = (what: string): string => `${out}/${name}-${colourScheme}-${what}.png`;
  await acceptPlayer(browser);
  await readAllSites(browser);
  for (const world of worlds) await takeStory(browser, world.claims, (what) => path(`${world.name}-${what}`));
  for (const page of ['welcome', 'options', 'library']) {
    const view = await browser.openOwnPage(`${page}.html`);
    await waitFor(page, () => view.evaluate(() => document.querySelector('main') !== null));
    await view.screenshot(path(page));
    await view.close();
  }
  await browser.close();
  await player.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** The first claim of a story: card, popup before, during and after the trace. */
async function takeStory(
  browser: TestBrowser,
  claims: (typeof worlds)[number]['claims'],
  path: (what: string) => string,
): Promise<void> {
  const claim = claims[0];
  const next = claim?.chain[1];
  if (!claim || !next) return;
  const tab = await browser.openTab(claim.start);
  await openStored(browser, tab, claim.start);
  const host = new URL(next.url).hostname.replace(/^www\./, '');
  if (await tab.evaluate((part: string) => document.querySelector(`a[href*="${part}"]`) !== null, host)) {
    await tab.hover(`a[href*="${host}"]`);
    await waitFor('the card', () => tab.closedText());
    await tab.screenshot(path('card'));
    await tab.hover(null);
  }
  const popup = await openReadPopup(browser, tab);
  await chooseClaim(popup, claim.text.slice(-40));
  await popup.screenshot(path('popup-idle'));
  await popup.click('[data-action="trace"]');
  await waitFor('a chain', () => popup.evaluate(() => document.querySelector('.run, li.ending') !== null));
  await popup.screenshot(path('popup-tracing'));
  await shownChain(popup);
  await popup.screenshot(path('popup-done'));
  await popup.close();
  await tab.close();
}

for (const name of browserNames) for (const scheme of ['light', 'dark'] as const) await takeAll(name, scheme);
console.log(`Pictures are in ${out}`);
