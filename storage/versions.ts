import type { Transaction } from 'dexie';
import { upgradeTo2 } from './upgrades/2';

/** One released schema. `stores` names only what changed; null drops a table. */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** Pure, frozen once released, and without a catch: a throwing upgrade keeps the old rows, a caught one loses them. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * History of the schema, oldest first. A released line is never edited; a change is a new line and, when rows must
 * change, a numbered file in `upgrades/`.
 *  1  pages with their readings beside, addresses, traces, journal, contacts, works found gone, counters
 *  2  pages and traces have a number and a host; search words, collections, notes, and the bin with what was deleted
 *  3  postings of the search words, made from them
 */
export const versions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      pages: 'key, *to, seenAt',
      readings: 'key',
      aliases: 'url, key',
      traces: 'id, claim, start, status, startedAt',
      journal: '[traceId+n]',
      contacts: '[traceId+host], host, at',
      gone: 'key',
      counters: 'name',
    },
  },
  {
    version: 2,
    stores: {
      pages: 'key, *to, seenAt, no, host',
      traces: 'id, claim, start, status, startedAt, no, host',
      words: 'block, changed',
      collections: 'id, order, *entries',
      notes: 'about, owner',
      bin: 'batch, until',
      binned: '[batch+n]',
    },
    upgrade: upgradeTo2,
  },
  { version: 3, stores: { postings: '[segment+prefix]' } },
];
