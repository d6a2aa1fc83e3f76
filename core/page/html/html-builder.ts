import { DEEPEST } from '../tree/page-caps';
import { INTEGRATION_POINTS, MARKERS } from './element-sets';
import { Formatting } from './formatting';
import { type HtmlNode, insert, insertText, makeNode } from './html-node';
import { OpenElements } from './open-elements';

/** Which rules hold for the next token; the insertion modes of the HTML standard that matter here. */
export type Mode =
  | 'before'
  | 'head'
  | 'after-head'
  | 'body'
  | 'table'
  | 'caption'
  | 'colgroup'
  | 'tbody'
  | 'row'
  | 'cell';

/** Only in these does text begin the body. */
const BEFORE_BODY: ReadonlySet<Mode> = new Set(['before', 'head', 'after-head']);
const TABLE_INNARDS = new Set(['table', 'tbody', 'tfoot', 'thead', 'tr']);
const TEXT_ONLY = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'iframe',
  'xmp',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
]);
const MODE_OF: Readonly<Record<string, Mode>> = {
  td: 'cell',
  th: 'cell',
  tr: 'row',
  tbody: 'tbody',
  thead: 'tbody',
  tfoot: 'tbody',
  caption: 'caption',
  colgroup: 'colgroup',
  table: 'table',
  template: 'body',
  body: 'body',
};

/** The page being built: where the next node goes. The rules that decide stand in `start-tag.ts` and `end-tag.ts`. */
export class HtmlBuilder {
  readonly document: HtmlNode = makeNode('#document');
  readonly open = new OpenElements();
  readonly formatting = new Formatting();
  html: HtmlNode | null = null;
  head: HtmlNode | null = null;
  body: HtmlNode | null = null;
  form: HtmlNode | null = null;
  mode: Mode = 'before';
  quirks = true;
  tooDeep = false;
  /** True while content that may not stand in a table is being put before the table. */
  fostering = false;

  currentName(): string {
    return this.open.current()?.name ?? '';
  }

  isForeign(): boolean {
    const current = this.open.current();
    return current?.foreign === true && !INTEGRATION_POINTS.has(current.name);
  }

  inTemplate(): boolean {
    return this.open.find('template') >= 0;
  }

  /** Puts a new element where the next node belongs, without opening it. */
  put(node: HtmlNode): void {
    const parent = this.open.current() ?? this.document;
    if (this.fostering && TABLE_INNARDS.has(parent.name)) this.foster((place, before) => insert(place, node, before));
    else insert(parent, node);
  }

  /** Puts a new element there and opens it. */
  enter(node: HtmlNode): HtmlNode {
    this.put(node);
    if (this.open.stack.length < DEEPEST) this.open.push(node);
    else this.tooDeep = true;
    if (MARKERS.has(node.name)) this.formatting.mark();
    return node;
  }

  /** Text where it belongs; text in a table goes before the table. */
  putText(text: string): void {
    const current = this.open.current();
    const blank = !/[^\t\n\f\r ]/.test(text);
    const inside = current !== undefined && (TEXT_ONLY.has(current.name) || this.isForeign());
    if (!inside && this.mode === 'before' && blank) return;
    if (!inside && !blank && BEFORE_BODY.has(this.mode) && !this.inTemplate()) this.startBody();
    const parent = this.open.current() ?? this.document;
    if (!inside && !blank && this.mode !== 'head' && this.mode !== 'after-head') {
      this.fostering = TABLE_INNARDS.has(parent.name);
      this.reopenFormatting();
    }
    const place = this.open.current() ?? this.document;
    if (this.fostering && TABLE_INNARDS.has(place.name))
      this.foster((table, before) => insertText(table, text, before));
    // The line break right behind the tag is the source's, not the text's.
    else
      insertText(
        place,
        place.first === null && /^(?:pre|listing)$/.test(place.name) ? text.replace(/^\r?\n/, '') : text,
      );
    this.fostering = false;
  }

  private foster(put: (parent: HtmlNode, before: HtmlNode | null) => void): void {
    const at = this.open.find('table');
    const table = this.open.stack[at];
    if (table?.parent) put(table.parent, table);
    else put(this.open.stack[at - 1] ?? this.html ?? this.document, null);
  }

  /** Puts a node that the adoption agency moved. */
  place(parent: HtmlNode, node: HtmlNode): void {
    if (TABLE_INNARDS.has(parent.name)) this.foster((place, before) => insert(place, node, before));
    else insert(parent, node);
  }

  reopenFormatting(): void {
    this.formatting.reopen(this.open, (node) => this.enter(node));
  }

  startHtml(attributes: HtmlNode['attributes'] = []): void {
    if (this.html) {
      merge(this.html, attributes);
      return;
    }
    this.html = this.enter(makeNode('html', attributes));
  }

  startHead(attributes: HtmlNode['attributes'] = []): void {
    if (this.mode !== 'before') return;
    this.startHtml();
    this.head = this.enter(makeNode('head', attributes));
    this.mode = 'head';
  }

  endHead(): void {
    if (this.mode === 'before') this.startHead();
    if (this.mode !== 'head') return;
    this.open.popThrough('head');
    this.mode = 'after-head';
  }

  startBody(attributes: HtmlNode['attributes'] = []): void {
    this.endHead();
    if (this.mode === 'after-head') {
      this.body = this.enter(makeNode('body', attributes));
      this.mode = 'body';
    } else if (this.body) merge(this.body, attributes);
  }

  /** Sets the mode by the innermost open element that has one ("reset the insertion mode appropriately"). */
  resetMode(): void {
    const at = this.open.stack.findLastIndex((node) => MODE_OF[node.name] !== undefined);
    this.mode = MODE_OF[this.open.stack[at]?.name ?? 'body'] ?? 'body';
    if (at < 0) this.mode = this.body ? 'body' : 'head';
  }
}

function merge(node: HtmlNode, attributes: HtmlNode['attributes']): void {
  const added = attributes.filter(([name]) => !node.attributes.some(([known]) => known === name));
  if (added.length > 0) node.attributes = [...node.attributes, ...added];
}
