import type { PageReading, Trace } from '../model';
import { failure, type Result, success } from '../result';
import type { TraceFileFault } from './json';
import { listOf, type Reader, readCount, readNumber, readString, record, ShapeError } from './json-shape';
import { readPage } from './page-shape';
import { readTrace } from './trace-shape';

/** Marks a file as a library or a part of one. */
const format = 'headwater-library';

/** Raised when the shape changes; a file of another version is refused by name rather than half read. */
const version = 1;

/** UTF-16 units: below what a browser can hold in one string, above some thousand pages with their texts. */
const largest = 400_000_000;

/** A named list of traces and works; `entries` are "trace:…" or "work:…", in the reader's order. */
export interface KeptCollection {
  readonly id: string;
  readonly name: string;
  /** ms since 1970 UTC. */
  readonly createdAt: number;
  readonly order: number;
  readonly entries: readonly string[];
}

/** The reader's words about a trace, a work or a hop; `owner` is the entry it belongs to. */
export interface KeptNote {
  readonly about: string;
  readonly owner: string;
  readonly text: string;
  /** ms since 1970 UTC. */
  readonly updatedAt: number;
}

/** What a library file holds. */
export interface LibraryFile {
  readonly traces: readonly Trace[];
  readonly pages: readonly PageReading[];
  readonly collections: readonly KeptCollection[];
  readonly notes: readonly KeptNote[];
}

/** The same, handed over bit by bit, so that a large library is never in memory as a whole. */
export type LibrarySource = {
  readonly [Part in keyof LibraryFile]: Iterable<LibraryFile[Part][number]> | AsyncIterable<LibraryFile[Part][number]>;
};

const readCollection: Reader<KeptCollection> = record<KeptCollection>({
  id: readString,
  name: readString,
  createdAt: readNumber,
  order: readNumber,
  entries: listOf(readString),
});

const readNote: Reader<KeptNote> = record<KeptNote>({
  about: readString,
  owner: readString,
  text: readString,
  updatedAt: readNumber,
});

const readEnvelope = record<LibraryFile & { readonly format: string; readonly version: number }>({
  format: readString,
  version: readCount,
  traces: listOf(readTrace),
  pages: listOf(readPage),
  collections: listOf(readCollection),
  notes: listOf(readNote),
});

/** Traces, readings, collections and notes as versioned JSON that loses nothing, one entry a line. */
export function libraryJson(file: LibraryFile): string {
  return [...piecesOf(file)].join('');
}

/** The text of `libraryJson` in pieces, each entry asked for when its piece is wanted. */
export async function* libraryJsonPieces(source: LibrarySource): AsyncGenerator<string> {
  yield opening;
  for (const part of parts) {
    yield startOf(part);
    let isFirst = true;
    for await (const entry of source[part]) {
      yield entryOf(entry, isFirst);
      isFirst = false;
    }
    yield endOf(part);
  }
}

/** Reads such a file back as `parseTraceJson` reads its own: every field checked and rebuilt, nothing trusted. */
export function parseLibraryJson(text: string): Result<LibraryFile, TraceFileFault> {
  if (text.length > largest) return failure('too-large');
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    return failure('malformed');
  }
  if (typeof value !== 'object' || value === null) return failure('malformed');
  if (Reflect.get(value, 'format') !== format) return failure('format');
  if (Reflect.get(value, 'version') !== version) return failure('version');
  try {
    const { traces, pages, collections, notes } = readEnvelope(value, 'file');
    return success({ traces, pages, collections, notes });
  } catch (error) {
    if (error instanceof ShapeError) return failure(error.fault);
    throw error;
  }
}

const parts = ['traces', 'pages', 'collections', 'notes'] as const;
const opening = `{\n"format": ${JSON.stringify(format)},\n"version": ${version}`;

function* piecesOf(file: LibraryFile): Generator<string> {
  yield opening;
  for (const part of parts) {
    yield startOf(part);
    for (const [index, entry] of file[part].entries()) yield entryOf(entry, index === 0);
    yield endOf(part);
  }
}

function startOf(part: (typeof parts)[number]): string {
  return `,\n${JSON.stringify(part)}: [`;
}

function entryOf(entry: unknown, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`;
}

function endOf(part: (typeof parts)[number]): string {
  return part === 'notes' ? '\n]\n}\n' : '\n]';
}
