import type { PostingsRow } from './kept-rows';
import { blockSize, parseLine, unspaced, wordsIn } from './search-line';

/** Blocks of search words in one segment: 4096 pages and traces, whose postings are some 600 rows of 1 KB. */
export const segmentBlocks = 64;

/** Which segment a block of search words is in. */
export function segmentOf(block: number): number {
  return Math.floor(block / segmentBlocks);
}

/** What a line must have to be found: a word that fits, in the row of that prefix. */
export interface Need {
  readonly prefix: string;
  readonly fits: (word: string) => boolean;
}

/** What is kept beside the words of a line: that it is a trace, and the year of its date, by which spans are looked for. */
const mark = '#:';
const traceMark = `${mark}t`;

/** Farthest instants of a calendar date, ms (ECMA-262, 21.4.1.1); pages state dates beyond. */
const farthestMs = 8.64e15;

/**
 * The postings of a segment: under the first letters of a word, in which of the segment's lines it is.
 * @param blocks texts of its blocks of search words
 */
export function postingsOf(segment: number, blocks: readonly string[]): readonly PostingsRow[] {
  const wholes = new Map<string, number[]>();
  const pieces = new Map<string, number[]>();
  for (const line of blocks.flatMap((block) => block.split('\n'))) {
    if (line === '') continue;
    const { no, kind, at } = parseLine(line);
    const place = no % (segmentBlocks * blockSize);
    for (const word of wordsIn(line)) {
      add(wholes, word, place);
      if (unspaced.test(word)) for (const piece of piecesOf(word)) add(pieces, piece, place);
    }
    if (kind === 't') add(wholes, traceMark, place);
    if (at !== null) add(wholes, `${mark}${yearOf(at)}`, place);
  }
  const rows = new Map<string, [string, readonly number[]][]>();
  const file = (prefix: string, entry: [string, readonly number[]]) => {
    const row = rows.get(prefix);
    if (row === undefined) rows.set(prefix, [entry]);
    else row.push(entry);
  };
  for (const entry of wholes) file(prefixOf(entry[0]), entry);
  for (const entry of pieces) file(entry[0].slice(0, 1), entry);
  return [...rows].map(([prefix, entries]) => rowOf(segment, prefix, entries));
}

/** What a typed word needs to be in a line; nothing for a letter alone, which begins some word of nearly every line. */
export function needsOfWord(word: string): readonly Need[] {
  if (unspaced.test(word)) {
    const pieces = word.length === 1 ? [word] : piecesOf(word).slice(0, -1);
    return pieces.map((piece) => ({ prefix: piece.slice(0, 1), fits: (one) => one.startsWith(piece) }));
  }
  return word.length < 2 ? [] : [{ prefix: prefixOf(word), fits: (one) => one.startsWith(word) }];
}

/** What a filter word needs. */
export function needOfFilter(word: string): Need {
  return { prefix: prefixOf(word), fits: (one) => one === word };
}

/** What traces have and pages have not. */
export const needOfTrace: Need = { prefix: mark, fits: (one) => one === traceMark };

/** What lines with a date in a span have, and perhaps others of the same years. */
export function needOfSpan({ from, to }: { readonly from: number; readonly to: number }): Need {
  const [first, last] = [yearOf(from), yearOf(to)];
  return {
    prefix: mark,
    fits: (one) => Number(one.slice(mark.length)) >= first && Number(one.slice(mark.length)) <= last,
  };
}

/** Marks in `places`, one for each line of the segment, those that have what a row is asked for. */
export function markPlaces(row: PostingsRow | undefined, need: Need): Uint8Array {
  const places = new Uint8Array(segmentBlocks * blockSize);
  if (row === undefined) return places;
  let start = 0;
  for (const [index, word] of row.words.split(' ').entries()) {
    const end = row.ends[index] ?? start;
    if (need.fits(word)) for (let at = start; at < end; at += 1) places[row.places[at] ?? 0] = 1;
    start = end;
  }
  return places;
}

function add(places: Map<string, number[]>, word: string, place: number): void {
  const before = places.get(word);
  if (before === undefined) places.set(word, [place]);
  else if (before.at(-1) !== place) before.push(place);
}

function rowOf(
  segment: number,
  prefix: string,
  entries: readonly (readonly [string, readonly number[]])[],
): PostingsRow {
  let end = 0;
  const ends = entries.map(([, places]) => {
    end += places.length;
    return end;
  });
  return {
    segment,
    prefix,
    words: entries.map(([word]) => word).join(' '),
    ends: new Uint32Array(ends),
    places: new Uint16Array(entries.flatMap(([, places]) => places)),
  };
}

/** Sites are many, and all begin alike. */
function prefixOf(word: string): string {
  return word.slice(0, word.startsWith('#@') ? 4 : 2);
}

/** Each character of a run without spaces with the one after it, since such a run is found from anywhere in it. */
function piecesOf(run: string): readonly string[] {
  return Array.from({ length: run.length }, (_, at) => run.slice(at, at + 2));
}

function yearOf(at: number): number {
  return new Date(Math.max(-farthestMs, Math.min(farthestMs, at))).getUTCFullYear();
}
