import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { evidence, NO_EVIDENCE } from './evidence';
import { hasClass, textOf } from './walk';

/** Reads a Mastodon post: the frame (to 4.2) or the blockquote (since), which names the account and not the words. */
export function readMastodonEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  if (!hasClass(tree, node, 'mastodon-embed')) return null;
  const href =
    tree.attribute(node, 'data-embed-url') ?? tree.attribute(node, 'data-src') ?? tree.attribute(node, 'src');
  if (!href) return null;
  const handle = /@([\w.-]+@[\w.-]+\.\w+)/.exec(textOf(tree, node))?.[1] ?? null;
  return { node, href, evidence: handle === null ? NO_EVIDENCE : evidence(null, null, handle) };
}
