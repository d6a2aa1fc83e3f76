import type { ReadingLimit } from './model';

/**
 * A small adapter over a tree of nodes, in the manner of parse5's tree adapters: the reader sees the live DOM and a parsed
 * page through the same calls, so that both give the same reading. Names are lower case; nothing here writes.
 */
export interface PageTree<Node> {
  /** The `html` element, or null for a document without one. */
  readonly root: Node | null;
  /** How many elements are read of it, where that is not the usual number. */
  readonly mostElements?: number;
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

/**
 * A page as plain JSON: what a script in the page has to send so that the background can read it with the same reader. The
 * script then needs none of the reader's code. Nodes stand in document order; all numbers are positions.
 */
export interface PageSnapshot {
  /** Names of elements and attributes, each once. */
  readonly names: readonly string[];
  /** For every node: position of its name in `names`, position of its parent (-1 for the root). */
  readonly nodes: readonly number[];
  /** Data of text and comment nodes, by position of the node. */
  readonly texts: readonly (readonly [node: number, text: string])[];
  /** For every element with attributes: its position, then pairs of name position and value. */
  readonly attributes: readonly (readonly (number | string)[])[];
  /** Caps that were reached: what came after is left out. */
  readonly limits: readonly ReadingLimit[];
}
