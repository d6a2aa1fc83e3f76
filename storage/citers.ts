import type { KnownDate, WorkKey } from '../core/model';
import type { HeadwaterDatabase } from './database';
import { workId } from './work-id';

/** A page in the library that cites a work. */
export interface Citer {
  readonly key: WorkKey;
  readonly title: string;
  readonly site: string | null;
  readonly date: KnownDate | null;
}

/** Most rows loaded to find the newest: a work that more pages cite is counted in full and listed in part. */
const mostLoaded = 200;

/**
 * Who in the library cites a work, newest first by publication, else by when it was seen.
 * @param most how many are listed; `count` counts all.
 */
export async function findCiters(
  db: HeadwaterDatabase,
  key: WorkKey,
  most: number,
): Promise<{ readonly citers: readonly Citer[]; readonly count: number }> {
  return db.transaction('r', db.pages, async () => {
    const keys = (await db.pages.where('to').equals(workId(key)).primaryKeys()).filter((citing) => citing !== key);
    const rows = await db.pages.bulkGet(keys.slice(0, mostLoaded));
    const citers = rows
      .filter((row) => row !== undefined)
      .sort((a, b) => (b.work.published?.at ?? b.seenAt) - (a.work.published?.at ?? a.seenAt))
      .slice(0, most)
      .map(({ key: citing, work }) => ({
        key: citing,
        title: work.title ?? work.url,
        site: work.site,
        date: work.published,
      }));
    return { citers, count: keys.length };
  });
}
