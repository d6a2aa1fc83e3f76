import { type AskedFor, askedFor } from '../core/chain/trace/asked-for';
import { addToCounter } from './counters';
import type { HeadwaterDatabase } from './database';
import type { ContactRow } from './rows';

/** Notes that a trace is about to ask a host; called before the packet leaves. `at` in ms since 1970 UTC. */
export async function recordContact(
  db: HeadwaterDatabase,
  contact: { readonly traceId: string; readonly host: string; readonly at: number },
): Promise<void> {
  const { traceId, host, at } = contact;
  await db.transaction('rw', [db.contacts, db.counters], async () => {
    const known = await db.contacts.get([traceId, host]);
    await db.contacts.put({
      traceId,
      host,
      at,
      firstAt: known?.firstAt ?? at,
      requests: (known?.requests ?? 0) + 1,
    });
    await addToCounter(db, 'requests', 1);
  });
}

/** Hosts that were asked, newest first. */
export async function listContacts(db: HeadwaterDatabase, most = 500): Promise<readonly ContactRow[]> {
  return db.contacts.orderBy('at').reverse().limit(most).toArray();
}

/** Why a host was asked: for which claim, and what for. */
export interface AskedReason {
  readonly trace: string;
  readonly claim: string;
  /** Host name of the page that the trace began on. */
  readonly start: string;
  readonly role: AskedFor;
  /** Last request, ms since 1970 UTC. */
  readonly at: number;
}

/** The traces that asked a host, newest first. A trace that is deleted takes its contacts with it. */
export async function whyAsked(db: HeadwaterDatabase, host: string, most = 20): Promise<readonly AskedReason[]> {
  const contacts = await db.contacts.where('host').equals(host).sortBy('at');
  const newest = contacts.reverse().slice(0, most);
  const rows = await db.traces.bulkGet(newest.map(({ traceId }) => traceId));
  return newest.flatMap(({ at }, index) => {
    const row = rows[index];
    if (row === undefined) return [];
    return [{ trace: row.id, claim: row.trace.claim.text, start: row.host, role: askedFor(row.trace, host), at }];
  });
}
