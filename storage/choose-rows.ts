import type { WorkKey } from '../core/model';
import type { HeadwaterDatabase } from './database';

/** What is to be deleted. */
export type Selection =
  | { readonly kind: 'all' }
  /** Everything of one kind. */
  | { readonly kind: 'every'; readonly of: 'pages' | 'traces' | 'collections' | 'notes' }
  /** Pages and traces of one host name, written as in `PageRow.host` (without "www."). */
  | { readonly kind: 'site'; readonly host: string }
  /** Pages seen, and traces made, from `from` until before `to`; ms since 1970 UTC. */
  | { readonly kind: 'days'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'some';
      readonly pages?: readonly WorkKey[];
      readonly traces?: readonly string[];
      readonly collections?: readonly string[];
      /** Ids of notes (`noteId`). */
      readonly notes?: readonly string[];
    };

/** Primary keys of what a selection means. */
export interface ChosenRows {
  readonly pages: readonly WorkKey[];
  readonly traces: readonly string[];
  readonly collections: readonly string[];
  readonly notes: readonly string[];
}

/** Looks up what a selection means now; by index, without loading a row. */
export async function chooseRows(db: HeadwaterDatabase, selection: Selection): Promise<ChosenRows> {
  if (selection.kind === 'some') {
    const { pages = [], traces = [], collections = [], notes = [] } = selection;
    return { pages, traces, collections, notes };
  }
  if (selection.kind === 'every') return everyOf(db, selection.of);
  const [pages, traces] = await Promise.all(keysOf(db, selection));
  if (selection.kind !== 'all') return { pages, traces, collections: [], notes: [] };
  const collections = await db.collections.toCollection().primaryKeys();
  return { pages, traces, collections, notes: await db.notes.toCollection().primaryKeys() };
}

async function everyOf(db: HeadwaterDatabase, of: keyof ChosenRows): Promise<ChosenRows> {
  const none: ChosenRows = { pages: [], traces: [], collections: [], notes: [] };
  return { ...none, [of]: await db[of].toCollection().primaryKeys() };
}

function keysOf(db: HeadwaterDatabase, selection: Exclude<Selection, { kind: 'some' | 'every' }>) {
  if (selection.kind === 'all') {
    return [db.pages.toCollection().primaryKeys(), db.traces.toCollection().primaryKeys()] as const;
  }
  if (selection.kind === 'site') {
    return [
      db.pages.where('host').equals(selection.host).primaryKeys(),
      db.traces.where('host').equals(selection.host).primaryKeys(),
    ] as const;
  }
  const { from, to } = selection;
  return [
    db.pages.where('seenAt').between(from, to, true, false).primaryKeys(),
    db.traces.where('startedAt').between(from, to, true, false).primaryKeys(),
  ] as const;
}

/** The chosen rows without what the reader filed in a collection or wrote a note about: for deleting by age. */
export async function withoutFiled(db: HeadwaterDatabase, chosen: ChosenRows): Promise<ChosenRows> {
  const [entries, owners] = await Promise.all([
    db.collections.orderBy('entries').uniqueKeys(),
    db.notes.orderBy('owner').uniqueKeys(),
  ]);
  const kept = new Set<unknown>([...entries, ...owners]);
  return {
    ...chosen,
    pages: chosen.pages.filter((key) => !kept.has(`work:${key}`)),
    traces: chosen.traces.filter((id) => !kept.has(`trace:${id}`)),
  };
}
