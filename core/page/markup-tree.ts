import { decodeEntities } from '../platforms/embeds/markup';
import type { PageTree } from '../tree';
import { VOID_ELEMENTS } from './html/element-sets';

/** A node of a piece of markup that stands as text in a page. */
export interface MarkupNode {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly parent: MarkupNode | null;
  first: MarkupNode | null;
  last: MarkupNode | null;
  next: MarkupNode | null;
  readonly depth: number;
}

/** Longest piece read, in characters. */
const MOST_CHARACTERS = 200_000;
const MOST_NODES = 5000;
const DEEPEST = 100;
const TEXT_ONLY = /^(?:script|style|textarea|iframe)$/;
/** Start tags that end an open paragraph or list entry of the same kind. */
const ENDS_PARAGRAPH = /^(?:p|div|ul|ol|h[1-6]|blockquote|figure|section|table|pre|hr)$/;
const TAG_NAME = /^<(\/?)([a-z][^\s/>]*)/;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

function attributesOf(source: string): [string, string][] {
  const found: [string, string][] = [];
  for (const match of source.matchAll(ATTRIBUTE)) {
    if (found.length >= 60) break;
    found.push([(match[1] ?? '').toLowerCase(), decodeEntities(match[2] ?? match[3] ?? match[4] ?? '')]);
  }
  return found;
}

/**
 * Reads a piece of markup that a page carries as text: in `noscript`, in JSON-LD, in framework state, in a data attribute.
 * Tolerant and bounded; only the plainest repairs are made. The root is a `div` that the piece does not have.
 */
export function parseMarkup(markup: string): PageTree<MarkupNode> {
  const source = markup.slice(0, MOST_CHARACTERS);
  const lower = source.toLowerCase();
  const root = makeNode('div', null);
  let current = root;
  const addText = (from: number, to: number): void => {
    if (to > from) add(current, makeNode('#text', current, [], decodeEntities(source.slice(from, to))));
  };
  let at = 0;
  for (let nodes = 0; at < source.length && nodes < MOST_NODES; nodes += 1) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    const [, slash, name] = TAG_NAME.exec(lower.slice(open, open + 40)) ?? [];
    const end = name !== undefined || source[open + 1] === '!' ? tagEnd(source, open) : open + 1;
    if (end < 0) break;
    if (name === undefined) {
      const comment = lower.startsWith('<!--', open);
      const stop = comment ? commentEnd(source, open) : end;
      addText(at, stop === open + 1 ? stop : open);
      if (comment) add(current, makeNode('#comment', current, [], source.slice(open + 4, stop - 3)));
      at = stop;
      continue;
    }
    addText(at, open);
    at = end;
    if (slash) {
      current = closed(current, root, name);
      continue;
    }
    if ((ENDS_PARAGRAPH.test(name) && current.name === 'p') || (name === 'li' && current.name === 'li')) {
      current = closed(current, root, current.name);
    }
    const node = makeNode(name, current, attributesOf(source.slice(open + 1 + name.length, end - 1)));
    add(current, node);
    if (TEXT_ONLY.test(name)) {
      const stop = lower.indexOf(`</${name}`, at);
      if (stop < 0) break;
      at = stop;
    } else if (!VOID_ELEMENTS.has(name) && node.depth < DEEPEST) current = node;
  }
  addText(at, source.length);
  return treeOf(root);
}

/** Position behind the `>` that ends a tag, quoted values left out; -1 when it has no end. */
function tagEnd(source: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && /[=\s]/.test(source.charAt(at - 1))) quote = character;
  }
  return -1;
}

function commentEnd(source: string, open: number): number {
  const end = source.indexOf('-->', open + 4);
  return end < 0 ? source.length : end + 3;
}

/** The element that is open after an end tag. */
function closed(current: MarkupNode, root: MarkupNode, name: string): MarkupNode {
  for (let node: MarkupNode | null = current; node && node !== root; node = node.parent) {
    if (node.name === name) return node.parent ?? root;
  }
  return current;
}

function makeNode(
  name: string,
  parent: MarkupNode | null,
  attributes: MarkupNode['attributes'] = [],
  text = '',
): MarkupNode {
  return { name, attributes, text, parent, first: null, last: null, next: null, depth: (parent?.depth ?? 0) + 1 };
}

function add(parent: MarkupNode, node: MarkupNode): void {
  if (parent.last) parent.last.next = node;
  else parent.first = node;
  parent.last = node;
}

function treeOf(root: MarkupNode): PageTree<MarkupNode> {
  return {
    root,
    name: (node) => node.name,
    attribute: (node, name) => node.attributes.find(([key]) => key === name)?.[1] ?? null,
    attributes: (node) => node.attributes,
    data: (node) => node.text,
    parent: (node) => node.parent,
    firstChild: (node) => node.first,
    nextSibling: (node) => node.next,
  };
}
