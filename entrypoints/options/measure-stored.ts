import type { StoredSizes } from '../../components/options/options';
import { readCounters } from '../../storage/counters';
import type { HeadwaterDatabase } from '../../storage/database';

/** Chains that are looked at for the size of all of them: their lengths differ little, and there may be thousands. */
const sampled = 40;

/**
 * What is stored by kind, in bytes. Pages are added up as they are written; chains are reckoned from the newest; what the
 * reader makes by hand is few and measured whole.
 */
export async function measureStored(db: HeadwaterDatabase): Promise<StoredSizes> {
  const [{ size, traces }, newest, contacts, collections, notes] = await Promise.all([
    readCounters(db),
    db.traces.orderBy('no').reverse().limit(sampled).toArray(),
    db.contacts.orderBy('at').reverse().limit(sampled).toArray(),
    db.collections.toArray(),
    db.notes.toArray(),
  ]);
  return {
    pages: size,
    traces: (lengthOf(newest) / Math.max(1, newest.length)) * traces,
    contacts: (lengthOf(contacts) / Math.max(1, contacts.length)) * (await db.contacts.count()),
    collections: lengthOf(collections),
    notes: lengthOf(notes),
  };
}

function lengthOf(rows: readonly unknown[]): number {
  return rows.length === 0 ? 0 : JSON.stringify(rows).length;
}
