import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { CardFacts } from '../../core/messages';
import type { CitedElement, PageSeam, RestKind } from '../../core/seam';
import { runCard } from '../../entrypoints/card/run-card';
import { englishWords } from './english';
import { reading } from './story';

const read = reading();
let over: AbortController;
let roots: ShadowRoot[];

/** The page: two cited links far apart, and a link that is none. */
function openPage(): void {
  document.body.replaceChildren();
  for (const [id, top] of [
    ['blog', 80],
    ['post', 380],
    ['plain', 700],
  ] as const) {
    const link = document.createElement('a');
    link.href = `https://${id}.example/`;
    link.id = id;
    link.textContent = `to the ${id}`;
    link.style.cssText = `position:absolute;left:60px;top:${top}px`;
    document.body.append(link);
  }
}

const at = (id: string) => document.getElementById(id) as HTMLElement;

function seam(
  facts: Partial<CardFacts> | null,
  first: RestKind | null = null,
): PageSeam & { readonly opened: string[] } {
  const opened: string[] = [];
  const cited = (element: Element): CitedElement | null => {
    const index = ['blog', 'post'].indexOf(element.id);
    const citation = read.citations[index];
    return citation ? { element, citation, index } : null;
  };
  return {
    opened,
    reading: () => read,
    citationAt: (target) => (target instanceof Element ? cited(target) : null),
    citedElements: () => [],
    takeFirstRest: () => {
      const found = cited(at('blog'));
      return first === null || found === null ? null : { cited: found, by: first };
    },
    lookUpWork: () =>
      Promise.resolve(facts === null ? { ok: false, failure: 'unknown' } : { ok: true, value: facts as CardFacts }),
    openHeadwater: (key) => {
      opened.push(key);
      return Promise.resolve({ ok: true, value: null });
    },
    isAlive: () => true,
    signal: over.signal,
  };
}

const known: CardFacts = {
  inLibrary: true,
  kind: 'blog',
  title: 'Counting the taps',
  author: null,
  site: null,
  published: null,
  language: null,
  passage: null,
  citedBy: [],
  citedByCount: 0,
  gone: null,
};

/** The card as somebody sees it, or null. */
const card = () => roots.filter((root) => root.host.isConnected).map((root) => root.querySelector('.card'))[0] ?? null;
const shown = () => vi.waitFor(() => expect(card()).not.toBeNull(), { timeout: 3000 });
const hidden = () => vi.waitFor(() => expect(card()).toBeNull(), { timeout: 3000 });

beforeEach(() => {
  over = new AbortController();
  roots = [];
  openPage();
  // The card's root is closed; the test keeps what the browser hands to its maker.
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});
afterEach(async () => {
  over.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  await userEvent.unhover(document.body);
});

describe('the card on a page', () => {
  test('is nowhere before a rest, and comes to a pointer that rests', async () => {
    runCard(seam(null), englishWords());
    expect(document.querySelector('[popover]')).toBeNull();
    await userEvent.hover(at('post'));
    await shown();
    expect(card()?.textContent).toContain('7 March 2019, 18:04:09 UTC');
    expect(document.querySelector('[popover]')?.matches(':popover-open')).toBe(true);
  });

  test('has a closed root and leaves no attribute on the link', async () => {
    const before = at('post').outerHTML;
    runCard(seam(null), englishWords());
    await userEvent.hover(at('post'));
    await shown();
    expect(document.querySelector('[popover]')?.shadowRoot).toBeNull();
    expect(at('post').outerHTML).toBe(before);
  });

  test('speaks the language of the words it shows', async () => {
    runCard(seam({ ...known, language: 'fr', passage: 'Quatre cents foyers sans eau.' }), englishWords());
    await userEvent.hover(at('blog'));
    await shown();
    expect(card()?.querySelector('.said')?.getAttribute('lang')).toBe('fr');
    expect(card()?.closest('[lang="en"]')).not.toBeNull();
  });

  const windows: readonly (readonly [what: string, width: number, height: number, direction: 'ltr' | 'rtl'])[] = [
    ['a window of a desk', 1280, 1024, 'ltr'],
    ['the same at 400 %', 320, 256, 'ltr'],
    ['the same from right to left', 320, 256, 'rtl'],
    ['a narrow and low one', 280, 180, 'ltr'],
  ];
  test.each(windows)('is whole or scrolls in %s', async (_what, width, height, direction) => {
    await page.viewport(width, height);
    document.documentElement.dir = direction;
    runCard(seam({ ...known, passage: 'Long words of a page. '.repeat(40) }), englishWords(), direction);
    await userEvent.hover(at('blog'));
    await shown();
    for (const animation of document.getAnimations()) animation.finish();
    const place = card()?.parentElement?.getBoundingClientRect();
    document.documentElement.dir = '';
    await page.viewport(1000, 800);
    expect(place && place.left >= 0 && place.right <= width).toBe(true);
    expect(place && place.top >= 0 && place.bottom <= height).toBe(true);
  });

  test('goes when the pointer leaves', async () => {
    runCard(seam(null), englishWords());
    await userEvent.hover(at('post'));
    await shown();
    await userEvent.hover(at('plain'));
    await hidden();
    expect(document.querySelector('[popover]')).toBeNull();
  });

  test('comes to the keyboard focus, and Escape closes it where the page never sees it', async () => {
    const seen: string[] = [];
    document.addEventListener('keydown', (event) => seen.push(event.key), { signal: over.signal });
    runCard(seam(null), englishWords());
    await userEvent.tab();
    expect(document.activeElement?.id).toBe('blog');
    await shown();
    await userEvent.keyboard('{Escape}');
    await hidden();
    expect(seen).not.toContain('Escape');
    expect(document.activeElement?.id).toBe('blog');
  });

  test('is pinned at once when the shortcut was what asked for it', async () => {
    at('blog').focus();
    runCard(seam(null, 'keyboard'), englishWords());
    await shown();
    expect(card()?.textContent).toContain('Esc');
  });

  test('is pinned by the shortcut: the focus goes in, Escape brings it back', async () => {
    runCard(seam(null), englishWords());
    await userEvent.tab();
    await userEvent.keyboard('{Alt>}{Shift>}{Enter}{/Shift}{/Alt}');
    await shown();
    const root = roots.find((one) => one.host.isConnected);
    await vi.waitFor(() => expect(root?.activeElement?.textContent).toBe('Open page'));
    expect(card()?.textContent).toContain('Esc');
    await userEvent.keyboard('{Escape}');
    await hidden();
    expect(document.activeElement?.id).toBe('blog');
  });

  test('follows the rest that made the reader ask for it', async () => {
    runCard(seam(null, 'focus'), englishWords());
    await shown();
    expect(card()?.textContent).toContain('sluicegate.example');
  });

  test('opens Headwater by a real click only, in a card that has been there for a while', async () => {
    const page = seam(null, 'focus');
    runCard(page, englishWords());
    await shown();
    await new Promise((done) => setTimeout(done, 520));
    const button = card()?.querySelector<HTMLElement>('.mine');
    button?.click();
    expect(page.opened).toEqual([]);
    const box = button?.getBoundingClientRect();
    const frame = window.frameElement?.getBoundingClientRect();
    const point = {
      x: (box?.x ?? 0) + 10 + (frame?.x ?? 0),
      y: (box?.y ?? 0) + 10 + (frame?.y ?? 0),
      button: 'left',
      clickCount: 1,
    } as const;
    await cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...point });
    await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...point });
    await vi.waitFor(() => expect(page.opened).toEqual([read.citations[0]?.to]));
  });

  test('ends with the page script', async () => {
    runCard(seam(null, 'focus'), englishWords());
    await shown();
    over.abort();
    await hidden();
    await userEvent.hover(at('post'));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(card()).toBeNull();
  });

  test.each(['light', 'dark'])('is drawn in the scheme of the page: %s', async (scheme) => {
    document.body.style.background = scheme === 'dark' ? '#101010' : '#fafafa';
    runCard(seam(null, 'focus'), englishWords());
    await shown();
    const dark = getComputedStyle(card() as Element).backgroundColor === 'rgb(27, 30, 31)';
    document.body.style.background = '';
    expect(dark).toBe(scheme === 'dark');
  });
});
