import { waitsForConnection } from '../core/chain/trace/stops';
import type { Trace, WorkKey } from '../core/model';
import type { Result } from '../core/result';
import { plainHostOf } from '../core/url/host-of';
import { addToCounter, nextOf } from './counters';
import type { HeadwaterDatabase } from './database';
import type { TraceRow } from './rows';
import { traceLine } from './search-line';
import { writeLine } from './search-words';
import { type StorageFailure, tryStorage } from './storage-failure';
import { workId } from './work-id';

/** Writes a trace as one record, over the one it had. */
export function saveTrace(db: HeadwaterDatabase, trace: Trace): Promise<Result<null, StorageFailure>> {
  return tryStorage(() =>
    db.transaction('rw', [db.traces, db.counters, db.words], async () => {
      const known = await db.traces.get(trace.id);
      const no = known?.no ?? (await nextOf(db, 'documents'));
      await db.traces.put(traceRow(trace, no));
      // A running trace is saved at every step: it can be found by its first words, and by all once it is done.
      if (known === undefined || trace.status === 'done') await writeLine(db, no, traceLine(no, trace));
      await addToCounter(db, 'traces', known ? 0 : 1);
      return null;
    }),
  );
}

/** A trace by its id, or null. */
export async function findTrace(db: HeadwaterDatabase, id: string): Promise<Trace | null> {
  return (await db.traces.get(id))?.trace ?? null;
}

/** The newest trace of these words from this start, or null. White space does not tell two claims apart. */
export async function findTraceOf(db: HeadwaterDatabase, start: WorkKey, text: string): Promise<Trace | null> {
  const rows = await db.traces.where('claim').equals(claimId(start, text)).toArray();
  const same = rows.filter((row) => row.start === start).sort((a, b) => b.startedAt - a.startedAt);
  return same[0]?.trace ?? null;
}

/** Traces, newest first: all of them, or those that start at one page. */
export async function listTraces(db: HeadwaterDatabase, start?: WorkKey, most = 500): Promise<readonly Trace[]> {
  if (start === undefined) {
    const rows = await db.traces.orderBy('startedAt').reverse().limit(most).toArray();
    return rows.map((row) => row.trace);
  }
  const rows = await db.traces.where('start').equals(start).toArray();
  return rows
    .sort((a, b) => b.startedAt - a.startedAt)
    .slice(0, most)
    .map((row) => row.trace);
}

/** Traces that were running when the background ended, or those that wait for a connection. */
export async function listTracesBy(db: HeadwaterDatabase, status: 'running' | 'waiting'): Promise<readonly Trace[]> {
  return (await db.traces.where('status').equals(status).toArray()).map((row) => row.trace);
}

function traceRow(trace: Trace, no: number): TraceRow {
  const { id, startedAt, claim } = trace;
  const status = waitsForConnection(trace) ? 'waiting' : trace.status;
  return {
    id,
    no,
    host: plainHostOf(claim.url),
    status,
    startedAt,
    start: claim.start,
    claim: claimId(claim.start, claim.text),
    trace,
  };
}

function claimId(start: WorkKey, text: string): number {
  return workId(`${start}\n${text.normalize('NFKC').replace(/\s+/g, ' ').trim()}`);
}
