import type { HeadwaterDatabase } from './database';
import { readMarks } from './index-words';
import type { PostingsRow } from './kept-rows';
import { blockOf, blockSize } from './search-line';
import { markPlaces, type Need, segmentBlocks, segmentOf } from './word-postings';

/** Blocks and segments that are read at first; each time after, twice as many: the newest often are enough. */
const blocksAtFirst = 8;
const segmentsAtFirst = 2;

/** Postings of some segments, by segment and prefix; undefined where no word begins so. */
type Postings = ReadonlyMap<string, PostingsRow | undefined>;

/**
 * What searches have read of the search words so far, in memory. Each read is a transaction of its own, since a search waits
 * between them more often than Dexie follows inside one: what changes meanwhile is seen by the next search, which refreshes.
 */
export class HeldWords {
  readonly #db: HeadwaterDatabase;
  readonly #blocks = new Map<number, string>();
  #postings = new Map<string, PostingsRow | undefined>();
  /** Blocks that changed after the postings were written: any of them may have what is looked for. */
  #unindexed: ReadonlySet<number> = new Set();
  #changes = 0;
  #indexed = 0;
  #segments = 0;

  constructor(db: HeadwaterDatabase) {
    this.#db = db;
  }

  /** Forgets what is no longer so. */
  async refresh(): Promise<void> {
    const { changes, indexed, documents } = await readMarks(this.#db);
    if (changes === this.#changes && indexed === this.#indexed) return;
    const changedAfter = (mark: number) => this.#db.words.where('changed').above(mark).primaryKeys();
    const [unindexed, stale] = await Promise.all([
      changedAfter(indexed),
      this.#blocks.size === 0 ? [] : changedAfter(this.#changes),
    ]);
    // Fewer changes than we saw: everything was deleted and begun anew.
    if (changes < this.#changes) this.#blocks.clear();
    for (const block of stale) this.#blocks.delete(block);
    if (indexed !== this.#indexed) this.#postings = new Map();
    this.#unindexed = new Set(unindexed);
    this.#changes = changes;
    this.#indexed = indexed;
    this.#segments = segmentOf(blockOf(documents)) + 1;
  }

  /**
   * Reads the blocks that may have all that is needed, newest first unless told, until it has been enough.
   * @param isEnough is given the text of each
   */
  async read(needs: readonly Need[], oldestFirst: boolean, isEnough: (text: string) => boolean): Promise<void> {
    const [unindexed, count] = [this.#unindexed, this.#segments];
    const all = Array.from({ length: count }, (_, n) => (oldestFirst ? n : count - 1 - n));
    for (const segments of growing(all, segmentsAtFirst)) {
      const postings = await this.#postingsOf(needs, segments);
      const blocks = segments.flatMap((segment) => {
        const some = blocksWith(needs, segment, postings, unindexed);
        return oldestFirst ? some : some.reverse();
      });
      for (const some of growing(blocks, blocksAtFirst)) {
        for (const text of await this.#texts(some)) if (isEnough(text)) return;
      }
    }
  }

  async #postingsOf(needs: readonly Need[], segments: readonly number[]): Promise<Postings> {
    const wanted = segments.flatMap((segment) => needs.map(({ prefix }) => [segment, prefix] as const));
    const held = this.#postings;
    const missing = wanted.filter((key) => !held.has(nameOf(...key)));
    const rows = missing.length === 0 ? [] : await this.#db.postings.bulkGet(missing);
    for (const [index, key] of missing.entries()) held.set(nameOf(...key), rows[index]);
    return held;
  }

  async #texts(blocks: readonly number[]): Promise<readonly string[]> {
    const texts = new Map(blocks.map((block) => [block, this.#blocks.get(block)]));
    const missing = blocks.filter((block) => texts.get(block) === undefined);
    const rows = missing.length === 0 ? [] : await this.#db.words.bulkGet(missing);
    for (const [index, block] of missing.entries()) {
      const text = rows[index]?.text ?? '';
      texts.set(block, text);
      this.#blocks.set(block, text);
    }
    return blocks.map((block) => texts.get(block) ?? '');
  }
}

/** Blocks of a segment that may have a line with all that is needed, oldest first. */
function blocksWith(
  needs: readonly Need[],
  segment: number,
  postings: Postings,
  unindexed: ReadonlySet<number>,
): number[] {
  const marks = needs.map((need) => markPlaces(postings.get(nameOf(segment, need.prefix)), need));
  const mayHave = (n: number) => {
    for (let place = n * blockSize; place < (n + 1) * blockSize; place += 1) {
      if (marks.every((places) => places[place] === 1)) return true;
    }
    return false;
  };
  const first = segment * segmentBlocks;
  return Array.from({ length: segmentBlocks }, (_, n) => first + n).filter(
    (block) => unindexed.has(block) || mayHave(block - first),
  );
}

function nameOf(segment: number, prefix: string): string {
  return `${segment} ${prefix}`;
}

/** All of them in their order, so many at first and each time twice as many. */
function growing<Value>(values: readonly Value[], first: number): readonly (readonly Value[])[] {
  const parts: (readonly Value[])[] = [];
  for (let start = 0, size = first; start < values.length; size *= 2) {
    parts.push(values.slice(start, start + size));
    start += size;
  }
  return parts;
}
