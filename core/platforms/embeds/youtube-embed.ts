import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { NO_EVIDENCE } from './evidence';
import { firstBelow } from './walk';

const ID = /^[\w-]{11}$/;
/** Attributes in which lazy players keep the id. */
const ID_ATTRIBUTES: readonly string[] =
  'videoid data-videoid data-video-id data-youtube-id data-youtube data-ytid data-yt-id data-id id'.split(' ');

/** Reads a YouTube video that no frame shows yet: lazy players, consent placeholders. Frames are read by their address, elements of a player's own by their name. */
export function readYoutubeEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const name = tree.name(node);
  if (name !== 'div' && name !== 'figure' && name !== 'a' && name !== 'button') return null;
  const isHinted = () =>
    /you-?tube|lyte|(?:^|[\s_-])yt(?:$|[\s_-])/i.test(
      `${tree.attribute(node, 'class') ?? ''} ${tree.attribute(node, 'data-service') ?? ''} ${tree.attribute(node, 'data-provider') ?? ''}`,
    );
  const given = tree.attributes(node).map(([key]) => key);
  for (const attribute of ID_ATTRIBUTES.filter((key) => given.includes(key))) {
    const id = tree.attribute(node, attribute)?.trim();
    // A box is often called by a name as long.
    if (attribute === 'id' && !/^(?=.*\d)(?=.*[A-Z])/.test(id ?? '')) continue;
    if (id && ID.test(id) && (attribute.includes('yt') || attribute.includes('youtube') || isHinted())) {
      return { node, href: `https://www.youtube.com/watch?v=${id}`, evidence: NO_EVIDENCE };
    }
  }
  const lyte = /^(?:WYL|lyte)_([\w-]{11})$/.exec(tree.attribute(node, 'id') ?? '')?.[1];
  if (lyte) return { node, href: `https://www.youtube.com/watch?v=${lyte}`, evidence: NO_EVIDENCE };
  const shown = name !== 'a' && isHinted() ? pictured(tree, node) : null;
  if (shown) return { node, href: `https://www.youtube.com/watch?v=${shown}`, evidence: NO_EVIDENCE };
  if (name !== 'a' || !/lazy-load-youtube|preview-youtube/.test(tree.attribute(node, 'class') ?? '')) return null;
  const href = tree.attribute(node, 'href');
  return href ? { node, href, evidence: NO_EVIDENCE } : null;
}

const PICTURE = /(?:ytimg\.com|img\.youtube\.com)\/(?:vi|vi_webp|an_webp)\/([\w-]{11})\//;

/** The video whose still picture a player shows until it is pressed, as its image or its background; or null. */
function pictured<N>(tree: PageTree<N>, node: N): string | null {
  const own = PICTURE.exec(tree.attribute(node, 'style') ?? '')?.[1];
  if (own !== undefined) return own;
  let id: string | null = null;
  firstBelow(tree, node, (inner) => {
    if (tree.name(inner) !== 'img') return false;
    const sources = ['src', 'data-src', 'data-lazy-src'].map((name) => tree.attribute(inner, name) ?? '');
    id = sources.map((source) => PICTURE.exec(source)?.[1] ?? null).find((found) => found !== null) ?? null;
    return id !== null;
  });
  return id;
}
