import type { PreparedText } from './prepared-text';
import { foldCharacter } from './text/fold-character';

/** FNV-1a, 32 bits (Fowler, Noll, Vo): offset basis and prime. */
const FNV_BASIS = -2128831035;
const FNV_PRIME = 16777619;
/** Mean length of a word with its space; only the first guess for the arrays' size. */
const CHARACTERS_PER_WORD = 5;

/** Lower-case code for ASCII letters and digits, 0 for everything else in ASCII. */
const ascii = asciiTable();

/** Tokenises a text once; every matcher works on the result. Never fails; a text without words has count 0. */
export function prepareText(text: string): PreparedText {
  const tokens = new TokenList(Math.ceil(text.length / CHARACTERS_PER_WORD) + 8);
  let start = -1;
  let hash = FNV_BASIS;
  let index = 0;
  const { length } = text;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      const lower = ascii[code] ?? 0;
      if (lower !== 0) {
        if (start < 0) start = index;
        hash = Math.imul(hash ^ lower, FNV_PRIME);
      } else if (start >= 0) {
        tokens.add(start, index, hash);
        start = -1;
        hash = FNV_BASIS;
      }
      index += 1;
      continue;
    }
    const codePoint = text.codePointAt(index) ?? code;
    const width = codePoint > 0xffff ? 2 : 1;
    const folded = foldCharacter(codePoint);
    if (folded.kind === 'word') {
      if (start < 0) start = index;
      hash = mix(hash, folded.folded);
    } else if (folded.kind !== 'skip') {
      if (start >= 0) tokens.add(start, index, hash);
      start = -1;
      hash = FNV_BASIS;
      if (folded.kind === 'solo') tokens.add(index, index + width, bigram(text, index, width));
    }
    index += width;
  }
  if (start >= 0) tokens.add(start, length, hash);
  return tokens.finish(text);
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
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code += 1) {
    const character = String.fromCharCode(code);
    if (/[0-9a-z]/i.test(character)) table[code] = character.toLowerCase().charCodeAt(0);
  }
  return table;
}
