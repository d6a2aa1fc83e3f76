import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorld } from '../../worlds/read-world';
import type { TestTab } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { shownChain } from '../popup-steps';
import { acceptPlayer, readAllSites, type Stage, setStage, textOf } from '../prepare';
import { openStored } from '../stored-addresses';

const story = readWorld('tests/worlds/phone-bank-2012').claims[0]?.start ?? '';

// Chromium gives its shortcuts to the window alone, which a headless one does not have; `tests/unit` has what they do.
describe('shortcuts of the browser, pressed in Firefox', () => {
  let stage: Stage;
  let tab: TestTab;
  const press = async (keys: string): Promise<void> => {
    if (stage.browser.pressShortcut === null) throw new Error('no keys of its own');
    await stage.browser.pressShortcut(tab, keys);
  };
  beforeAll(async () => {
    stage = await setStage('firefox');
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
    tab = await stage.browser.openTab(story);
    await openStored(stage.browser, tab, story);
  });
  afterAll(() => stage?.close());

  it('Alt+Shift+H opens the popup over the page', async () => {
    await press('Alt+Shift+H');
    const popup = await stage.browser.shownPopup();
    await waitFor('the page in it', async () => (await textOf(popup, '.chain')).includes('Lamplighter'));
    await popup.close();
  });

  it('Alt+Shift+J and K go from citation to citation, each with its card', async () => {
    const focused = (): Promise<string> =>
      tab.evaluate(() => (document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : ''));
    await press('Alt+Shift+J');
    const first = await waitFor('the first citation', focused);
    await waitFor('its card', () => tab.closedText());
    await press('Alt+Shift+J');
    await waitFor('the second citation', async () => (await focused()) !== first);
    await press('Alt+Shift+K');
    await waitFor('the first again', async () => (await focused()) === first);
  });

  it('Alt+Shift+T traces what is selected', async () => {
    await tab.evaluate(() => {
      const wanted = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('script was read'));
      if (wanted) getSelection()?.selectAllChildren(wanted);
    });
    await press('Alt+Shift+T');
    const popup = await stage.browser.shownPopup();
    expect((await shownChain(popup)).addresses.length).toBeGreaterThan(1);
    await popup.close();
  });
});
