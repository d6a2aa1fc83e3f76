import { drawBy } from './draw-by';
import type { LanePiece } from './lane-pieces';

interface Props {
  readonly pieces: readonly LanePiece[];
  /** The pair whose line is drawn in the accent; null for none. */
  readonly hot: string | null;
}

/** Width of a lane and height of a curve, px; `graph.css` has the same. */
const laneWidth = 24;
const curveHeight = 40;

/** What one row draws of the lines beside it. Never heard: the words of the rows say the same. */
export function GraphLines({ pieces, hot }: Props) {
  return (
    <span class="lanes" aria-hidden="true">
      {pieces.map((piece, index) => {
        const look = `${piece.dashed ? ' dash' : ''}${piece.pair !== null && piece.pair === hot ? ' hot' : ''}`;
        if (piece.shape === 'line') {
          return (
            <i
              key={index}
              class={`ln t-${piece.top} b-${piece.bottom}${look}`}
              ref={drawBy({ '--lane': piece.lane })}
            />
          );
        }
        return <Curve key={index} piece={piece} look={look} />;
      })}
    </span>
  );
}

function Curve({
  piece,
  look,
}: {
  readonly piece: Extract<LanePiece, { shape: 'in' | 'out' }>;
  readonly look: string;
}) {
  const left = Math.min(piece.from, piece.to);
  const width = Math.abs(piece.to - piece.from) * laneWidth;
  const [x0, x1] = piece.from < piece.to ? [0, width] : [width, 0];
  const bend = curveHeight * 0.6;
  return (
    <svg
      aria-hidden="true"
      class={`cv ${piece.shape}${look}`}
      ref={drawBy({ '--lane': left })}
      width={width}
      height={curveHeight}
      viewBox={`0 0 ${width} ${curveHeight}`}
    >
      <path d={`M${x0} 0C${x0} ${bend} ${x1} ${curveHeight - bend} ${x1} ${curveHeight}`} />
    </svg>
  );
}
