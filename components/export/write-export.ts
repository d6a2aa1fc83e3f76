import type { ExportFormatId } from '../../core/export/formats';
import type { Trace } from '../../core/model';
import { exportWords } from '../words/export-words';
import type { Words } from '../words/words';

/** A file ready to be saved. */
export interface ExportFile {
  readonly ending: string;
  readonly mediaType: string;
  readonly pieces: readonly string[];
}

/** UTF-16 units that are gathered before they become one piece of a file. */
const pieceLength = 1 << 22;

/**
 * Writes traces in a format. The writers are loaded when first asked for: no page needs them to show itself.
 * @param complete the whole library bit by bit, for the format that loses nothing; null writes the traces alone
 */
export async function writeExport(
  id: ExportFormatId,
  traces: readonly Trace[],
  words: Words,
  complete: (() => AsyncIterable<string>) | null = null,
): Promise<ExportFile> {
  const { exportFormats } = await import('../../core/export/formats');
  const format = exportFormats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  const { ending, mediaType } = format;
  if (id === 'json' && complete !== null) return { ending, mediaType, pieces: await gather(complete()) };
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const texts = exportWords(words, direction);
  const [first] = traces;
  const isOne = traces.length === 1 && first !== undefined;
  return { ending, mediaType, pieces: [isOne ? format.write(first, texts) : format.writeAll(traces, texts)] };
}

async function gather(bits: AsyncIterable<string>): Promise<readonly string[]> {
  const pieces: string[] = [];
  let piece = '';
  for await (const bit of bits) {
    piece += bit;
    if (piece.length < pieceLength) continue;
    pieces.push(piece);
    piece = '';
  }
  return [...pieces, piece];
}
