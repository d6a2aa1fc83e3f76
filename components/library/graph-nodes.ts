import { endTarget } from '../../core/export/end-target';
import type { Chain, ChainEnd, Hop, Trace, WorkKey } from '../../core/model';

/** One page cites another on one of the ways upstream. */
export interface GraphEdge {
  readonly from: WorkKey;
  readonly to: WorkKey;
  /** The citing page as it stands on that way. */
  readonly citing: Hop;
  /** The cited page; relation and changes of the citation are with it. */
  readonly cited: Hop;
  /** Which way it was first met on: 0 is the traced line. */
  readonly way: number;
}

/** A page on any way, once, however many ways go through it. */
export interface GraphNode {
  readonly key: WorkKey;
  readonly hop: Hop;
  /** The first way that goes through it, and its place there. */
  readonly way: number;
  readonly place: number;
  readonly citedBy: readonly GraphEdge[];
  readonly cites: readonly GraphEdge[];
}

/** Where a way stops. Ways that stop alike at one page share it. */
export interface GraphEnd {
  readonly after: WorkKey;
  readonly way: number;
  readonly chain: Chain;
  /** Null while it is being followed. */
  readonly end: ChainEnd | null;
  /** The cited work that could not be read, or does not say it: it is named by the ending. */
  readonly target: Hop | null;
}

/** The ways of a trace as one web: pages, citations and endings, in the order in which they are met. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly ends: readonly GraphEnd[];
}

/** All ways of a trace, the traced line first. */
export function waysOf(trace: Trace): readonly Chain[] {
  return [trace.chain, ...trace.branches];
}

/** Joins ways at the pages they share. */
export function graphNodes(ways: readonly Chain[]): Graph {
  const nodes = new Map<WorkKey, GraphNode & { citedBy: GraphEdge[]; cites: GraphEdge[] }>();
  const ends: GraphEnd[] = [];
  for (const [way, chain] of ways.entries()) {
    const target = endTarget(chain);
    const hops = target === null ? chain.hops : chain.hops.slice(0, -1);
    for (const [place, hop] of hops.entries()) {
      const { key } = hop.work;
      if (!nodes.has(key)) nodes.set(key, { key, hop, way, place, citedBy: [], cites: [] });
      const before = hops[place - 1];
      if (before === undefined || before.work.key === key) continue;
      const from = nodes.get(before.work.key);
      if (from === undefined || from.cites.some((edge) => edge.to === key)) continue;
      const edge = { from: from.key, to: key, citing: before, cited: hop, way };
      from.cites.push(edge);
      nodes.get(key)?.citedBy.push(edge);
    }
    const last = hops.at(-1);
    if (last === undefined) continue;
    const end = { after: last.work.key, way, chain, end: chain.end, target };
    if (!ends.some((other) => isSameEnd(other, end))) ends.push(end);
  }
  return { nodes: [...nodes.values()], ends };
}

function isSameEnd(a: GraphEnd, b: GraphEnd): boolean {
  return a.after === b.after && a.end?.kind === b.end?.kind && a.target?.work.key === b.target?.work.key;
}
