import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorld } from '../../worlds/read-world';
import type { TestTab } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { openReadPopup, shownChain } from '../popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage, textOf, textsOf } from '../prepare';
import { openStored } from '../stored-addresses';
import { answerOwnPages, ownStories } from '../walk/own-pages';
import { type Keys, keysOf } from './keys';

const phoneBank = readWorld('tests/worlds/phone-bank-2012');
const story = phoneBank.claims[0]?.start ?? '';

/** Formats of the menu, in its order, each with the last part of its files' names. */
const formats = [
  ['report', 'html'],
  ['text', 'txt'],
  ['markdown', 'md'],
  ['csl-json', 'json'],
  ['bibtex', 'bib'],
  ['ris', 'ris'],
  ['wikipedia', 'txt'],
  ['json', 'json'],
  ['csv', 'csv'],
  ['prov', 'jsonld'],
  ['annotation', 'jsonld'],
  ['graphml', 'graphml'],
] as const;

/** Endings of the files in a folder that are written to their end, in order. */
function savedEndings(folder: string): readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const isWhole = (file: string): boolean =>
    statSync(join(folder, file)).size > 0 && !/\.(?:crdownload|part)$/.test(file);
  return files.filter(isWhole).map(endingOf).sort();
}

function endingOf(file: string): string {
  return file.split('.').at(-1) ?? '';
}

describe.each(browserNames)('the popup by keyboard alone in %s', (name) => {
  let stage: Stage;
  let tab: TestTab;

  async function withPopup(run: (keys: Keys) => Promise<void>): Promise<void> {
    await tab.focus();
    const popup = await openReadPopup(stage.browser, tab);
    await run(keysOf(popup));
    await popup.close();
  }

  beforeAll(async () => {
    stage = await setStage(name, answerOwnPages);
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
    tab = await stage.browser.openTab(story);
    await openStored(stage.browser, tab, story);
  });
  afterAll(() => stage?.close());

  /** Every function of the popup over a page with claims, in the order in which they are tried. */
  const functions: Readonly<Record<string, (keys: Keys) => Promise<void>>> = {
    'leave the list of claims as it was': async (keys) => {
      const before = await textOf(keys.view, '.chain > .hop.first');
      await keys.press('c');
      await keys.isOn('[role="listbox"]');
      await keys.press('ArrowDown');
      await keys.press('Escape');
      await keys.isOn('.which');
      expect(await textOf(keys.view, '.chain > .hop.first')).toBe(before);
    },
    'choose a claim': async (keys) => {
      await keys.reach('.which');
      await keys.press('Enter');
      const options = await waitFor('claims', async () => {
        const found = await textsOf(keys.view, '[role="option"] .said');
        return found.length > 1 && found;
      });
      await keys.press('End');
      await keys.press('Home');
      await keys.press('ArrowDown');
      await keys.press('Enter');
      await keys.isOn('.which');
      await waitFor('the second claim', async () =>
        (await textOf(keys.view, '.chain > .hop.first')).includes(options[1]?.slice(5, 40) ?? '?'),
      );
    },
    'trace it, and the focus stays': async (keys) => {
      await keys.reach('[data-action="trace"]');
      await keys.press('Enter');
      await shownChain(keys.view);
      await keys.press('j');
    },
    'move along the pages of the chain': async (keys) => {
      await keys.press('ArrowDown');
      await keys.isOn('a[data-hop]');
      const first = await keys.view.evaluate(() => document.activeElement?.getAttribute('href'));
      await keys.press('j');
      const second = await keys.view.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(second).not.toBe(first);
      await keys.press('k');
      expect(await keys.view.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
    },
    'copy the chain': async (keys) => {
      const said = (): Promise<string> => textOf(keys.view, '.foot .btn');
      const before = await said();
      await keys.reach('.foot .btn');
      await keys.press('y');
      await waitFor('the button to say so', async () => (await said()) !== before);
    },
    'leave the menu of formats': async (keys) => {
      await keys.press('s');
      await keys.isOn('[role="menuitem"]');
      await keys.press('End');
      await keys.press('Escape');
      await keys.isOn('[data-action="export"]');
    },
    'save the chain in every format': async (keys) => {
      const before = await textOf(keys.view, '[data-action="export"]');
      await keys.view.evaluate(() => {
        const names: string[] = [];
        document.addEventListener(
          'click',
          ({ target }) => target instanceof HTMLAnchorElement && names.push(target.download),
        );
        Object.assign(window, { savedNames: names });
      });
      for (const [place, [format]] of formats.entries()) {
        await keys.press('s');
        await keys.isOn('[data-format="report"]');
        for (let step = 0; step < place; step += 1) await keys.view.press('ArrowDown');
        await keys.isOn(`[data-format="${format}"]`);
        await keys.press('Enter');
        await keys.isOn('[data-action="export"][aria-disabled="false"]');
      }
      await waitFor('that it is said', async () => (await textOf(keys.view, '[data-action="export"]')) !== before);
      const wanted = formats.map(([, ending]) => ending).sort();
      const handed = await keys.view.evaluate(
        () => (window as { readonly savedNames?: readonly string[] }).savedNames ?? [],
      );
      expect(handed.map(endingOf)).toEqual(formats.map(([, ending]) => ending));
      const folder = stage.browser.downloads;
      if (folder === null) return;
      await waitFor('every file', () => savedEndings(folder).length === wanted.length);
      expect(savedEndings(folder)).toEqual(wanted);
    },
    'see the hosts that were asked': async (keys) => {
      await keys.reach('.hosts summary');
      await keys.press('Enter');
      expect(await keys.view.evaluate(() => document.querySelector('.hosts')?.hasAttribute('open'))).toBe(true);
    },
    'trace again': async (keys) => {
      await keys.reach('.again .btn:first-child');
      await keys.press('Enter');
      await shownChain(keys.view);
      await keys.press('j');
    },
    'pause this site and go on': async (keys) => {
      await keys.reach('[data-action="pause"]');
      await keys.press('Enter');
      await waitFor('the pause', () => textOf(keys.view, '.blank[data-reason="paused"]'));
      await keys.reach('.blank .acts button');
      await keys.press('Enter');
      await waitFor('the claims', () => textOf(keys.view, '.chain > .hop'));
    },
  };

  it.each(Object.entries(functions))('%s', (_, run) => withPopup(run));

  it('cancel a trace and go on from there', async () => {
    await tab.navigate(ownStories.slow);
    await withPopup(async (keys) => {
      await keys.reach('[data-action="trace"]');
      await keys.press('Enter');
      await waitFor('the page being asked for', () => textOf(keys.view, '.run'));
      await keys.press('Escape');
      await waitFor('the end', () => textOf(keys.view, 'li.ending'));
      await keys.reach('li.ending .acts button');
      await keys.press('Enter');
      await waitFor('the trace going on', () => textOf(keys.view, '.run'));
      await keys.reach('.run .btn');
      await keys.press('Enter');
      await waitFor('the end again', () => textOf(keys.view, 'li.ending'));
    });
  });

  it('use the selected text', async () => {
    await tab.navigate(story);
    await tab.evaluate(() => {
      const first = document.querySelector('article p, main p, p');
      if (first !== null) getSelection()?.selectAllChildren(first);
    });
    await withPopup(async (keys) => {
      const selection = '.which[data-chosen="selection"]';
      await waitFor('the selection as the claim', () => textOf(keys.view, selection));
      await keys.press('c');
      await keys.press('Enter');
      await waitFor('a claim of the page', () => textOf(keys.view, '.which:not([data-chosen])'));
      await keys.press('t');
      await waitFor('the selection as the claim again', () => textOf(keys.view, selection));
    });
  });

  it.each([
    ['o', 'library.html'],
    ['l', 'library.html'],
  ])('%s opens %s', async (key, page) => {
    await tab.focus();
    const before = (await stage.browser.openPages()).length;
    const popup = await openReadPopup(stage.browser, tab);
    await keysOf(popup).pressLast(key);
    await waitFor(page, async () => {
      const open = await stage.browser.openPages();
      return open.length > before && open.some((url) => url.includes(page));
    });
    await popup.close();
  });

  it('opens a page of the chain at its words', async () => {
    await tab.focus();
    const popup = await openReadPopup(stage.browser, tab);
    await waitFor('the chain', () => textOf(popup, 'a[data-hop]'));
    const before = (await stage.browser.openPages()).length;
    const keys = keysOf(popup);
    await keys.reach('a[data-hop]');
    await keys.pressLast('Enter');
    await waitFor('the page', async () => (await stage.browser.openPages()).length > before);
    await popup.close();
  });
});
