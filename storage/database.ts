import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import { databaseName } from './database-name';
import type { BinnedRow, BinRow, CollectionRow, NoteRow, PostingsRow, WordsRow } from './kept-rows';
import type { AliasRow, ContactRow, CounterRow, GoneRow, JournalRow, PageRow, ReadingRow, TraceRow } from './rows';
import { versions } from './versions';

export { databaseName };

/** Everything that is kept. Opened by the background and by extension pages, never by a script in a page. */
export class HeadwaterDatabase extends Dexie {
  declare readonly pages: EntityTable<PageRow, 'key'>;
  declare readonly readings: EntityTable<ReadingRow, 'key'>;
  declare readonly aliases: EntityTable<AliasRow, 'url'>;
  declare readonly traces: EntityTable<TraceRow, 'id'>;
  declare readonly journal: Table<JournalRow, readonly [string, number]>;
  declare readonly contacts: Table<ContactRow, readonly [string, string]>;
  declare readonly gone: EntityTable<GoneRow, 'key'>;
  declare readonly counters: EntityTable<CounterRow, 'name'>;
  declare readonly words: EntityTable<WordsRow, 'block'>;
  declare readonly postings: Table<PostingsRow, readonly [number, string]>;
  declare readonly collections: EntityTable<CollectionRow, 'id'>;
  declare readonly notes: EntityTable<NoteRow, 'about'>;
  declare readonly bin: EntityTable<BinRow, 'batch'>;
  declare readonly binned: Table<BinnedRow, readonly [string, number]>;

  constructor(name: string, options?: DexieOptions) {
    super(name, options);
    for (const { version, stores, upgrade } of versions) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
    this.on('ready', () => refuseNewer(this));
    this.on('blocked', () => giveUpWhenBlocked(this));
  }
}

/**
 * The database, opened at its first use.
 * @param options another name or IndexedDB, for tests.
 */
export function openDatabase(options: DexieOptions & { readonly name?: string } = {}): HeadwaterDatabase {
  const { name = databaseName, ...rest } = options;
  return new HeadwaterDatabase(name, rest);
}

/** Dexie opens a database of a newer release as it is; writing to one would break what that release made. */
function refuseNewer(db: Dexie): void {
  const newest = versions.at(-1)?.version ?? 0;
  const stored = Math.floor(db.backendDB().version / 10);
  if (stored > newest) throw new Dexie.VersionError(`stored by release ${stored}, this one knows ${newest}`);
}

/** How long an upgrade waits for another page of ours that holds the old version open, ms; ours close at once when asked. */
const blockedMs = 2_000;

/** What waits for the database is then told (`DatabaseClosedError`, read as `blocked`); a later start tries again. */
function giveUpWhenBlocked(db: Dexie): void {
  const timer = setTimeout(() => db.close({ disableAutoOpen: true }), blockedMs);
  db.on('ready', () => clearTimeout(timer));
}
