import Dexie from 'dexie';
import type { HeadwaterDatabase } from './database';
import { postingsOf, segmentBlocks, segmentOf } from './word-postings';

/** Changed blocks from which on their segments are written anew: as many are read by a search in some 10 ms. */
const mostUnindexed = 16;

interface Options {
  /** Fewer changed blocks than this are left for the next time. */
  readonly least?: number;
  /** Is told how much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops between two segments. */
  readonly signal?: AbortSignal | null;
}

/**
 * Writes the postings of the search words that changed since the last time, so that a search reads only what it needs. A
 * search looks itself through the words that changed afterwards: nothing waits for this.
 */
export async function indexWords(
  db: HeadwaterDatabase,
  { least = mostUnindexed, onProgress = () => {}, signal = null }: Options = {},
): Promise<void> {
  const { changes, indexed } = await readMarks(db);
  const blocks = await db.words.where('changed').above(indexed).primaryKeys();
  if (blocks.length < least) return;
  const segments = [...new Set(blocks.map(segmentOf))];
  for (const [done, segment] of segments.entries()) {
    if (signal?.aborted) return;
    await indexSegment(db, segment);
    onProgress((done + 1) / segments.length);
  }
  // What changed meanwhile has a greater number, and is looked through until the next time.
  await db.counters.put({ name: 'indexed', value: changes });
}

/** The last change of search words, the last one that the postings know, and the last number that was given. */
export async function readMarks(
  db: HeadwaterDatabase,
): Promise<{ readonly changes: number; readonly indexed: number; readonly documents: number }> {
  const rows = await db.counters.bulkGet(['changes', 'indexed', 'documents']);
  const [changes = 0, indexed = 0, documents = 0] = rows.map((row) => row?.value ?? 0);
  return { changes, indexed, documents };
}

/** In one transaction, so that of two writers at once the later has the newer words. */
function indexSegment(db: HeadwaterDatabase, segment: number): Promise<void> {
  return db.transaction('rw', [db.words, db.postings], async () => {
    const first = segment * segmentBlocks;
    const blocks = await db.words
      .where('block')
      .between(first, first + segmentBlocks, true, false)
      .toArray();
    await db.postings.where('[segment+prefix]').between([segment, Dexie.minKey], [segment, Dexie.maxKey]).delete();
    await db.postings.bulkPut([
      ...postingsOf(
        segment,
        blocks.map(({ text }) => text),
      ),
    ]);
  });
}
