/** A line from one row to a later one. */
export interface LaneRoute {
  readonly from: { readonly row: number; readonly lane: number };
  readonly to: { readonly row: number; readonly lane: number };
  /** The lane it runs in between. */
  readonly via: number;
  /** Named, not reached. */
  readonly dashed: boolean;
  /** Which citation it draws; null for a line to an ending. */
  readonly pair: string | null;
}

/**
 * What one row draws of a line. Rows have any height, so everything hangs on the row's top (its node) or its bottom edge:
 *  line  straight down a lane, from the top edge, the node, or below a curve that leaves the node,
 *        to the bottom edge, the node, or above a curve that enters the next row's node
 *  out   a curve from the node into the lane `to`
 *  in    a curve from the lane `from` into the node, beginning in the row before
 */
export type LanePiece =
  | {
      readonly shape: 'line';
      readonly lane: number;
      readonly top: 'edge' | 'node' | 'curve';
      readonly bottom: 'edge' | 'node' | 'curve';
      readonly dashed: boolean;
      readonly pair: string | null;
    }
  | {
      readonly shape: 'out' | 'in';
      readonly from: number;
      readonly to: number;
      readonly dashed: boolean;
      readonly pair: string | null;
    };

/** The pieces of every row. A line that would run upwards, in a circle, is left to the words of its ending. */
export function lanePieces(rows: number, routes: readonly LaneRoute[]): readonly (readonly LanePiece[])[] {
  const pieces: LanePiece[][] = Array.from({ length: rows }, () => []);
  for (const route of routes) {
    if (route.to.row <= route.from.row) continue;
    for (let row = route.from.row; row <= route.to.row; row += 1) pieces[row]?.push(...piecesAt(row, route));
  }
  return pieces;
}

function piecesAt(row: number, { from, to, via, dashed, pair }: LaneRoute): readonly LanePiece[] {
  // Between neighbours there is room for one curve alone: the line runs in the lane of the lower one.
  const lane = to.row === from.row + 1 ? to.lane : via;
  const leaves = lane !== from.lane;
  const enters = lane !== to.lane;
  const line = (top: 'edge' | 'node' | 'curve', bottom: 'edge' | 'node' | 'curve'): LanePiece => {
    return { shape: 'line', lane, top, bottom, dashed, pair };
  };
  const below = enters && row === to.row - 1 ? 'curve' : 'edge';
  if (row === from.row) {
    const out: LanePiece = { shape: 'out', from: from.lane, to: lane, dashed, pair };
    return leaves ? [out, line('curve', below)] : [line('node', below)];
  }
  if (row < to.row) return [line('edge', below)];
  return [enters ? { shape: 'in', from: lane, to: to.lane, dashed, pair } : line('edge', 'node')];
}
