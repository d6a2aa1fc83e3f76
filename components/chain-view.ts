import type { Chain, ChainEnd, Drift, Hop, Passage, Relation } from '../core/model';

/** A hop with what stands beside it on the screen. */
export interface HopView {
  readonly hop: Hop;
  /** Place in the list, from 1. */
  readonly number: number;
  /** The hop below, which this one cites; null at the end of what was read. */
  readonly next: Hop | null;
  /** What this page changed from the one below. */
  readonly drift: readonly Drift[];
  /** The words below, to strike what was dropped; null when they were not read. */
  readonly earlier: Passage | null;
  /** How this page cites the next one; null when nothing follows. */
  readonly relation: Relation | null;
}

/** A chain as rows: the hops that say something, and the ending with the work it stands for, if one. */
export interface ChainRows {
  readonly rows: readonly HopView[];
  readonly end: ChainEnd | null;
  /** The cited work that could not be read or does not say it: it is the ending's, not a row of its own. */
  readonly endWork: Hop | null;
}

/** Endings that are about the last work of the chain when that work has no passage. */
const aboutTarget: ReadonlySet<string> = new Set([
  'document',
  'dead',
  'removed',
  'gated',
  'unsupported',
  'blocked',
  'not-permitted',
  'offline',
  'budget',
]);

/** Lays a chain out as rows, newest first. Drift of a hop is stored with the hop below it and shown with the one above. */
export function chainRows(chain: Chain): ChainRows {
  const last = chain.hops.at(-1);
  const merges =
    chain.end !== null && chain.hops.length > 1 && last?.passage === null && aboutTarget.has(chain.end.kind);
  const shown = merges ? chain.hops.slice(0, -1) : chain.hops;
  const rows = shown.map((hop, index) => {
    const next = chain.hops[index + 1] ?? null;
    return {
      hop,
      number: index + 1,
      next,
      drift: next?.drift ?? [],
      earlier: next?.passage ?? null,
      relation: next?.relation ?? null,
    };
  });
  return { rows, end: chain.end, endWork: merges ? (last ?? null) : null };
}
