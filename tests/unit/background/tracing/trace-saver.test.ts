import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Trace } from '../../../../core/model';
import { browserTimers } from '../../../../entrypoints/background/fetch/timers';
import { createTraceSaver } from '../../../../entrypoints/background/tracing/trace-saver';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const state = (fetches: number): Trace => ({ fetches }) as Trace;

test('many changes are few writes, the first at once and the last always', async () => {
  const saved: number[] = [];
  const saver = createTraceSaver(browserTimers, async ({ fetches }) => void saved.push(fetches));
  for (let at = 0; at < 100; at += 1) {
    saver.change(state(at));
    await vi.advanceTimersByTimeAsync(10);
  }
  await saver.finish(state(100));
  expect([saved[0], saved.at(-1)]).toEqual([0, 100]);
  // A second of changes, a write every quarter of it, and the last.
  expect(saved.length).toBeLessThanOrEqual(6);
  expect(saved.length).toBeGreaterThanOrEqual(5);
});

test('a slow write is not overtaken by the last one', async () => {
  const saved: number[] = [];
  const saver = createTraceSaver(browserTimers, async ({ fetches }) => {
    await new Promise((settle) => setTimeout(settle, fetches === 1 ? 5_000 : 0));
    saved.push(fetches);
  });
  saver.change(state(1));
  const done = saver.finish(state(2));
  await vi.advanceTimersByTimeAsync(6_000);
  await done;
  expect(saved).toEqual([1, 2]);
});

test('a write that fails is told by the first state and by the last', async () => {
  const saver = createTraceSaver(browserTimers, () => Promise.reject(new Error('no room')));
  saver.change(state(1));
  await expect(saver.first).rejects.toThrow('no room');
  await expect(saver.finish(state(2))).rejects.toThrow('no room');
});
