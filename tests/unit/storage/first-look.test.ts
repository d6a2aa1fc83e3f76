import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { Trace } from '../../../core/model';
import { cleanUrl } from '../../../core/url/canonical-url';
import { databaseName, newestVersion } from '../../../storage/database-name';
import { lookFirst } from '../../../storage/first-look';
import { findPageByAddress, savePage } from '../../../storage/pages';
import { listTraces, saveTrace } from '../../../storage/traces';
import { versions } from '../../../storage/versions';
import { end, example, traceOf } from '../export/example-trace';
import { openTestDatabase } from './open-test-database';
import { readArticle } from './read-html';

const start = 'https://harbour-gazette.example/2024/03/old-quay';
const report = 'https://engineers.example/reports/quay';

function traceAt(id: string, startedAt: number, key: string): Trace {
  const plain = traceOf({ hops: example.chain.hops, end: end('origin') });
  return { ...plain, id, startedAt, claim: { ...plain.claim, start: key as Trace['claim']['start'] } };
}

async function filled(): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const db = openTestDatabase(indexedDB);
  await savePage(db, readArticle(start, [report, 'https://unread.example/a']), 1_000, [
    'https://harbour-gazette.example/?p=123',
  ]);
  await savePage(db, readArticle(report, [], 'On the quay'), 900);
  for (const [id, at, key] of [
    ['old', 1, start],
    ['new', 2, start],
    ['other', 3, report],
  ] as const) {
    await saveTrace(db, traceAt(id, at, key));
  }
  return indexedDB;
}

test.each([
  ['its address', start],
  ['its address with another scheme and www', start.replace('https://', 'http://www.')],
  ['its address with tracking parameters and a fragment', `${start}?utm_source=mail#comments`],
  ['another address it was met under', 'https://harbour-gazette.example/?p=123'],
])('a page is seen at once by %s, as the long way finds it', async (_how, address) => {
  const indexedDB = await filled();
  const seen = await lookFirst(indexedDB, cleanUrl(new URL(address)));
  const db = openTestDatabase(indexedDB);
  const page = await findPageByAddress(db, address);
  expect(page).not.toBeNull();
  expect(seen?.reading).toEqual(page?.reading);
  expect(seen?.traces).toEqual(await listTraces(db, page?.reading.work.key));
  expect(seen?.traces.map((trace) => trace.id)).toEqual(['new', 'old']);
  expect([...(seen?.known.keys() ?? [])]).toEqual([report]);
  expect(seen?.known.get(report)?.title).toBe('On the quay');
});

test('a page that was never read is not seen', async () => {
  expect(await lookFirst(await filled(), 'https://harbour-gazette.example/other')).toBeNull();
});

test('a database that is not there is not made', async () => {
  const indexedDB = new IDBFactory();
  expect(await lookFirst(indexedDB, start)).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});

test('the database of another release is left to the long way', async () => {
  const indexedDB = new IDBFactory();
  const newer = new Dexie(databaseName, { indexedDB, IDBKeyRange });
  newer.version(newestVersion + 1).stores({ pages: 'key', readings: 'key', aliases: 'url', traces: 'id, start' });
  await newer.open();
  expect(await lookFirst(indexedDB, start)).toBeNull();
  newer.close();
});

test('a look leaves the database free for an upgrade', async () => {
  const indexedDB = await filled();
  await lookFirst(indexedDB, start);
  const newer = new Dexie(databaseName, { indexedDB, IDBKeyRange });
  newer.version(newestVersion + 1).stores({ more: 'key' });
  await expect(newer.open()).resolves.toBeDefined();
  newer.close();
});

test('the newest version is the one that the history ends with', () => {
  expect(versions.at(-1)?.version).toBe(newestVersion);
});
