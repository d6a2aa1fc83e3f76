import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { evidence, NO_EVIDENCE } from './evidence';
import { firstBelow, hasClass, hrefOf, textOf } from './walk';

/** Reads a post that one WordPress site shows of another: a blockquote with its link and title, or the frame. */
export function readWordpressEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const name = tree.name(node);
  if ((name !== 'blockquote' && name !== 'iframe') || !hasClass(tree, node, 'wp-embedded-content')) return null;
  if (name === 'iframe') {
    const source = tree.attribute(node, 'data-src') ?? tree.attribute(node, 'src') ?? '';
    const href = source
      .replace(/#.*$/, '')
      .replace(/\/embed\/?(?=$|\?)/, '/')
      .replace(/[?&]embed=true/, '');
    return /^https?:/.test(href) ? { node, href, evidence: NO_EVIDENCE } : null;
  }
  const link = firstBelow(tree, node, (inner) => /^https?:/.test(hrefOf(tree, inner) ?? ''));
  return link === null ? null : { node, href: hrefOf(tree, link) ?? '', evidence: evidence(textOf(tree, link)) };
}
