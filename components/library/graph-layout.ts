import { isStop } from '../../core/chain/trace/stops';
import type { Chain, Trace, WorkKey } from '../../core/model';
import { type Graph, type GraphEdge, type GraphEnd, type GraphNode, graphNodes, waysOf } from './graph-nodes';
import { type LanePiece, type LaneRoute, lanePieces } from './lane-pieces';
import { orderNodes } from './order-nodes';

/** A page of the graph. */
export interface HopGraphRow {
  readonly kind: 'hop';
  readonly lane: number;
  readonly pieces: readonly LanePiece[];
  /** Place among the pages, from 1. */
  readonly number: number;
  readonly node: GraphNode;
}

/** Where a way stops, or what is not known yet. */
export interface EndGraphRow {
  readonly kind: 'end';
  readonly lane: number;
  readonly pieces: readonly LanePiece[];
  readonly end: GraphEnd;
  /** "A", "B" … when it is one of the independent origins; null otherwise. */
  readonly origin: string | null;
}

/** A row of the graph: a page, or the ending of a way. */
export type GraphRow = HopGraphRow | EndGraphRow;

/** Rows from newest to oldest with the lines beside them. */
export interface GraphLayout {
  readonly rows: readonly GraphRow[];
  readonly lanes: number;
  /** Ways for which there is no lane: they are listed apart. */
  readonly hidden: readonly Chain[];
}

/** More lanes than this say less than a list. */
const mostLanes = 4;

/** Lays a trace out as rows and lanes: the traced line at the far left, other ways right of it while there is room. */
export function layOutGraph(trace: Trace): GraphLayout {
  const shown: Chain[] = [];
  const hidden: Chain[] = [];
  let layout = layOutWays([], trace.origins);
  // While it runs, other ways come and go: the traced line alone grows downwards and nothing on the screen moves.
  for (const way of trace.status === 'running' ? [trace.chain] : waysOf(trace)) {
    const tried = layOutWays([...shown, way], trace.origins);
    if (tried.lanes > mostLanes) hidden.push(way);
    else {
      shown.push(way);
      layout = tried;
    }
  }
  return { ...layout, hidden };
}

function layOutWays(ways: readonly Chain[], origins: readonly WorkKey[]): Omit<GraphLayout, 'hidden'> {
  const graph = graphNodes(ways);
  const order = rowOrder(graph);
  const rowOf = new Map(order.map((one, row) => [one.kind === 'hop' ? one.node : one.end, row]));
  const lanes = assignLanes(graph, ways.length, rowOf);
  const laneOf = (way: number) => lanes[way] ?? 0;
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const rowAt = (key: WorkKey) => rowOf.get(nodes.get(key) ?? ({} as GraphNode)) ?? 0;
  const routes: LaneRoute[] = [
    ...edgesOf(graph).map((edge) => ({
      from: { row: rowAt(edge.from), lane: laneOf(nodes.get(edge.from)?.way ?? 0) },
      to: { row: rowAt(edge.to), lane: laneOf(nodes.get(edge.to)?.way ?? 0) },
      via: laneOf(edge.way),
      dashed: edge.cited.readAs === null,
      pair: pairId(edge),
    })),
    ...graph.ends.map((end) => ({
      from: { row: rowAt(end.after), lane: laneOf(nodes.get(end.after)?.way ?? 0) },
      to: { row: rowOf.get(end) ?? 0, lane: laneOf(end.way) },
      via: laneOf(end.way),
      dashed: isOpen(end),
      pair: null,
    })),
  ];
  const pieces = lanePieces(order.length, routes);
  let number = 0;
  const letters = new Map<WorkKey, string>();
  const rows = order.map((one, row): GraphRow => {
    const place = { lane: laneOf(one.kind === 'hop' ? one.node.way : one.end.way), pieces: pieces[row] ?? [] };
    if (one.kind === 'end') return { kind: 'end', ...place, end: one.end, origin: letterOf(one.end, origins, letters) };
    number += 1;
    return { kind: 'hop', ...place, number, node: one.node };
  });
  return { rows, lanes: Math.max(1, ...lanes.map((lane) => lane + 1)) };
}

/** Names a pair of pages in addresses and marks. */
export function pairId(edge: Pick<GraphEdge, 'from' | 'to'>): string {
  return `${edge.from} ${edge.to}`;
}

type Ordered = { readonly kind: 'hop'; readonly node: GraphNode } | { readonly kind: 'end'; readonly end: GraphEnd };

/** Pages in their order, each ending right after the page it ends. */
function rowOrder(graph: Graph): readonly Ordered[] {
  return orderNodes(graph).flatMap((node): readonly Ordered[] => [
    { kind: 'hop', node },
    ...graph.ends.filter((end) => end.after === node.key).map((end) => ({ kind: 'end', end }) as const),
  ]);
}

function edgesOf(graph: Graph): readonly GraphEdge[] {
  return graph.nodes.flatMap((node) => node.cites);
}

/** A lane for each way: the first that is free from where the way leaves the others to where it meets them or ends. */
function assignLanes(graph: Graph, ways: number, rowOf: ReadonlyMap<GraphNode | GraphEnd, number>): readonly number[] {
  const taken: { readonly lane: number; readonly from: number; readonly to: number }[] = [];
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  return Array.from({ length: ways }, (_, way) => {
    if (way === 0) return 0;
    const edges = edgesOf(graph).filter((edge) => edge.way === way);
    const touched = edges.flatMap((edge) => [nodes.get(edge.from), nodes.get(edge.to)]);
    const ends = graph.ends.filter((end) => end.way === way);
    const rows = [...touched, ...ends, ...ends.map((end) => nodes.get(end.after))].map((one) =>
      one === undefined ? 0 : (rowOf.get(one) ?? 0),
    );
    if (rows.length === 0) return 0;
    const span = { from: Math.min(...rows), to: Math.max(...rows) };
    let lane = 1;
    while (taken.some((other) => other.lane === lane && other.from < span.to && span.from < other.to)) lane += 1;
    taken.push({ lane, ...span });
    return lane;
  });
}

/** Named but not reached, or not known yet. */
function isOpen({ end }: GraphEnd): boolean {
  return end === null || end.kind === 'unlinked' || end.attribution.kind === 'anonymous' || isStop(end.kind);
}

/** An ending is an independent origin when the trace says so of its last page, or of the work it names. */
function letterOf(end: GraphEnd, origins: readonly WorkKey[], letters: Map<WorkKey, string>): string | null {
  const key = [end.target?.work.key, end.after].find((one) => one !== undefined && origins.includes(one));
  // A single origin needs no letter to be told from another.
  if (key === undefined || end.end === null || origins.length < 2) return null;
  const letter = letters.get(key) ?? String.fromCodePoint(65 + letters.size);
  letters.set(key, letter);
  return letter;
}
