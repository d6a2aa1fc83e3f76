/** A node of a parsed page. Written only while the page is being parsed. */
export interface HtmlNode {
  /** Lower-case element name, `#text`, `#comment` or `#document`. */
  readonly name: string;
  /** Attributes in source order; the first of two with one name wins, as in browsers. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** Data of a text or comment; raw content of elements whose content is not parsed stands in a text child. */
  text: string;
  /** True inside `svg` or `math`, where other rules hold. */
  readonly foreign: boolean;
  parent: HtmlNode | null;
  first: HtmlNode | null;
  last: HtmlNode | null;
  previous: HtmlNode | null;
  next: HtmlNode | null;
}

/** Makes a node that stands nowhere yet. */
export function makeNode(name: string, attributes: HtmlNode['attributes'] = [], foreign = false, text = ''): HtmlNode {
  return { name, attributes, text, foreign, parent: null, first: null, last: null, previous: null, next: null };
}

/** Takes a node out of its parent. */
export function detach(node: HtmlNode): void {
  const { parent, previous, next } = node;
  if (!parent) return;
  if (previous) previous.next = next;
  else parent.first = next;
  if (next) next.previous = previous;
  else parent.last = previous;
  node.parent = null;
  node.previous = null;
  node.next = null;
}

/** Puts a node into a parent, before a child of it, or last when `before` is null. */
export function insert(parent: HtmlNode, node: HtmlNode, before: HtmlNode | null = null): void {
  detach(node);
  const previous = before ? before.previous : parent.last;
  node.parent = parent;
  node.previous = previous;
  node.next = before;
  if (previous) previous.next = node;
  else parent.first = node;
  if (before) before.previous = node;
  else parent.last = node;
}

/** Puts text into a parent, joined to a neighbouring text as browsers do. */
export function insertText(parent: HtmlNode, text: string, before: HtmlNode | null = null): void {
  const previous = before ? before.previous : parent.last;
  if (previous && previous.name === '#text') previous.text += text;
  else insert(parent, makeNode('#text', [], false, text), before);
}
