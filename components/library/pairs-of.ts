import type { Pair } from './chain-graph';
import type { GraphNode } from './graph-nodes';

/** The pairs whose evidence a row offers: those that cite it; for the page that nobody cites, those that it cites. */
export function pairsOf(node: GraphNode): readonly Pair[] {
  const edges = node.citedBy.length > 0 ? node.citedBy : node.cites;
  return edges.map(({ from, to }) => ({ from, to }));
}
