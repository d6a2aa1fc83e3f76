import type { Result } from '../core/result';
import type { HeadwaterDatabase } from './database';
import { type CollectionRow, type Filed, filedId } from './kept-rows';
import { type StorageFailure, tryStorage } from './storage-failure';

/** Longest name of a collection, in UTF-16 units: a line. */
const longestName = 120;

/** Most entries of one collection: its row is read whole. */
const mostEntries = 5000;

/** Collections in the reader's order. */
export function listCollections(db: HeadwaterDatabase): Promise<readonly CollectionRow[]> {
  return db.collections.orderBy('order').toArray();
}

/** Collections that hold a trace or work, in no order. */
export function collectionsOf(db: HeadwaterDatabase, filed: Filed): Promise<readonly CollectionRow[]> {
  return db.collections.where('entries').equals(filedId(filed)).toArray();
}

/** Makes a collection behind the others; a name of white space alone makes none (null). */
export function createCollection(
  db: HeadwaterDatabase,
  made: { readonly id: string; readonly name: string; readonly at: number },
  first: Filed | null = null,
): Promise<Result<CollectionRow | null, StorageFailure>> {
  const name = cleanName(made.name);
  return tryStorage(() =>
    db.transaction('rw', db.collections, async () => {
      if (name === '') return null;
      const last = await db.collections.orderBy('order').last();
      const entries = first === null ? [] : [filedId(first)];
      const row = { id: made.id, name, createdAt: made.at, order: (last?.order ?? 0) + 1, entries };
      await db.collections.put(row);
      return row;
    }),
  );
}

/** Gives a collection another name; an empty one changes nothing. */
export function renameCollection(db: HeadwaterDatabase, id: string, name: string): Promise<void> {
  return change(db, id, (row) => (cleanName(name) === '' ? row : { ...row, name: cleanName(name) }));
}

/** Puts a trace or work into a collection, at its end; what is in it stays where it is. */
export function addToCollection(db: HeadwaterDatabase, id: string, filed: Filed): Promise<void> {
  const entry = filedId(filed);
  return change(db, id, (row) =>
    row.entries.includes(entry) || row.entries.length >= mostEntries
      ? row
      : { ...row, entries: [...row.entries, entry] },
  );
}

/** Takes a trace or work out of a collection. */
export function removeFromCollection(db: HeadwaterDatabase, id: string, filed: Filed): Promise<void> {
  const entry = filedId(filed);
  return change(db, id, (row) => ({ ...row, entries: row.entries.filter((one) => one !== entry) }));
}

/** Gives an entry the place of another one; those between move up or down by one. */
export function moveInCollection(db: HeadwaterDatabase, id: string, filed: Filed, over: Filed): Promise<void> {
  return change(db, id, (row) => ({ ...row, entries: moved(row.entries, filedId(filed), filedId(over)) }));
}

/** Gives a collection the place of another one among all; those between move up or down by one. */
export function moveCollection(db: HeadwaterDatabase, id: string, over: string): Promise<void> {
  return db.transaction('rw', db.collections, async () => {
    const rows = new Map((await db.collections.orderBy('order').toArray()).map((row) => [row.id, row]));
    const ids = moved([...rows.keys()], id, over);
    const placed = ids.map((one, place) => ({ row: rows.get(one), order: place + 1 }));
    await db.collections.bulkPut(placed.flatMap(({ row, order }) => (row === undefined ? [] : [{ ...row, order }])));
  });
}

/** A list with one of its entries at the place of another; as it is where either is missing. */
function moved(list: readonly string[], one: string, over: string): readonly string[] {
  const place = list.indexOf(over);
  const others = list.filter((entry) => entry !== one);
  return place < 0 || others.length === list.length ? list : others.toSpliced(place, 0, one);
}

function change(db: HeadwaterDatabase, id: string, next: (row: CollectionRow) => CollectionRow): Promise<void> {
  return db.transaction('rw', db.collections, async () => {
    const row = await db.collections.get(id);
    if (row !== undefined) await db.collections.put(next(row));
  });
}

function cleanName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, longestName);
}
