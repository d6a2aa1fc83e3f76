import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/styles/tokens.css';
import '../../components/styles/popup.css';
import { chooseScroller } from '../../entrypoints/popup/choose-scroller';

let app: HTMLElement;

beforeEach(() => {
  app = document.createElement('div');
  app.id = 'app';
  app.tabIndex = -1;
  document.body.className = 'in-popup';
  document.body.style.margin = '0';
  document.body.append(app);
});

afterEach(() => {
  document.body.className = '';
  document.body.replaceChildren();
});

/** Content of the popup that is so high, px. */
function fill(height: number): void {
  const block = document.createElement('div');
  block.style.height = `${height}px`;
  app.replaceChildren(block);
}

function scrollers(): readonly string[] {
  const root = document.documentElement;
  return [
    ...(app.scrollHeight > app.clientHeight ? ['the box'] : []),
    ...(root.scrollHeight > innerHeight ? ['the window'] : []),
  ];
}

it.each([
  ['all the height that a popup can have', 600, 720, ['the box']],
  ['as much as its content needs', 400, 400, []],
  ['less, on a small screen', 420, 720, ['the window']],
  ['much less, zoomed', 150, 400, ['the window']],
  ['less for a while, and then all', [200, 600], 720, ['the box']],
])('the window has %s: it or the box scrolls, never both', async (_what, heights, content, scrolling) => {
  chooseScroller(window);
  fill(content);
  for (const height of [heights].flat()) await page.viewport(380, height);
  await vi.waitFor(() => expect(scrollers()).toEqual(scrolling));
});

it('the box has the focus, so that keys scroll it', () => {
  chooseScroller(window);
  expect(document.activeElement).toBe(app);
});
