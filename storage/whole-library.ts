import Dexie, { type Table } from 'dexie';
import { type KeptCollection, type KeptNote, libraryJsonPieces } from '../core/export/library-json';
import type { PageReading, Trace } from '../core/model';
import type { HeadwaterDatabase } from './database';
import type { CollectionRow, NoteRow } from './kept-rows';
import type { ReadingRow, TraceRow } from './rows';
import { tryStorage } from './storage-failure';

/** Rows that are in memory at once: readings are some 50 KB each. */
const atOnce = 50;

/** Everything a reader made or read, as the text of a library file, bit by bit: a large library never is in memory as a whole. */
export function wholeLibrary(db: HeadwaterDatabase): AsyncIterable<string> {
  return piecesOf(db, rowsOf);
}

/** What a store is seen to have while what can still be read of it is saved. */
export interface Salvage {
  kept: number;
  /** Rows that are there and cannot be read, and tables of which not even that can be told. */
  lost: number;
}

/** As the whole library, without what the browser cannot read any more; `salvage` counts both. */
export function readableLibrary(db: HeadwaterDatabase, salvage: Salvage): AsyncIterable<string> {
  return piecesOf(db, (table, _key, read) => readableRows(table, read, salvage));
}

type Rows = <Row extends object, Value>(
  from: object,
  key: keyof Row & string,
  read: (row: Row) => Value,
) => AsyncGenerator<Value>;

function piecesOf(db: HeadwaterDatabase, rows: Rows): AsyncIterable<string> {
  return libraryJsonPieces({
    traces: rows<TraceRow, Trace>(db.traces, 'id', ({ trace }) => trace),
    pages: rows<ReadingRow, PageReading>(db.readings, 'key', ({ reading }) => reading),
    collections: rows<CollectionRow, KeptCollection>(db.collections, 'id', collectionOf),
    notes: rows<NoteRow, KeptNote>(db.notes, 'about', noteOf),
  });
}

/** Field by field: a file holds what its format names, whatever a row has besides. */
function collectionOf({ id, name, createdAt, order, entries }: CollectionRow): KeptCollection {
  return { id, name, createdAt, order, entries };
}

function noteOf({ about, owner, text, updatedAt }: NoteRow): KeptNote {
  return { about, owner, text, updatedAt };
}

/** Rows in the order of their keys, each batch asked for by the last key of the one before. */
async function* rowsOf<Row extends object, Value>(
  from: object,
  key: keyof Row & string,
  read: (row: Row) => Value,
): AsyncGenerator<Value> {
  // The tables' types differ in how rows are added, which is of no matter here.
  const table = from as Table<Row>;
  let after: unknown = Dexie.minKey;
  for (;;) {
    const rows: readonly Row[] = await table.where(':id').above(after).limit(atOnce).toArray();
    for (const row of rows) yield read(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return;
    after = last[key];
  }
}

/** Rows one by one, by the keys that can be listed: a row that cannot be read does not take its neighbours with it. */
async function* readableRows<Row extends object, Value>(
  from: object,
  read: (row: Row) => Value,
  salvage: Salvage,
): AsyncGenerator<Value> {
  const table = from as Table<Row>;
  const keys = await tryStorage(() => table.toCollection().primaryKeys());
  if (!keys.ok) salvage.lost += 1;
  for (const key of keys.ok ? keys.value : []) {
    const row = await tryStorage(() => table.get(key));
    if (row.ok && row.value !== undefined) {
      salvage.kept += 1;
      yield read(row.value);
    } else salvage.lost += 1;
  }
}
