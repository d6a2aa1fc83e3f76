import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseLibraryJson } from '../../../core/export/library-json';
import { beginAnew } from '../../../storage/begin-anew';
import { writeImport } from '../../../storage/import-library';
import { savePage } from '../../../storage/pages';
import { saveTrace } from '../../../storage/traces';
import { readableLibrary, wholeLibrary } from '../../../storage/whole-library';
import { example } from '../export/example-trace';
import { openTestDatabase } from './open-test-database';
import { readArticle } from './read-html';

afterEach(() => vi.restoreAllMocks());

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

test('everything is in the file, in whatever number, and comes back as it was', async () => {
  const db = openTestDatabase();
  for (let number = 0; number < 120; number += 1) {
    await savePage(db, readArticle(`https://site-${number}.example/a`), number);
  }
  await saveTrace(db, example);
  const entry = `trace:${example.id}`;
  await db.collections.put({ id: 'c', name: 'Floods', createdAt: 1, order: 1, entries: [entry] });
  await db.notes.put({ about: entry, owner: entry, text: 'Ask them.', updatedAt: 2 });
  const read = parseLibraryJson(await textOf(wholeLibrary(db)));
  if (!read.ok) throw new Error(read.failure);
  expect(read.value.traces).toEqual([example]);
  expect(new Set(read.value.pages.map((page) => page.work.key)).size).toBe(120);
  expect(read.value.pages).toEqual(expect.arrayContaining((await db.readings.toArray()).map(({ reading }) => reading)));
  expect(read.value.collections).toEqual(await db.collections.toArray());
  expect(read.value.notes).toEqual(await db.notes.toArray());
});

test('an empty library is a file too', async () => {
  expect(parseLibraryJson(await textOf(wholeLibrary(openTestDatabase()))).ok).toBe(true);
});

describe('what can still be read of a broken store', () => {
  /** Throws as a browser does for the file of a store that it cannot read. */
  const broken = () => Promise.reject(new Dexie.UnknownError('Internal error reading from backing store'));

  async function stored() {
    const db = openTestDatabase();
    for (const name of ['a', 'b', 'c']) await savePage(db, readArticle(`https://${name}.example/a`), 1);
    await saveTrace(db, example);
    return db;
  }

  test('comes without the rows that cannot, and both are counted', async () => {
    const db = await stored();
    const lost = (await db.pages.toArray())[1]?.key;
    const get = db.readings.get.bind(db.readings);
    vi.spyOn(db.readings, 'get').mockImplementation(((key: string) =>
      key === lost ? broken() : get(key as never)) as never);
    const salvage = { kept: 0, lost: 0 };
    const read = parseLibraryJson(await textOf(readableLibrary(db, salvage)));
    if (!read.ok) throw new Error(read.failure);
    expect(read.value.pages.map((page) => page.work.key)).toHaveLength(2);
    expect(read.value.traces).toEqual([example]);
    expect(salvage).toEqual({ kept: 3, lost: 1 });
  });

  test('comes without the tables that cannot even be listed', async () => {
    const db = await stored();
    vi.spyOn(db.readings, 'toCollection').mockImplementation((() => ({ primaryKeys: broken })) as never);
    const salvage = { kept: 0, lost: 0 };
    expect(parseLibraryJson(await textOf(readableLibrary(db, salvage))).ok).toBe(true);
    expect(salvage).toEqual({ kept: 1, lost: 1 });
  });

  test('a fault that is none of the store’s is not passed over', async () => {
    const db = await stored();
    vi.spyOn(db.readings, 'get').mockImplementation(() => Promise.reject(new RangeError('a bug')) as never);
    await expect(textOf(readableLibrary(db, { kept: 0, lost: 0 }))).rejects.toThrow('a bug');
  });

  test('is deleted only when that is asked for; the library then is empty, works, and takes the file back', async () => {
    const db = await stored();
    const text = await textOf(readableLibrary(db, { kept: 0, lost: 0 }));
    expect(await db.pages.count()).toBe(3);
    expect(await beginAnew(db)).toEqual({ ok: true, value: null });
    expect([await db.pages.count(), await db.traces.count()]).toEqual([0, 0]);
    const read = parseLibraryJson(text);
    if (!read.ok) throw new Error(read.failure);
    await writeImport(db, read.value, 1, () => {}, new AbortController().signal);
    expect([await db.pages.count(), await db.traces.count()]).toEqual([3, 1]);
  });
});
