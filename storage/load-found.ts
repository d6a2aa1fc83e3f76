import type { Trace, WorkKey } from '../core/model';
import type { HeadwaterDatabase } from './database';
import { type Filed, parseFiledId } from './kept-rows';
import type { PageRow } from './rows';
import type { FoundLine } from './search-line';

/** A trace or page as lists show it. */
export type Found =
  | { readonly kind: 'trace'; readonly id: string; readonly trace: Trace }
  | { readonly kind: 'work'; readonly id: WorkKey; readonly page: PageRow };

/** Traces or pages as they came into the library, newest first unless told: what a list shows before anything is searched. */
export async function listNewest(
  db: HeadwaterDatabase,
  kind: Found['kind'],
  { oldestFirst, most }: { readonly oldestFirst: boolean; readonly most: number },
): Promise<readonly Found[]> {
  if (kind === 'trace') {
    const rows = db.traces.orderBy('no').limit(most);
    return (await (oldestFirst ? rows : rows.reverse()).toArray()).map(({ id, trace }) => ({ kind, id, trace }));
  }
  const rows = db.pages.orderBy('no').limit(most);
  return (await (oldestFirst ? rows : rows.reverse()).toArray()).map((page) => ({ kind, id: page.key, page }));
}

/** The rows behind found lines, in their order; what is no longer there is left out. */
export function loadFound(db: HeadwaterDatabase, lines: readonly FoundLine[]): Promise<readonly Found[]> {
  return load(
    db,
    lines.map(({ kind, key }) => (kind === 't' ? { kind: 'trace', id: key } : { kind: 'work', id: key as WorkKey })),
  );
}

/** The rows behind the entries of a collection, in their order; what is in the bin or gone is left out. */
export function loadEntries(db: HeadwaterDatabase, entries: readonly string[]): Promise<readonly Found[]> {
  return load(
    db,
    entries.map(parseFiledId).filter((filed) => filed !== null),
  );
}

async function load(db: HeadwaterDatabase, wanted: readonly Filed[]): Promise<readonly Found[]> {
  return db.transaction('r', [db.pages, db.traces], async () => {
    const [traces, pages] = await Promise.all([
      db.traces.bulkGet(wanted.filter(({ kind }) => kind === 'trace').map(({ id }) => id)),
      db.pages.bulkGet(wanted.filter((one) => one.kind === 'work').map(({ id }) => id)),
    ]);
    const found = new Map<string, Found>();
    for (const row of traces) if (row) found.set(`trace:${row.id}`, { kind: 'trace', id: row.id, trace: row.trace });
    for (const page of pages) if (page) found.set(`work:${page.key}`, { kind: 'work', id: page.key, page });
    return wanted.map(({ kind, id }) => found.get(`${kind}:${id}`)).filter((one) => one !== undefined);
  });
}
