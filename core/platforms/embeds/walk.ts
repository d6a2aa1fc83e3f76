import type { PageTree } from '../../tree';

/** Most nodes that are looked at inside one embed: a hostile page may not make one blockquote cost seconds. */
const MOST_NODES = 2000;

/** Elements that end a line of text. */
const LINE = /^(?:p|div|br|li|ul|ol|section|article|h[1-6]|header|footer|blockquote|figure|figcaption|tr)$/;
const UNREAD = /^(?:script|style|noscript|template|svg|iframe|button)$/;

/** The nodes below `node` in document order, at most 2000. */
export function* below<N>(tree: PageTree<N>, node: N): Generator<N> {
  let current = tree.firstChild(node);
  for (let seen = 0; current !== null && seen < MOST_NODES; seen++) {
    yield current;
    let next = tree.firstChild(current);
    let up: N | null = current;
    while (next === null && up !== null && up !== node) {
      next = tree.nextSibling(up);
      if (next === null) up = tree.parent(up);
    }
    current = next;
  }
}

/** The first element below that passes, or null. */
export function firstBelow<N>(tree: PageTree<N>, node: N, passes: (node: N, name: string) => boolean): N | null {
  for (const inner of below(tree, node)) {
    const name = tree.name(inner);
    if (name !== '' && !name.startsWith('#') && passes(inner, name)) return inner;
  }
  return null;
}

/** The text of a node for people: lines kept, spaces folded. */
export function textOf<N>(tree: PageTree<N>, node: N): string {
  return tidyLines(rawText(tree, node, { left: MOST_NODES }));
}

function rawText<N>(tree: PageTree<N>, node: N, budget: { left: number }): string {
  const name = tree.name(node);
  if (name === '#text') return tree.data(node).replace(/\s+/g, ' ');
  if (UNREAD.test(name) || budget.left-- <= 0) return '';
  let text = '';
  for (let child = tree.firstChild(node); child !== null; child = tree.nextSibling(child)) {
    text += rawText(tree, child, budget);
  }
  return LINE.test(name) ? `\n${text}\n` : text;
}

/** Folds spaces within lines, and empty lines to none. */
export function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** True when the class attribute holds the word. */
export function hasClass<N>(tree: PageTree<N>, node: N, word: string): boolean {
  const value = tree.attribute(node, 'class') ?? '';
  return value.includes(word) && ` ${value.replace(/\s+/g, ' ')} `.includes(` ${word} `);
}

/** The `href` of a link, or null. */
export function hrefOf<N>(tree: PageTree<N>, node: N): string | null {
  return tree.name(node) === 'a' ? tree.attribute(node, 'href') : null;
}
