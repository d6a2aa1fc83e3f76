import type { WorkKey } from '../core/model';

/** What a reader files in a collection: a trace by its id, or a work by its key. */
export type Filed = { readonly kind: 'trace'; readonly id: string } | { readonly kind: 'work'; readonly id: WorkKey };

/** A named list of traces and works, in the reader's order. */
export interface CollectionRow {
  readonly id: string;
  readonly name: string;
  /** ms since 1970 UTC. */
  readonly createdAt: number;
  /** Place among the collections; smaller comes first. */
  readonly order: number;
  /** `filedId` of each entry, in the reader's order, new ones last; the multi-entry index. */
  readonly entries: readonly string[];
}

/** The reader's own words about a trace, a work, or one hop of a trace. */
export interface NoteRow {
  /** What it is about: `noteId`. */
  readonly about: string;
  /** `filedId` of the trace or work it belongs to, and goes with when that is deleted. */
  readonly owner: string;
  readonly text: string;
  /** ms since 1970 UTC. */
  readonly updatedAt: number;
}

/** One deletion that can still be undone. */
export interface BinRow {
  readonly batch: string;
  /** ms since 1970 UTC. */
  readonly deletedAt: number;
  /** Until when it is kept, ms since 1970 UTC; `emptyBin` takes it away then. */
  readonly until: number;
  /** What a reader would call it: how many pages, traces, collections and notes went. */
  readonly pages: number;
  readonly traces: number;
  readonly collections: number;
  readonly notes: number;
}

/** Rows of one table that went with a deletion, a handful at a time. */
export interface BinnedRow {
  readonly batch: string;
  readonly n: number;
  readonly table: string;
  readonly rows: readonly unknown[];
}

/** The search words of up to 64 pages and traces, one line each; see `search-line.ts`. */
export interface WordsRow {
  /** `no` of its pages and traces divided by 64, cut. */
  readonly block: number;
  /** Grows with every change in any block, so that a reader of all of them can ask for what is new. */
  readonly changed: number;
  readonly text: string;
}

/** Where the words with one beginning are among 64 blocks of search words; see `word-postings.ts`. */
export interface PostingsRow {
  /** `block` of its search words divided by 64, cut. */
  readonly segment: number;
  readonly prefix: string;
  /** The words, a space between them. */
  readonly words: string;
  /** Where the places of each word end in `places`. */
  readonly ends: Uint32Array;
  /** `no` of pages and traces within the segment, word after word, growing. */
  readonly places: Uint16Array;
}

/** One name for a filed thing: what collections hold and notes belong to. */
export function filedId(filed: Filed): string {
  return `${filed.kind}:${filed.id}`;
}

/** The filed thing that an id names, or null for an id that is not of ours. */
export function parseFiledId(id: string): Filed | null {
  const cut = id.indexOf(':');
  const rest = id.slice(cut + 1);
  if (rest === '') return null;
  if (id.startsWith('trace:')) return { kind: 'trace', id: rest };
  return id.startsWith('work:') ? { kind: 'work', id: rest as WorkKey } : null;
}

/** Identity of a note: of a trace or work, or of the hop of a trace that stands at one work. */
export function noteId(owner: Filed, hop: WorkKey | null = null): string {
  return hop === null ? filedId(owner) : `${filedId(owner)} ${hop}`;
}
