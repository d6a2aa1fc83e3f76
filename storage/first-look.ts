import type { PageReading, Trace, Work, WorkKey } from '../core/model';
import { keysOfAddress } from '../core/platforms/work-key';
import { databaseName, newestVersion } from './database-name';
import type { AliasRow, PageRow, ReadingRow, TraceRow } from './rows';

/** What a first paint needs of a page that was read before. */
export interface FirstLook {
  readonly reading: PageReading;
  /** Traces that start on it, newest first. */
  readonly traces: readonly Trace[];
  /** Works that it cites and the library has, by their keys. */
  readonly known: ReadonlyMap<string, Work>;
}

/** Most cited works that are looked up for one page: a first paint shows a few claims' citations. */
const mostKnown = 60;
const mostTraces = 50;

/** Dexie counts its versions in tens. */
const dexieStep = 10;

/**
 * The page at an address and its traces, in one transaction and without Dexie, whose code takes longer to load than the
 * rows do. Reads only what is under the address itself; null when that is nothing, or the database is not there, cannot be
 * opened, or is of another release: then the way by `findPageByAddress` tells more.
 * @param url the address without tracking parameters and fragment, as `cleanUrl` gives it; the database is opened meanwhile
 */
export async function lookFirst(
  factory: IDBFactory,
  url: string | null | Promise<string | null>,
): Promise<FirstLook | null> {
  const [db, address] = await Promise.all([open(factory), url]);
  if (db === null) return null;
  try {
    if (address === null) return null;
    return db.version === newestVersion * dexieStep ? await look(db, address) : null;
  } catch {
    return null;
  } finally {
    db.close();
  }
}

/** Opens what is there; a database that would be made anew is not. */
function open(factory: IDBFactory): Promise<IDBDatabase | null> {
  return new Promise((done) => {
    const opening = factory.open(databaseName);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onblocked = () => done(null);
    opening.onerror = () => done(null);
    opening.onsuccess = () => done(opening.result);
  });
}

async function look(db: IDBDatabase, url: string): Promise<FirstLook | null> {
  const stores = db.transaction(['pages', 'readings', 'aliases', 'traces']);
  const get = <Row>(store: string, key: string) => answer<Row | undefined>(stores.objectStore(store).get(key));
  const tracesOf = (key: string) =>
    answer<readonly TraceRow[]>(stores.objectStore('traces').index('start').getAll(key, 500));
  const keys = keysOfAddress(url);
  const [alias, ...own] = await Promise.all([
    get<AliasRow>('aliases', url),
    ...keys.map((key) => get<ReadingRow>('readings', key)),
  ]);
  const found = own.find((row) => row !== undefined);
  const row = found ?? (alias === undefined ? undefined : await get<ReadingRow>('readings', alias.key));
  if (row === undefined) return null;
  const { reading } = row;
  const cited = [...new Set(reading.citations.map((citation) => citation.to))].slice(0, mostKnown);
  const [rows, pages] = await Promise.all([
    tracesOf(row.key),
    Promise.all(cited.map((key: WorkKey) => get<PageRow>('pages', key))),
  ]);
  const traces = [...rows].sort((a, b) => b.startedAt - a.startedAt).slice(0, mostTraces);
  const known = pages.filter((page) => page !== undefined).map((page) => [page.key as string, page.work] as const);
  return { reading, traces: traces.map(({ trace }) => trace), known: new Map(known) };
}

function answer<Value>(request: IDBRequest): Promise<Value> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result as Value);
    request.onerror = () => fail(request.error);
  });
}
