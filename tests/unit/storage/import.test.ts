import { expect, test } from 'vitest';
import type { Trace } from '../../../core/model';
import { readCounters } from '../../../storage/counters';
import { compareImport, countIncoming, type Incoming, writeImport } from '../../../storage/import-library';
import { findPage, savePage } from '../../../storage/pages';
import { findTrace, saveTrace } from '../../../storage/traces';
import { fullChain, reading, sluice, trace } from '../../browser/story';
import { openTestDatabase } from './open-test-database';

const mine = reading();
const other = reading({ work: sluice });
const kept: Trace = trace(fullChain);
const running: Trace = { ...trace({ ...fullChain, end: null }), id: 'ran' };
const file: Incoming = {
  traces: [kept, running],
  pages: [mine, other],
  collections: [{ id: 'c', name: 'Water', createdAt: 1, order: 1, entries: ['trace:ran'] }],
  notes: [{ about: 'trace:ran', owner: 'trace:ran', text: 'new', updatedAt: 2 }],
};

async function library() {
  const db = openTestDatabase();
  await saveTrace(db, kept);
  await savePage(db, { ...mine, text: 'another text' }, 1);
  await db.notes.put({ about: 'trace:ran', owner: 'trace:ran', text: 'mine', updatedAt: 1 });
  return db;
}

const quiet = () => {};

test('a file is told apart into new, same and differing, and nothing is written', async () => {
  const db = await library();
  const before = await readCounters(db);
  const { fresh, same, differing } = await compareImport(db, file);
  expect([fresh.traces.map(({ id }) => id), fresh.pages.map(({ work }) => work.key), fresh.collections.length]).toEqual(
    [['ran'], [sluice.key], 1],
  );
  expect(same).toBe(1);
  expect([differing.pages.length, differing.notes.length, countIncoming(differing)]).toEqual([1, 1, 2]);
  expect(await readCounters(db)).toEqual(before);
});

test('the order of fields in a file makes no difference', async () => {
  const db = await library();
  const turned = Object.fromEntries(Object.entries(kept).reverse()) as unknown as Trace;
  expect((await compareImport(db, { ...file, traces: [turned] })).same).toBe(1);
});

test('a trace that ran when it was saved comes as one that was stopped', async () => {
  const { fresh } = await compareImport(openTestDatabase(), file);
  expect(fresh.traces[1]).toMatchObject({ status: 'done', chain: { end: { kind: 'cancelled' } } });
});

test('what is new is written, what differs stays unless it is to be replaced', async () => {
  const db = await library();
  const { fresh, differing } = await compareImport(db, file);
  const shares: number[] = [];
  const written = await writeImport(db, fresh, 5, (share) => shares.push(share), new AbortController().signal);
  expect(written).toEqual({ ok: true, value: countIncoming(fresh) });
  expect(shares.at(-1)).toBe(1);
  expect(await findTrace(db, 'ran')).not.toBeNull();
  expect((await findPage(db, mine.work.key))?.reading.text).toBe('another text');
  await writeImport(db, differing, 6, quiet, new AbortController().signal);
  expect((await findPage(db, mine.work.key))?.reading.text).toBe(mine.text);
  expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['new']);
  expect((await compareImport(db, file)).same).toBe(6);
});

test('it can be stopped between two things', async () => {
  const db = openTestDatabase();
  const stop = new AbortController();
  expect(await writeImport(db, file, 5, () => stop.abort(), stop.signal)).toEqual({ ok: true, value: 1 });
  expect(await readCounters(db)).toMatchObject({ pages: 1, traces: 0 });
});
