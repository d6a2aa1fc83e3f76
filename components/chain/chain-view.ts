import { endTarget } from '../../core/export/end-target';
import type { Chain, ChainEnd, Drift, Hop, Passage, Relation } from '../../core/model';

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

/** Lays a chain out as rows, newest first. Drift of a hop is stored with the hop below it and shown with the one above. */
export function chainRows(chain: Chain): ChainRows {
  const endWork = endTarget(chain);
  const shown = endWork === null ? chain.hops : chain.hops.slice(0, -1);
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
  return { rows, end: chain.end, endWork };
}
