import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { CitedElement, PageSeam } from '../../core/seam';
import { runCard } from '../../entrypoints/card/run-card';
import { englishWords } from './english';
import { reading } from './story';

let over: AbortController;
let root: ShadowRoot | null;
let opened: string[];

/** A page with one cited link, and the card on it, asked for by the shortcut. */
async function openCard(): Promise<HTMLElement> {
  const link = document.createElement('a');
  link.href = 'https://blog.example/';
  link.textContent = 'to the blog';
  document.body.replaceChildren(link);
  const [citation] = reading().citations;
  if (!citation) throw new Error('nothing is cited');
  const cited: CitedElement = { element: link, citation, index: 0 };
  const seam: PageSeam = {
    reading: () => reading(),
    citationAt: (target) => (target === link ? cited : null),
    citedElements: () => [cited],
    takeFirstRest: () => ({ cited, by: 'keyboard' }),
    lookUpWork: () => Promise.resolve({ ok: false, failure: 'unknown' }),
    openHeadwater: (key) => {
      opened.push(key);
      return Promise.resolve({ ok: true, value: null });
    },
    isAlive: () => true,
    signal: over.signal,
  };
  runCard(seam, englishWords());
  return vi.waitFor(
    () => {
      const host = root?.host;
      if (!(host instanceof HTMLElement) || !host.isConnected) throw new Error('no card yet');
      return host;
    },
    { timeout: 3_000 },
  );
}

/** Presses the mouse there as a person would: the page cannot tell this from a click of the reader's. */
async function pressAt(x: number, y: number): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  const point = { x: x + (frame?.x ?? 0), y: y + (frame?.y ?? 0), button: 'left', clickCount: 1 } as const;
  await cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...point });
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...point });
  await new Promise((done) => setTimeout(done, 60));
}

/** Something over the whole window, of a page that lets clicks through. */
function cover(element: HTMLElement, through: boolean): HTMLElement {
  element.style.cssText = `position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#fff;z-index:2147483647;pointer-events:${through ? 'none' : 'auto'}`;
  document.body.append(element);
  return element;
}

const style = (name: string, value: string, of: () => HTMLElement) => () =>
  of().style.setProperty(name, value, 'important');
const html = () => document.documentElement;

/**
 * What a page can do to the card between its appearance and a click. `seen`: the card stays in sight in Chromium, so that the click may count;
 * of the others none may. (Firefox draws the top layer with the filter of the root; Chromium does not, and is held to the stricter rule.)
 */
const attacks: readonly (readonly [name: string, seen: boolean, attack: (host: HTMLElement) => unknown])[] = [
  ['nothing', true, () => {}],
  ['opacity of the host', true, (host) => host.style.setProperty('opacity', '0', 'important')],
  ['a host that is not displayed', true, (host) => host.style.setProperty('display', 'none', 'important')],
  ['a clipped host', true, (host) => host.style.setProperty('clip-path', 'inset(50%)', 'important')],
  ['a host moved away', true, (host) => host.style.setProperty('transform', 'translate(-2000px)', 'important')],
  ['opacity of the root', true, style('opacity', '.001', html)],
  ['opacity of the body', true, style('opacity', '0', () => document.body)],
  ['a clipped root', true, style('clip-path', 'inset(50%)', html)],
  ['a page drawn in reverse', true, style('filter', 'invert(1) hue-rotate(180deg)', html)],
  ['a filter of the root', false, style('filter', 'opacity(.001)', html)],
  ['a mask of the root', false, style('mask-image', 'linear-gradient(transparent, transparent)', html)],
  ['something on top', true, () => cover(document.createElement('div'), true)],
  [
    'a later popover that lets clicks through',
    false,
    () => {
      const over = document.createElement('div');
      over.popover = 'manual';
      cover(over, true).showPopover();
    },
  ],
  [
    'a modal dialogue',
    false,
    () => {
      const dialog = document.createElement('dialog');
      cover(dialog, true);
      dialog.showModal();
    },
  ],
  ['a hidden popover', false, (host) => host.hidePopover()],
  [
    'a host that is no popover any more, under a root that is not seen',
    false,
    (host) => {
      host.removeAttribute('popover');
      html().style.setProperty('opacity', '.001', 'important');
    },
  ],
  ['a host that is gone', false, (host) => host.remove()],
];

beforeEach(async () => {
  await page.viewport(1000, 800);
  over = new AbortController();
  root = null;
  opened = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});
afterEach(() => {
  over.abort();
  vi.restoreAllMocks();
  html().removeAttribute('style');
  document.body.removeAttribute('style');
  document.body.replaceChildren();
});

describe('a page that hides the card under a click', () => {
  test.each(attacks)('%s: the click counts: %s', async (_name, seen, attack) => {
    const host = await openCard();
    const box = root?.querySelector('.mine')?.getBoundingClientRect();
    if (!box) throw new Error('the card has no button');
    // As long as a card must have been there.
    const now = performance.now() + 520;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    attack(host);
    host.click();
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(opened).toEqual([]);
    await pressAt(box.x + 12, box.y + 12);
    expect(opened).toHaveLength(seen ? 1 : 0);
  });

  test('a card that has just come takes no click', async () => {
    await openCard();
    const box = root?.querySelector('.mine')?.getBoundingClientRect();
    await pressAt((box?.x ?? 0) + 12, (box?.y ?? 0) + 12);
    expect(opened).toEqual([]);
    expect(root?.host.isConnected).toBe(true);
  });
});
