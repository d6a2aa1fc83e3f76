import { type GraphLayout, layOutGraph } from '../../../components/library/graph-layout';
import type { LanePiece } from '../../../components/library/lane-pieces';
import type { Chain, ChainEnd, Trace, Work } from '../../../core/model';
import { day, end, hop, trace, work } from '../../browser/story';

/** Pages by one letter; a later letter is an older page, unless a day is given. */
export function page(letter: string, part: Partial<Work> = {}): Work {
  const at = Date.UTC(2020, 0, 30 - (letter.codePointAt(0) ?? 0) + 97);
  return work(`https://${letter}.example/`, { site: letter, published: day(at), ...part });
}

/** A way through pages, with its ending; each page links the next. */
export function way(
  letters: string,
  ending: ChainEnd | null = end('origin'),
  parts: Readonly<Record<string, Partial<Work>>> = {},
): Chain {
  const hops = [...letters].map((letter, index) =>
    hop(page(letter, parts[letter]), `words of ${letter}`, { relation: index === 0 ? null : 'links' }),
  );
  return { hops, end: ending };
}

/** A finished trace of ways, the traced line first. */
export function traceOf(main: Chain, ...branches: readonly Chain[]): Trace {
  const [first] = main.hops;
  if (first === undefined) throw new Error('a trace has a first page');
  const claim = { text: 'words', start: first.work.key, url: first.work.url };
  return trace(main, { claim, branches, origins: [] });
}

/** The rows of a layout as text: lane, then the letter of a page or the kind of an ending. */
export function rowsOf(layout: GraphLayout): readonly string[] {
  return layout.rows.map((row) =>
    row.kind === 'hop' ? `${row.lane} ${row.node.hop.work.site}` : `${row.lane} ${row.end.end?.kind ?? 'open'}`,
  );
}

/** The lines of each row as text, such as "0:node-edge 0>1". */
export function linesOf(layout: GraphLayout): readonly string[] {
  return layout.rows.map((row) => row.pieces.map(pieceText).sort().join(' '));
}

function pieceText(piece: LanePiece): string {
  const dash = piece.dashed ? '~' : '';
  if (piece.shape === 'line') return `${piece.lane}:${piece.top}-${piece.bottom}${dash}`;
  return `${piece.shape} ${piece.from}>${piece.to}${dash}`;
}

export const layOut = (main: Chain, ...branches: readonly Chain[]) => layOutGraph(traceOf(main, ...branches));
