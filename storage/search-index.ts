import type { HeadwaterDatabase } from './database';
import { HeldWords } from './held-words';
import { type FoundLine, parseLine, searchWords, unspaced } from './search-line';
import { type Need, needOfFilter, needOfSpan, needOfTrace, needsOfWord } from './word-postings';

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
 * A search asks the postings (`index-words.ts`) which blocks of search words may have what is looked for, and looks through
 * those and the blocks that have changed since. What was read stays in memory: 100 000 pages have 30 MB of words, of which
 * most searches need some hundred kilobytes.
 */
export function createSearchIndex(db: HeadwaterDatabase): SearchIndex {
  const held = new HeldWords(db);
  return {
    search: async (query) => {
      await held.refresh();
      return searchIn(held, query);
    },
  };
}

async function searchIn(held: HeldWords, query: SearchQuery): Promise<readonly FoundLine[]> {
  const terms = termsOf(query);
  const found: FoundLine[] = [];
  await held.read(needsOf(query), query.oldestFirst, (block) => {
    const hasKind = query.kind !== 't' || block.startsWith('t') || block.includes('\nt');
    const lines = hasKind ? linesWith(block, terms) : [];
    if (query.oldestFirst) lines.reverse();
    for (const line of lines) {
      const one = parseLine(line);
      if (found.length < query.most && fits(one, query)) found.push(one);
    }
    return found.length >= query.most;
  });
  return found;
}

/** What the postings are asked for. */
function needsOf({ text, filters, kind, span }: SearchQuery): readonly Need[] {
  return [
    ...searchWords(text).flatMap(needsOfWord),
    ...filters.map(needOfFilter),
    ...(kind === 't' ? [needOfTrace] : []),
    ...(span === null ? [] : [needOfSpan(span)]),
  ];
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
