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
