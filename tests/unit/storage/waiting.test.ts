import { expect, test } from 'vitest';
import type { WorkKey } from '../../../core/model';
import { keepWaiting, takeWaiting } from '../../../storage/waiting';
import { createMemoryArea } from './memory-area';

const waiting = {
  key: 'https://walled.example/a' as WorkKey,
  start: 'https://start.example/b' as WorkKey,
  text: 'The wall is gone.',
};
const minute = 60_000;

const rows: readonly (readonly [how: string, key: string, after: number, found: boolean])[] = [
  ['opened soon', waiting.key, 5 * minute, true],
  ['opened an hour later', waiting.key, 61 * minute, false],
  ['another one', 'https://walled.example/other', 0, false],
];

test.each(rows)('a trace waits for its page: %s', async (_how, key, after, found) => {
  const area = createMemoryArea();
  await keepWaiting(area, waiting, 1_000);
  expect(await takeWaiting(area, key as WorkKey, 1_000 + after)).toEqual(found ? waiting : null);
});

test('it waits until its page comes, and goes on once', async () => {
  const area = createMemoryArea();
  await keepWaiting(area, waiting, 0);
  expect(await takeWaiting(area, 'https://walled.example/other' as WorkKey, 1)).toBeNull();
  expect(await takeWaiting(area, waiting.key, 2)).toEqual(waiting);
  expect(await takeWaiting(area, waiting.key, 3)).toBeNull();
});

test.each([null, 'x', { key: waiting.key }, { ...waiting, at: 'now' }])('%j is not taken for one', async (stored) => {
  const area = createMemoryArea();
  await area.set({ waiting: stored });
  expect(await takeWaiting(area, waiting.key, 1)).toBeNull();
});
