import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorld } from '../worlds/read-world';
import type { TestTab } from './browsers/test-browser';
import { waitFor } from './browsers/wait-for';
import { chooseClaim, openReadPopup, shownChain, traceToEnd } from './popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage, textOf } from './prepare';
import { openStored } from './stored-addresses';

const phoneBank = readWorld('tests/worlds/phone-bank-2012');
const harbour = readWorld('tests/worlds/harbour-lamp');
const column = claimOf(phoneBank.claims, 'upstairs room');
const removed = claimOf(harbour.claims, 'sold the lens');

function claimOf(claims: typeof phoneBank.claims, words: string) {
  const found = claims.find((claim) => claim.chain.some((hop) => hop.text.includes(words)));
  if (!found) throw new Error(`no claim with "${words}"`);
  return found;
}

describe.each(browserNames)('a reader in %s', (name) => {
  let stage: Stage;
  let tab: TestTab;

  beforeAll(async () => {
    stage = await setStage(name);
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
  });
  afterAll(() => stage?.close());

  it('opens a story, and its citations are stored', async () => {
    tab = await stage.browser.openTab(column.start);
    const page = await openStored(stage.browser, tab, column.start);
    const expected = phoneBank.claims.flatMap((claim) => claim.chain.slice(1).map((hop) => hop.url));
    expect(page.cited).toEqual(expect.arrayContaining(expected));
  });

  it('rests on a cited link, and a card says what it is', async () => {
    expect(await tab.closedText()).toBe('');
    await tab.focus();
    await tab.hover('a[href*="kettlebridgemercury"]');
    const card = await waitFor('the card', () => tab.closedText());
    expect(card).toContain('kettlebridgemercury.example.com');
    await tab.hover(null);
    await waitFor('the card to go', async () => (await tab.closedText()) === '');
  });

  it('moves the keyboard focus to a cited post, and the card tells its time from its id', async () => {
    await tab.navigate(removed.start);
    await openStored(stage.browser, tab, removed.start);
    const onPost = (): Promise<boolean> =>
      tab.evaluate(() => document.activeElement?.getAttribute('href')?.includes('/status/') ?? false);
    await waitFor('the focus on the post', async () => {
      if (await onPost()) return true;
      await tab.press('Tab');
      return onPost();
    });
    const card = await waitFor('the card', () => tab.closedText());
    expect(card).toContain('2 September 2021, 20:14:33 UTC');
    await tab.press('Escape');
    await waitFor('the card to go', async () => (await tab.closedText()) === '');
    expect(await onPost()).toBe(true);
  });

  it('sees in the popup what the page cites, and has asked nobody so far', async () => {
    await tab.navigate(column.start);
    const popup = await openReadPopup(stage.browser, tab);
    await chooseClaim(popup, 'the best line of the week');
    expect(await textOf(popup, '.chain')).toContain('kettlebridgemercury.example.com');
    const opened = [column.start, removed.start];
    const asked = stage.player.requests.filter((request) =>
      /example\.(com|org|net)$|twitter|x\.com/.test(request.host),
    );
    expect(asked.map((request) => request.url).filter((url) => !opened.includes(url))).toEqual([]);
    await popup.close();
  });

  it('traces the claim to the earliest statement that can be found', async () => {
    const popup = await openReadPopup(stage.browser, tab);
    await chooseClaim(popup, 'script was read out at a training evening');
    const chain = await traceToEnd(popup);
    expect(chain.end).toBe(column.end);
    expect(chain.addresses).toEqual(column.chain.map((hop) => hop.url));
    await popup.close();
  });

  it('finds that a cited post was removed', async () => {
    await tab.navigate(removed.start);
    const popup = await openReadPopup(stage.browser, tab);
    await chooseClaim(popup, 'sold the lens');
    const chain = await traceToEnd(popup);
    expect(chain.end).toBe('removed');
    expect(chain.addresses).toEqual(removed.chain.map((hop) => hop.url));
    await popup.close();
  });

  it('restarts the browser, and all of it is still there without asking anybody', async () => {
    const browser = await stage.restart();
    stage.player.clear();
    tab = await browser.openTab(column.start);
    const popup = await openReadPopup(browser, tab);
    await chooseClaim(popup, 'script was read out at a training evening');
    const chain = await shownChain(popup);
    expect(chain.addresses).toEqual(column.chain.map((hop) => hop.url));
    const asked = stage.player.requests.filter((request) => /example\.(com|org|net)$/.test(request.host));
    expect(asked.map((request) => request.url)).toEqual([column.start]);
    await popup.close();
    await tab.navigate(removed.start);
    const other = await openReadPopup(browser, tab);
    await chooseClaim(other, 'sold the lens');
    expect((await shownChain(other)).end).toBe('removed');
  });
});
