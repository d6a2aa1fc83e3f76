import type { Chain, ChainEnd, Drift, Hop, Passage, Relation } from '../model';

/** A page of a chain with what a reader needs beside it. */
export interface LaidHop {
  readonly hop: Hop;
  /** Place in the list, from 1. */
  readonly number: number;
  /** How this page cites the next one; null when nothing follows. */
  readonly relation: Relation | null;
  /** What this page changed from the next one's words; spans `later` are in its own passage, `earlier` in `source`. */
  readonly drift: readonly Drift[];
  /** The next one's passage; null when it was not read. */
  readonly source: Passage | null;
}

/** A chain as it is written down: pages, newest first, and how it ends. */
export interface LaidChain {
  readonly hops: readonly LaidHop[];
  readonly end: ChainEnd | null;
}

/** Lays a chain out. Drift is stored with the cited page and told with the page that made the change. */
export function layOut(chain: Chain): LaidChain {
  const hops = chain.hops.map((hop, index) => {
    const next = chain.hops[index + 1];
    return {
      hop,
      number: index + 1,
      relation: next?.relation ?? null,
      drift: next?.drift ?? [],
      source: next?.passage ?? null,
    };
  });
  return { hops, end: chain.end };
}
