import { parseJson } from '../metadata/json-ld';

/** What a server component's payload is pushed with, piece by piece, each piece a string of JSON. */
const PUSH = /self\.__next_f\.push\(\[1,\s*("(?:[^"\\]|\\.)*")\]\)/g;
/** The head of a row: its number, a letter for some kinds, and for texts their length in bytes. */
const ROW = /([\da-f]+):(?:T([\da-f]+),|([A-Z]{0,2}))/y;
/** Elements that hold a text together; all others count for what is in them. */
const KEPT = /^(?:p|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|cite|figcaption)$/;
/** Elements that text does not run through. */
const BLOCK = /^(?:div|section|article|header|footer|main|aside|figure|nav|table|tr|td)$/;
/** Elements whose text is the page's furniture or no text. */
const LEFT_OUT = /^(?:script|style|svg|nav|footer|header|button|title|meta|link|form)$/;
/** Deepest element: nobody writes prose in more, and each is a call on the stack. */
const DEEPEST = 100;
/** Values looked at in one payload; real ones have some ten thousand. */
const MOST_VALUES = 60_000;

/** A page as server components stream it: what its elements print, and the values in it that are plain data. */
export interface Flight {
  /** Markup of the elements of all rows. */
  readonly markup: string;
  /** Every row: an element tree, plain data, or a text that others refer to. */
  readonly rows: readonly unknown[];
}

/** The pieces that a script pushes, joined; '' when it pushes none. */
export function flightPieces(source: string): string {
  let joined = '';
  for (const [, literal = ''] of source.matchAll(PUSH)) {
    const piece = parseJson(literal);
    if (typeof piece === 'string') joined += piece;
  }
  return joined;
}

/** Reads the rows of a payload; null when there is none. */
export function readFlight(payload: string): Flight | null {
  const rows = readRows(payload);
  if (rows.size === 0) return null;
  const printer = new Printer(rows);
  // Rows that another one prints in its place are printed there alone.
  const whole = [...rows.keys()].map((id) => [id, printer.print(rows.get(id), 0)] as const);
  const markup = whole.filter(([id]) => !printer.used.has(id)).map(([, printed]) => printed);
  return { markup: markup.join('\n'), rows: [...rows.values()] };
}

function readRows(payload: string): ReadonlyMap<string, unknown> {
  const rows = new Map<string, unknown>();
  for (let at = 0; at < payload.length; ) {
    ROW.lastIndex = at;
    const head = ROW.exec(payload);
    const line = payload.indexOf('\n', at);
    const end = line < 0 ? payload.length : line;
    at = end + 1;
    if (!head) continue;
    const [whole, id = '', bytes, letter] = head;
    const from = head.index + whole.length;
    if (bytes !== undefined) {
      const text = bytesFrom(payload, from, Number.parseInt(bytes, 16));
      rows.set(id, text);
      at = from + text.length;
    } else if (letter === '') rows.set(id, parseJson(payload.slice(from, end)));
  }
  return rows;
}

/** As many characters as make up a number of bytes in UTF-8. */
function bytesFrom(text: string, from: number, bytes: number): string {
  let left = bytes;
  let at = from;
  while (at < text.length && left > 0) {
    const code = text.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    at += code < 0x10000 ? 1 : 2;
  }
  return text.slice(from, at);
}

/** Writes element trees down as markup with nothing in it but text, its blocks and its links. */
class Printer {
  /** Rows that stand in others. */
  readonly used = new Set<string>();
  private left = MOST_VALUES;

  constructor(private readonly rows: ReadonlyMap<string, unknown>) {}

  print(node: unknown, depth: number): string {
    this.left -= 1;
    if (this.left < 0 || depth > DEEPEST) return '';
    if (typeof node === 'string') return this.printText(node, depth);
    if (!Array.isArray(node)) return '';
    if (node[0] !== '$') return node.map((child) => this.print(child, depth + 1)).join('');
    const name = typeof node[1] === 'string' ? node[1] : '';
    const properties: unknown = node[3];
    if (LEFT_OUT.test(name) || typeof properties !== 'object' || properties === null) return '';
    const inside =
      this.ready(properties) ?? ('children' in properties ? this.print(properties.children, depth + 1) : '');
    if (KEPT.test(name)) {
      const href = name === 'a' && 'href' in properties && typeof properties.href === 'string' ? properties.href : null;
      return `<${name}${href === null ? '' : ` href="${escaped(href)}"`}>${inside}</${name}>`;
    }
    return name === 'br' ? '<br>' : BLOCK.test(name) ? `<div>${inside}</div>` : inside;
  }

  /** Markup given to an element as it is, under whatever name; it is read like a page's, never built. */
  private ready(properties: object): string | null {
    for (const value of Object.values(properties)) {
      if (typeof value !== 'object' || value === null || !('__html' in value)) continue;
      const id = /^\$([\da-f]+)$/.exec(String(value.__html))?.[1];
      if (id !== undefined) this.used.add(id);
      const markup = id === undefined ? value.__html : this.rows.get(id);
      return typeof markup === 'string' ? markup : null;
    }
    return null;
  }

  /** Text, or what a reference to another row ("$L1f", "$a") stands for; a text that begins with the sign has it twice. */
  private printText(text: string, depth: number): string {
    if (text.startsWith('$$')) return escaped(text.slice(1));
    const id = /^\$L?([\da-f]+)$/.exec(text)?.[1];
    if (id === undefined) return text.startsWith('$') ? '' : escaped(text);
    if (this.used.has(id) || !this.rows.has(id)) return '';
    this.used.add(id);
    const row = this.rows.get(id);
    return typeof row === 'string' ? escaped(row) : this.print(row, depth + 1);
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
