import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Citation } from '../../core/model';
import type { CitedElement, RestKind } from '../../core/seam';
import { watchRests } from '../../entrypoints/reader/watch-rests';

/** The watcher looks at nothing but the element. */
const someCitation = {} as Citation;

describe('rests that ask for the card', () => {
  let over: AbortController;
  let link: HTMLAnchorElement;
  let isRead: boolean;
  let rests: RestKind[];
  let look: () => void;

  beforeEach(async () => {
    // The pointer stays where the test before left it.
    await userEvent.unhover(document.documentElement);
    over = new AbortController();
    link = document.createElement('a');
    link.href = '#cited';
    link.textContent = 'the count';
    document.body.append(link);
    isRead = true;
    rests = [];
    const citedAt = (target: EventTarget | null): CitedElement | null =>
      isRead && target === link ? { element: link, citation: someCitation, index: 0 } : null;
    look = watchRests(over.signal, citedAt, (_, by) => rests.push(by));
  });
  afterEach(() => {
    over.abort();
    link.remove();
  });

  const pressShortcut = () => userEvent.keyboard('{Alt>}{Shift>}{Enter}{/Shift}{/Alt}');

  test('the focus that comes to a cited link', async () => {
    await userEvent.tab();
    expect(rests).toEqual(['focus']);
  });

  test('the shortcut on a link that had the focus before the page was read', async () => {
    isRead = false;
    await userEvent.tab();
    isRead = true;
    await pressShortcut();
    expect(rests).toEqual(['keyboard']);
  });

  test('the pointer on a cited link', async () => {
    await userEvent.hover(link);
    await expect.poll(() => rests).toEqual(['pointer']);
    // What is read again under a pointer that has not moved is one rest.
    look();
    await new Promise((done) => setTimeout(done, 300));
    expect(rests).toEqual(['pointer']);
  });

  test('the pointer on a link that it came to before the page was read', async () => {
    isRead = false;
    await userEvent.hover(link);
    look();
    isRead = true;
    look();
    await expect.poll(() => rests).toEqual(['pointer']);
  });

  test('the pointer on a link that it came to before the reader was there', async () => {
    over.abort();
    await userEvent.hover(link);
    const late: RestKind[] = [];
    const ending = new AbortController();
    const lookLate = watchRests(
      ending.signal,
      (target) => (target === link ? { element: link, citation: someCitation, index: 0 } : null),
      (_, by) => late.push(by),
    );
    lookLate();
    await expect.poll(() => late).toEqual(['pointer']);
    ending.abort();
  });

  test('not the shortcut anywhere else, nor another key, nor one that a script pressed', async () => {
    await pressShortcut();
    link.focus();
    rests = [];
    await userEvent.keyboard('{Alt>}{Shift>}a{/Shift}{/Alt}');
    link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', altKey: true, shiftKey: true, bubbles: true }));
    expect(rests).toEqual([]);
  });

  test('none once the reader has ended', async () => {
    over.abort();
    await userEvent.tab();
    await pressShortcut();
    expect(rests).toEqual([]);
  });
});
