import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKeepAlive } from '../../../../entrypoints/background/tracing/keep-alive';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('while anything is held there is a call every ten seconds and an alarm; otherwise nothing', async () => {
  const happened: string[] = [];
  const note = (what: string) => async () => void happened.push(what);
  const keepAlive = createKeepAlive({
    callBrowser: note('call'),
    raiseAlarm: note('alarm'),
    clearAlarm: note('clear'),
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(happened).toEqual([]);
  const first = keepAlive.hold();
  const second = keepAlive.hold();
  await vi.advanceTimersByTimeAsync(25_000);
  expect(happened).toEqual(['alarm', 'call', 'call']);
  first();
  first();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(happened).toEqual(['alarm', 'call', 'call', 'call']);
  second();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(happened).toEqual(['alarm', 'call', 'call', 'call', 'clear']);
});

test('a call that the browser refuses does not end the keeping', async () => {
  let calls = 0;
  const keepAlive = createKeepAlive({
    callBrowser: () => {
      calls += 1;
      return Promise.reject(new Error('no'));
    },
    raiseAlarm: async () => {},
    clearAlarm: async () => {},
  });
  const release = keepAlive.hold();
  await vi.advanceTimersByTimeAsync(30_000);
  release();
  expect(calls).toBe(3);
});
