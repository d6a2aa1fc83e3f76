import type { PageReading, Trace } from '../model';
import { failure, type Result, success } from '../result';
import { listOf, type Reader, readCount, readString, record, ShapeError } from './json-shape';
import { readPage } from './page-shape';
import { readTrace } from './trace-shape';

/** Marks a file as ours. */
const format = 'headwater-trace';

/** Raised when the shape changes; a file of another version is refused by name rather than half read. */
const version = 1;

/** UTF-16 units. A trace with its readings is a few hundred thousand; what is above was made to fill the memory. */
const largest = 20_000_000;

/** What one file holds: a trace and the readings of the pages on it, as far as they were asked for. */
export interface TraceFile {
  readonly trace: Trace;
  readonly pages: readonly PageReading[];
}

/** Why a file is not taken. */
export type TraceFileFault = 'too-large' | 'malformed' | 'format' | 'version' | 'shape' | 'unsafe';

interface Envelope extends TraceFile {
  readonly format: string;
  readonly version: number;
}

const readEnvelope: Reader<Envelope> = record<Envelope>({
  format: readString,
  version: readCount,
  trace: readTrace,
  pages: listOf(readPage),
});

/** A trace (and readings) as versioned JSON that loses nothing: `parseTraceJson` gives the same values back. */
export function traceJson(trace: Trace, pages: readonly PageReading[] = []): string {
  return `${JSON.stringify({ format, version, trace, pages }, null, 2)}\n`;
}

/**
 * Reads such a file back, trusting nothing: every field is checked and rebuilt, unknown fields are refused, and names that
 * reach an object's prototype are refused by name (`unsafe`).
 */
export function parseTraceJson(text: string): Result<TraceFile, TraceFileFault> {
  if (text.length > largest) return failure('too-large');
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return failure('malformed');
  if (own(value, 'format') !== format) return failure('format');
  if (own(value, 'version') !== version) return failure('version');
  try {
    const { trace, pages } = readEnvelope(value, 'file');
    return success({ trace, pages });
  } catch (error) {
    if (error instanceof ShapeError) return failure(error.fault);
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function own(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
