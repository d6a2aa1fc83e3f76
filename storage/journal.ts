import Dexie from 'dexie';
import type { TraceEvent } from '../core/chain/trace/trace-state';
import type { HeadwaterDatabase } from './database';

/** Writes one event of a trace; when this has come back, a killed background will see the event again. */
export async function appendEvent(db: HeadwaterDatabase, traceId: string, n: number, event: TraceEvent): Promise<void> {
  await db.journal.put({ traceId, n, event });
}

/** The events of a trace, in order. */
export async function readJournal(db: HeadwaterDatabase, traceId: string): Promise<readonly TraceEvent[]> {
  const rows = await db.journal
    .where('[traceId+n]')
    .between([traceId, Dexie.minKey], [traceId, Dexie.maxKey])
    .toArray();
  return rows.map((row) => row.event);
}

/** Forgets the events of a trace that has come to an end it cannot go on from. */
export async function dropJournal(db: HeadwaterDatabase, traceId: string): Promise<void> {
  await db.journal.where('[traceId+n]').between([traceId, Dexie.minKey], [traceId, Dexie.maxKey]).delete();
}
