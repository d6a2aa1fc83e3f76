import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from './browsers/wait-for';
import { hostilePage } from './hostile-page';
import { openReadPopup } from './popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage } from './prepare';
import { openStored } from './stored-addresses';

const story = 'https://slowriver.example.com/2024/05/the-weir-is-late-again';

declare global {
  interface Window {
    seen: string[];
    watching: boolean;
    unexpectedGlobals(): string[];
  }
}

describe.each(browserNames)('silence in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, (url, response) => {
      if (url.href !== story) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(hostilePage);
      return true;
    });
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
  });
  afterAll(() => stage?.close());

  it('a page that looks for Headwater sees nothing before a hover', async () => {
    const tab = await stage.browser.openTab(story);
    expect(await tab.evaluate(() => window.watching)).toBe(true);
    // The popup shows the page's claims only when the page script has read and reported it.
    const popup = await openReadPopup(stage.browser, tab);
    await popup.close();
    expect(await tab.evaluate(() => window.seen)).toEqual([]);
    expect(await tab.evaluate(() => window.unexpectedGlobals())).toEqual([]);
    expect(
      await tab.evaluate(() => ({
        databases: 'databases' in indexedDB ? indexedDB.databases().then((all) => all.length) : 0,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        highlights: 'highlights' in CSS ? CSS.highlights.size : 0,
        strangers: [...document.documentElement.children].map((child) => child.localName).join(),
      })),
    ).toMatchObject({ sheets: 0, highlights: 0, strangers: 'head,body' });
    expect(await tab.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await tab.close();
  });

  it('a page that watches sees only an element whose content is closed to it when the reader rests on a link', async () => {
    const tab = await stage.browser.openTab(story);
    await openStored(stage.browser, tab, story);
    await tab.hover('#cited');
    const card = await waitFor('the card', () => tab.closedText());
    expect(card).toContain('weirnotes.example.org');
    const seen = await tab.evaluate(() => window.seen);
    expect(
      seen.filter((what) => !/^(added DIV|attribute (popover|style|id|class|tabindex|aria-describedby))$/.test(what)),
    ).toEqual([]);
    expect(
      await tab.evaluate(() =>
        [...document.documentElement.children].slice(2).map((child) => [child.shadowRoot, child.textContent]),
      ),
    ).toEqual([[null, '']]);
    await tab.close();
  });

  it('reading, resting on links and opening the popup send no request', async () => {
    stage.player.clear();
    const tab = await stage.browser.openTab(story);
    await openStored(stage.browser, tab, story);
    await tab.hover('#cited');
    await waitFor('the card', () => tab.closedText());
    await tab.hover(null);
    const popup = await openReadPopup(stage.browser, tab);
    await popup.close();
    const library = await stage.browser.openOwnPage('library.html');
    await waitFor('the library', () => library.evaluate(() => document.body.textContent !== ''));
    await library.close();
    const asked = stage.player.requests.filter((request) => /example/.test(request.host));
    expect(asked.map((request) => request.url)).toEqual([story]);
    await tab.close();
  });
});
