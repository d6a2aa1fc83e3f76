import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { databaseName } from '../../../storage/database';
import { storageFailure } from '../../../storage/storage-failure';
import { versions } from '../../../storage/versions';
import { openTestDatabase } from './open-test-database';

/** Every released schema, as it was released, with a row of each table: literals, so that no later code changes them. */
const released = [
  {
    version: 1,
    stores: {
      pages: 'key, *to, seenAt',
      readings: 'key',
      aliases: 'url, key',
      traces: 'id, claim, start, status, startedAt',
      journal: '[traceId+n]',
      contacts: '[traceId+host], host, at',
      gone: 'key',
      counters: 'name',
    },
    rows: {
      pages: {
        key: 'https://a.example/',
        work: { key: 'https://a.example/' },
        to: [1],
        firstSeenAt: 1,
        seenAt: 1,
        size: 2,
      },
      readings: { key: 'https://a.example/', reading: { text: 'words' } },
      aliases: { url: 'https://a.example/?p=1', key: 'https://a.example/' },
      traces: { id: 't', start: 'https://a.example/', claim: 5, status: 'done', startedAt: 1, trace: { id: 't' } },
      journal: { traceId: 't', n: 0, event: { type: 'cancelled', at: 1 } },
      contacts: { traceId: 't', host: 'a.example', firstAt: 1, at: 1, requests: 1 },
      gone: { key: 'twitter:1', how: 'removed', at: 1 },
      counters: { name: 'pages', value: 1 },
    },
  },
] as const;

test('every released version has its literal here', () => {
  expect(released.map(({ version }) => version)).toEqual(versions.map(({ version }) => version));
});

test.each(released)('version $version opens with every row it had', async ({ version, stores, rows }) => {
  const indexedDB = new IDBFactory();
  const old = new Dexie(databaseName, { indexedDB, IDBKeyRange });
  old.version(version).stores(stores);
  for (const [table, row] of Object.entries(rows)) await old.table(table).add(row);
  old.close();

  const db = openTestDatabase(indexedDB);
  for (const [table, row] of Object.entries(rows)) expect(await db.table(table).toArray()).toEqual([row]);
  expect(await db.pages.where('to').equals(1).primaryKeys()).toEqual(['https://a.example/']);
});

test('a database of a newer release is refused by name and left as it is', async () => {
  const indexedDB = new IDBFactory();
  const newer = new Dexie(databaseName, { indexedDB, IDBKeyRange });
  newer.version((versions.at(-1)?.version ?? 0) + 1).stores({ pages: 'key', later: 'id' });
  await newer.table('later').add({ id: 1 });
  newer.close();

  const error = await openTestDatabase(indexedDB)
    .pages.toArray()
    .catch((reason: unknown) => reason);
  expect(storageFailure(error)).toBe('newer');
  expect(await newer.open().then(() => newer.table('later').toArray())).toEqual([{ id: 1 }]);
});
