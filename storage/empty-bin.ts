import Dexie from 'dexie';
import type { HeadwaterDatabase } from './database';
import type { CollectionRow } from './kept-rows';

/**
 * Deletes for good what could be undone until `before` (ms since 1970 UTC; `Infinity` for all of it), and its places in
 * collections. Called as the background starts and once a day.
 * @returns how many deletions were in it.
 */
export function emptyBin(db: HeadwaterDatabase, before: number): Promise<number> {
  return db.transaction('rw', [db.bin, db.binned, db.collections, db.pages, db.traces], async () => {
    const batches = await db.bin.where('until').belowOrEqual(before).primaryKeys();
    for (const batch of batches) {
      await db.binned.where('[batch+n]').between([batch, Dexie.minKey], [batch, Dexie.maxKey]).delete();
    }
    await db.bin.bulkDelete(batches);
    if (batches.length > 0) for (const row of await db.collections.toArray()) await dropLost(db, row);
    return batches.length;
  });
}

/** A place in a collection is kept while its trace or work is there or in the bin; only an empty bin leaves none lost. */
async function dropLost(db: HeadwaterDatabase, row: CollectionRow): Promise<void> {
  if ((await db.bin.toCollection().first()) !== undefined) return;
  const kept: string[] = [];
  for (const entry of row.entries) {
    const key = entry.slice(entry.indexOf(':') + 1);
    const table = entry.startsWith('trace:') ? db.traces : db.pages;
    if ((await table.where(':id').equals(key).primaryKeys()).length > 0) kept.push(entry);
  }
  if (kept.length < row.entries.length) await db.collections.put({ ...row, entries: kept });
}
