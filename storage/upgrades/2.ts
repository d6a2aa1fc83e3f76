import type { Transaction } from 'dexie';

/** Rows written at once: few enough that a big library never stands in memory whole. */
const atOnce = 200;

/**
 * Version 2 gives every page and trace a number and a host. Frozen: it uses nothing that a later release may change.
 * The search words are written afterwards (`fillWords`), since they are made from the rows and can be made again.
 */
export async function upgradeTo2(transaction: Transaction): Promise<void> {
  let no = 0;
  for (const [table, address] of [
    ['pages', (row: OldRow) => row.work?.url],
    ['traces', (row: OldRow) => row.trace?.claim?.url],
  ] as const) {
    const keys = await transaction.table(table).toCollection().primaryKeys();
    for (let start = 0; start < keys.length; start += atOnce) {
      const rows = await transaction.table<OldRow>(table).bulkGet(keys.slice(start, start + atOnce));
      const numbered = rows
        .filter((row) => row !== undefined)
        .map((row) => {
          no += 1;
          return { ...row, no, host: hostOf(address(row)) };
        });
      await transaction.table(table).bulkPut(numbered);
    }
  }
  await transaction.table('counters').put({ name: 'documents', value: no });
}

interface OldRow {
  readonly work?: { readonly url?: unknown };
  readonly trace?: { readonly claim?: { readonly url?: unknown } };
}

function hostOf(address: unknown): string {
  if (typeof address !== 'string' || !URL.canParse(address)) return '';
  return new URL(address).hostname.replace(/^www\./, '');
}
