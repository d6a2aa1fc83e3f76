import Dexie, { type Table } from 'dexie';
import type { Result } from '../core/result';
import { addToCounter } from './counters';
import type { HeadwaterDatabase } from './database';
import type { BinRow } from './kept-rows';
import type { ContactRow, PageRow, TraceRow } from './rows';
import { claimTexts, pageLine, traceLine } from './search-line';
import { writeLines } from './search-words';
import { type StorageFailure, tryStorage } from './storage-failure';

/**
 * Brings one deletion back, whole or not at all. What was stored anew meanwhile under the same key is newer and stays.
 * @returns the batch, or null when it is not in the bin any more.
 */
export function restoreFromBin(db: HeadwaterDatabase, batch: string): Promise<Result<BinRow | null, StorageFailure>> {
  return tryStorage(() =>
    db.transaction('rw', db.tables, async () => {
      const row = await db.bin.get(batch);
      if (row === undefined) return null;
      const range = [
        [batch, Dexie.minKey],
        [batch, Dexie.maxKey],
      ] as const;
      const keys = await db.binned
        .where('[batch+n]')
        .between(...range)
        .primaryKeys();
      for (const key of keys) {
        const binned = await db.binned.get(key);
        if (binned !== undefined) await putBack(db, binned.table, binned.rows);
      }
      await db.binned
        .where('[batch+n]')
        .between(...range)
        .delete();
      await db.bin.delete(batch);
      return row;
    }),
  );
}

/** Deletions that can be undone, newest first. */
export async function listBin(db: HeadwaterDatabase): Promise<readonly BinRow[]> {
  const rows = await db.bin.toArray();
  return rows.sort((a, b) => b.deletedAt - a.deletedAt || b.batch.localeCompare(a.batch));
}

async function putBack(db: HeadwaterDatabase, name: string, binned: readonly unknown[]): Promise<void> {
  const table: Table<unknown, never> = db.table(name);
  const read = table.schema.primKey.keyPath;
  const keys = binned.map((row) => Dexie.getByKeyPath(row as object, read as string) as never);
  const present = await table.bulkGet(keys);
  const rows = binned.filter((_, index) => present[index] === undefined);
  if (rows.length === 0) return;
  await table.bulkPut(rows);
  if (table.name === db.pages.name) await countPages(db, rows as readonly PageRow[]);
  if (table.name === db.traces.name) await countTraces(db, rows as readonly TraceRow[]);
  if (table.name === db.contacts.name) {
    await addToCounter(db, 'requests', sum((rows as readonly ContactRow[]).map(({ requests }) => requests)));
  }
}

async function countPages(db: HeadwaterDatabase, rows: readonly PageRow[]): Promise<void> {
  const readings = await db.readings.bulkGet(rows.map(({ key }) => key));
  await writeLines(
    db,
    rows.map(({ no, work }, index) => ({
      no,
      line: pageLine(no, work, claimTexts(readings[index]?.reading.claims ?? [])),
    })),
  );
  await addToCounter(db, 'pages', rows.length);
  await addToCounter(db, 'citations', sum(rows.map(({ to }) => to.length)));
  await addToCounter(db, 'size', sum(rows.map(({ size }) => size)));
}

async function countTraces(db: HeadwaterDatabase, rows: readonly TraceRow[]): Promise<void> {
  await writeLines(
    db,
    rows.map(({ no, trace }) => ({ no, line: traceLine(no, trace) })),
  );
  await addToCounter(db, 'traces', rows.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
