import { traceJson } from '../../../core/export/json';
import { branched } from '../../browser/library-story';
import { reading } from '../../browser/story';
import type { OwnPage, TestBrowser } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { chooseFile } from '../choose-file';
import { textOf, typeInto } from '../prepare';
import { narrowest, widest } from './narrow';
import type { Visit } from './visit';
import { mirror } from './walk-pages';

/** A chain with branches and two origins; it comes in as a file, as a colleague's would. */
const sent = { ...branched, warnings: [] };
const branchedWords = sent.claim.text;

/** The library before anything is in it. */
export async function walkEmptyLibrary(browser: TestBrowser, visit: Visit): Promise<void> {
  const page = await browser.openOwnPage('library.html');
  await waitFor('the empty library', () => textOf(page, '.blank h2'));
  await visit({ surface: 'library', state: 'empty', view: page, page, tab: null });
  await page.close();
}

/** The library with the chains of the popup's stories: every view, import, deletion, narrow, wide and mirrored. */
export async function walkLibrary(browser: TestBrowser, visit: Visit): Promise<void> {
  const page = await browser.openOwnPage('library.html');
  const at = (state: string): Promise<void> => visit({ surface: 'library', state, view: page, page, tab: null });
  await waitFor('chains', () => textOf(page, '.list .row'));
  await at('list');
  await walkImport(page, at);
  await typeInto(page, '[data-search]', 'nobody said this');
  await waitFor('no result', () => textOf(page, '.none .btn'));
  await at('nothing-found');
  await typeInto(page, '[data-search]', branchedWords.split(' ').slice(-2).join(' '));
  await waitFor('the chain', async () => (await textOf(page, '.list .row')).includes(branchedWords.slice(0, 20)));
  await at('search');
  await page.click('.list .row');
  await waitFor('the chain in the middle', () => textOf(page, '.graph'));
  await at('chain-with-branches');
  await page.click('.g:nth-of-type(2) .src');
  await waitFor('the evidence', () => textOf(page, '.evi'));
  await at('evidence');
  await mirror(page, true);
  await at('right-to-left');
  await mirror(page, false);
  await walkBeside(browser, page, visit);
  await walkWidths(page, visit);
  await page.close();
  await walkCollections(browser, visit);
}

/** The library in the browser's own panel: one chain. */
async function walkBeside(browser: TestBrowser, page: OwnPage, visit: Visit): Promise<void> {
  const view = await browser.openBeside(page);
  await waitFor('chains beside the page', () => textOf(view, '.list .row'));
  await view.click('.list .row');
  await waitFor('the chain beside the page', () => textOf(view, '.graph'));
  await visit({ surface: 'beside', state: 'chain', view, page: null, tab: null });
  await view.close();
}

async function walkImport(page: OwnPage, at: (state: string) => Promise<void>): Promise<void> {
  const text = traceJson(sent, [reading()]);
  await chooseFile(page, text.slice(0, 99));
  await waitFor('the refusal', () => textOf(page, '.import'));
  await at('import-refused');
  await page.click('.import .btn');
  await chooseFile(page, text);
  await waitFor('the offer', () => textOf(page, '.import .btn-main'));
  await at('import');
  await page.click('.import .btn-main');
  await waitFor('the answer', async () => (await textOf(page, '.import .btn-main')) === '');
  await page.click('.import .btn');
}

/** Evidence, chain and list as a side panel shows them; then all of it on a wide screen. */
async function walkWidths(page: OwnPage, visit: Visit): Promise<void> {
  await page.widen(narrowest);
  await visit({ surface: 'narrow', state: 'library-evidence', view: page, page, tab: null });
  await page.click('.evi .head button');
  await waitFor('the chain alone', () => page.evaluate(() => document.querySelector('.evi') === null));
  await visit({ surface: 'narrow', state: 'library-chain', view: page, page, tab: null });
  await page.click('.back .btn');
  await waitFor('the list alone', () =>
    page.evaluate(() => document.querySelector('.library')?.getAttribute('data-showing') === 'list'),
  );
  await visit({ surface: 'narrow', state: 'library-list', view: page, page, tab: null });
  await page.widen(widest);
  await page.click('.list .row');
  await waitFor('the chain in the middle', () => textOf(page, '.graph'));
  await visit({ surface: 'library', state: 'wide', view: page, page, tab: null });
}

async function walkCollections(browser: TestBrowser, visit: Visit): Promise<void> {
  const page = await browser.openOwnPage('library.html');
  const at = (state: string): Promise<void> => visit({ surface: 'library', state, view: page, page, tab: null });
  await waitFor('chains', () => textOf(page, '.list .row'));
  await page.click('.list .row');
  await waitFor('the chain in the middle', () => textOf(page, '.claim .menu summary'));
  await page.click('.claim .menu summary');
  await typeInto(page, '.claim .menu .name-form input', 'To be checked');
  await at('file-in');
  await page.click('.claim .menu .name-form button');
  await page.click('.views .btn:nth-of-type(3)');
  await waitFor('the collection', () => textOf(page, '.list .row'));
  await page.click('.list .row');
  await waitFor('what is in it', () => textOf(page, '.entries .row'));
  await at('collection');
  await page.click('.views .btn:nth-of-type(2)');
  await waitFor('pages', () => page.evaluate(() => document.querySelector('.list .row[data-filed^="work:"]') !== null));
  await page.click('.list .row');
  await waitFor('the page', () => textOf(page, '.work .note-field'));
  await at('page');
  await page.press('Delete');
  await waitFor('the bar that undoes', () => textOf(page, '.undo'));
  await at('undo');
  await page.click('.undo .btn');
  await waitFor('the bar to go', async () => (await textOf(page, '.undo')) === '');
  await page.close();
}
