import type { PageReading } from '../model';
import { postPage } from '../page/read-post';
import { readAddress } from '../platforms';
import { emptyPost } from '../platforms/empty-post';
import type { Address } from '../platforms/platform';
import type { PageTree } from '../tree';

/** Elements looked through for the page's own description: it stands in the head, in front of all else. */
const MOST_NODES = 3000;

/** What platforms print round the words in their descriptions: counts, account and date before the words, quotation marks about them. */
const COUNTS = /^[\d.,KMkm]+ (?:likes?|followers?|views?)\b[^:“"]{0,160}:\s*/u;
const MARKS = /^[“"«„](.+)[”"»“]\.?$/su;

/** "Ada Lorne (@ada) on Platform", "Ada Lorne on Platform: “…”". */
const AUTHOR = /^(.{1,80}?)(?: \(@([\w.]+)\))? (?:on|auf|sur|en|op|su|no) \p{Lu}\p{L}+(?::|$)/u;

/**
 * The post behind a page that is only the shell of a script application: its text is what the page describes itself by (OpenGraph), when
 * the page says that it is this very post. Null without such a text: then the page is a wall like any other.
 */
export function shellPost<Node>(tree: PageTree<Node>, address: Address, reading: PageReading): PageReading | null {
  if (address.postId === null || reading.text.trim() !== '') return null;
  const metas = readMetas(tree);
  const own = metas.get('og:url') ?? metas.get('canonical');
  const text = words(metas.get('og:description') ?? '');
  if (!own || text === '' || readAddress(own)?.key !== address.key) return null;
  const title = AUTHOR.exec(metas.get('og:title') ?? '');
  return postPage({ ...emptyPost, text, ...authorOf(title, reading), language: reading.work.language }, address);
}

function authorOf(title: RegExpExecArray | null, { work }: PageReading) {
  return { author: title?.[1] ?? work.author, handle: title?.[2] ?? work.handle, published: work.published };
}

function words(description: string): string {
  const bare = description.replace(COUNTS, '').trim();
  return (MARKS.exec(bare)?.[1] ?? bare).trim();
}

/** The first `meta` of each name, and the canonical address. */
function readMetas<Node>(tree: PageTree<Node>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open: Node[] = tree.root === null ? [] : [tree.root];
  for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen++) {
    const node = open.pop();
    if (node === undefined) break;
    const [name, value] = fact(tree, node);
    if (name && value && !found.has(name)) found.set(name, value);
    const next = tree.nextSibling(node);
    const child = tree.firstChild(node);
    if (next !== null && node !== tree.root) open.push(next);
    if (child !== null) open.push(child);
  }
  return found;
}

function fact<Node>(tree: PageTree<Node>, node: Node): readonly [name: string, value: string] | readonly [] {
  switch (tree.name(node)) {
    case 'meta': {
      const name = tree.attribute(node, 'property') ?? tree.attribute(node, 'name') ?? '';
      return [name.toLowerCase(), tree.attribute(node, 'content')?.trim() ?? ''];
    }
    case 'link':
      return tree.attribute(node, 'rel') === 'canonical' ? ['canonical', tree.attribute(node, 'href') ?? ''] : [];
    default:
      return [];
  }
}
