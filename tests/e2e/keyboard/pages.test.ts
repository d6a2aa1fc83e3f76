import { afterAll, beforeAll, describe, it } from 'vitest';
import { readWorld } from '../../worlds/read-world';
import type { OwnPage } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { browserNames, type Stage, setStage, textOf } from '../prepare';
import { openStored } from '../stored-addresses';
import { type Keys, keysOf } from './keys';

const story = readWorld('tests/worlds/phone-bank-2012').claims[0]?.start ?? '';

type Functions = Readonly<Record<string, (keys: Keys) => Promise<void>>>;

function isChecked(keys: Keys): Promise<boolean> {
  return keys.view.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.checked);
}

/** Every function of the welcome page. */
const welcome: Functions = {
  'play the example': async (keys) => {
    await keys.reach('[aria-controls="sample"]');
    const before = await textOf(keys.view, '#sample .sum');
    await keys.press('Enter');
    await waitFor('the first page of it', async () => (await textOf(keys.view, '#sample .sum')) !== before);
    await waitFor('its end', async () => (await textOf(keys.view, '#sample .sum')) === before);
  },
  'choose each of the three ways to run': async (keys) => {
    await keys.reach('input[name="mode"]');
    for (const mode of ['chosen', 'all']) {
      await keys.press('ArrowDown');
      await keys.isOn(`input[value="${mode}"]`);
      await waitFor(`the way "${mode}"`, () => isChecked(keys));
    }
    await waitFor('that it is said', () => textOf(keys.view, '.said-so'));
  },
  'come to the button that starts': async (keys) => {
    await keys.reach('.done .btn-main');
  },
};

/** A list that is shown as rows: a field adds to it, a button takes out of it. */
function addAndRemove(field: string, typed: string, row: string): (keys: Keys) => Promise<void> {
  return async (keys) => {
    await keys.reach(field);
    await keys.type(typed);
    await keys.press('Enter');
    await waitFor(`${typed} in the list`, () => textOf(keys.view, row));
    await keys.reach(`${row} button`, 'Shift+Tab');
    await keys.press('Enter');
    await waitFor(`${typed} out of the list`, async () => (await textOf(keys.view, row)) === '');
  };
}

/** Counts of the table of what is stored. */
function stored(keys: Keys): Promise<string> {
  return textOf(keys.view, '#privacy tbody tr');
}

async function deleteAndUndo(keys: Keys): Promise<void> {
  const before = await waitFor('what is stored', async () => /[1-9]/.test(await stored(keys)) && (await stored(keys)));
  await keys.press('Enter');
  await keys.isOn('.undo .btn');
  await waitFor('nothing stored', async () => (await stored(keys)).endsWith('0'));
  await keys.press('Enter');
  await waitFor('all of it again', async () => (await stored(keys)) === before);
}

/** Every function of the options, in the order of the page. */
const options: Functions = {
  'go to a section': async (keys) => {
    await keys.reach('.side a[href="#privacy"]');
    await keys.pressLast('Enter');
    await waitFor('the section', () => keys.view.evaluate(() => location.hash === '#privacy'));
  },
  'pause a site and go on': addAndRemove('[name="paused"]', 'paused.example', '[data-paused="paused.example"]'),
  'block a host and unblock it': addAndRemove(
    '[name="blocked"]',
    'blocked.example',
    '[data-blocked="blocked.example"]',
  ),
  'switch the marks, the number on the button and the single letters': async (keys) => {
    for (const name of ['standingMarks', 'badge', 'letterKeys']) {
      await keys.reach(`[data-switch="${name}"] input`);
      const before = await isChecked(keys);
      for (const wanted of [!before, before]) {
        await keys.press('Space');
        await waitFor(`${name} to change`, async () => (await isChecked(keys)) === wanted);
      }
    }
  },
  'choose how long pages are kept': async (keys) => {
    await keys.reach('[name="keep"]');
    const value = (): Promise<string> =>
      keys.view.evaluate(() => document.querySelector<HTMLSelectElement>('[name="keep"]')?.value ?? '');
    const before = await value();
    await keys.press('ArrowDown');
    await waitFor('another time', async () => (await value()) !== before);
    await keys.press('ArrowUp');
    await waitFor('the time of before', async () => (await value()) === before);
  },
  'accept an address and take it back': addAndRemove('[name="accepted"]', '10.1.2.3', '[data-accepted="10.1.2.3"]'),
  'save the whole library': async (keys) => {
    await keys.reach('#data [data-action="export"]');
    await keys.press('Enter');
    await keys.isOn('[role="menuitem"]');
    await keys.press('End');
    await keys.press('Escape');
    await keys.isOn('#data [data-action="export"]');
  },
  'come to where a saved library is brought in': async (keys) => {
    await keys.reach('#data a.btn');
  },
  'delete what comes from a site, and undo': async (keys) => {
    await keys.reach('[name="delete-site"]');
    await keys.type(new URL(story).hostname);
    await deleteAndUndo(keys);
  },
  'delete everything, and undo': async (keys) => {
    await keys.reach('[data-action="delete-all"]');
    await deleteAndUndo(keys);
  },
  'delete everything, and then for good': async (keys) => {
    await keys.reach('[data-action="delete-all"]');
    await keys.press('Enter');
    await keys.isOn('.undo .btn');
    await keys.reach('[data-action="empty-bin"]', 'Shift+Tab');
    await keys.press('Enter');
    await waitFor('an empty bin', async () => (await textOf(keys.view, '[data-list="bin"]')) === '');
  },
  'come to where the shortcuts are changed': async (keys) => {
    await keys.reach('[data-action="change-shortcuts"]');
  },
};

describe.each(browserNames)('by keyboard alone in %s', (name) => {
  let stage: Stage;

  async function withPage(path: string, run: (keys: Keys) => Promise<void>): Promise<void> {
    const page: OwnPage = await stage.browser.openOwnPage(path);
    await waitFor(path, () => textOf(page, 'main'));
    await run(keysOf(page));
    await page.close();
  }

  beforeAll(async () => {
    stage = await setStage(name);
    await stage.browser.allowAllSites();
  });
  afterAll(() => stage?.close());

  describe('the welcome page', () => {
    it.each(Object.entries(welcome))('%s', (_, run) => withPage('welcome.html', run));
  });

  describe('the options', () => {
    beforeAll(async () => {
      const tab = await stage.browser.openTab(story);
      await openStored(stage.browser, tab, story);
      await tab.close();
    });
    it.each(Object.entries(options))('%s', (_, run) => withPage('options.html', run));
  });

  it('the card: shown for a link that has the focus, entered, left again', async () => {
    const tab = await stage.browser.openTab(story);
    await openStored(stage.browser, tab, story);
    const keys = keysOf(tab);
    await keys.reach('a[href*="kettlebridgemercury"]');
    await waitFor('the card', () => tab.closedText());
    await tab.press('Escape');
    await waitFor('the card to go', async () => (await tab.closedText()) === '');
    await keys.isOn('a[href*="kettlebridgemercury"]');
    await tab.press('Alt+Shift+Enter');
    // Where the focus is inside the card, the page cannot see.
    const isInCard = (): Promise<boolean> =>
      tab.evaluate(() => document.activeElement?.hasAttribute('popover') ?? false);
    await waitFor('the focus in the card', isInCard);
    await waitFor('the focus behind the last link of the card', async () => {
      await tab.press('Tab');
      return !(await isInCard());
    });
    await keys.isOn('a[href]');
    await tab.press('Escape');
    await waitFor('the card to go', async () => (await tab.closedText()) === '');
    await tab.close();
  });
});
