import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { blockquoteEvidence } from './evidence';
import { below, hasClass, hrefOf } from './walk';

/** Reads an embed whose element `name` has the class `word` and names its post only by a link in it, as loaders' older markup does. Null when there is none. */
export function linkedEmbed<N>(
  tree: PageTree<N>,
  node: N,
  name: string,
  word: string,
  post: RegExp,
): FoundEmbed<N> | null {
  if (tree.name(node) !== name || !hasClass(tree, node, word)) return null;
  const href = lastLink(tree, node, post);
  return href === null ? null : { node, href, evidence: blockquoteEvidence(tree, node) };
}

/** The address that matches in the last link of its kind: earlier ones are in the words of the post. */
export function lastLink<N>(tree: PageTree<N>, node: N, post: RegExp): string | null {
  return [...below(tree, node)].map((inner) => hrefOf(tree, inner) ?? '').findLast((href) => post.test(href)) ?? null;
}
