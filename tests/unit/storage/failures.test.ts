import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { databaseName, openDatabase } from '../../../storage/database';
import { findPage, savePage } from '../../../storage/pages';
import { storageFailure, tryStorage } from '../../../storage/storage-failure';
import { openTestDatabase } from './open-test-database';
import { readArticle } from './read-html';

afterEach(() => vi.restoreAllMocks());

const reading = readArticle('https://harbour-gazette.example/2024/03/old-quay', ['https://engineers.example/report']);

test.each([1, 2, 3])('no room at write %i: nothing of the page is kept, and what was there stays', async (nth) => {
  const db = openTestDatabase();
  await savePage(db, { ...reading, text: 'before' }, 1_000);
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    writes += 1;
    if (writes === nth) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
  expect(await savePage(db, reading, 2_000)).toEqual({ ok: false, failure: 'no-room' });
  vi.restoreAllMocks();
  expect((await findPage(db, reading.work.key))?.reading.text).toBe('before');
  expect((await findPage(db, reading.work.key))?.seenAt).toBe(1_000);
});

test.each([
  ['QuotaExceededError', 'no-room'],
  ['VersionError', 'newer'],
  ['InvalidStateError', 'unavailable'],
  ['UnknownError', 'corrupt'],
  ['SecurityError', 'unavailable'],
] as const)('%s is told as %s, and when Dexie has wrapped it', (name, told) => {
  const error = new DOMException('x', name);
  expect(storageFailure(error)).toBe(told);
  expect(storageFailure({ name: 'AbortError', inner: { name: 'OpenFailedError', inner: error } })).toBe(told);
});

test('a bug is thrown on, not told as a failure', async () => {
  await expect(tryStorage(() => Promise.reject(new RangeError('bug')))).rejects.toThrow('bug');
});

test('a browser without a database is told as unavailable', async () => {
  const indexedDB = new IDBFactory();
  indexedDB.open = () => {
    throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
  };
  const db = openDatabase({ indexedDB, IDBKeyRange });
  expect(await savePage(db, reading, 1)).toEqual({ ok: false, failure: 'unavailable' });
});

test('an upgrade that another page blocks is told, and works once that page is gone', async () => {
  const indexedDB = new IDBFactory();
  const held = await new Promise<IDBDatabase>((settle) => {
    const request = indexedDB.open(databaseName, 5);
    request.onsuccess = () => settle(request.result as unknown as IDBDatabase);
  });
  expect(await savePage(openTestDatabase(indexedDB), reading, 1)).toEqual({ ok: false, failure: 'blocked' });
  held.close();
  expect(await savePage(openTestDatabase(indexedDB), reading, 1)).toEqual({ ok: true, value: 'added' });
});

test('an upgrade that throws keeps the old rows', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie('x', { indexedDB, IDBKeyRange });
  old.version(1).stores({ rows: 'id' });
  await old.table('rows').add({ id: 1, words: 'kept' });
  old.close();
  const next = new Dexie('x', { indexedDB, IDBKeyRange });
  next.version(1).stores({ rows: 'id' });
  next
    .version(2)
    .stores({ rows: 'id, words' })
    .upgrade(() => {
      throw new Error('upgrade');
    });
  await expect(next.open()).rejects.toThrow('upgrade');
  expect(await old.open().then(() => old.table('rows').toArray())).toEqual([{ id: 1, words: 'kept' }]);
});
