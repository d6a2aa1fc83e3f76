import { expect, test } from 'vitest';
import { parseLibraryJson } from '../../../core/export/library-json';
import { savePage } from '../../../storage/pages';
import { saveTrace } from '../../../storage/traces';
import { wholeLibrary } from '../../../storage/whole-library';
import { example } from '../export/example-trace';
import { openTestDatabase } from './open-test-database';
import { readArticle } from './read-html';

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
