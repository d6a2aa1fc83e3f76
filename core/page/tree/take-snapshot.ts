import type { ReadingLimit } from '../../model';
import type { PageSnapshot, PageTree } from '../../tree';
import { DEEPEST, MOST_CHARACTERS, MOST_TAGS } from './page-caps';

export type { PageSnapshot } from '../../tree';

/** A snapshot with what only the page itself can use. */
export interface TakenSnapshot<N> {
  readonly snapshot: PageSnapshot;
  /** The page's nodes in the order of the snapshot. */
  readonly nodes: readonly N[];
  /** Equal for pages that say the same; to tell whether a page has changed without comparing all of it. */
  readonly mark: string;
}

/** Longest value of an attribute, in characters: some hold the state of a whole page. */
const LONGEST_VALUE = 60_000;
/** Characters of each text and value that the mark looks at. */
const HASHED = 400;
/** Nodes between two yields. */
const SLICE = 300;
/** Attributes that say nothing to a reader: pictures' sizes, drawing, scripts. */
const SILENT_ATTRIBUTE =
  /^(?:srcset|sizes|d|points|transform|viewbox|fill|stroke|on\w+|jsaction|jsdata|nonce|integrity)$/;
/** Scripts that carry text or structured data; the rest are programs. */
const SPEAKING_SCRIPT = /json|template|plain/i;
const SPEAKING_START =
  /__[A-Z_]+__|_preloads|initialState|preloadedData|INITIAL_DATA|globalContent|__remixContext|__staticRouterHydrationData|VK\.Widgets|createTweet|_oembed_|^\s*document\.write/;
const CLOSED = /^(?:style|svg|math|canvas|audio|video|textarea|select|datalist|option)$/;
/** Fields: what a person typed or chose never leaves the page. */
const FIELD = /^(?:input|textarea|select|option|button|output|meter|progress|data)$/;

/** Takes down a page in slices; `nodes` of the result are the page's own, in the order of the snapshot. */
export function* snapshotSteps<N>(tree: PageTree<N>): Generator<void, TakenSnapshot<N>> {
  const names: string[] = [];
  const places = new Map<string, number>();
  const nodes: number[] = [];
  const texts: [number, string][] = [];
  const attributes: (number | string)[][] = [];
  const taken: N[] = [];
  let characters = 0;
  let hash = 0;
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
      hash = mix(hash, text);
      texts.push([at, text]);
      return;
    }
    elements += 1;
    const own: (number | string)[] = [at];
    for (const [key, value] of tree.attributes(node)) {
      if (SILENT_ATTRIBUTE.test(key) || (key === 'value' && FIELD.test(name))) continue;
      own.push(nameAt(key), value.slice(0, LONGEST_VALUE));
      characters += Math.min(value.length, LONGEST_VALUE);
      hash = mix(hash, value);
    }
    if (own.length > 1) attributes.push(own);
  };
  let node = tree.root;
  const above: number[] = [-1];
  while (node !== null && elements <= MOST_TAGS && characters <= MOST_CHARACTERS) {
    take(node, above.at(-1) ?? -1);
    if (taken.length % SLICE === 0) yield;
    const inside: N | null = isClosed(tree, node) || above.length > DEEPEST ? null : tree.firstChild(node);
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
  const limits: ReadingLimit[] = [];
  if (elements > MOST_TAGS) limits.push('tags');
  if (characters > MOST_CHARACTERS) limits.push('bytes');
  return {
    snapshot: { names, nodes, texts, attributes, limits },
    nodes: taken,
    mark: `${taken.length} ${characters} ${hash}`,
  };
}

/** Whether what is inside is left out: drawings, fields, and texts that are being written. */
function isClosed<N>(tree: PageTree<N>, node: N): boolean {
  return CLOSED.test(tree.name(node)) || isEditable(tree.attribute(node, 'contenteditable'));
}

/** Whether an attribute `contenteditable` says yes. */
export function isEditable(value: string | null): boolean {
  return value !== null && value.toLowerCase() !== 'false';
}

/** A running hash (FNV-1a, 32 bits) over the first characters of a text and its length. */
function mix(hash: number, text: string): number {
  let mixed = hash ^ text.length;
  for (let at = 0; at < text.length && at < HASHED; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed;
}

/** Whether a text is the source of a program. */
function isProgram<N>(tree: PageTree<N>, node: N): boolean {
  const parent = tree.parent(node);
  if (parent === null || tree.name(parent) !== 'script') return false;
  return (
    !SPEAKING_SCRIPT.test(tree.attribute(parent, 'type') ?? '') && !SPEAKING_START.test(tree.data(node).slice(0, 2000))
  );
}
