import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeBuild, firefoxBuild } from '../built/builds';
import { type OwnAnswer, type Player, playWorlds } from '../worlds/player';
import { readWorld, worldFolders } from '../worlds/read-world';
import { type ChromiumBrowser, launchChromium } from './browsers/chromium';
import { launchFirefox } from './browsers/firefox';
import type { LaunchOptions, TestBrowser, TestView } from './browsers/test-browser';
import { waitFor } from './browsers/wait-for';

export type BrowserName = 'chromium' | 'firefox';

/** Both browsers, for `describe.each`. */
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** A profile with its browser and the played web. */
export interface Stage {
  readonly player: Player;
  readonly browser: TestBrowser;
  /** Shuts the browser down and starts it again on the same profile. */
  restart(): Promise<TestBrowser>;
  close(): Promise<void>;
}

/** Plays our own worlds and starts a browser on a new profile. */
export async function setStage(name: BrowserName, own?: OwnAnswer, look: Partial<LaunchOptions> = {}): Promise<Stage> {
  const player = await playWorlds(worldFolders('tests/worlds').map(readWorld), own);
  const profile = mkdtempSync(join(tmpdir(), `headwater-${name}-`));
  const launch = (): Promise<TestBrowser> => launchBrowser(name, { profile, playerPort: player.port, ...look });
  let browser = await launch();
  return {
    player,
    get browser() {
      return browser;
    },
    restart: async () => {
      await browser.close();
      browser = await launch();
      return browser;
    },
    close: async () => {
      await browser.close();
      await player.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts a browser with its production build, unless another is given. */
export function launchBrowser(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & Partial<LaunchOptions>,
): Promise<TestBrowser> {
  if (name === 'chromium') return launchChromium({ extension: chromeBuild, ...options });
  return launchFirefox({ extension: firefoxBuild, ...options });
}

/** The stage's browser as Chromium, for what only Chromium can tell. */
export function asChromium(browser: TestBrowser): ChromiumBrowser {
  if (!('installWarnings' in browser)) throw new Error('not Chromium');
  return browser as ChromiumBrowser;
}

/** The address that every played host answers from. */
const playerAddress = '127.0.0.1';

/** Enters the player's address on the options page, as somebody behind a proxy would: else nothing played is read. */
export async function acceptPlayer(browser: TestBrowser): Promise<void> {
  const options = await browser.openOwnPage('options.html');
  await typeInto(options, '[name="accepted"]', playerAddress);
  await options.click('#network form button');
  await waitFor('the accepted address', () => textOf(options, `[data-accepted="${playerAddress}"]`));
  await options.close();
}

/** What is asked of the extension's own API in its pages. */
interface ExtensionApi {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
}

/** Chooses "all sites" on the welcome page. */
export async function readAllSites(browser: TestBrowser): Promise<void> {
  await browser.allowAllSites();
  const welcome = await browser.openOwnPage('welcome.html');
  await welcome.click('input[name="mode"][value="all"]');
  await waitFor('the script for every site', () =>
    welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      return ((await (browser ?? chrome)?.scripting.getRegisteredContentScripts()) ?? []).length > 0;
    }),
  );
  await welcome.close();
}

/** Words of the first match as they stand in the document; empty when there is none. */
export function textOf(view: TestView, selector: string): Promise<string> {
  return view.evaluate(
    (wanted: string) => (document.querySelector(wanted)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    selector,
  );
}

/** Words of every match, in document order. */
export function textsOf(view: TestView, selector: string): Promise<readonly string[]> {
  return view.evaluate(
    (wanted: string) =>
      [...document.querySelectorAll(wanted)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
    selector,
  );
}

/** Fills a text field as typing does, so that the page hears of it. */
export async function typeInto(view: TestView, selector: string, text: string): Promise<void> {
  await waitFor(`${selector} to fill`, () =>
    view.evaluate(
      (wanted: string, value: string) => {
        const field = document.querySelector(wanted);
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
        field.focus();
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      selector,
      text,
    ),
  );
}
