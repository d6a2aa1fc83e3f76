import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { NO_EVIDENCE } from './evidence';
import { firstBelow, hasClass, hrefOf } from './walk';

/** Reads a Tumblr post; its own address is in the inner link, since the frame's names the blog by a key only. */
export function readTumblrEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  if (tree.name(node) !== 'div' || !hasClass(tree, node, 'tumblr-post')) return null;
  const link = firstBelow(tree, node, (inner) => /^https?:/.test(hrefOf(tree, inner) ?? ''));
  const href = link === null ? tree.attribute(node, 'data-href') : hrefOf(tree, link);
  return href ? { node, href, evidence: NO_EVIDENCE } : null;
}
