import { entryOf, resolve } from './pdf-dictionary';
import { byteString, type Inflate, type PdfObject, type PdfObjects, streamBytes } from './pdf-objects';
import { readWidths } from './pdf-widths';

/** A font as far as text needs it. */
export interface PdfFont {
  /** Turns the bytes of a shown string into characters. */
  decode(bytes: string): string;
  /** How far the bytes move on, in thousandths of the font's size. */
  widthOf(bytes: string): number;
}

type Decode = PdfFont['decode'];

/** Characters of a range of codes that are written out; a file that claims more is made up. */
const MOST_IN_RANGE = 65_536;

/**
 * How the strings of a font are read: by its own table of characters (ISO 32000-1, 9.10.3), else as Windows-1252, the
 * encoding of Western fonts; null for a font of many bytes a character without a table, whose strings are no text.
 */
export async function readFont(font: PdfObject, objects: PdfObjects, inflate: Inflate): Promise<PdfFont | null> {
  const composite = /\/Subtype\s*\/Type0\b/.test(font.text);
  const decode = await readDecoding(font, composite, objects, inflate);
  if (decode === null) return null;
  const width = readWidths(font, objects);
  const bytesEach = composite ? 2 : 1;
  return {
    decode,
    widthOf(bytes) {
      let sum = 0;
      for (let at = 0; at < bytes.length; at += bytesEach) {
        const [high, low] = composite ? [bytes.charCodeAt(at), bytes.charCodeAt(at + 1)] : [0, bytes.charCodeAt(at)];
        sum += width(high * 256 + (low || 0));
      }
      return sum;
    },
  };
}

async function readDecoding(
  font: PdfObject,
  composite: boolean,
  objects: PdfObjects,
  inflate: Inflate,
): Promise<Decode | null> {
  const table = resolve(entryOf(font.text, 'ToUnicode'), objects);
  const bytes = table === null ? null : await streamBytes(table, inflate);
  if (bytes !== null) return byTable(byteString(bytes));
  return composite ? null : western;
}

const windows1252 = new TextDecoder('windows-1252');

function western(bytes: string): string {
  return windows1252.decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
}

function byTable(map: string): Decode {
  const characters = new Map<string, string>();
  const widths = new Set<number>();
  for (const [, codes = ''] of map.matchAll(/begincodespacerange([\s\S]*?)endcodespacerange/g)) {
    for (const [, low = ''] of codes.matchAll(/<([\da-f\s]+)>\s*<[\da-f\s]+>/gi)) widths.add(hex(low).length);
  }
  for (const [, pairs = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of pairs.matchAll(/<([\da-f\s]+)>\s*<([\da-f\s]*)>/gi))
      characters.set(hex(code), utf16(text));
  }
  for (const [, ranges = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) readRanges(ranges, characters);
  for (const code of characters.keys()) if (widths.size === 0) widths.add(code.length);
  const longest = Math.max(1, ...widths);
  return (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; ) {
      let width = longest;
      while (width > 1 && !characters.has(bytes.slice(at, at + width))) width -= 1;
      const code = bytes.slice(at, at + width);
      const known = characters.get(code);
      text += known ?? (longest === 1 ? western(code) : '');
      at += known === undefined ? longest : width;
    }
    return text;
  };
}

function readRanges(ranges: string, characters: Map<string, string>): void {
  const range = /<([\da-f\s]+)>\s*<([\da-f\s]+)>\s*(?:<([\da-f\s]+)>|\[([^\]]*)\])/gi;
  for (const [, low = '', high = '', first, list] of ranges.matchAll(range)) {
    const [start, end] = [Number.parseInt(low.replace(/\s/g, ''), 16), Number.parseInt(high.replace(/\s/g, ''), 16)];
    const width = hex(low).length;
    const single = [...(list ?? '').matchAll(/<([\da-f\s]*)>/gi)].map(([, text = '']) => utf16(text));
    const base = first === undefined ? '' : utf16(first);
    for (let code = start; code <= end && characters.size < MOST_IN_RANGE; code += 1) {
      const text = first === undefined ? (single[code - start] ?? '') : plus(base, code - start);
      characters.set(codeOf(code, width), text);
    }
  }
}

/** The text whose last character is so many further on. */
function plus(text: string, by: number): string {
  const points = [...text];
  const last = (points.pop()?.codePointAt(0) ?? 0) + by;
  return points.join('') + (last <= 0x10ffff ? String.fromCodePoint(last) : '');
}

function codeOf(code: number, width: number): string {
  let bytes = '';
  for (let place = width - 1; place >= 0; place -= 1) bytes += String.fromCharCode((code >> (8 * place)) & 0xff);
  return bytes;
}

/** The bytes that hexadecimal digits stand for; a missing last digit is 0. */
export function hex(digits: string): string {
  const plain = digits.replace(/\s/g, '');
  return (plain.length % 2 === 0 ? plain : `${plain}0`).replace(/../g, (pair) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );
}

function utf16(digits: string): string {
  return hex(digits).replace(/[\s\S]{2}/g, (pair) =>
    String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)),
  );
}
