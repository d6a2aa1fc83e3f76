import type { ReadingLimit } from '../../model';
import type { PageTree } from '../../tree';
import { parseHtml } from './html-tree';
import { DEEPEST, MOST_TAGS } from './page-caps';
import { isEditable } from './take-snapshot';

/** A node of the page in the flat list that one walk makes; all further reading is arithmetic on positions in that list. */
export interface Box {
  readonly tree: PageTree<unknown>;
  readonly node: unknown;
  readonly name: string;
  /** Position of the parent, -1 for the root. */
  readonly parent: number;
  /** Position behind the last node inside. */
  end: number;
  /** Class, id, role and itemprop in lower case, camel case cut apart; for elements only. */
  readonly hint: string;
  /** Data of a text or comment. */
  readonly text: string;
  /** `hidden`: not shown; `inert`: parked in `noscript` or `template`, where only embeds count. */
  readonly state: 'shown' | 'hidden' | 'inert';
}

/** The page as a flat list in document order. */
export interface Outline {
  readonly boxes: readonly Box[];
  readonly limits: readonly ReadingLimit[];
}

/** Elements whose content is no text of the page. Their own attributes still count. */
export const CLOSED = new Set(
  'script style svg math iframe textarea select canvas audio video datalist noembed noframes map'.split(' '),
);
/** Words that the page takes back and leaves to be seen: it does not say them any more. */
const STRUCK = new Set(['del', 's', 'strike']);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Parked markup is parsed only when it can hold an embed. */
const EMBED_LIKE = /<(?:iframe|blockquote|a|amp-|embed|object|div)\b/i;

/** One attribute of a box, or null. */
export function attributeOf(box: Box, name: string): string | null {
  return box.tree.attribute(box.node, name);
}

const HINT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop'];

/** `known`: hints made before, by the names as they stand; a page repeats most of them. */
function hintOf<Node>(tree: PageTree<Node>, node: Node, known: Map<string, string>): string {
  let hint = '';
  for (const name of HINT_ATTRIBUTES) {
    const value = tree.attribute(node, name);
    if (value) hint += ` ${value.length > 300 ? value.slice(0, 300) : value}`;
  }
  if (hint === '') return '';
  const before = known.get(hint);
  if (before !== undefined) return before;
  const made = `${hint.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()} `;
  known.set(hint, made);
  return made;
}

/** Where a part of the page that the server sends later waits, hidden, until a script puts it in its place (React 18). */
const STREAMED = /^S:[\da-f]+$/;

function isHidden<Node>(tree: PageTree<Node>, node: Node): boolean {
  if (tree.attribute(node, 'hidden') !== null && !STREAMED.test(tree.attribute(node, 'id') ?? '')) return true;
  // A text that is being written is not the page's.
  if (isEditable(tree.attribute(node, 'contenteditable'))) return true;
  const style = tree.attribute(node, 'style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Walks the page once in document order and lists its nodes. */
export function outlineOf<N>(tree: PageTree<N>): Outline {
  const boxes: Box[] = [];
  const limits = new Set<ReadingLimit>();
  const hints = new Map<string, string>();
  let elements = 0;
  const most = tree.mostElements ?? MOST_TAGS;

  function visit<Node>(source: PageTree<Node>, start: Node, parent: number, state: Box['state']): void {
    let node: Node | null = start;
    let above = parent;
    let depth = 0;
    while (node !== null) {
      const name = source.name(node);
      const at = boxes.length;
      const isText = name === '#text' || name === '#comment';
      const outer = boxes[above]?.state ?? state;
      const own = outer === 'shown' && !isText && name !== '' ? stateOf(source, node, name, state) : outer;
      boxes.push({
        tree: source as PageTree<unknown>,
        node,
        name,
        parent: above,
        end: at + 1,
        hint: isText ? '' : hintOf(source, node, hints),
        text: isText ? source.data(node) : '',
        state: own,
      });
      if (!isText) elements += 1;
      if (elements > most) {
        limits.add('tags');
        closeUp(boxes, above);
        return;
      }
      const inside: Node | null = isText || CLOSED.has(name) ? null : source.firstChild(node);
      if (name === 'noscript') {
        for (const graft of graftsOf(source, node)) visit(graft.tree, graft.root, at, 'inert');
        closeOne(boxes, at);
      } else if (inside !== null && depth < DEEPEST) {
        node = inside;
        above = at;
        depth += 1;
        continue;
      } else if (inside !== null) limits.add('depth');
      let next: Node | null = source.nextSibling(node);
      if (node === start) next = null;
      while (next === null && above !== parent) {
        closeOne(boxes, above);
        const box = boxes[above];
        if (!box) return;
        above = box.parent;
        depth -= 1;
        next = box.node === start ? null : source.nextSibling(box.node as Node);
      }
      node = next;
    }
  }
  if (tree.root !== null) visit(tree, tree.root, -1, 'shown');
  return { boxes, limits: [...limits] };
}

function stateOf<Node>(tree: PageTree<Node>, node: Node, name: string, state: Box['state']): Box['state'] {
  if (name === 'template' || name === 'noscript') return 'inert';
  return STRUCK.has(name) || isHidden(tree, node) ? 'hidden' : state;
}

function closeOne(boxes: Box[], at: number): void {
  const box = boxes[at];
  if (box) box.end = boxes.length;
}

function closeUp(boxes: Box[], from: number): void {
  for (let at = from; at >= 0; at = boxes[at]?.parent ?? -1) closeOne(boxes, at);
}

/** Tags read of one piece of parked markup: an embed is some ten. */
const MOST_PARKED = 5000;

/** The markup parked in a `noscript`: browsers with scripting keep it as text. */
function graftsOf<Node>(tree: PageTree<Node>, node: Node): { tree: PageTree<unknown>; root: unknown }[] {
  const child = tree.firstChild(node);
  if (child === null || tree.name(child) !== '#text') return [];
  const text = tree.data(child);
  if (!EMBED_LIKE.test(text)) return [];
  const { tree: grafted } = parseHtml(text, undefined, MOST_PARKED);
  return grafted.root === null ? [] : [{ tree: grafted as PageTree<unknown>, root: grafted.root }];
}
