import type { HeadwaterDatabase } from './database';
import { readMarks } from './index-words';
import type { PostingsRow } from './kept-rows';
import { blockOf, blockSize } from './search-line';
import { markPlaces, type Need, segmentBlocks, segmentOf } from './word-postings';

/** Blocks and segments that are read at first; each time after, twice as many: the newest often are enough. */
const blocksAtFirst = 8;
const segmentsAtFirst = 2;

/**
 * What searches have read of the search words so far, in memory. All of it is called inside one transaction with `words`,
 * `postings` and `counters`, after `refresh`.
 */
export class HeldWords {
  readonly #db: HeadwaterDatabase;
  readonly #blocks = new Map<number, string>();
  readonly #postings = new Map<string, PostingsRow | undefined>();
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
    // Fewer changes than we saw: everything was deleted and begun anew.
    if (changes < this.#changes) this.#blocks.clear();
    else if (this.#blocks.size > 0) for (const block of await changedAfter(this.#changes)) this.#blocks.delete(block);
    if (indexed !== this.#indexed) this.#postings.clear();
    this.#unindexed = new Set(await changedAfter(indexed));
    this.#changes = changes;
    this.#indexed = indexed;
    this.#segments = segmentOf(blockOf(documents)) + 1;
  }

  /**
   * Reads the blocks that may have all that is needed, newest first unless told, until it has been enough.
   * @param isEnough is given the text of each
   */
  async read(needs: readonly Need[], oldestFirst: boolean, isEnough: (text: string) => boolean): Promise<void> {
    const all = Array.from({ length: this.#segments }, (_, n) => (oldestFirst ? n : this.#segments - 1 - n));
    for (const segments of growing(all, segmentsAtFirst)) {
      await this.#load(needs, segments);
      const blocks = segments.flatMap((segment) => {
        const some = this.#blocksOf(segment, needs);
        return oldestFirst ? some : some.reverse();
      });
      for (const some of growing(blocks, blocksAtFirst)) {
        for (const text of await this.#texts(some)) if (isEnough(text)) return;
      }
    }
  }

  /** Has the postings of some segments in memory. */
  async #load(needs: readonly Need[], segments: readonly number[]): Promise<void> {
    const wanted = segments.flatMap((segment) => needs.map(({ prefix }) => [segment, prefix] as const));
    const missing = wanted.filter(([segment, prefix]) => !this.#postings.has(`${segment} ${prefix}`));
    const rows = missing.length === 0 ? [] : await this.#db.postings.bulkGet(missing);
    for (const [index, [segment, prefix]] of missing.entries()) this.#postings.set(`${segment} ${prefix}`, rows[index]);
  }

  /** Blocks of a segment that may have a line with all that is needed, oldest first. */
  #blocksOf(segment: number, needs: readonly Need[]): number[] {
    const marks = needs.map((need) => markPlaces(this.#postings.get(`${segment} ${need.prefix}`), need));
    const mayHave = (n: number) => {
      for (let place = n * blockSize; place < (n + 1) * blockSize; place += 1) {
        if (marks.every((places) => places[place] === 1)) return true;
      }
      return false;
    };
    const first = segment * segmentBlocks;
    return Array.from({ length: segmentBlocks }, (_, n) => first + n).filter(
      (block) => this.#unindexed.has(block) || mayHave(block - first),
    );
  }

  async #texts(blocks: readonly number[]): Promise<readonly string[]> {
    const missing = blocks.filter((block) => !this.#blocks.has(block));
    const rows = missing.length === 0 ? [] : await this.#db.words.bulkGet(missing);
    for (const [index, block] of missing.entries()) this.#blocks.set(block, rows[index]?.text ?? '');
    return blocks.map((block) => this.#blocks.get(block) ?? '');
  }
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
