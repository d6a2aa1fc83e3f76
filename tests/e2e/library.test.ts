import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { traceJson } from '../../core/export/json';
import { fullChain, reading, trace, wordsOf } from '../browser/story';
import type { OwnAnswer } from '../worlds/player';
import { readWorld } from '../worlds/read-world';
import type { OwnPage } from './browsers/test-browser';
import { waitFor } from './browsers/wait-for';
import { chooseFile } from './choose-file';
import { keysOf } from './keyboard/keys';
import { chooseClaim, openReadPopup, traceToEnd } from './popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage, textOf, typeInto } from './prepare';
import { openStored } from './stored-addresses';

const words = 'script was read out at a training evening';
const claim = readWorld('tests/worlds/phone-bank-2012').claims.find((one) =>
  one.chain.some((hop) => hop.text.includes(words)),
);

/** A trace of another library, as Headwater saves it. */
const saved = traceJson(trace(fullChain), [reading()]);

/** A page that says later what the saved page said, and cites nobody. */
const later = 'http://ferryman.example.org/2021/04/taps';
const laterWords = wordsOf.dispatch.replace(/\.$/, '');

const answerLater: OwnAnswer = (url, response) => {
  if (url.href !== later) return false;
  const filler = 'The ferryman has written down every bucket that was carried over since the wells were closed again.';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="en"><head><title>Taps again</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2021-04-02T08:00:00Z"></head><body><article><h1>Taps again</h1>
<p>“${laterWords},” says the ferryman Odo Brack. “We have the buckets ready.”</p>${`<p>${filler}</p>`.repeat(8)}</article></body></html>`);
  return true;
};

async function typeKeys(page: OwnPage, keys: string): Promise<void> {
  for (const key of keys) await page.press(key);
}

async function has(page: OwnPage, selector: string): Promise<boolean> {
  return page.evaluate((one: string) => document.querySelector(one) !== null, selector);
}

describe.each(browserNames)('the library in %s', (name) => {
  let stage: Stage;
  let library: OwnPage;

  beforeAll(async () => {
    if (claim === undefined) throw new Error('the story has the claim');
    stage = await setStage(name, answerLater);
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
    const tab = await stage.browser.openTab(claim.start);
    await openStored(stage.browser, tab, claim.start);
    const popup = await openReadPopup(stage.browser, tab);
    await chooseClaim(popup, words);
    await traceToEnd(popup);
    await popup.close();
    library = await stage.browser.openOwnPage('library.html');
  });
  afterAll(() => stage?.close());

  it('is searched and read by keyboard alone', async () => {
    await waitFor('the chain', () => has(library, '.list .row'));
    await library.press('/');
    await typeKeys(library, 'nothing');
    await waitFor('no result', () => has(library, '.none .btn'));
    for (let index = 0; index < 7; index += 1) await library.press('Backspace');
    await typeKeys(library, 'trainin');
    await waitFor('the chain and its pages', () => has(library, '.list .part'));
    expect(await waitFor('what a page claims', () => textOf(library, '.list .found mark'))).toBe('training');
    await library.press('ArrowDown');
    await library.press('Enter');
    await waitFor('the chain in the middle', async () => (await textOf(library, '.claim')).includes(words));
    await library.press('F6');
    await library.press('j');
    await library.press('j');
    await library.press('Enter');
    const evidence = await waitFor('the evidence', async () => {
      const text = await textOf(library, '.evi');
      return text.includes('Kettlebridge') && text;
    });
    expect(evidence).toContain('upstairs room');
    await library.press('n');
    await typeKeys(library, 'ask');
    await waitFor('the note to be kept', async () => (await textOf(library, '.evi [role="status"]')) !== '');
  });

  it('keeps notes and its place over a reload', async () => {
    const address = await library.evaluate(() => location.search);
    expect(address).toContain('from=');
    await library.close();
    library = await stage.browser.openOwnPage(`library.html${address}`);
    const note = () => library.evaluate(() => document.querySelector<HTMLTextAreaElement>('.evi [data-note]')?.value);
    expect(await waitFor('the note', async () => (await note()) || null)).toBe('ask');
  });

  it('is open beside a page, and follows what is done elsewhere', async () => {
    const beside = await stage.browser.openBeside(library);
    await waitFor('the chain in it', async () => (await textOf(beside, '.list .row')).includes(words));
    expect(await beside.evaluate(() => document.querySelector('[data-action="open-panel"]'))).toBeNull();
    await beside.click('.list .row');
    await waitFor('one column', () =>
      beside.evaluate(() => document.querySelector('.library')?.getAttribute('data-showing') === 'main'),
    );
    expect(await beside.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await beside.click('.back .btn');
    await beside.click('.views .btn:nth-of-type(3)');
    await typeInto(beside, '.list .name-form input', 'Beside');
    await beside.press('Enter');
    await library.click('.views .btn:nth-of-type(3)');
    await waitFor('the collection in the tab', async () => (await textOf(library, '.list .row')).includes('Beside'));
    await beside.close();
    await library.click('.views .btn:nth-of-type(1)');
  });

  it('says in the options why a host was asked', async () => {
    const options = await stage.browser.openOwnPage('options.html');
    await waitFor('hosts', () => has(options, '[data-host]'));
    await options.click('[data-host] summary');
    expect(await waitFor('why', () => textOf(options, '.why li'))).toContain(words);
    await options.close();
    await library.focus();
  });

  it('deletes at once, and brings back after a restart', async () => {
    await waitFor('the chain', () => has(library, '.list .row'));
    await library.press('Delete');
    await waitFor('the bar', () => has(library, '.undo'));
    await waitFor('an empty list', async () => !(await has(library, '.list .row')));
    const browser = await stage.restart();
    library = await browser.openOwnPage('library.html');
    await waitFor('what can come back', () => has(library, '.bin'));
    expect(await has(library, '.list .row')).toBe(false);
    await library.click('.bin summary');
    await library.click('.bin li button');
    await waitFor('the chain', () => has(library, '.list .row'));
    expect(await has(library, '.bin')).toBe(false);
  });

  it('refuses a broken file and loses nothing; takes a good one when told to', async () => {
    await chooseFile(library, saved.slice(0, 200));
    expect(await waitFor('the refusal', () => textOf(library, '.import'))).not.toBe('');
    expect(await has(library, '.import .btn-main')).toBe(false);
    await library.click('.import .btn');
    await chooseFile(library, saved);
    await waitFor('the offer', () => has(library, '.import .btn-main'));
    expect(await library.evaluate(() => document.querySelectorAll('.list .row').length)).toBe(1);
    await library.click('.import .btn-main');
    await waitFor('two chains', () => library.evaluate(() => document.querySelectorAll('.list .row').length === 2));
  });

  it('tells in the popup, by keyboard, which earlier page of it says a claim that cites nobody', async () => {
    const tab = await stage.browser.openTab(later);
    const popup = await openReadPopup(stage.browser, tab);
    const keys = keysOf(popup);
    await waitFor('the library to be looked through', () => textOf(popup, '.earlier summary'));
    await keys.reach('.earlier summary');
    await keys.press('Enter');
    expect(await textOf(popup, '.earlier .said')).toContain(laterWords);
    await keys.reach('.earlier a');
    await keys.pressLast('Enter');
    await waitFor('that page in the library', async () =>
      (await stage.browser.openPages()).some((address) => address.includes('library.html?work=')),
    );
  });
});
