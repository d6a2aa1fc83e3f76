import type { HeadwaterDatabase } from './database';
import { indexWords } from './index-words';
import { blockSize, claimTexts, pageLine, traceLine, wordsFormat } from './search-line';
import { writeLines } from './search-words';

/** Things whose words are written in one transaction; between two of them other pages can be saved. */
const atOnce = 4 * blockSize;

/** Share of the time that the postings take. */
const indexShare = 0.2;

/** Words of a release before this one, or of none: they must be written before all can be found. */
export async function areWordsOld(db: HeadwaterDatabase): Promise<boolean> {
  return ((await db.counters.get('wordsFormat'))?.value ?? 0) !== wordsFormat;
}

/**
 * Writes the search words of the whole library anew, newest first, and notes their format. Broken off, it begins again.
 * @param onProgress is told how much is done, 0 to 1, after each transaction
 * @param signal stops it between two transactions
 */
export async function fillWords(
  db: HeadwaterDatabase,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const newest = (await db.counters.get('documents'))?.value ?? 0;
  for (let end = newest + 1; end > 0; end -= atOnce) {
    if (signal.aborted) return;
    await fillSpan(db, Math.max(0, end - atOnce), end);
    onProgress((1 - Math.max(0, end - atOnce) / (newest + 1)) * (1 - indexShare));
  }
  await indexWords(db, { onProgress: (share) => onProgress(1 - indexShare * (1 - share)), signal });
  if (signal.aborted) return;
  onProgress(1);
  await db.counters.put({ name: 'wordsFormat', value: wordsFormat });
}

function fillSpan(db: HeadwaterDatabase, from: number, to: number): Promise<void> {
  return db.transaction('rw', [db.pages, db.readings, db.traces, db.words, db.counters], async () => {
    const pages = await db.pages.where('no').between(from, to, true, false).toArray();
    const readings = await db.readings.bulkGet(pages.map(({ key }) => key));
    const traces = await db.traces.where('no').between(from, to, true, false).toArray();
    await writeLines(db, [
      ...pages.map(({ no, work }, index) => ({
        no,
        line: pageLine(no, work, claimTexts(readings[index]?.reading.claims ?? [])),
      })),
      ...traces.map(({ no, trace }) => ({ no, line: traceLine(no, trace) })),
    ]);
  });
}
