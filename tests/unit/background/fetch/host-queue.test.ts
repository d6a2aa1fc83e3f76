import { expect, test } from 'vitest';
import { createHostQueue } from '../../../../entrypoints/background/fetch/host-queue';
import { type HoldArea, keepHolds } from '../../../../entrypoints/background/fetch/kept-holds';
import type { Timers } from '../../../../entrypoints/background/fetch/timers';

/** Time that a test moves by hand. */
function createHandClock(): { readonly timers: Timers; pass(ms: number): Promise<void> } {
  let now = 0;
  const due: { at: number; call: () => void }[] = [];
  return {
    timers: {
      now: () => now,
      after(ms, call) {
        const entry = { at: now + ms, call };
        due.push(entry);
        return () => void due.splice(due.indexOf(entry) >>> 0, due.includes(entry) ? 1 : 0);
      },
    },
    async pass(ms) {
      const until = now + ms;
      for (;;) {
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        const next = due.filter((entry) => entry.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        now = Math.max(now, next.at);
        due.splice(due.indexOf(next), 1);
        next.call();
      }
      now = until;
    },
  };
}

const never = new AbortController().signal;

test('a host is asked by one at a time, a second apart, in order; another host does not wait', async () => {
  const clock = createHandClock();
  const queue = createHostQueue(clock.timers);
  const entered: string[] = [];
  const visit = (host: string, name: string, stayMs: number): void => {
    queue.enter(host, never).then((leave) => {
      entered.push(`${name}@${clock.timers.now()}`);
      clock.timers.after(stayMs, () => leave?.());
    });
  };
  visit('a', 'first', 100);
  visit('a', 'second', 3_000);
  visit('a', 'third', 100);
  visit('b', 'other', 100);
  await clock.pass(10_000);
  expect(entered).toEqual(['first@0', 'other@0', 'second@1000', 'third@4000']);
});

test('who gives up in line gives nobody his turn early', async () => {
  const clock = createHandClock();
  const queue = createHostQueue(clock.timers);
  const stop = new AbortController();
  const leaveFirst = await queue.enter('a', never);
  const given = queue.enter('a', stop.signal);
  const entered: number[] = [];
  queue.enter('a', never).then(() => entered.push(clock.timers.now()));
  stop.abort();
  expect(await given).toBeNull();
  await clock.pass(5_000);
  expect(entered).toEqual([]);
  leaveFirst?.();
  await clock.pass(1_000);
  expect(entered).toEqual([5_000]);
});

test('a held host is waited for, and said to be held', async () => {
  const clock = createHandClock();
  const queue = createHostQueue(clock.timers);
  queue.hold('a', 4_000);
  expect([await queue.heldFor('a'), await queue.heldFor('b')]).toEqual([4_000, 0]);
  const entered: number[] = [];
  queue.enter('a', never).then(() => entered.push(clock.timers.now()));
  await clock.pass(3_999);
  expect(entered).toEqual([]);
  await clock.pass(1);
  expect(entered).toEqual([4_000]);
});

/** A storage area in memory. */
function createArea(stored: Record<string, unknown> = {}): HoldArea {
  return {
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (values) => void Object.assign(stored, JSON.parse(JSON.stringify(values))),
  };
}

test('a host that asked to be left alone is left alone by the next background too, and no longer than it asked', async () => {
  const clock = createHandClock();
  const area = createArea();
  const first = createHostQueue(clock.timers, keepHolds(area));
  first.hold('a', 60_000);
  first.hold('b', 1_000);
  await clock.pass(5_000);
  const second = createHostQueue(clock.timers, keepHolds(area));
  expect([await second.heldFor('a'), await second.heldFor('b'), await second.heldFor('c')]).toEqual([55_000, 0, 0]);
  const entered: number[] = [];
  second.enter('a', never).then(() => entered.push(clock.timers.now()));
  await clock.pass(54_999);
  expect(entered).toEqual([]);
  await clock.pass(1);
  expect(entered).toEqual([60_000]);
});

test.each([
  ['nothing', {}],
  ['no object', { heldHosts: 'a' }],
  ['no numbers', { heldHosts: { a: 'soon', b: null, c: Number.NaN } }],
  ['a year', { heldHosts: { c: 365 * 86_400_000 } }],
])('stored %s: hosts may be asked within a day', async (_what, stored) => {
  const clock = createHandClock();
  const queue = createHostQueue(clock.timers, keepHolds(createArea(stored)));
  expect(await queue.heldFor('a')).toBe(0);
  expect(await queue.heldFor('c')).toBeLessThanOrEqual(86_400_000);
});
