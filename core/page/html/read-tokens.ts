import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What a page's source consists of, in order. Offsets are UTF-16 positions in the source. */
export interface TokenSink {
  /** True when markup is inside `svg` or `math`. */
  isForeign(): boolean;
  open(name: string, attributes: readonly (readonly [string, string])[], selfClosing: boolean, end: number): void;
  close(name: string, start: number): void;
  text(text: string): void;
  comment(text: string): void;
  doctype(text: string): void;
}

/** Asked before each chunk; `false` ends the reading there. */
export type KeepGoing = () => boolean;

/** Characters fed to the tokenizer at a time; the clock is looked at between two chunks. */
const CHUNK = 64 * 1024;

/** Attributes kept of one tag: more are an attack, and looking for doubles among them takes squared time. */
const MOST_ATTRIBUTES = 256;

/** Cuts a source into tags, texts and comments with htmlparser2's streaming tokenizer; character references are decoded. */
export function readTokens(source: string, sink: TokenSink, keepGoing: KeepGoing): void {
  let name = '';
  let attributes: [string, string][] = [];
  let attribute = '';
  let value = '';
  const openTag = (end: number, selfClosing: boolean): void => {
    sink.open(name, attributes, selfClosing, end + 1);
    attributes = [];
  };
  const callbacks: TokenizerCallbacks = {
    onattribname: (start, end) => {
      attribute = source.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => {
      value += source.slice(start, end);
    },
    onattribentity: (codepoint) => {
      value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (attributes.length >= MOST_ATTRIBUTES) return;
      for (const known of attributes) if (known[0] === attribute) return;
      attributes.push([attribute, value]);
    },
    oncdata: (start, end, offset) => sink.text(source.slice(start, end - offset)),
    onclosetag: (start, end) => sink.close(source.slice(start, end).toLowerCase(), source.lastIndexOf('<', start)),
    oncomment: (start, end, offset) => sink.comment(source.slice(start, end - offset)),
    ondeclaration: (start, end) => sink.doctype(source.slice(start, end)),
    onend: () => undefined,
    onopentagend: (end) => openTag(end, false),
    onopentagname: (start, end) => {
      name = source.slice(start, end).toLowerCase();
      attributes = [];
    },
    onprocessinginstruction: () => undefined,
    onselfclosingtag: (end) => openTag(end, true),
    ontext: (start, end) => sink.text(source.slice(start, end)),
    ontextentity: (codepoint) => sink.text(String.fromCodePoint(codepoint)),
    isInForeignContext: () => sink.isForeign(),
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  for (let at = 0; at < source.length; at += CHUNK) {
    if (!keepGoing()) return;
    tokenizer.write(source.slice(at, at + CHUNK));
  }
  tokenizer.end();
}
