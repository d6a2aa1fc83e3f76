import type { TestBrowser, TestTab, TestView } from './browsers/test-browser';
import { waitFor } from './browsers/wait-for';
import { textsOf } from './prepare';

/** Opens the toolbar popup over a tab and waits until it shows the page's claims. */
export async function openReadPopup(browser: TestBrowser, tab: TestTab): Promise<TestView> {
  const popup = await browser.openPopup(tab);
  await waitFor('claims in the popup', () => popup.evaluate(() => document.querySelector('.chain > .hop') !== null));
  return popup;
}

/** Chooses the claim that contains these words, by the claim picker when there is more than one. */
export async function chooseClaim(popup: TestView, words: string): Promise<void> {
  if ((await shownClaim(popup)).includes(words)) return;
  await popup.click('.which');
  const options = await waitFor('the list of claims', async () => {
    const found = await textsOf(popup, '[role="option"]');
    return found.length > 0 && found;
  });
  const index = options.findIndex((text) => text.includes(words));
  if (index < 0) throw new Error(`no claim has "${words}" among:\n${options.join('\n')}`);
  await popup.click(`[role="option"]:nth-of-type(${index + 1})`);
  await waitFor('the chosen claim', async () => (await shownClaim(popup)).includes(words));
}

/** What the page itself says: without the words that were struck, and without ours. */
function shownClaim(popup: TestView): Promise<string> {
  return popup.evaluate(() => {
    const first = document.querySelector('.chain > .hop.first')?.cloneNode(true);
    if (!(first instanceof Element)) return '';
    for (const other of first.querySelectorAll('del, .m-cut, .vh')) other.remove();
    return (first.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** What a finished chain shows: its ending and the address of every work on it, the ending's own last. */
interface ShownChain {
  readonly end: string;
  readonly addresses: readonly string[];
  readonly words: string;
}

/** Presses Trace and waits for the ending. */
export async function traceToEnd(popup: TestView): Promise<ShownChain> {
  await popup.click('[data-action="trace"]');
  return shownChain(popup);
}

/** Waits for the ending of the chain that a view shows. */
export function shownChain(view: TestView): Promise<ShownChain> {
  return waitFor(
    'the ending of the chain',
    () =>
      view.evaluate(() => {
        const ending = document.querySelector('li.ending');
        // What is there instead is told when the wait comes to nothing.
        if (!ending) throw new Error(document.body.textContent);
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.chain a[data-hop]')];
        return {
          end: ending.getAttribute('data-end') ?? '',
          // A link opens at the words; its address is what stands before them.
          addresses: links.map((link) => link.href.replace(/#?:~:.*$/, '')),
          words: [...ending.querySelectorAll('p')]
            .map((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim())
            .join('. '),
        };
      }),
    60_000,
  );
}
