import { expect, test } from 'vitest';
import type { WorkKey } from '../../../core/model';
import {
  addToCollection,
  collectionsOf,
  createCollection,
  listCollections,
  moveCollection,
  moveInCollection,
  removeFromCollection,
  renameCollection,
} from '../../../storage/collections';
import { type Filed, filedId, noteId, parseFiledId } from '../../../storage/kept-rows';
import { notesOf, saveNote } from '../../../storage/notes';
import { openTestDatabase } from './open-test-database';

const quay = 'https://quay.example/a:b' as WorkKey;
const page: Filed = { kind: 'work', id: quay };
const trace: Filed = { kind: 'trace', id: 't1' };

test('collections keep their order, their names and what is put in them', async () => {
  const db = openTestDatabase();
  await createCollection(db, { id: 'a', name: '  Harbour \n desk ', at: 5 });
  await createCollection(db, { id: 'b', name: 'Ferries', at: 4 }, trace);
  for (const filed of [page, trace, page]) await addToCollection(db, 'a', filed);
  await renameCollection(db, 'b', 'Ferry');
  await renameCollection(db, 'b', '   ');
  expect(await listCollections(db)).toEqual([
    { id: 'a', name: 'Harbour desk', createdAt: 5, order: 1, entries: [filedId(page), 'trace:t1'] },
    { id: 'b', name: 'Ferry', createdAt: 4, order: 2, entries: ['trace:t1'] },
  ]);
  expect((await collectionsOf(db, trace)).map(({ id }) => id).sort()).toEqual(['a', 'b']);
  await removeFromCollection(db, 'a', trace);
  expect((await collectionsOf(db, trace)).map(({ id }) => id)).toEqual(['b']);
});

const [one, two, three] = ['t1', 't2', 't3'].map((id): Filed => ({ kind: 'trace', id }));
if (!one || !two || !three) throw new Error('three entries');

test.each<readonly [entry: Filed, over: Filed, then: string]>([
  [one, two, 't2 t1 t3'],
  [one, three, 't2 t3 t1'],
  [three, two, 't1 t3 t2'],
  [three, one, 't3 t1 t2'],
  [two, two, 't1 t2 t3'],
  [two, page, 't1 t2 t3'],
  [page, two, 't1 t2 t3'],
])('%o in the place of %o', async (entry, over, then) => {
  const db = openTestDatabase();
  for (const id of ['t1', 't2', 't3']) await createCollection(db, { id, name: id, at: 1 }, id === 't1' ? one : null);
  for (const filed of [two, three]) await addToCollection(db, 't1', filed);
  await moveInCollection(db, 't1', entry, over);
  await moveCollection(db, entry.id, over.id);
  const rows = await listCollections(db);
  expect(rows.map(({ id }) => id).join(' ')).toBe(then);
  const entries = rows.find(({ id }) => id === 't1')?.entries;
  expect(entries?.map((id) => id.replace('trace:', '')).join(' ')).toBe(then);
  // What comes later stands last, and nothing has the place of another.
  await createCollection(db, { id: 'new', name: 'new', at: 2 });
  expect((await listCollections(db)).map(({ id }) => id).join(' ')).toBe(`${then} new`);
});

test('a name of white space makes no collection, and an unknown one is not made by adding', async () => {
  const db = openTestDatabase();
  expect(await createCollection(db, { id: 'a', name: ' \t', at: 1 })).toEqual({ ok: true, value: null });
  await addToCollection(db, 'gone', page);
  expect(await listCollections(db)).toEqual([]);
});

test.each([page, trace])('the id of $kind $id says what it names', (filed) => {
  expect(parseFiledId(filedId(filed))).toEqual(filed);
});

test.each(['', 'work:', 'note:x', 'trace'])('"%s" names nothing', (id) => {
  expect(parseFiledId(id)).toBeNull();
});

test('a note on a hop is beside the note on its trace; an empty one goes', async () => {
  const db = openTestDatabase();
  await saveNote(db, { owner: trace, hop: null, text: 'whole', at: 1 });
  await saveNote(db, { owner: trace, hop: quay, text: 'digits swapped?', at: 2 });
  await saveNote(db, { owner: page, hop: null, text: 'elsewhere', at: 3 });
  const texts = async () => (await notesOf(db, trace)).map(({ about, text }) => [about, text]);
  expect(await texts()).toEqual([
    [noteId(trace), 'whole'],
    [noteId(trace, quay), 'digits swapped?'],
  ]);
  await saveNote(db, { owner: trace, hop: null, text: ' \n', at: 4 });
  expect(await texts()).toEqual([[noteId(trace, quay), 'digits swapped?']]);
});
