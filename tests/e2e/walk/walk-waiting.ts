import type { TestBrowser, TestView } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { chooseClaim, openReadPopup } from '../popup-steps';
import { textOf } from '../prepare';
import { ownClaims, ownStories } from './own-pages';
import type { At } from './visit';

/** What a running trace shows while it waits. Each wait has a trace of its own, since a host is not waited for for ever. */
export async function walkWaiting(browser: TestBrowser, at: At): Promise<void> {
  const tab = await browser.openTab('about:blank');
  const traced = async (story: 'pausing' | 'silent' | 'late' | 'slow'): Promise<TestView> => {
    await tab.navigate(ownStories[story]);
    const popup = await openReadPopup(browser, tab);
    await chooseClaim(popup, ownClaims[story]);
    await popup.click('[data-action="trace"]');
    await waitFor('the host that is asked', () => textOf(popup, '.steps'));
    return popup;
  };
  const tracing = await traced('silent');
  await at('tracing', tracing);
  await tracing.close();
  const pausing = await traced('pausing');
  await waitFor('the pause that a host asked for', () => textOf(pausing, '.hop.tail .skip'));
  await at('asked-to-wait', pausing);
  await pausing.close();
  const slow = await traced('late');
  await waitFor('a host that is slow', () => textOf(slow, '.hop.tail .skip'));
  await at('slow', slow);
  await slow.close();
  const cancelled = await traced('slow');
  await cancelled.click('.run .btn');
  await waitFor('the end', () => textOf(cancelled, 'li.ending'));
  await at('cancelled', cancelled);
  await cancelled.click('[data-action="export"]');
  await waitFor('the formats', () => textOf(cancelled, '[role="menuitem"]'));
  await at('save-as', cancelled);
  await cancelled.close();
  await tab.close();
}
