import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { NO_EVIDENCE } from './evidence';

const ID = /^[\w-]{11}$/;
/** Attributes in which lazy players and AMP keep the id. */
const ID_ATTRIBUTES = [
  'videoid',
  'video-id',
  'data-videoid',
  'data-video-id',
  'data-youtube-id',
  'data-youtube',
  'data-ytid',
  'data-yt-id',
];

/** Reads a YouTube video that no frame shows yet: lazy players, AMP, consent placeholders. Frames are read by their address. */
export function readYoutubeEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const name = tree.name(node);
  const named = /^(?:lite-youtube|amp-youtube|youtube-video|lyte-youtube)$/.test(name);
  if (!named && name !== 'div' && name !== 'figure' && name !== 'a' && name !== 'button') return null;
  const hint =
    named ||
    /you-?tube|lyte|(?:^|[\s_-])yt(?:$|[\s_-])/i.test(
      `${tree.attribute(node, 'class') ?? ''} ${tree.attribute(node, 'data-service') ?? ''} ${tree.attribute(node, 'data-provider') ?? ''}`,
    );
  for (const attribute of ID_ATTRIBUTES) {
    const id = tree.attribute(node, attribute)?.trim();
    if (id && ID.test(id) && (hint || attribute.includes('yt') || attribute.includes('youtube'))) {
      return { node, href: `https://www.youtube.com/watch?v=${id}`, evidence: NO_EVIDENCE };
    }
  }
  const lyte = /^(?:WYL|lyte)_([\w-]{11})$/.exec(tree.attribute(node, 'id') ?? '')?.[1];
  if (lyte) return { node, href: `https://www.youtube.com/watch?v=${lyte}`, evidence: NO_EVIDENCE };
  if (name !== 'a' || !/lazy-load-youtube|preview-youtube/.test(tree.attribute(node, 'class') ?? '')) return null;
  const href = tree.attribute(node, 'href');
  return href ? { node, href, evidence: NO_EVIDENCE } : null;
}
