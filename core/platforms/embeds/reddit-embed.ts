import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { evidence } from './evidence';
import { firstBelow, hrefOf, textOf } from './walk';

const POST = /(?:reddit\.com|redd\.it)\//;

/** Reads a Reddit card: the first link is the post and its title; `by u/name` follows. */
export function readRedditEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const name = tree.name(node);
  if (
    (name !== 'blockquote' && name !== 'div') ||
    !/(?:^|\s)reddit-(?:embed-bq|card|embed)(?:\s|$)/.test(tree.attribute(node, 'class') ?? '')
  ) {
    return null;
  }
  const link = firstBelow(tree, node, (inner) => POST.test(hrefOf(tree, inner) ?? ''));
  if (link === null) return null;
  const handle = /u\/([\w-]{2,20})/.exec(textOf(tree, node))?.[1] ?? null;
  return { node, href: hrefOf(tree, link) ?? '', evidence: evidence(textOf(tree, link), null, handle) };
}
