import { expect, test } from 'vitest';
import type { CanonicalUrl, Trace, WorkKey } from '../../../core/model';
import type { Selection } from '../../../storage/choose-rows';
import { recordContact } from '../../../storage/contacts';
import { readCounters } from '../../../storage/counters';
import type { HeadwaterDatabase } from '../../../storage/database';
import { emptyBin } from '../../../storage/empty-bin';
import { appendEvent } from '../../../storage/journal';
import { moveToBin } from '../../../storage/move-to-bin';
import { savePage } from '../../../storage/pages';
import { listBin, restoreFromBin } from '../../../storage/restore-from-bin';
import { saveTrace } from '../../../storage/traces';
import { fullChain, trace } from '../../browser/story';
import { openTestDatabase } from './open-test-database';
import { readArticle } from './read-html';

const quay = 'https://harbour-gazette.example/2024/03/quay' as WorkKey;
const crane = 'https://harbour-gazette.example/2024/04/crane' as WorkKey;
const elsewhere = 'https://hill-post.example/2024/03/mill' as WorkKey;

async function filled(): Promise<HeadwaterDatabase> {
  const db = openTestDatabase();
  await savePage(db, readArticle(quay, [elsewhere]), 1_000, ['https://harbour-gazette.example/?p=1']);
  await savePage(db, readArticle(crane, [quay]), 2_000);
  await savePage(db, readArticle(elsewhere, [quay]), 3_000);
  await saveTrace(db, makeTrace('old', quay, 1_500));
  await saveTrace(db, makeTrace('new', elsewhere, 3_500));
  await appendEvent(db, 'new', 0, { type: 'cancelled', at: 1 });
  await recordContact(db, { traceId: 'new', host: 'hill-post.example', at: 3_600 });
  await db.gone.put({ key: quay, how: 'dead', at: 5 });
  await db.collections.put({
    id: 'c',
    name: 'Harbour',
    createdAt: 1,
    order: 1,
    entries: ['trace:old', `work:${crane}`],
  });
  await db.notes.put({ about: `work:${quay}`, owner: `work:${quay}`, text: 'ask the office', updatedAt: 9 });
  return db;
}

function makeTrace(id: string, start: WorkKey, startedAt: number): Trace {
  return {
    ...trace(fullChain),
    id,
    claim: { text: `the ${id} crane`, start, url: start as string as CanonicalUrl },
    startedAt,
  };
}

/** Every row of every table, without how often a block of words was written. */
async function contents(db: HeadwaterDatabase) {
  const rows = new Map<string, unknown[]>();
  for (const table of db.tables) rows.set(table.name, await table.toArray());
  rows.set(
    'words',
    (await db.words.toArray()).map(({ text }) => text),
  );
  rows.set('counters', [await readCounters(db)]);
  return rows;
}

async function left(db: HeadwaterDatabase) {
  return { pages: await db.pages.toCollection().primaryKeys(), traces: await db.traces.toCollection().primaryKeys() };
}

test.each([
  ['everything', { kind: 'all' }, {}, []],
  ['a site', { kind: 'site', host: 'harbour-gazette.example' }, {}, [elsewhere, 'new']],
  ['a span of days', { kind: 'days', from: 1_000, to: 2_000 }, {}, [elsewhere, crane, 'new']],
  [
    'a span of days but what is filed',
    { kind: 'days', from: 1_000, to: 4_000 },
    { keepFiled: true },
    [quay, crane, 'old'],
  ],
  ['every page', { kind: 'every', of: 'pages' }, {}, ['new', 'old']],
  ['every trace', { kind: 'every', of: 'traces' }, {}, [elsewhere, quay, crane]],
  ['every note', { kind: 'every', of: 'notes' }, {}, [elsewhere, quay, crane, 'new', 'old']],
  ['every collection', { kind: 'every', of: 'collections' }, {}, [elsewhere, quay, crane, 'new', 'old']],
  ['one page', { kind: 'some', pages: [crane] }, {}, [elsewhere, quay, 'new', 'old']],
  ['one trace', { kind: 'some', traces: ['new'] }, {}, [elsewhere, quay, crane, 'old']],
  [
    'a collection and a note',
    { kind: 'some', collections: ['c'], notes: [`work:${quay}`] },
    {},
    [elsewhere, quay, crane, 'new', 'old'],
  ],
] as const satisfies readonly (readonly [string, Selection, object, readonly string[]])[])(
  '%s goes at once, leaves nothing behind, and comes back as it was',
  async (_what, selection, options, kept) => {
    const db = await filled();
    const before = await contents(db);
    const moved = await moveToBin(db, selection, 10_000, options);
    const now = await left(db);
    expect(new Set([...now.pages, ...now.traces])).toEqual(new Set(kept));
    expect((await db.readings.toCollection().primaryKeys()).sort()).toEqual([...now.pages].sort());
    const lines = (await db.words.toArray()).flatMap(({ text }) => text.split('\n').filter(Boolean));
    expect(lines).toHaveLength(kept.length);
    expect(await readCounters(db)).toMatchObject({ pages: now.pages.length, traces: now.traces.length });
    expect(moved.ok && moved.value?.until).toBe(10_000 + 24 * 3_600_000);
    const [batch] = await listBin(db);
    expect(batch).toEqual(moved.ok && moved.value);
    await restoreFromBin(db, batch?.batch ?? '');
    expect(await contents(db)).toEqual(before);
  },
);

test('nothing to delete makes no batch, and an unknown batch brings nothing', async () => {
  const db = await filled();
  expect(await moveToBin(db, { kind: 'site', host: 'nobody.example' }, 1)).toEqual({ ok: true, value: null });
  expect(await listBin(db)).toEqual([]);
  expect(await restoreFromBin(db, 'gone')).toEqual({ ok: true, value: null });
});

test('what was stored anew under the same key stays as it is now', async () => {
  const db = await filled();
  const moved = await moveToBin(db, { kind: 'some', pages: [quay] }, 10_000);
  await savePage(db, readArticle(quay, [], 'Read again'), 11_000);
  await restoreFromBin(db, (moved.ok && moved.value?.batch) || '');
  expect((await db.pages.get(quay))?.work.title).toBe('Read again');
  expect(await readCounters(db)).toMatchObject({ pages: 3, citations: 2 });
});

test('two deletions in one millisecond are two, newest first, and each comes back alone', async () => {
  const db = await filled();
  await moveToBin(db, { kind: 'some', pages: [quay] }, 10_000);
  await moveToBin(db, { kind: 'some', pages: [crane] }, 10_000);
  const [second, first] = await listBin(db);
  expect([first?.pages, second?.pages]).toEqual([1, 1]);
  await restoreFromBin(db, second?.batch ?? '');
  expect((await left(db)).pages).toEqual([crane, elsewhere]);
  expect(await listBin(db)).toEqual([first]);
});

test.each([
  ['before its time', 10_000, 1, ['trace:old', `work:${crane}`]],
  ['when it is over', 10_000 + 24 * 3_600_000, 0, ['trace:old']],
  ['all of it', Number.POSITIVE_INFINITY, 0, ['trace:old']],
])(
  'emptying the bin %s (%d): deletions whose time is over, and lost places in collections, are gone',
  async (_when, before, batches, entries) => {
    const db = await filled();
    await moveToBin(db, { kind: 'some', pages: [crane] }, 10_000);
    await emptyBin(db, before);
    expect(await listBin(db)).toHaveLength(batches);
    expect(await db.binned.toCollection().primaryKeys()).toHaveLength(batches === 0 ? 0 : 2);
    expect((await db.collections.get('c'))?.entries).toEqual(entries);
  },
);
