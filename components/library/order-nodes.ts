import type { WorkKey } from '../../core/model';
import type { Graph, GraphNode } from './graph-nodes';

/**
 * Pages from the newest to the oldest, but never a page before one that cites it. A page without a date stands as near as
 * it can to the page that cites it. Where ways run in a circle, the page met first breaks it.
 */
export function orderNodes({ nodes }: Graph): readonly GraphNode[] {
  const dates = datesOf(nodes);
  const left = new Set(nodes);
  const placed = new Set<WorkKey>();
  const order: GraphNode[] = [];
  while (left.size > 0) {
    const free = [...left].filter((node) => node.citedBy.every((edge) => placed.has(edge.from)));
    const next = free.reduce<GraphNode | null>(
      (best, node) => (best === null || isBefore(node, best) ? node : best),
      null,
    );
    const chosen = next ?? [...left][0];
    if (chosen === undefined) break;
    order.push(chosen);
    placed.add(chosen.key);
    left.delete(chosen);
  }
  return order;

  function isBefore(a: GraphNode, b: GraphNode): boolean {
    const newer = (dates.get(a.key) ?? 0) - (dates.get(b.key) ?? 0);
    return newer === 0 ? a.way < b.way || (a.way === b.way && a.place < b.place) : newer > 0;
  }
}

/** Dates, where there is none that of the page that cites it. */
function datesOf(nodes: readonly GraphNode[]): ReadonlyMap<WorkKey, number> {
  const dates = new Map<WorkKey, number>();
  for (const node of nodes) {
    const citer = node.citedBy[0]?.from;
    const inherited = citer === undefined ? Number.POSITIVE_INFINITY : (dates.get(citer) ?? Number.POSITIVE_INFINITY);
    dates.set(node.key, node.hop.work.published?.at ?? inherited);
  }
  return dates;
}
