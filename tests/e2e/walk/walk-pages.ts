import type { OwnPage, TestBrowser } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { textOf } from '../prepare';
import { narrowest } from './narrow';
import type { Visit } from './visit';

/** Sections of the options, by their fragments. */
const sections = ['sites', 'paused', 'reading', 'privacy', 'network', 'data', 'delete', 'keys'] as const;

async function openPage(browser: TestBrowser, path: string): Promise<OwnPage> {
  const page = await browser.openOwnPage(path);
  await waitFor(path, () => textOf(page, 'main'));
  return page;
}

/** The welcome page, whole, at its end, and narrow. */
export async function walkWelcome(browser: TestBrowser, visit: Visit): Promise<void> {
  const page = await openPage(browser, 'welcome.html');
  await visit({ surface: 'welcome', state: 'start', view: page, page, tab: null });
  await waitFor('the keys where the text has their place', async () =>
    /^\D+(?:Alt|⌥).*H\W+[a-z]/.test(await textOf(page, '.done p')),
  );
  for (const part of ['where', 'marks']) {
    await showPart(page, part);
    await visit({ surface: 'welcome', state: part, view: page, page, tab: null });
  }
  await page.widen(narrowest);
  await page.evaluate(() => scrollTo(0, 0));
  await visit({ surface: 'narrow', state: 'welcome', view: page, page, tab: null });
  await page.close();
}

/** Every section of the options, mirrored and narrow. What can be undone is visited last: see `walkDeletion`. */
export async function walkOptions(browser: TestBrowser, visit: Visit): Promise<void> {
  const page = await openPage(browser, 'options.html');
  for (const section of sections) {
    await showPart(page, section);
    await visit({ surface: 'options', state: section, view: page, page, tab: null });
  }
  await walkHosts(page, visit);
  await showPart(page, 'sites');
  await mirror(page, true);
  await visit({ surface: 'options', state: 'right-to-left', view: page, page, tab: null });
  await mirror(page, false);
  await page.widen(narrowest);
  await visit({ surface: 'narrow', state: 'options', view: page, page, tab: null });
  await page.close();
}

/** A host that was asked, with the reason, and blocked. */
async function walkHosts(page: OwnPage, visit: Visit): Promise<void> {
  await page.click('[data-host] summary');
  await waitFor('why it was asked', () => textOf(page, '.why li'));
  await page.click('[data-host] [data-action="block"]');
  await waitFor('it among the blocked', () => textOf(page, '[data-blocked]'));
  await page.evaluate(() => document.querySelector('[data-host]')?.scrollIntoView({ block: 'start' }));
  await visit({ surface: 'options', state: 'hosts', view: page, page, tab: null });
  await page.click('[data-blocked] [data-action="unblock"]');
}

/** Deletes all that is stored, looks at what offers to undo it, and brings it back. */
export async function walkDeletion(browser: TestBrowser, visit: Visit): Promise<void> {
  const page = await openPage(browser, 'options.html#delete');
  await page.click('[data-action="delete-all"]');
  await waitFor('the bar that undoes', () => textOf(page, '.undo'));
  await visit({ surface: 'options', state: 'undo', view: page, page, tab: null });
  await page.click('.undo .btn');
  await waitFor('the bar to go', async () => (await textOf(page, '.undo')) === '');
  await page.close();
}

/** Turns the whole page round, as an interface in a language written from the right would be. */
export async function mirror(page: OwnPage, on: boolean): Promise<void> {
  await page.evaluate((dir: string) => document.documentElement.setAttribute('dir', dir), on ? 'rtl' : 'ltr');
}

async function showPart(page: OwnPage, id: string): Promise<void> {
  await page.evaluate((wanted: string) => document.getElementById(wanted)?.scrollIntoView({ block: 'start' }), id);
}
