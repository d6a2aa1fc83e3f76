import type { WorkKey } from '../core/model';
import type { HeadwaterDatabase } from './database';
import type { ReadingRow } from './rows';
import { searchWords, unspaced } from './search-line';

/** A text in pieces, of which some are words that were looked for. */
export type MarkedText = readonly { readonly text: string; readonly hit: boolean }[];

/** Claims shown of one page, those with most of the words first. */
const mostClaims = 2;

/** Where the first word stands further in, in characters, the text begins shortly before it: a row has two lines. */
const lead = 40;

/** The claims of pages that have the typed words, with these marked; a page that was found by its title alone has none. */
export async function findMatchedClaims(
  db: HeadwaterDatabase,
  pages: readonly WorkKey[],
  typed: string,
): Promise<ReadonlyMap<WorkKey, readonly MarkedText[]>> {
  const rows = (await db.readings.bulkGet([...pages])).filter((row) => row !== undefined);
  const textsOf = (row: ReadingRow) => row.reading.claims.map(({ text }) => text);
  return new Map(rows.map((row) => [row.key, matchClaims(textsOf(row), typed)]));
}

/** Those of the texts that have most of the typed words, at least one, best first and each once. */
export function matchClaims(texts: readonly string[], typed: string): readonly MarkedText[] {
  const wanted = [...new Set(searchWords(typed))];
  return [...new Set(texts)]
    .map((text) => ({ text, ...hitsIn(text, wanted) }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words)
    .slice(0, mostClaims)
    .map(({ text, spans }) => markSpans(text, spans));
}

interface Hits {
  /** How many of the words are there. */
  readonly words: number;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** A word is found by its beginning, as in the search, and marked whole; in scripts without spaces it is marked where it stands. */
function hitsIn(text: string, wanted: readonly string[]): Hits {
  const found = new Set<string>();
  const spans: [number, number][] = [];
  for (const { 0: printed, index } of text.matchAll(wordsAndFigures)) {
    const [folded = ''] = searchWords(printed);
    const hit = wanted.find((word) => (unspaced.test(word) ? folded.includes(word) : folded.startsWith(word)));
    if (hit === undefined) continue;
    found.add(hit);
    const start = unspaced.test(hit) ? Math.max(0, printed.indexOf(hit)) : 0;
    spans.push([index + start, index + (unspaced.test(hit) ? start + hit.length : printed.length)]);
  }
  return { words: found.size, spans };
}

/** Figures with their separators are one word, as in the search. */
const wordsAndFigures = /\d{4}-\d\d(?:-\d\d)?|\d{1,3}(?:[.,'’\s]\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+/gu;

function markSpans(text: string, spans: Hits['spans']): MarkedText {
  const first = spans[0]?.[0] ?? 0;
  const space = text.lastIndexOf(' ', first - lead / 2);
  const from = first > lead && space > 0 ? space : 0;
  const pieces: { text: string; hit: boolean }[] = [];
  let at = from;
  for (const [start, end] of spans) {
    pieces.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), hit: false });
  const [head = { text: '', hit: false }, ...rest] = pieces;
  return [{ ...head, text: from > 0 ? `…${head.text}` : head.text }, ...rest].filter((piece) => piece.text !== '');
}
