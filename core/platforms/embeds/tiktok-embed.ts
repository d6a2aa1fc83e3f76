import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { evidence } from './evidence';
import { below, firstBelow, hasClass, textOf } from './walk';

/** Reads a TikTok video: the blockquote with its id and caption. */
export function readTiktokEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  if (tree.name(node) !== 'blockquote' || !hasClass(tree, node, 'tiktok-embed')) return null;
  const id = tree.attribute(node, 'data-video-id');
  const href = tree.attribute(node, 'cite') ?? (id ? `https://www.tiktok.com/embed/${id}` : null);
  if (!href) return null;
  const words: string[] = [];
  for (const inner of below(tree, node)) if (tree.name(inner) === 'p') words.push(textOf(tree, inner));
  const user = firstBelow(tree, node, (inner, tag) => tag === 'a' && /^@/.test(tree.attribute(inner, 'title') ?? ''));
  const handle = user ? tree.attribute(user, 'title') : null;
  return { node, href, evidence: evidence(words.filter((word) => word !== '').join('\n'), null, handle) };
}
