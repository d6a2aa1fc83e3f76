import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { NO_EVIDENCE } from './evidence';

/** Reads a VK post: an element `vk_post_{owner}_{post}`, or the script that fills it. */
export function readVkEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const name = tree.name(node);
  if (name !== 'div' && name !== 'script') return null;
  const first = name === 'script' ? tree.firstChild(node) : null;
  const source = name === 'div' ? (tree.attribute(node, 'id') ?? '') : first === null ? '' : tree.data(first);
  if (!source.includes('vk_post_')) return null;
  const found = /vk_post_(-?\d+)_(\d+)/.exec(source);
  return found && (name === 'div' || source.includes('Widgets.Post'))
    ? { node, href: `https://vk.com/wall${found[1]}_${found[2]}`, evidence: NO_EVIDENCE }
    : null;
}
