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
    // What later versions add to these rows, and rows of their own.
    after: {
      pages: { no: 1, host: '' },
      traces: { no: 2, host: '' },
    },
    added: { counters: [{ name: 'documents', value: 2 }] },
  },
  {
    version: 2,
    stores: {
      pages: 'key, *to, seenAt, no, host',
      readings: 'key',
      aliases: 'url, key',
      traces: 'id, claim, start, status, startedAt, no, host',
      journal: '[traceId+n]',
      contacts: '[traceId+host], host, at',
      gone: 'key',
      counters: 'name',
      words: 'block, changed',
      collections: 'id, order, *entries',
      notes: 'about, owner',
      bin: 'batch, until',
      binned: '[batch+n]',
    },
    rows: {
      pages: {
        key: 'https://a.example/',
        no: 1,
        host: 'a.example',
        work: { key: 'https://a.example/', url: 'https://a.example/' },
        to: [1],
        firstSeenAt: 1,
        seenAt: 1,
        size: 2,
      },
      traces: {
        id: 't',
        no: 2,
        host: 'a.example',
        start: 'https://a.example/',
        claim: 5,
        status: 'done',
        startedAt: 1,
        trace: { id: 't' },
      },
      words: { block: 0, changed: 1, text: 'w1\thttps://a.example/\t\t #article words\n' },
      collections: { id: 'c', name: 'Harbour', createdAt: 1, order: 1, entries: ['trace:t'] },
      notes: { about: 'trace:t', owner: 'trace:t', text: 'ask the office', updatedAt: 1 },
      bin: { batch: 'b', deletedAt: 1, until: 2, pages: 1, traces: 0, collections: 0, notes: 0 },
      binned: { batch: 'b', n: 0, table: 'pages', rows: [{ key: 'https://b.example/' }] },
    },
    after: {},
    added: {},
  },
  {
    version: 3,
    stores: {
      pages: 'key, *to, seenAt, no, host',
      readings: 'key',
      aliases: 'url, key',
      traces: 'id, claim, start, status, startedAt, no, host',
      journal: '[traceId+n]',
      contacts: '[traceId+host], host, at',
      gone: 'key',
      counters: 'name',
      words: 'block, changed',
      collections: 'id, order, *entries',
      notes: 'about, owner',
      bin: 'batch, until',
      binned: '[batch+n]',
      postings: '[segment+prefix]',
    },
    rows: {
      pages: {
        key: 'https://a.example/',
        no: 1,
        host: 'a.example',
        work: { key: 'https://a.example/', url: 'https://a.example/' },
        to: [1],
        firstSeenAt: 1,
        seenAt: 1,
        size: 2,
      },
      words: { block: 0, changed: 1, text: 'w1\thttps://a.example/\t\t #article words\n' },
      counters: { name: 'indexed', value: 1 },
      postings: {
        segment: 0,
        prefix: 'wo',
        words: 'words',
        ends: new Uint32Array([1]),
        places: new Uint16Array([1]),
      },
    },
    after: {},
    added: {},
  },
] as const;

type Rows = Readonly<Record<string, object>>;

test('every released version has its literal here', () => {
  expect(released.map(({ version }) => version)).toEqual(versions.map(({ version }) => version));
});

test.each(released)('version $version opens with every row it had', async ({ version, stores, rows, after, added }) => {
  const indexedDB = new IDBFactory();
  const old = new Dexie(databaseName, { indexedDB, IDBKeyRange });
  old.version(version).stores(stores);
  for (const [table, row] of Object.entries(rows)) await old.table(table).add(row);
  old.close();

  const db = openTestDatabase(indexedDB);
  for (const [table, row] of Object.entries(rows)) {
    const more = (added as Readonly<Record<string, readonly object[]>>)[table] ?? [];
    expect(new Set(await db.table(table).toArray())).toEqual(new Set([{ ...row, ...(after as Rows)[table] }, ...more]));
  }
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

test('version 1: every page and trace gets a number of its own and its host', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie(databaseName, { indexedDB, IDBKeyRange });
  old.version(1).stores(released[0].stores);
  const address = (n: number) => `https://www.site-${n % 3}.example/${n}`;
  const pages = Array.from({ length: 450 }, (_, n) => ({ key: address(n), work: { url: address(n) }, to: [] }));
  await old.table('pages').bulkAdd(pages);
  await old.table('traces').bulkAdd([{ id: 'a', trace: { claim: { url: address(1) } } }, { id: 'b' }]);
  old.close();

  const db = openTestDatabase(indexedDB);
  const rows = await db.pages.toArray();
  expect(new Set(rows.map(({ no }) => no)).size).toBe(450);
  expect(rows.filter(({ host, key }) => !key.includes(`//www.${host}/`))).toEqual([]);
  expect(await db.pages.where('host').equals('site-1.example').count()).toBe(150);
  const traces = (await db.traces.toArray()).map(({ id, no, host }) => [id, no, host]);
  expect(traces).toEqual([
    ['a', 451, 'site-1.example'],
    ['b', 452, ''],
  ]);
  expect((await db.counters.get('documents'))?.value).toBe(452);
});
