import type { PageReading } from '../model';
import type { PageTree } from '../tree';
import { pageOfFeed } from './parts/feed-page';
import { type NodeReading, readMarkup } from './read-markup';
import { parseHtml } from './tree/html-tree';
import { snapshotTree } from './tree/snapshot-tree';
import type { PageSnapshot } from './tree/take-snapshot';

/** What a page said of itself, as far as its markup tells, and which of its nodes cite. */
export interface SnapshotReading {
  readonly reading: PageReading;
  /** Position in the snapshot, index into `reading.citations`. */
  readonly nodes: NodeReading<number>['nodes'];
}

/**
 * Reads a page from its snapshot: the markup alone; `addAttributions` completes it. A feed is read as the page of its entries, none of which has a node.
 * `address` is the browser's word for where it is, `seenAt` when it was taken (ms since 1970 UTC).
 */
export function readSnapshot(snapshot: PageSnapshot, address: string, seenAt: number | null = null): SnapshotReading {
  const tree = snapshotTree(snapshot);
  const feed = pageOfFeed(shownSource(tree));
  if (feed === null) return readMarkup(tree, address, snapshot.limits, seenAt);
  const page = parseHtml(feed);
  return { ...readMarkup(page.tree, address, [...snapshot.limits, ...page.limits], seenAt), nodes: [] };
}

/** Elements among which a browser's own page around a file begins: `html`, `head` with its parts, `body`, and what shows the file. */
const WITHIN = 12;

/**
 * The source of a file that a browser shows instead of a page, or '': a feed as its own elements, which Chromium may move into
 * a viewer, or, as both browsers show JSON and Chromium all feeds that are named so, as one preformatted text.
 */
function shownSource<N>(tree: PageTree<N>): string {
  let left = WITHIN;
  const find = (node: N | null): string => {
    for (let at = node; at !== null && left > 0; at = tree.nextSibling(at)) {
      const name = tree.name(at);
      if (name === '#text' || name === '#comment') continue;
      left -= 1;
      if (/^(?:rss|feed|rdf:rdf)$/.test(name)) return sourceOf(tree, at);
      const inside = tree.firstChild(at);
      if (name === 'pre') return inside === null ? '' : tree.data(inside);
      const found = /^(?:html|body|div)$/.test(name) ? find(inside) : '';
      if (found !== '') return found;
    }
    return '';
  };
  return find(tree.root);
}

function sourceOf<N>(tree: PageTree<N>, node: N): string {
  const name = tree.name(node);
  if (name === '#text') return tree.data(node).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (name === '#comment') return '';
  const attributes = tree
    .attributes(node)
    .map(([key, value]) => ` ${key}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/>/g, '&gt;')}"`);
  let inside = '';
  for (let child = tree.firstChild(node); child !== null; child = tree.nextSibling(child))
    inside += sourceOf(tree, child);
  return `<${name}${attributes.join('')}>${inside}</${name}>`;
}
