import type { HeadwaterDatabase } from './database';
import type { WordsRow } from './kept-rows';
import { type FoundLine, parseLine, searchWords, unspaced } from './search-line';

/** What is looked for; all of it must hold. */
export interface SearchQuery {
  /** Words as typed; each must begin a word of what is found. Empty finds everything. */
  readonly text: string;
  /** Pages, traces, or both. */
  readonly kind: FoundLine['kind'] | null;
  /** Filter words of `search-line.ts`, such as "#dead" or "#@site.example". */
  readonly filters: readonly string[];
  /** Published (a trace: made) in this span, ms since 1970 UTC; what has no date is then left out. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly oldestFirst: boolean;
  /** At most this many are answered. */
  readonly most: number;
}

/** Finds pages and traces by their search words. */
export interface SearchIndex {
  /** In the order in which they came into the library, newest first unless told. */
  search(query: SearchQuery): Promise<readonly FoundLine[]>;
}

/**
 * All search words are kept in memory, a string for 64 pages: a plain search of 30 MB takes some 15 ms, less than asking
 * the database for one word that many pages have. What changed since the last search is loaded before each.
 */
export function createSearchIndex(db: HeadwaterDatabase): SearchIndex {
  const blocks = new Map<number, Block>();
  const keep = (rows: readonly WordsRow[]) => {
    for (const { block, text } of rows) blocks.set(block, { text, hasTraces: /^t/m.test(text) });
  };
  let changed = 0;
  let order: readonly number[] = [];
  const refresh = () =>
    db.transaction('r', [db.words, db.counters], async () => {
      const newest = (await db.counters.get('changes'))?.value ?? 0;
      if (newest === changed) return;
      // Fewer changes than we saw: everything was deleted and begun anew.
      if (newest < changed || changed === 0) {
        blocks.clear();
        keep(await db.words.toArray());
      } else {
        keep(await db.words.where('changed').above(changed).toArray());
      }
      order = [...blocks.keys()].sort((a, b) => a - b);
      changed = newest;
    });
  return {
    search: async (query) => {
      await refresh();
      return searchBlocks(order, blocks, query);
    },
  };
}

/** The words of one block; traces are few, and most blocks have none. */
interface Block {
  readonly text: string;
  readonly hasTraces: boolean;
}

function searchBlocks(
  order: readonly number[],
  blocks: ReadonlyMap<number, Block>,
  query: SearchQuery,
): readonly FoundLine[] {
  const terms = termsOf(query);
  const found: FoundLine[] = [];
  for (let step = 0; step < order.length && found.length < query.most; step += 1) {
    const block = blocks.get(order[query.oldestFirst ? step : order.length - 1 - step] ?? 0);
    if (block === undefined || (query.kind === 't' && !block.hasTraces)) continue;
    const lines = linesWith(block.text, terms);
    if (query.oldestFirst) lines.reverse();
    for (const line of lines) {
      const one = parseLine(line);
      if (found.length < query.most && fits(one, query)) found.push(one);
    }
  }
  return found;
}

/** Needles of a query: a space before a word stands for its beginning. The longest, which is the rarest, goes first. */
function termsOf(query: SearchQuery): readonly string[] {
  const typed = searchWords(query.text).map((word) => (unspaced.test(word) ? word : ` ${word}`));
  const filters = query.filters.map((word) => ` ${word} `);
  return [...typed, ...filters].sort((a, b) => b.length - a.length);
}

/** Lines of a block that have every needle, last first. */
function linesWith(block: string, terms: readonly string[]): string[] {
  const [rarest, ...others] = terms;
  if (rarest === undefined) return block.split('\n').filter(Boolean).reverse();
  // A word that the whole block lacks spares looking at its lines, however many have the others.
  if (!others.every((term) => block.includes(term))) return [];
  const lines: string[] = [];
  // The last word of a line has no space after it: a filter's needle is found because lines end with one.
  for (let at = block.lastIndexOf(rarest); at >= 0; ) {
    const start = block.lastIndexOf('\n', at) + 1;
    const line = block.slice(start, block.indexOf('\n', at));
    if (others.every((term) => line.includes(term))) lines.push(line);
    at = start === 0 ? -1 : block.lastIndexOf(rarest, start - 1);
  }
  return lines;
}

function fits(one: FoundLine, { kind, span }: SearchQuery): boolean {
  if (kind !== null && one.kind !== kind) return false;
  return span === null || (one.at !== null && one.at >= span.from && one.at < span.to);
}
