import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { NO_EVIDENCE } from './evidence';

/** Reads a Telegram post: the script element is the embed, or what waits for it. */
export function readTelegramEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const post = tree.attribute(node, 'data-telegram-post');
  if (!post || !/^\w+\/\d+$/.test(post)) return null;
  return { node, href: `https://t.me/${post}`, evidence: NO_EVIDENCE };
}
