/** Undoes the compression of a stream (zlib, RFC 1950): the bytes, as far as they can be had, up to a number of them. */
export type Inflate = (bytes: Uint8Array, most: number) => Promise<Uint8Array>;

/** One object of a PDF file (ISO 32000-1, 7.3): its text without the stream, and the stream's bytes as they are stored. */
export interface PdfObject {
  readonly text: string;
  readonly stream: Uint8Array | null;
}

/** Objects by their number; of several with one number the last one counts, as an update of the file means it. */
export type PdfObjects = ReadonlyMap<number, PdfObject>;

/** A file has some thousands of objects; a made-up one is not read on. */
const MOST_OBJECTS = 50_000;
/** Bytes that one stream may grow to: the text of a page takes some kilobytes. */
const MOST_STREAM = 4 * 1024 * 1024;
const OBJECT = /(\d{1,9})\s+\d{1,5}\s+obj\b/g;

/**
 * The objects of a PDF, found by their beginnings rather than by the file's table, which a file cut at its end lacks.
 * Objects that are kept in object streams (7.5.7) are among them.
 */
export async function readPdfObjects(bytes: Uint8Array, inflate: Inflate): Promise<PdfObjects> {
  const file = byteString(bytes);
  const objects = new Map<number, PdfObject>();
  OBJECT.lastIndex = 0;
  for (let match = OBJECT.exec(file); match !== null && objects.size < MOST_OBJECTS; match = OBJECT.exec(file)) {
    const start = match.index + match[0].length;
    const object = objectAt(file, bytes, start);
    objects.set(Number(match[1]), object.read);
    OBJECT.lastIndex = object.end;
  }
  for (const object of [...objects.values()]) {
    if (/\/Type\s*\/ObjStm\b/.test(object.text)) await unpack(object, objects, inflate);
  }
  return objects;
}

/** The bytes of a stream without their compression; null when it has one that is not read here. */
export async function streamBytes({ text, stream }: PdfObject, inflate: Inflate): Promise<Uint8Array | null> {
  if (stream === null) return null;
  const filter = /\/Filter\s*(?:\[([^\]]*)\]|(\/\w+))/.exec(text);
  const names = (filter?.[1] ?? filter?.[2] ?? '').match(/\/\w+/g) ?? [];
  if (names.length === 0) return stream;
  return names.length === 1 && /^\/(?:FlateDecode|Fl)$/.test(names[0] ?? '') ? inflate(stream, MOST_STREAM) : null;
}

/** A string of one character a byte. */
export function byteString(bytes: Uint8Array): string {
  const parts: string[] = [];
  // Longer lists of arguments than this are more than a call can take.
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function objectAt(file: string, bytes: Uint8Array, start: number): { readonly read: PdfObject; readonly end: number } {
  const close = indexOr(file, 'endobj', start);
  const within = file.slice(start, close).indexOf('stream');
  const keyword = start + within;
  if (within === -1) return { read: { text: file.slice(start, close), stream: null }, end: close };
  const text = file.slice(start, keyword);
  const from = keyword + 6 + (/^\r?\n/.exec(file.slice(keyword + 6, keyword + 8))?.[0].length ?? 0);
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(text)?.[1] ?? Number.NaN);
  // A wrong length is common; the keyword behind the stream tells.
  const stated = /^\s*endstream/.test(file.slice(from + length, from + length + 20)) ? from + length : null;
  const end = stated ?? indexOr(file, 'endstream', from);
  return { read: { text, stream: bytes.subarray(from, end) }, end: indexOr(file, 'endobj', end) };
}

function indexOr(file: string, word: string, from: number): number {
  const at = file.indexOf(word, from);
  return at === -1 ? file.length : at;
}

async function unpack(packed: PdfObject, objects: Map<number, PdfObject>, inflate: Inflate): Promise<void> {
  const bytes = await streamBytes(packed, inflate);
  const first = Number(/\/First\s+(\d+)/.exec(packed.text)?.[1] ?? Number.NaN);
  if (bytes === null || Number.isNaN(first)) return;
  const content = byteString(bytes);
  const numbers = (content.slice(0, first).match(/\d+/g) ?? []).map(Number);
  for (let index = 0; index + 1 < numbers.length && objects.size < MOST_OBJECTS; index += 2) {
    const [number = 0, start = 0, , next] = numbers.slice(index, index + 4);
    const text = content.slice(first + start, next === undefined ? content.length : first + next);
    if (!objects.has(number)) objects.set(number, { text, stream: null });
  }
}
