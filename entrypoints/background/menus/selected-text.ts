import type { Browser } from 'webextension-polyfill';

/** The words selected in a tab; empty when there are none or the tab may not be read. */
export async function selectedText(browser: Pick<Browser, 'scripting'>, tabId: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => String(getSelection()) });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return '';
  }
}
