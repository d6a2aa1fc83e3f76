import type { PageTree } from '../../tree';
import { readIsoDate } from '../dates/iso-date';
import { fieldAt, parseJson, textAt } from '../endpoints/json-field';
import type { FoundEmbed } from '../platform';
import { evidence } from './evidence';
import { stripTags } from './markup';
import { below, firstBelow, hrefOf, textOf } from './walk';

/** What the components keep beside the address: posts of X, Instagram, Bluesky, YouTube and Substack itself. */
function readAttributes<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const attributes = parseJson(tree.attribute(node, 'data-attrs') ?? '');
  const inner = fieldAt(attributes, 'comment');
  const video = textAt(attributes, 'videoId');
  const shortcode = textAt(attributes, 'instagram_id');
  const href =
    (video && `https://www.youtube.com/watch?v=${video}`) ??
    (shortcode && `https://www.instagram.com/p/${shortcode}/`) ??
    textAt(attributes, 'canonical_url') ??
    noteOf(inner) ??
    textAt(attributes, 'url') ??
    blueskyOf(attributes);
  if (!href) return null;
  const text =
    textAt(attributes, 'full_text') ??
    textAt(attributes, 'text') ??
    textAt(inner, 'body') ??
    textAt(attributes, 'title');
  return {
    node,
    href,
    evidence: evidence(
      text && stripTags(text),
      textAt(attributes, 'name') ??
        textAt(attributes, 'authorName') ??
        textAt(attributes, 'author_name') ??
        textAt(inner, 'name') ??
        textAt(attributes, 'publishedBylines', 0, 'name') ??
        textAt(attributes, 'bylines', 0, 'name'),
      textAt(attributes, 'username') ??
        textAt(attributes, 'authorHandle') ??
        textAt(attributes, 'handle') ??
        textAt(inner, 'handle'),
      readIsoDate(
        textAt(attributes, 'date') ??
          textAt(attributes, 'post_date') ??
          textAt(attributes, 'createdAt') ??
          textAt(attributes, 'timestamp'),
        'visible',
      ),
    ),
  };
}

/** A note or a comment, which names its writer and its number. */
function noteOf(comment: unknown): string | null {
  const id = fieldAt(comment, 'id');
  const handle = textAt(comment, 'handle');
  return typeof id === 'number' && handle ? `https://substack.com/@${handle}/note/c-${id}` : null;
}

function blueskyOf(attributes: unknown): string | null {
  const uri = textAt(attributes, 'uri');
  if (uri?.startsWith('at://')) return uri;
  const [did, key] = [
    textAt(attributes, 'authorDid') ?? textAt(attributes, 'authorHandle'),
    textAt(attributes, 'postId'),
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
  const names = tree.attribute(node, 'class') ?? '';
  if (tree.name(node) !== 'div' || !/(?:^|\s)substack-(?:post|comment)-embed(?:\s|$)/.test(names)) return null;
  const link =
    firstBelow(tree, node, (inner) =>
      tree.attributes(inner).some(([key]) => /^data-(?:post|comment)-link$/.test(key)),
    ) ?? firstBelow(tree, node, (_, name) => name === 'a');
  const href = link && hrefOf(tree, link);
  if (!href) return null;
  const lines = [...below(tree, node)].filter((inner) => tree.name(inner) === 'p').map((line) => textOf(tree, line));
  // A note ends with `- Name`, an article begins with `Title by Name`.
  const [, signed] = /^[-–—] ?(.+)$/.exec(lines.at(-1) ?? '') ?? [];
  const [, title = '', writer] = /^(.+) by (.{2,80}?)$/.exec(lines[0] ?? '') ?? [];
  const words = signed ? lines.slice(0, -1) : writer ? [title, ...lines.slice(1)] : lines;
  return { node, href, evidence: evidence(words.join('\n'), signed ?? writer) };
}
