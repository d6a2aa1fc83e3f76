/**
 * A small adapter over a tree of nodes, in the manner of parse5's tree adapters: the reader sees the live DOM and a parsed
 * page through the same calls, so that both give the same reading. Names are lower case; nothing here writes.
 */
export interface PageTree<Node> {
  /** The `html` element, or null for a document without one. */
  readonly root: Node | null;
  /** Lower-case element name, `#text`, `#comment`, or `` for anything else. */
  name(node: Node): string;
  /** Value of an attribute (name in lower case), or null when absent. */
  attribute(node: Node, name: string): string | null;
  /** Attribute names and values in source order; empty for non-elements. */
  attributes(node: Node): readonly (readonly [name: string, value: string])[];
  /** Data of a text or comment node; `` for elements. */
  data(node: Node): string;
  parent(node: Node): Node | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
}
