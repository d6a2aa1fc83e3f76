import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WorkKey } from '../../core/model';
import type { PageBrowser, PageMessageListener } from '../../core/page-browser';
import { type SeamHolder, seamKey } from '../../core/seam';
import { startReader } from '../../entrypoints/reader/start-reader';
import { watchPage } from '../../entrypoints/reader/watch-page';

let over: AbortController;
const here = location.href;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
  over = new AbortController();
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
  history.replaceState({}, '', here);
});

/** Observers answer after the script is done, whatever the clock says. */
const settle = () => new Promise<void>((done) => queueMicrotask(() => queueMicrotask(done)));

function add(name: string, times = 1): void {
  for (let time = 0; time < times; time += 1) {
    const element = document.createElement(name);
    if (name === 'a') element.setAttribute('href', 'https://cited.example/');
    document.body.append(element);
  }
}

describe('a page is read again', () => {
  const changes: readonly (readonly [what: string, change: () => void, readings: number])[] = [
    ['nothing happens', () => {}, 0],
    ['a link is added', () => add('a'), 1],
    ['a quotation is added', () => add('blockquote'), 1],
    ['something is added that cites nothing', () => add('i', 20), 0],
    ['ten thousand things are added at once', () => add('i', 10_000), 1],
    ['a thousand links are added at once', () => add('a', 1_000), 1],
    ['it comes back from the cache', () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })), 1],
    [
      'it is shown for the first time',
      () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })),
      0,
    ],
  ];
  test.each(changes)('when %s: %s', async (_what, change, readings) => {
    const read = vi.fn();
    watchPage(over.signal, read);
    change();
    await settle();
    vi.advanceTimersByTime(1_500);
    expect(read).toHaveBeenCalledTimes(readings);
  });

  test('when it goes elsewhere without loading, and not for another place in itself', async () => {
    const read = vi.fn();
    watchPage(over.signal, read);
    history.pushState({}, '', `${location.pathname}?another=1`);
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1_500);
      expect(read).toHaveBeenCalledTimes(1);
    });
    history.pushState({}, '', `${location.pathname}?another=1#below`);
    await settle();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('ever more seldom where it never rests, and not for ever', async () => {
    const at: number[] = [];
    const begun = performance.now();
    watchPage(over.signal, () => at.push(performance.now() - begun));
    for (let turn = 0; turn < 40; turn += 1) {
      add('a');
      await settle();
      vi.advanceTimersByTime(61_000);
    }
    const pauses = at.map((time, index) => time - (at[index - 1] ?? 0) - (index === 0 ? 0 : 61_000));
    expect(at).toHaveLength(30);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(60_000);
  });

  test('a flood of ten thousand changes a second is one reading, once it is over', async () => {
    const read = vi.fn();
    watchPage(over.signal, read);
    for (let slice = 0; slice < 50; slice += 1) {
      add('a', 200);
      await settle();
      vi.advanceTimersByTime(20);
    }
    expect(read).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_500);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('not after the end', async () => {
    const read = vi.fn();
    watchPage(over.signal, read);
    over.abort();
    add('a', 5);
    await settle();
    vi.advanceTimersByTime(5_000);
    expect(read).not.toHaveBeenCalled();
  });
});

test('a script whose extension is gone falls silent at the next change and lets go of the page', async () => {
  const listeners = new Set<PageMessageListener>();
  const sent: unknown[] = [];
  const runtime: { id?: string } & PageBrowser['runtime'] = {
    id: 'headwater',
    sendMessage: async (message) => {
      sent.push(message);
      return { ok: false, failure: 'paused' };
    },
    onMessage: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  const holder: SeamHolder = {};
  startReader({ runtime }, holder);
  const seam = holder[seamKey];
  if (!seam) throw new Error('the reader left no seam');
  expect(seam.isAlive()).toBe(true);
  await vi.advanceTimersByTimeAsync(2_500);
  const before = sent.length;
  delete runtime.id;
  add('a');
  await settle();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seam.signal.aborted).toBe(true);
  expect(await seam.lookUpWork('https://cited.example/' as WorkKey)).toMatchObject({ ok: false });
  expect(sent).toHaveLength(before);
});
