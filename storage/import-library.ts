import type { PageReading, Trace } from '../core/model';
import { failure, type Result, success } from '../core/result';
import type { HeadwaterDatabase } from './database';
import type { CollectionRow, NoteRow } from './kept-rows';
import { savePage } from './pages';
import type { StorageFailure } from './storage-failure';
import { tryStorage } from './storage-failure';
import { saveTrace } from './traces';

/** What a file brings, checked and rebuilt by its reader. */
export interface Incoming {
  readonly traces: readonly Trace[];
  readonly pages: readonly PageReading[];
  readonly collections: readonly CollectionRow[];
  readonly notes: readonly NoteRow[];
}

/** An incoming file beside the library. */
export interface Comparison {
  /** What the library does not have. */
  readonly fresh: Incoming;
  /** How much of it is here already, as it is. */
  readonly same: number;
  /** What is here in another state. */
  readonly differing: Incoming;
}

const nothing: Incoming = { traces: [], pages: [], collections: [], notes: [] };

/** Compares a file with the library, reading only; a trace that ran when it was saved comes as one that was stopped. */
export async function compareImport(db: HeadwaterDatabase, incoming: Incoming): Promise<Comparison> {
  const traces = incoming.traces.map(stopped);
  const parts = [
    split(
      'traces',
      traces,
      (await db.traces.bulkGet(traces.map(({ id }) => id))).map((row) => row?.trace),
    ),
    split(
      'pages',
      incoming.pages,
      (await db.readings.bulkGet(incoming.pages.map(({ work }) => work.key))).map((row) => row?.reading),
    ),
    split('collections', incoming.collections, await db.collections.bulkGet(incoming.collections.map(({ id }) => id))),
    split('notes', incoming.notes, await db.notes.bulkGet(incoming.notes.map(({ about }) => about))),
  ];
  return {
    fresh: Object.assign({}, nothing, ...parts.map(({ fresh }) => fresh)),
    same: parts.reduce((sum, { same }) => sum + same, 0),
    differing: Object.assign({}, nothing, ...parts.map(({ differing }) => differing)),
  };
}

/** Things in an incoming file. */
export function countIncoming({ traces, pages, collections, notes }: Incoming): number {
  return traces.length + pages.length + collections.length + notes.length;
}

/**
 * Writes what a file brings over what is there under the same keys. What was written before a failure stays: each is whole.
 * @param at now, ms since 1970 UTC
 * @param onProgress is told how much is done, 0 to 1
 * @param signal stops between two things
 * @returns how many were written
 */
export async function writeImport(
  db: HeadwaterDatabase,
  incoming: Incoming,
  at: number,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<number, StorageFailure>> {
  const all = countIncoming(incoming);
  let written = 0;
  const steps: readonly (() => Promise<Result<unknown, StorageFailure>>)[] = [
    ...incoming.pages.map((page) => () => savePage(db, page, at)),
    ...incoming.traces.map((trace) => () => saveTrace(db, trace)),
    ...incoming.collections.map((row) => () => tryStorage(() => db.collections.put(row))),
    ...incoming.notes.map((row) => () => tryStorage(() => db.notes.put(row))),
  ];
  for (const step of steps) {
    if (signal.aborted) break;
    const saved = await step();
    if (!saved.ok) return failure(saved.failure);
    written += 1;
    onProgress(written / all);
  }
  return success(written);
}

interface Split {
  readonly fresh: Partial<Incoming>;
  readonly same: number;
  readonly differing: Partial<Incoming>;
}

function split<Part extends keyof Incoming>(
  part: Part,
  incoming: Incoming[Part],
  kept: readonly (Incoming[Part][number] | undefined)[],
): Split {
  const states = incoming.map((one, index) => {
    const mine = kept[index];
    if (mine === undefined) return 'fresh';
    return ordered(mine) === ordered(one) ? 'same' : 'differing';
  });
  const of = (state: 'fresh' | 'differing') => incoming.filter((_, index) => states[index] === state);
  return {
    fresh: { [part]: of('fresh') },
    same: states.filter((state) => state === 'same').length,
    differing: { [part]: of('differing') },
  };
}

/** JSON whose fields stand in one order, whoever wrote it. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function stopped(trace: Trace): Trace {
  if (trace.status === 'done') return trace;
  const attribution = { kind: 'none', name: null } as const;
  const end = {
    kind: 'cancelled',
    attribution,
    words: null,
    host: null,
    status: null,
    gate: null,
    checkedAt: null,
  } as const;
  const { chain } = trace;
  return { ...trace, status: 'done', chain: { ...chain, end: chain.end ?? end } };
}
