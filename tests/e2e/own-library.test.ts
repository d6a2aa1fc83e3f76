import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from './browsers/wait-for';
import { openReadPopup, shownChain, traceToEnd } from './popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage, textOf, typeInto } from './prepare';
import { openStored } from './stored-addresses';

const story = 'https://lockgate.example.com/2024/05/tolls-may-double';
const walled = 'https://paidpaper.example.org/2024/05/tolls';
const claim = 'Tolls at the lower lock may double from 40 to 80 crowns next spring';
const filler =
  'The keeper of the lock has written down every boat that passed since the gates were hung again last autumn.';

function article(title: string, day: number, first: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-0${day}T08:00:00Z"></head><body><article><h1>${title}</h1>
<p>${first}</p>${`<p>${filler}</p>`.repeat(8)}</article></body></html>`;
}

const pages: Readonly<Record<string, string>> = {
  [story]: article('Tolls may double', 4, `${claim}, <a href="${walled}">the Paid Paper reported</a>.`),
  [walled]: article(
    'The price of a lock',
    3,
    `${claim}, the lock board decided at its meeting on Thursday, which we attended.`,
  ),
};

const inWords = `${filler} It stands in <a href="https://lockbook.example.net/7">the lock book</a>.`;
const escaped = inWords.replace(/</g, '&lt;');
const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lock notes</title><item><title>Boats</title><link>https://feeds.example.com/boats</link><dc:creator>Ebba Quist</dc:creator><pubDate>Sat, 04 May 2024 08:00:00 GMT</pubDate><description>${escaped}</description></item></channel></rss>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Lock notes</title><entry><title>Boats</title><link href="https://feeds.example.com/boats"/><published>2024-05-04T08:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${inWords}</p></div></content></entry></feed>`;
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Lock notes',
  items: [{ id: '1', url: 'https://feeds.example.com/boats', title: 'Boats', content_html: `<p>${inWords}</p>` }],
});

/** Feeds by their addresses: how they are served, and which browser shows them to extensions; Firefox saves what is named a feed, and keeps JSON to itself. */
const feeds: Readonly<Record<string, { readonly type: string; readonly body: string; readonly in: RegExp }>> = {
  'https://feeds.example.com/rss.xml': { type: 'text/xml', body: rss, in: /./ },
  'https://feeds.example.com/rss': { type: 'application/rss+xml', body: rss, in: /chromium/ },
  'https://feeds.example.com/atom.xml': { type: 'application/xml', body: atom, in: /./ },
  'https://feeds.example.com/feed.json': { type: 'application/json', body: json, in: /chromium/ },
};

describe.each(browserNames)('a reader’s own library in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, (url, response, request) => {
      const feed = feeds[url.href];
      if (feed) {
        response.writeHead(200, { 'content-type': `${feed.type}; charset=utf-8` }).end(feed.body);
        return true;
      }
      const page = pages[url.href];
      if (page === undefined) return false;
      // A subscriber sees the page in the tab; whoever else asks is asked to pay.
      const isReader = url.href !== walled || request.headers['sec-fetch-mode'] === 'navigate';
      response.writeHead(isReader ? 200 : 402, { 'content-type': 'text/html; charset=utf-8' });
      response.end(isReader ? page : '<!doctype html><title>Subscribe</title>');
      return true;
    });
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
  });
  afterAll(() => stage?.close());

  it('goes on behind a paywall with what the tab shows', async () => {
    const tab = await stage.browser.openTab(story);
    await openStored(stage.browser, tab, story);
    const popup = await openReadPopup(stage.browser, tab);
    expect((await traceToEnd(popup)).end).toBe('gated');
    await popup.click('[data-action="read-from-tab"]');
    await waitFor('the page in a tab', async () => (await stage.browser.openPages()).includes(walled));
    const again = await waitFor('the chain with its page', async () => {
      await tab.focus();
      const shown = await openReadPopup(stage.browser, tab);
      const chain = await shownChain(shown);
      await shown.close();
      return chain.end !== 'gated' && chain;
    });
    expect(again).toMatchObject({ end: 'origin', addresses: [story, walled] });
    await tab.close();
  });

  it.each(Object.entries(feeds).filter(([, feed]) => feed.in.test(name)))(
    'reads the feed at %s as its entries',
    async (address) => {
      const tab = await stage.browser.openTab(address);
      await (await openReadPopup(stage.browser, tab)).close();
      expect(await openStored(stage.browser, tab, address)).toEqual({
        url: address,
        cited: ['https://lockbook.example.net/7'],
      });
      await tab.close();
    },
  );

  it('reads nothing on a paused site until the reader goes on there', async () => {
    const options = await stage.browser.openOwnPage('options.html');
    await typeInto(options, '[name="paused"]', 'lockgate.example.com');
    await options.click('#paused form button');
    await waitFor('the paused site', () => textOf(options, '[data-paused="lockgate.example.com"]'));
    await options.close();
    const tab = await stage.browser.openTab(story);
    const popup = await stage.browser.openPopup(tab);
    await waitFor('the pause', () =>
      popup.evaluate(() => document.querySelector('.blank[data-reason="paused"]') !== null),
    );
    await popup.click('.blank .acts button');
    await waitFor('the claims', () => popup.evaluate(() => document.querySelector('.chain > .hop') !== null));
    await popup.close();
    await tab.close();
  });

  it('deletes everything at once, and brings it back after the page was closed', async () => {
    const kept = (): Promise<string> => textOf(options, '#privacy tbody tr');
    let options = await stage.browser.openOwnPage('options.html');
    const before = await waitFor('what is stored', async () => /[1-9]/.test(await kept()) && (await kept()));
    await options.click('[data-action="delete-all"]');
    await waitFor('an empty library', async () => (await kept()).endsWith('0'));
    await options.close();
    options = await stage.browser.openOwnPage('options.html');
    await options.click('[data-list="bin"] button');
    await waitFor('all of it again', async () => (await kept()) === before);
    await options.close();
  });
});
