import Dexie, { type Table } from 'dexie';
import { type KeptCollection, type KeptNote, libraryJsonPieces } from '../core/export/library-json';
import type { PageReading, Trace } from '../core/model';
import type { HeadwaterDatabase } from './database';
import type { CollectionRow, NoteRow } from './kept-rows';
import type { ReadingRow, TraceRow } from './rows';

/** Rows that are in memory at once: readings are some 50 KB each. */
const atOnce = 50;

/** Everything a reader made or read, as the text of a library file, bit by bit: a large library never is in memory as a whole. */
export function wholeLibrary(db: HeadwaterDatabase): AsyncIterable<string> {
  return libraryJsonPieces({
    traces: rowsOf<TraceRow, Trace>(db.traces, 'id', ({ trace }) => trace),
    pages: rowsOf<ReadingRow, PageReading>(db.readings, 'key', ({ reading }) => reading),
    collections: rowsOf<CollectionRow, KeptCollection>(db.collections, 'id', collectionOf),
    notes: rowsOf<NoteRow, KeptNote>(db.notes, 'about', noteOf),
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
