/**
 * Opens Chromium with the built extension and a prepared story, served from this machine under its own host names. All
 * other addresses lead to the real web. Without a display it shows what a reader would do and leaves pictures of it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseClaim, openReadPopup, traceToEnd } from './e2e/popup-steps';
import { acceptPlayer, launchBrowser } from './e2e/prepare';
import { playWorlds } from './worlds/player';
import { readWorld } from './worlds/read-world';

const world = readWorld('tests/worlds/phone-bank-2012');
const claim = world.claims[0];
if (!claim) throw new Error('the story has no claim');

const hasDisplay =
  ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => Boolean(process.env[name])) || process.platform !== 'linux';
const player = await playWorlds([world]);
const profile = mkdtempSync(join(tmpdir(), 'headwater-try-'));
const hosts = [...new Set(world.resources.map((resource) => new URL(resource.url).hostname))];
const browser = await launchBrowser('chromium', { profile, playerPort: player.port, hosts, headless: !hasDisplay });
// The story answers from this machine, which Headwater would refuse to read.
await acceptPlayer(browser);
if (!hasDisplay) await browser.allowAllSites();
const tab = await browser.openTab(claim.start);

const end = async (): Promise<void> => {
  await browser.close().catch(() => {});
  await player.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
};

if (hasDisplay) {
  console.log(
    "Next: click Headwater's icon in the toolbar (under the puzzle piece), choose a claim and press Trace. Ctrl+C here ends it.",
  );
  process.once('SIGINT', () => void end().then(() => process.exit(0)));
} else {
  const popup = await openReadPopup(browser, tab);
  await chooseClaim(popup, claim.text.slice(-40));
  const chain = await traceToEnd(popup);
  await popup.screenshot('tests/out/start/popup.png');
  await popup.close();
  await tab.screenshot('tests/out/start/story.png');
  await end();
  console.log(`${claim.text}\n  ${chain.addresses.join('\n  ')}\n  ${chain.words}`);
  console.log(
    'Next: there is no display here, so the above was done for you; look at tests/out/start/popup.png, or run this where there is one.',
  );
}
