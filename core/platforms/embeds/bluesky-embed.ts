import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { blockquoteEvidence, NO_EVIDENCE } from './evidence';
import { below, firstBelow, hasClass, hrefOf } from './walk';

const POST = /bsky\.app\/profile\/[^/]+\/post\/\w+/;

/** Reads a Bluesky post: the blockquote with its AT address, or the frame that the loader puts in its place. */
export function readBlueskyEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const name = tree.name(node);
  if (name !== 'blockquote' && name !== 'div') return null;
  const uri = tree.attribute(node, 'data-bluesky-uri') ?? tree.attribute(node, 'data-post-uri');
  if (uri?.startsWith('at://')) return { node, href: uri, evidence: blockquoteEvidence(tree, node) };
  if (!hasClass(tree, node, 'bluesky-embed')) return null;
  const frame = firstBelow(tree, node, (inner, tag) => tag === 'iframe' && tree.attribute(inner, 'src') !== null);
  if (frame !== null) return { node, href: tree.attribute(frame, 'src') ?? '', evidence: NO_EVIDENCE };
  let last: string | null = null;
  for (const inner of below(tree, node)) {
    const href = hrefOf(tree, inner);
    if (href && POST.test(href)) last = href;
  }
  return last === null ? null : { node, href: last, evidence: blockquoteEvidence(tree, node) };
}
