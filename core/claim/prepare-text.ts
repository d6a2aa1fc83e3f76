import type { PreparedText } from './prepared-text';
import { foldCharacter } from './text/fold-character';

/** FNV-1a, 32 bits (Fowler, Noll, Vo): offset basis and prime. */
const FNV_BASIS = -2128831035;
const FNV_PRIME = 16777619;
/** Mean length of a word with its space; only the first guess for the arrays' size. */
const CHARACTERS_PER_WORD = 5;

/** Lower-case code for ASCII letters and digits, 0 for every other byte. */
const ascii = asciiTable();

/**
 * Tokenises a text once; every matcher works on the result. Never fails; a text without words has count 0. Reads the text as UTF-8, which is
 * made in a fraction of the time that asking for its characters one by one takes.
 */
export function prepareText(text: string): PreparedText {
  const tokens = new TokenList(Math.ceil(text.length / CHARACTERS_PER_WORD) + 8);
  const bytes = bytesOf(text);
  const { length } = bytes;
  /** How many more bytes than UTF-16 units there were so far. */
  let shift = 0;
  let index = 0;
  while (index < length) {
    let byte = bytes[index] ?? 0;
    let lower = ascii[byte] ?? 0;
    if (lower === 0) {
      if (byte < 128) {
        index += 1;
        continue;
      }
      const after = addWord(tokens, text, -1, index - shift, FNV_BASIS);
      shift += after.more;
      index = after.index + shift;
      continue;
    }
    const start = index - shift;
    let hash = FNV_BASIS;
    do {
      hash = Math.imul(hash ^ lower, FNV_PRIME);
      index += 1;
      byte = index < length ? (bytes[index] ?? 0) : 0;
      lower = ascii[byte] ?? 0;
    } while (lower !== 0);
    if (byte < 128) tokens.add(start, index - shift, hash);
    else {
      const after = addWord(tokens, text, start, index - shift, hash);
      shift += after.more;
      index = after.index + shift;
    }
  }
  return tokens.finish(text);
}

const encoder = new TextEncoder();
/** Most bytes of UTF-8 for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;
/** Texts of up to this many UTF-16 units, which is nearly all, share one buffer. */
const SHARED_UNITS = 256 * 1024;
let shared: Uint8Array | null = null;

/** The text in UTF-8, in a buffer that is used again by the next call. */
function bytesOf(text: string): Uint8Array {
  if (text.length > SHARED_UNITS) return encoder.encode(text);
  if (shared === null || shared.length < text.length * BYTES_PER_UNIT) {
    shared = new Uint8Array(Math.min(SHARED_UNITS, 2 * text.length) * BYTES_PER_UNIT);
  }
  return shared.subarray(0, encoder.encodeInto(text, shared).written);
}

interface AfterWord {
  /** UTF-16 offset from which to go on, and how many more bytes than units were passed. */
  readonly index: number;
  readonly more: number;
}

/** Adds the word that goes on, or may begin (`from` is -1), at a character beyond ASCII; all offsets are of UTF-16 units. */
function addWord(tokens: TokenList, text: string, from: number, at: number, begun: number): AfterWord {
  let [start, index, hash, more] = [from, at, begun, 0];
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      const lower = ascii[code] ?? 0;
      if (lower === 0) break;
      if (start < 0) start = index;
      hash = Math.imul(hash ^ lower, FNV_PRIME);
      index += 1;
      continue;
    }
    const codePoint = text.codePointAt(index) ?? code;
    const width = codePoint > 0xffff ? 2 : 1;
    more += codePoint < 0x800 ? 1 : 2;
    const folded = foldCharacter(codePoint);
    if (folded.kind === 'word') {
      if (start < 0) start = index;
      hash = mix(hash, folded.folded);
    } else if (folded.kind !== 'skip') {
      if (start >= 0) tokens.add(start, index, hash);
      if (folded.kind === 'solo') tokens.add(index, index + width, bigram(text, index, width));
      return { index: index + width, more };
    }
    index += width;
  }
  if (start >= 0) tokens.add(start, index, hash);
  return { index, more };
}

function mix(hash: number, folded: string): number {
  let mixed = hash;
  for (let index = 0; index < folded.length; index += 1) {
    mixed = Math.imul(mixed ^ folded.charCodeAt(index), FNV_PRIME);
  }
  return mixed;
}

/** In scripts without spaces a single character says little: the token is the pair with its successor. */
function bigram(text: string, index: number, width: number): number {
  const hash = mix(FNV_BASIS, text.slice(index, index + width));
  const next = text.codePointAt(index + width);
  if (next === undefined || next < 0x0e00 || foldCharacter(next).kind !== 'solo') return hash;
  return mix(hash, String.fromCodePoint(next));
}

/** Growing arrays of a text under tokenisation. */
class TokenList {
  private starts: Int32Array;
  private ends: Int32Array;
  private hashes: Int32Array;
  private count = 0;

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.hashes = new Int32Array(capacity);
  }

  add(start: number, end: number, hash: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count] = hash;
    this.count += 1;
  }

  finish(text: string): PreparedText {
    const { count } = this;
    return {
      text,
      count,
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      hashes: this.hashes.subarray(0, count),
    };
  }

  private grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.hashes = doubled(this.hashes);
  }
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function asciiTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let code = 0; code < 128; code += 1) {
    const character = String.fromCharCode(code);
    if (/[0-9a-z]/i.test(character)) table[code] = character.toLowerCase().charCodeAt(0);
  }
  return table;
}
