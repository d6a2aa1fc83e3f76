import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { blockquoteEvidence } from './evidence';
import { firstBelow, hasClass, hrefOf } from './walk';

/** Reads an embed whose element `name` has the class `word` and names its post only by a link in it, as loaders' older markup does. Null when there is none. */
export function linkedEmbed<N>(
  tree: PageTree<N>,
  node: N,
  name: string,
  word: string,
  post: RegExp,
): FoundEmbed<N> | null {
  if (tree.name(node) !== name || !hasClass(tree, node, word)) return null;
  const link = firstBelow(tree, node, (inner) => post.test(hrefOf(tree, inner) ?? ''));
  return link && { node, href: hrefOf(tree, link) ?? '', evidence: blockquoteEvidence(tree, node) };
}
