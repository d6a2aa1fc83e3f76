import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestTab, TestView } from './browsers/test-browser';
import { waitFor } from './browsers/wait-for';
import { hostilePage } from './hostile-page';
import { openReadPopup } from './popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage, textOf } from './prepare';
import { openStored } from './stored-addresses';
import { answerStrange, elsewhere, strange } from './strange-pages';

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
    stage = await setStage(name, (url, response, request) => {
      if (answerStrange(url, response, request)) return true;
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

  it('a page has nobody to send a message to', async () => {
    const tab = await stage.browser.openTab(story);
    const voices = await tab.evaluate(() =>
      ['chrome', 'browser'].map((name) => {
        const api: { runtime?: { sendMessage?: unknown } } | undefined = Reflect.get(window, name);
        return typeof api?.runtime?.sendMessage;
      }),
    );
    expect(voices).toEqual(['undefined', 'undefined']);
    await tab.close();
  });

  it('two hundred payloads on a page stay text in popup and library', async () => {
    const tab = await stage.browser.openTab(strange.poisoned);
    const popup = await openReadPopup(stage.browser, tab);
    await watchPolicy(popup);
    await popup.click('.which');
    await waitFor('the list of claims', async () => (await textOf(popup, '[role="listbox"]')).includes('onerror'));
    expect(await madeOfText(popup)).toEqual([]);
    await popup.close();
    const library = await stage.browser.openOwnPage(`library.html?work=${encodeURIComponent(strange.poisoned)}`);
    await watchPolicy(library);
    await waitFor('the claims of the page', async () => (await textOf(library, 'main')).includes('onerror'));
    expect(await madeOfText(library)).toEqual([]);
    await library.close();
    await tab.close();
  });

  it('a page that lets nothing run and is XHTML is read, and has its card', async () => {
    const tab = await stage.browser.openTab(strange.strict);
    await openStored(stage.browser, tab, strange.strict);
    await tab.hover('#cited');
    expect(await waitFor('the card', () => tab.closedText())).toContain('weirnotes.example.org');
    await tab.close();
  });

  it('a link that the pointer was on before the page was read has its card', async () => {
    const tab = await stage.browser.openTab(strange.moving);
    await tab.hover('#cited');
    expect(await waitFor('the card', () => tab.closedText())).toContain('weirnotes.example.org');
    await tab.close();
  });

  it('a click in a card that the page has covered opens nothing', async () => {
    const tab = await stage.browser.openTab(strange.moving);
    await openStored(stage.browser, tab, strange.moving);
    await pressOpen(tab, true);
    expect(await libraryAt(stage)).toEqual([]);
    await tab.evaluate(() => document.querySelector('[popover]')?.remove());
    await pressOpen(tab, false);
    await waitFor('the library', async () => (await libraryAt(stage)).length > 0);
    await tab.close();
  });

  it('what a page says after it has moved is kept under its new address, and nothing under another', async () => {
    const tab = await stage.browser.openTab(strange.moving);
    const first = await openStored(stage.browser, tab, strange.moving);
    const next = 'https://moving.example.com/2024/05/the-second-page';
    const cited = 'https://weirnotes.example.org/second';
    await tab.evaluate(
      (url: string, link: string) => {
        history.pushState({}, '', url);
        document.querySelector('#cited')?.setAttribute('href', link);
        document.querySelector('article')?.append(document.createElement('q'));
      },
      next,
      cited,
    );
    expect((await openStored(stage.browser, tab, next)).cited).toEqual([cited]);
    expect((await openStored(stage.browser, tab, strange.moving)).cited).toEqual(first.cited);
    await tab.close();
  });

  it('a page that comes back from the cache has its card again', async () => {
    const tab = await stage.browser.openTab(strange.moving);
    await openStored(stage.browser, tab, strange.moving);
    await tab.navigate(elsewhere);
    await tab.evaluate(() => history.back());
    await waitFor('the page again', async () => (await textOf(tab, 'h1')) === 'The first page');
    await tab.hover(null);
    await tab.hover('#cited');
    expect(await waitFor('the card', () => tab.closedText())).toContain('weirnotes.example.org');
    await tab.close();
  });

  it('a page that was prepared and not opened is not kept', async () => {
    const known = await stage.browser.openOwnPage('library.html');
    const kept = await known.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const opening = indexedDB.open('headwater');
          opening.onsuccess = () => {
            const all = opening.result.transaction('pages').objectStore('pages').getAllKeys();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result.map(String));
            };
          };
        }),
    );
    await known.close();
    expect(kept).toContain(strange.moving);
    expect(kept).not.toContain(strange.prepared);
    // Firefox prepares no pages; Chromium had two occasions to.
    const asked = stage.player.requests.some((request) => request.url === strange.prepared);
    expect(asked).toBe(name === 'chromium');
  });
});

/** Pages of the library that are open at a work. */
async function libraryAt(stage: Stage): Promise<readonly string[]> {
  return (await stage.browser.openPages()).filter((url) => url.includes('library.html?work='));
}

/** Pins the card by keyboard and presses its last button; before that the page may put something of its own on top. */
async function pressOpen(tab: TestTab, covered: boolean): Promise<void> {
  await waitFor('the pinned card', async () => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('#cited')?.focus());
    await tab.press('Alt+Shift+Enter');
    // Pressed again too early it would open the card's own link, which has the focus then.
    return waitFor('the card', async () => (await tab.closedText()).includes('Esc'), 3_000).catch(() => null);
  });
  // A card must have been there for half a second.
  await new Promise((done) => setTimeout(done, 600));
  await tab.evaluate((cover: boolean) => {
    if (!cover) return;
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none';
    document.body.append(over);
    over.showPopover();
  }, covered);
  await tab.press('Tab');
  await tab.press('Enter');
}

declare global {
  interface Window {
    violations: string[];
  }
}

/** From now on keeps what the policy of a page of ours had to stop. */
function watchPolicy(view: TestView): Promise<void> {
  return view.evaluate(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));
  });
}

/** What in a page of ours is more than its own elements and text. */
function madeOfText(view: TestView): Promise<readonly string[]> {
  return view.evaluate(() => {
    const made = document.querySelectorAll(
      'script:not([src]), iframe, object, embed, img, video, audio, base, style, [style*="url("]',
    );
    const handled = [...document.querySelectorAll('*')].filter((one) =>
      one.getAttributeNames().some((key) => key.startsWith('on')),
    );
    const links = [...document.querySelectorAll('a')].filter(
      (link) => !/^(?:https?|chrome-extension|moz-extension):/.test(link.href),
    );
    const taken = 'taken' in window ? ['a payload ran'] : [];
    return [
      ...[...made, ...handled, ...links].map((one) => one.outerHTML.slice(0, 200)),
      ...window.violations,
      ...taken,
    ];
  });
}
