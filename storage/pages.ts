import type { PageReading, WorkKey } from '../core/model';
import { readAddress } from '../core/platforms/index';
import type { Result } from '../core/result';
import { plainHostOf } from '../core/url/host-of';
import { addToCounter, nextOf } from './counters';
import type { HeadwaterDatabase } from './database';
import type { PageRow } from './rows';
import { claimTexts, pageLine } from './search-line';
import { writeLine } from './search-words';
import { type StorageFailure, tryStorage } from './storage-failure';
import { workId } from './work-id';

/** A read page as it is kept. */
export interface StoredPage {
  readonly reading: PageReading;
  /** ms since 1970 UTC of the newest reading. */
  readonly seenAt: number;
}

/** Most citations of one page that are kept: a hostile page must not fill the store. */
export const mostCitations = 300;

/**
 * Stores a reading in one transaction; a page that is read again is replaced, not doubled.
 * @param aliases other addresses under which the page was met (the tab's, a redirect's).
 */
export function savePage(
  db: HeadwaterDatabase,
  reading: PageReading,
  seenAt: number,
  aliases: readonly string[] = [],
): Promise<Result<'added' | 'updated', StorageFailure>> {
  const kept = { ...reading, citations: reading.citations.slice(0, mostCitations) };
  const { key } = reading.work;
  return tryStorage(() =>
    db.transaction('rw', [db.pages, db.readings, db.aliases, db.counters, db.words], async () => {
      const before = await db.pages.get(key);
      const row: PageRow = {
        key,
        no: before?.no ?? (await nextOf(db, 'documents')),
        host: plainHostOf(kept.work.url),
        work: kept.work,
        to: [...new Set(kept.citations.map((citation) => workId(citation.to)))],
        firstSeenAt: before?.firstSeenAt ?? seenAt,
        seenAt,
        size: JSON.stringify(kept).length,
      };
      await db.pages.put(row);
      await db.readings.put({ key, reading: kept });
      await db.aliases.bulkPut(otherAddresses(kept, aliases).map((url) => ({ url, key })));
      await writeLine(db, row.no, pageLine(row.no, row.work, claimTexts(kept.claims)));
      await addToCounter(db, 'pages', before ? 0 : 1);
      await addToCounter(db, 'citations', row.to.length - (before?.to.length ?? 0));
      await addToCounter(db, 'size', row.size - (before?.size ?? 0));
      return before ? 'updated' : 'added';
    }),
  );
}

/** The reading of a work, or null when it was never read. */
export async function findPage(db: HeadwaterDatabase, key: WorkKey): Promise<StoredPage | null> {
  return db.transaction('r', [db.pages, db.readings], async () => {
    const [row, reading] = await Promise.all([db.pages.get(key), db.readings.get(key)]);
    return row && reading ? { reading: reading.reading, seenAt: row.seenAt } : null;
  });
}

/** The page that was read at an address, however the address is written; null when there is none. */
export async function findPageByAddress(db: HeadwaterDatabase, url: string): Promise<StoredPage | null> {
  const address = readAddress(url);
  if (!address) return null;
  return db.transaction('r', [db.pages, db.readings, db.aliases], async () => {
    // A page of its own goes before another that was once met under its address.
    const own = await findPage(db, address.key);
    const alias = own ? undefined : await db.aliases.get(address.url);
    return own ?? (alias ? findPage(db, alias.key) : null);
  });
}

/** Most addresses kept for one reading. */
const mostAliases = 8;

/** Canonical forms of the addresses whose own key is not the page's: those that a look-up by key would miss. */
function otherAddresses(reading: PageReading, aliases: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const raw of [reading.work.url, ...aliases]) {
    const address = readAddress(raw);
    if (address && address.key !== reading.work.key) found.add(address.url);
  }
  return [...found].slice(0, mostAliases);
}
