import type { ReadingLimit } from './model';

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
