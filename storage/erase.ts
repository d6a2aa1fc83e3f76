import type { HeadwaterDatabase } from './database';

/** All rows of all tables, by table: what can be put back. */
export type ErasedRows = ReadonlyMap<string, readonly unknown[]>;

/** Takes everything out of the database in one transaction and hands it over, so that it can be put back. */
export function eraseAll(db: HeadwaterDatabase): Promise<ErasedRows> {
  return db.transaction('rw', db.tables, async () => {
    const rows = new Map<string, readonly unknown[]>();
    for (const table of db.tables) {
      rows.set(table.name, await table.toArray());
      await table.clear();
    }
    return rows;
  });
}

/** Puts erased rows back; what was stored meanwhile under the same keys gives way, counters start from what they were. */
export function putBack(db: HeadwaterDatabase, erased: ErasedRows): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.bulkPut([...(erased.get(table.name) ?? [])]);
  });
}
