import type { PageTree } from '../../tree';
import { readIsoDate } from '../dates/iso-date';
import type { FoundEmbed } from '../platform';
import { evidence } from './evidence';
import { stripTags } from './markup';
import { firstBelow, hasClass, hrefOf, textOf } from './walk';

function stringAt(from: unknown, name: string): string | null {
  const value = typeof from === 'object' && from !== null ? Reflect.get(from, name) : null;
  return typeof value === 'string' && value !== '' ? value : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the components keep beside the address: posts of X, Instagram, Bluesky, YouTube and Substack itself. */
function readAttributes<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const attributes = parse(tree.attribute(node, 'data-attrs') ?? '');
  const inner = attributes && typeof attributes === 'object' ? Reflect.get(attributes, 'comment') : null;
  const video = stringAt(attributes, 'videoId');
  const shortcode = stringAt(attributes, 'instagram_id');
  const href =
    (video && `https://www.youtube.com/watch?v=${video}`) ??
    (shortcode && `https://www.instagram.com/p/${shortcode}/`) ??
    stringAt(attributes, 'canonical_url') ??
    noteOf(inner) ??
    stringAt(attributes, 'url') ??
    blueskyOf(attributes);
  if (!href) return null;
  const text =
    stringAt(attributes, 'full_text') ??
    stringAt(attributes, 'text') ??
    stringAt(inner, 'body') ??
    stringAt(attributes, 'title');
  return {
    node,
    href,
    evidence: evidence(
      text && stripTags(text),
      stringAt(attributes, 'name') ??
        stringAt(attributes, 'authorName') ??
        stringAt(attributes, 'author_name') ??
        stringAt(inner, 'name'),
      stringAt(attributes, 'username') ??
        stringAt(attributes, 'authorHandle') ??
        stringAt(attributes, 'handle') ??
        stringAt(inner, 'handle'),
      readIsoDate(
        stringAt(attributes, 'date') ?? stringAt(attributes, 'createdAt') ?? stringAt(attributes, 'timestamp'),
        'visible',
      ),
    ),
  };
}

/** A note or a comment, which names its writer and its number. */
function noteOf(comment: unknown): string | null {
  const id = comment && typeof comment === 'object' ? Reflect.get(comment, 'id') : null;
  const handle = stringAt(comment, 'handle');
  return typeof id === 'number' && handle ? `https://substack.com/@${handle}/note/c-${id}` : null;
}

function blueskyOf(attributes: unknown): string | null {
  const uri = stringAt(attributes, 'uri');
  if (uri?.startsWith('at://')) return uri;
  const [did, key] = [
    stringAt(attributes, 'authorDid') ?? stringAt(attributes, 'authorHandle'),
    stringAt(attributes, 'postId'),
  ];
  return did && key ? `https://bsky.app/profile/${did}/post/${key}` : null;
}

/** Reads what Substack shows in its posts, and the card by which other sites show a Substack post. */
export function readSubstackEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const component = tree.attribute(node, 'data-component-name');
  if (component !== null) {
    return /ToDOM|Embed|Placeholder/.test(component) && !/Subscribe|Button|Image|Poll|Paywall/.test(component)
      ? readAttributes(tree, node)
      : null;
  }
  if (tree.name(node) !== 'div' || !hasClass(tree, node, 'substack-post-embed')) return null;
  const link =
    firstBelow(tree, node, (inner, name) => name === 'a' && tree.attribute(inner, 'data-post-link') !== null) ??
    firstBelow(tree, node, (_, name) => name === 'a');
  const href = link && hrefOf(tree, link);
  return href ? { node, href, evidence: evidence(textOf(tree, node)) } : null;
}
