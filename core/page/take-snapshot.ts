import type { PageTree } from '../tree';

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
}

/** Same caps as the reader's own. */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 512;
/** Characters of a page at most; more would not be read either. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
const LONGEST_VALUE = 60_000;
/** Nodes between two yields. */
const SLICE = 300;
/** Attributes that say nothing to a reader: pictures' sizes, drawing, scripts. */
const SILENT_ATTRIBUTE =
  /^(?:srcset|sizes|d|points|transform|viewbox|fill|stroke|on\w+|jsaction|jsdata|nonce|integrity)$/;
/** Scripts that carry text or structured data; the rest are programs. */
const SPEAKING_SCRIPT = /json|template|plain/i;
const SPEAKING_START = /__[A-Z_]+__|_preloads|initialState|preloadedData|INITIAL_DATA|globalContent|VK\.Widgets/;
const CLOSED = /^(?:style|svg|math|canvas|audio|video)$/;

/** Takes down a page in slices; `nodes` of the result are the page's own, in the order of the snapshot. */
export function* snapshotSteps<N>(tree: PageTree<N>): Generator<void, { snapshot: PageSnapshot; nodes: readonly N[] }> {
  const names: string[] = [];
  const places = new Map<string, number>();
  const nodes: number[] = [];
  const texts: [number, string][] = [];
  const attributes: (number | string)[][] = [];
  const taken: N[] = [];
  let characters = 0;
  let elements = 0;
  const nameAt = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    return names.push(name) - 1;
  };
  const take = (node: N, parent: number): void => {
    const name = tree.name(node);
    const at = taken.push(node) - 1;
    nodes.push(nameAt(name), parent);
    if (name === '#text' || name === '#comment') {
      const text = isProgram(tree, node) ? '' : tree.data(node);
      characters += text.length;
      texts.push([at, text]);
      return;
    }
    elements += 1;
    const own: (number | string)[] = [at];
    for (const [key, value] of tree.attributes(node)) {
      if (SILENT_ATTRIBUTE.test(key)) continue;
      own.push(nameAt(key), value.slice(0, LONGEST_VALUE));
      characters += value.length;
    }
    if (own.length > 1) attributes.push(own);
  };
  let node = tree.root;
  const above: number[] = [-1];
  while (node !== null && elements <= MOST_ELEMENTS && characters <= MOST_CHARACTERS) {
    take(node, above.at(-1) ?? -1);
    if (taken.length % SLICE === 0) yield;
    const inside: N | null = CLOSED.test(tree.name(node)) || above.length > DEEPEST ? null : tree.firstChild(node);
    if (inside !== null) {
      above.push(taken.length - 1);
      node = inside;
      continue;
    }
    let next: N | null = above.length > 1 ? tree.nextSibling(node) : null;
    while (next === null && above.length > 1) {
      const parent = taken[above.pop() ?? 0];
      next = parent !== undefined && above.length > 1 ? tree.nextSibling(parent) : null;
    }
    node = next;
  }
  return { snapshot: { names, nodes, texts, attributes }, nodes: taken };
}

/** Whether a text is the source of a program. */
function isProgram<N>(tree: PageTree<N>, node: N): boolean {
  const parent = tree.parent(node);
  if (parent === null || tree.name(parent) !== 'script') return false;
  return (
    !SPEAKING_SCRIPT.test(tree.attribute(parent, 'type') ?? '') && !SPEAKING_START.test(tree.data(node).slice(0, 2000))
  );
}
