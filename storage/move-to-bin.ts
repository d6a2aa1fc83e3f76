import Dexie, { type Table } from 'dexie';
import type { WorkKey } from '../core/model';
import type { Result } from '../core/result';
import { type ChosenRows, chooseRows, type Selection, withoutFiled } from './choose-rows';
import { addToCounter } from './counters';
import type { HeadwaterDatabase } from './database';
import type { BinRow } from './kept-rows';
import { writeLines } from './search-words';
import { type StorageFailure, tryStorage } from './storage-failure';

/** How long a deletion can be undone: a day covers "I closed the browser", and what was deleted does not linger. */
const binLifeMs = 24 * 60 * 60_000;

/** Pages whose rows are moved at once: readings are some 50 KB each. */
const atOnce = 50;

/** How something is deleted. */
export interface BinOptions {
  /** Leaves alone what is in a collection or has a note; for deleting by age. */
  readonly keepFiled?: boolean;
  /** How long it can be undone, ms. */
  readonly lifeMs?: number;
}

/**
 * Deletes at once and keeps what it took, so that `restoreFromBin` can bring it back, also after a restart.
 * With a page go its reading, other addresses and notes; with a trace its journal, contacts and notes. Places in
 * collections stay and are empty until it comes back.
 * @param at now, ms since 1970 UTC.
 * @returns the batch, or null when there was nothing to delete.
 */
export function moveToBin(
  db: HeadwaterDatabase,
  selection: Selection,
  at: number,
  { keepFiled = false, lifeMs = binLifeMs }: BinOptions = {},
): Promise<Result<BinRow | null, StorageFailure>> {
  return tryStorage(() =>
    db.transaction('rw', db.tables, async () => {
      const found = await chooseRows(db, selection);
      const chosen = keepFiled ? await withoutFiled(db, found) : found;
      const sameTime = await db.bin.where('batch').startsWith(`${at}-`).primaryKeys();
      const bin = new Batch(db, `${at}-${sameTime.length}`);
      const counts = await moveRows(db, bin, chosen);
      if (selection.kind === 'all') for (const table of ownless(db)) await bin.takeAll(table);
      if (!bin.used) return null;
      const row: BinRow = { batch: bin.batch, deletedAt: at, until: at + lifeMs, ...counts };
      await db.bin.put(row);
      return row;
    }),
  );
}

/** Tables whose rows may belong to nothing that is still there. */
function ownless(db: HeadwaterDatabase): readonly Table<unknown, unknown>[] {
  return [db.aliases, db.journal, db.contacts, db.gone].map((table) => table as unknown as Table<unknown, unknown>);
}

type Counts = Pick<BinRow, 'pages' | 'traces' | 'collections' | 'notes'>;

async function moveRows(db: HeadwaterDatabase, bin: Batch, chosen: ChosenRows): Promise<Counts> {
  const numbers: number[] = [];
  for (const keys of chunks(chosen.pages)) numbers.push(...(await movePages(db, bin, keys)));
  const pages = numbers.length;
  for (const ids of chunks(chosen.traces)) numbers.push(...(await moveTraces(db, bin, ids)));
  await writeLines(
    db,
    numbers.map((no) => ({ no, line: null })),
  );
  const collections = await bin.take(db.collections, chosen.collections);
  const notes = await bin.take(db.notes, chosen.notes);
  return { pages, traces: numbers.length - pages, collections: collections.length, notes: notes.length };
}

async function movePages(db: HeadwaterDatabase, bin: Batch, keys: readonly WorkKey[]): Promise<readonly number[]> {
  // The readings go first, so that they are back before the page whose search words are made from them.
  await bin.take(db.readings, keys);
  await bin.take(db.aliases, await db.aliases.where('key').anyOf(keys).primaryKeys());
  await bin.take(db.gone, keys);
  await moveNotes(
    db,
    bin,
    keys.map((key) => `work:${key}`),
  );
  const pages = await bin.take(db.pages, keys);
  await addToCounter(db, 'pages', -pages.length);
  await addToCounter(db, 'citations', -sum(pages.map(({ to }) => to.length)));
  await addToCounter(db, 'size', -sum(pages.map(({ size }) => size)));
  return pages.map(({ no }) => no);
}

async function moveTraces(db: HeadwaterDatabase, bin: Batch, ids: readonly string[]): Promise<readonly number[]> {
  for (const id of ids) {
    await bin.take(
      db.journal,
      await db.journal
        .where('[traceId+n]')
        .between(...ofTrace(id))
        .primaryKeys(),
    );
    const contacts = await db.contacts
      .where('[traceId+host]')
      .between(...ofTrace(id))
      .primaryKeys();
    const taken = await bin.take(db.contacts, contacts);
    await addToCounter(db, 'requests', -sum(taken.map(({ requests }) => requests)));
  }
  await moveNotes(
    db,
    bin,
    ids.map((id) => `trace:${id}`),
  );
  const traces = await bin.take(db.traces, ids);
  await addToCounter(db, 'traces', -traces.length);
  return traces.map(({ no }) => no);
}

async function moveNotes(db: HeadwaterDatabase, bin: Batch, owners: readonly string[]): Promise<void> {
  await bin.take(db.notes, await db.notes.where('owner').anyOf(owners).primaryKeys());
}

/** Range of a compound key that begins with a trace. */
function ofTrace(id: string): [readonly unknown[], readonly unknown[]] {
  return [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ];
}

/** Rows on their way into the bin. */
class Batch {
  readonly #db: HeadwaterDatabase;
  readonly batch: string;
  #n = 0;

  constructor(db: HeadwaterDatabase, batch: string) {
    this.#db = db;
    this.batch = batch;
  }

  get used(): boolean {
    return this.#n > 0;
  }

  /** Moves the rows with these keys; answers those that were there. */
  async take<Row, Key>(table: Table<Row, Key>, keys: readonly Key[]): Promise<readonly Row[]> {
    if (keys.length === 0) return [];
    const rows = (await table.bulkGet([...keys])).filter((row): row is Awaited<Row> & Row => row !== undefined);
    if (rows.length === 0) return [];
    await this.#db.binned.put({ batch: this.batch, n: this.#n, table: table.name, rows });
    this.#n += 1;
    await table.bulkDelete([...keys]);
    return rows;
  }

  /** Moves every row of a table that is left. */
  async takeAll(table: Table<unknown, unknown>): Promise<void> {
    for (const keys of chunks(await table.toCollection().primaryKeys())) await this.take(table, keys);
  }
}

function chunks<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / atOnce) }, (_, n) =>
    values.slice(n * atOnce, (n + 1) * atOnce),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
