import { MOST_CHARACTERS } from '../tree/page-caps';
import { addToName, kindOf, TagKind } from './scan-names';
import { decodeReferences } from './scan-references';

/** The words of a page's source without a tree: quick to make, and only good to look for words and the links beside them. */
export interface ScannedPage {
  /** Text of the page; blocks are separated by line breaks and hold none. White space within a line is mostly as in the source. */
  readonly text: string;
  /** Links with an address, in order of the text. */
  readonly links: readonly ScannedLink[];
}

/** A link of a scanned page; `start` and `end` are UTF-16 offsets of its words in the text. */
export interface ScannedLink {
  readonly start: number;
  readonly end: number;
  /** As in the source, character references decoded. */
  readonly href: string;
}

const SPACE = 0x20;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Most links kept; the longest real articles have a few thousand. */
const MOST_LINKS = 10_000;

/**
 * Scans a page's source once, for its text and its links: a hand-written pass over the characters that skips what is never prose (scripts, styles,
 * menus, form controls) and builds nothing. Never fails; of broken markup it makes what it can.
 */
export function scanHtml(html: string): ScannedPage {
  return new Scan(html.length > MOST_CHARACTERS ? html.slice(0, MOST_CHARACTERS) : html).run();
}

class Scan {
  private text = '';
  private readonly links: ScannedLink[] = [];
  /** Address of the open link and where its words begin. */
  private href: string | null = null;
  private linkStart = 0;
  private at = 0;
  /** Whether the last line of the text has something on it. */
  private lineBegun = false;
  /** Kinds of furniture, by the hash of their name, of which one never ends: the others are not looked for an end either, which would take squared time. */
  private readonly endless = new Set<number>();
  /** Hash of the name of the tag that was read last, and whether it was an end tag. */
  private name = 0;

  constructor(private readonly html: string) {}

  run(): ScannedPage {
    const { html } = this;
    const { length } = html;
    while (this.at < length) {
      const next = html.indexOf('<', this.at);
      const end = next < 0 ? length : next;
      if (end > this.at) this.addText(this.at, end);
      if (next < 0) break;
      this.at = next;
      this.markup();
    }
    this.endLink();
    return { text: this.text, links: this.links };
  }

  private addText(from: number, to: number): void {
    const { html } = this;
    let start = from;
    while (start < to && html.charCodeAt(start) <= SPACE) start += 1;
    // Between two tags there is mostly nothing but a line break and the next line's indentation.
    if (start > from && this.lineBegun) this.text += ' ';
    if (start === to) return;
    let piece = html.slice(start, to);
    if (piece.includes('&')) piece = decodeReferences(piece);
    if (piece.includes('\n')) piece = piece.replace(/\s*[\r\n]\s*/g, ' ');
    this.text += piece;
    this.lineBegun = true;
  }

  /** What begins with "<" at the present place; goes on behind it. */
  private markup(): void {
    const { html, at } = this;
    const code = html.charCodeAt(at + 1);
    if (code === SLASH) this.endTag();
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) this.startTag();
    else if (code === EXCLAMATION || code === QUESTION) this.at = afterDeclaration(html, at);
    else {
      this.text += '<';
      this.at = at + 1;
    }
  }

  private startTag(): void {
    const nameEnd = this.readName(this.at + 1);
    const { name } = this;
    const kind = kindOf(name);
    if (kind === TagKind.anchor) {
      this.endLink();
      const end = tagEnd(this.html, nameEnd);
      const href = hrefOf(this.html, nameEnd, end);
      this.at = end;
      if (href === null || this.links.length >= MOST_LINKS) return;
      this.href = href.includes('&') ? decodeReferences(href) : href;
      this.linkStart = this.text.length;
      return;
    }
    this.at = tagEnd(this.html, nameEnd);
    if (kind === TagKind.block) this.endBlock();
    else if (kind === TagKind.raw) this.at = afterRaw(this.html, this.at, name);
    else if (kind === TagKind.furniture && !this.endless.has(name)) this.skipFurniture(name);
  }

  private skipFurniture(name: number): void {
    const end = afterFurniture(this.html, this.at, name);
    if (end === null) this.endless.add(name);
    else this.at = end;
  }

  private endTag(): void {
    const nameEnd = this.readName(this.at + 2);
    const kind = kindOf(this.name);
    const end = this.html.indexOf('>', nameEnd);
    this.at = end < 0 ? this.html.length : end + 1;
    if (kind === TagKind.anchor) this.endLink();
    else if (kind === TagKind.block) this.endBlock();
  }

  private endBlock(): void {
    if (this.lineBegun) this.text += '\n';
    this.lineBegun = false;
  }

  private endLink(): void {
    if (this.href === null) return;
    this.links.push({ start: this.linkStart, end: this.text.length, href: this.href });
    this.href = null;
  }

  /** Reads the name that begins at `index`; where it ends. */
  private readName(index: number): number {
    const { html } = this;
    let hash = 0;
    let end = index;
    for (;;) {
      const code = html.charCodeAt(end);
      const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
      if (!letter && !(code >= 0x30 && code <= 0x39) && code !== 0x2d) break;
      hash = addToName(hash, code);
      end += 1;
    }
    this.name = hash;
    return end;
  }
}

/** Behind the ">" of a tag whose name ends at `index`; one in a quoted value is none. */
function tagEnd(html: string, index: number): number {
  const { length } = html;
  let end = index;
  let quote = 0;
  let before = 0;
  for (; end < length; end += 1) {
    const code = html.charCodeAt(end);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER_THAN) return end + 1;
    else if ((code === DOUBLE_QUOTE || code === SINGLE_QUOTE) && before === 0x3d) quote = code;
    if (code > 0x20) before = code;
  }
  return length;
}

/** Behind a comment, a doctype or another declaration. */
function afterDeclaration(html: string, at: number): number {
  const comment = html.startsWith('<!--', at);
  // "<!-->" and "<!--->" are comments too.
  const end = comment ? html.indexOf('-->', at + 2) : html.indexOf('>', at);
  return end < 0 ? html.length : end + (comment ? 3 : 1);
}

/** Behind the end tag of an element whose content is not looked at. */
function afterRaw(html: string, from: number, name: number): number {
  let at = from;
  for (;;) {
    at = html.indexOf('</', at);
    if (at < 0) return html.length;
    at += 2;
    if (nameAt(html, at) === name) return tagEnd(html, at);
  }
}

/** Behind the end of a menu or a control, null where it never ends. Elements of its name inside it are counted. */
function afterFurniture(html: string, from: number, name: number): number | null {
  let at = from;
  let depth = 1;
  while (depth > 0) {
    at = html.indexOf('<', at);
    if (at < 0) return null;
    const closing = html.charCodeAt(at + 1) === SLASH;
    at += closing ? 2 : 1;
    if (nameAt(html, at) === name) depth += closing ? -1 : 1;
  }
  return tagEnd(html, at);
}

function nameAt(html: string, from: number): number {
  let hash = 0;
  for (let index = from; ; index += 1) {
    const code = html.charCodeAt(index);
    const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    if (!letter && !(code >= 0x30 && code <= 0x39) && code !== 0x2d) return hash;
    hash = addToName(hash, code);
  }
}

/** The value of the first `href` of a start tag between its name and its end, or null. */
function hrefOf(html: string, from: number, end: number): string | null {
  const found = HREF.exec(html.slice(from, end));
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? '').trim();
}

const HREF = /[\s"'/]href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
