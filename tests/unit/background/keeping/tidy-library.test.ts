import { expect, test } from 'vitest';
import { setDailyAlarm, tidyAlarm } from '../../../../entrypoints/background/keeping/daily-alarm';
import { monthsBefore } from '../../../../entrypoints/background/keeping/months-before';
import { tidyLibrary } from '../../../../entrypoints/background/keeping/tidy-library';
import { savePage } from '../../../../storage/pages';
import { listBin } from '../../../../storage/restore-from-bin';
import { writeSettings } from '../../../../storage/settings';
import { readArticle } from '../../storage/read-html';
import { createStandIn } from '../stand-in';

const now = Date.UTC(2026, 10, 22, 12);
const dayMs = 86_400_000;

async function library(keepMonths: number) {
  let at = now;
  const { around } = createStandIn({ now: () => at });
  await writeSettings(around.settings, { keepMonths });
  for (const [name, days] of [
    ['today', 0],
    ['last-month', 29],
    ['in-spring', 200],
    ['noted', 200],
  ] as const) {
    await savePage(around.db, readArticle(`https://${name}.example/2026/a`), now - days * dayMs);
  }
  const noted = 'work:https://noted.example/2026/a';
  await around.db.notes.put({ about: noted, owner: noted, text: 'Ask them.', updatedAt: now });
  const left = async () => (await around.db.pages.toArray()).map((row) => row.host.replace('.example', '')).sort();
  const later = (ms: number) => {
    at = now + ms;
  };
  return { around, left, later };
}

const rows: readonly (readonly [months: number, left: readonly string[]])[] = [
  [0, ['in-spring', 'last-month', 'noted', 'today']],
  [1, ['last-month', 'noted', 'today']],
  [12, ['in-spring', 'last-month', 'noted', 'today']],
];

test.each(rows)('kept for %d months (0: until deleted), %j are left', async (months, expected) => {
  const { around, left } = await library(months);
  await tidyLibrary(around);
  expect(await left()).toEqual(expected);
});

test('what was deleted by age can come back for a day, and then not', async () => {
  const { around, later } = await library(1);
  await tidyLibrary(around);
  expect((await listBin(around.db)).map(({ pages }) => pages)).toEqual([1]);
  later(dayMs / 2);
  await tidyLibrary(around);
  expect(await listBin(around.db)).toHaveLength(1);
  later(2 * dayMs);
  await tidyLibrary(around);
  expect(await listBin(around.db)).toEqual([]);
});

const months: readonly (readonly [from: string, months: number, to: string])[] = [
  ['2026-11-22T12:00:00Z', 1, '2026-10-22T12:00:00Z'],
  ['2026-03-31T08:00:00Z', 1, '2026-02-28T08:00:00Z'],
  ['2024-03-31T08:00:00Z', 1, '2024-02-29T08:00:00Z'],
  ['2026-01-15T00:00:00Z', 3, '2025-10-15T00:00:00Z'],
  ['2026-11-22T12:00:00Z', 24, '2024-11-22T12:00:00Z'],
];

test.each(months)('%s, %d months before: %s', (from, count, to) => {
  expect(new Date(monthsBefore(Date.parse(from), count)).toISOString()).toBe(to.replace('Z', '.000Z'));
});

test.each([
  ['is set where there is none', undefined, [tidyAlarm]],
  ['is left where it is set', { name: tidyAlarm }, []],
])('the daily alarm %s', async (_how, known, created) => {
  const made: string[] = [];
  await setDailyAlarm({ get: async () => known, create: (name) => void made.push(name) });
  expect(made).toEqual(created);
});
