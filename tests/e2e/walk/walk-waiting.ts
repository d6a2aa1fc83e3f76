import type { TestBrowser } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { chooseClaim, openReadPopup } from '../popup-steps';
import { textOf } from '../prepare';
import { ownClaims, ownStories } from './own-pages';
import type { At } from './visit';

/** A host that does not answer, then one that asks for a pause: what a running trace shows while it waits. Ends cancelled. */
export async function walkWaiting(browser: TestBrowser, at: At): Promise<void> {
  const tab = await browser.openTab(ownStories.pausing);
  const pausing = await openReadPopup(browser, tab);
  await chooseClaim(pausing, ownClaims.pausing);
  await pausing.click('[data-action="trace"]');
  await waitFor('the pause that a host asked for', () => textOf(pausing, '.hop.tail .skip'));
  await at('asked-to-wait', pausing);
  await pausing.close();
  await tab.navigate(ownStories.slow);
  const popup = await openReadPopup(browser, tab);
  await chooseClaim(popup, ownClaims.slow);
  await popup.click('[data-action="trace"]');
  await waitFor('the host that is asked', () => textOf(popup, '.steps'));
  await at('tracing', popup);
  await waitFor('a host that is slow', () => textOf(popup, '.hop.tail .skip'));
  await at('slow', popup);
  await popup.click('.run .btn');
  await waitFor('the end', () => textOf(popup, 'li.ending'));
  await at('cancelled', popup);
  await popup.click('[data-action="export"]');
  await waitFor('the formats', () => textOf(popup, '[role="menuitem"]'));
  await at('save-as', popup);
  await popup.close();
  await tab.close();
}
