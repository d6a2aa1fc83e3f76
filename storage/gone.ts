import type { Trace, WorkKey } from '../core/model';
import type { HeadwaterDatabase } from './database';
import type { GoneRow } from './rows';

/** What a trace found gone, kept by work so that the card can say so: the last, unread work of a way that ended there. */
export async function recordGone(db: HeadwaterDatabase, trace: Trace): Promise<void> {
  const rows: GoneRow[] = [];
  for (const { hops, end } of [trace.chain, ...trace.branches]) {
    const last = hops.at(-1);
    if (!last || last.readAs !== null || (end?.kind !== 'dead' && end?.kind !== 'removed')) continue;
    rows.push({ key: last.work.key, how: end.kind, at: end.checkedAt ?? trace.updatedAt });
  }
  if (rows.length > 0) await db.gone.bulkPut(rows);
}

/** Whether a trace found a work gone, and when (ms since 1970 UTC); null when none did. */
export async function findGone(db: HeadwaterDatabase, key: WorkKey): Promise<GoneRow | null> {
  return (await db.gone.get(key)) ?? null;
}
