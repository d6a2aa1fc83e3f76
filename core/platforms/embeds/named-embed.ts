import type { PageTree } from '../../tree';
import { parseJson } from '../endpoints/json-field';
import type { FoundEmbed } from '../platform';
import { blockquoteEvidence } from './evidence';

/** Addresses of posts by nothing but their id, and what ids look like; which platform it is stands beside the id. */
const BY_ID: Readonly<Record<string, readonly [id: RegExp, before: string]>> = {
  twitter: [/^\d{8,20}$/, 'https://x.com/i/status/'],
  tweet: [/^\d{8,20}$/, 'https://x.com/i/status/'],
  x: [/^\d{15,20}$/, 'https://x.com/i/status/'],
  instagram: [/^[\w-]{8,14}$/, 'https://www.instagram.com/p/'],
  threads: [/^[\w-]{8,14}$/, 'https://www.threads.com/t/'],
  tiktok: [/^\d{18,19}$/, 'https://www.tiktok.com/embed/'],
  youtube: [/^[\w-]{11}$/, 'https://www.youtube.com/watch?v='],
  vimeo: [/^\d{5,12}$/, 'https://vimeo.com/'],
};
/** Attributes that name the platform, and those that hold the id, as players, consent tools and content systems write them (2012–2026); elements of their own leave `data-` out. */
const NAMES_PLATFORM = /^data-(?:[a-z]+-)*(?:provider|service|type|network|platform|source|vendor)$/;
const HOLDS_ID = /^data-(?:[a-z]+-)*(?:id|key|code|shortcode|videoid)$/;
const OWN_NAMES_PLATFORM = /^(?:data-)?(?:provider|service|type|network|platform)$/;
const OWN_HOLDS_ID = /^(?:data-)?(?:[a-z]+-)*(?:id|key|code|shortcode|videoid|status|src)$/;
/** Buttons name the post that they share. */
const BUTTON = /share|reply|action|button|follow|intent/i;

/** Reads a placeholder that says which platform's post it stands for, and the post's id, each in an attribute of its own. Null when it is none. */
export function readNamedEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const attributes = tree.attributes(node).flatMap((pair) => [pair, ...fieldsIn(pair[1])]);
  // AMP's and other players have elements of their own, whose name says what they play.
  const own = /^[a-z]+-[a-z-]+$/.test(tree.name(node)) ? tree.name(node) : '';
  if (attributes.length < 2 && own === '') return null;
  const ids = attributes.filter(([name]) => (own === '' ? HOLDS_ID : OWN_HOLDS_ID).test(name));
  if (ids.length === 0) return null;
  const names = tree.attribute(node, 'class') ?? '';
  if (BUTTON.test(names)) return null;
  for (const platform of platformsOf(attributes, names, own)) {
    const form = BY_ID[platform];
    const id = form && ids.find(([, value]) => form[0].test(value.trim()))?.[1].trim();
    if (form && id !== undefined) return { node, href: form[1] + id, evidence: blockquoteEvidence(tree, node) };
  }
  return null;
}

/** Longest state of an embed, in characters. */
const LONGEST_STATE = 2000;

/** What a component keeps as JSON in one attribute, as attributes of their own. */
function fieldsIn(value: string): readonly (readonly [string, string])[] {
  if (value.length > LONGEST_STATE || !/^\s*\{/.test(value)) return [];
  const fields = Object.entries(parseJson(value) ?? {});
  return fields.flatMap(([name, field]) =>
    typeof field === 'string' ? [[`data-${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`, field]] : [],
  );
}

/** Platforms that an attribute names; else the one that a class names as what is embedded, or the name of an element of its own. */
function platformsOf(
  attributes: readonly (readonly [string, string])[],
  names: string,
  own: string,
): readonly string[] {
  const named = attributes
    .filter(([name]) => (own === '' ? NAMES_PLATFORM : OWN_NAMES_PLATFORM).test(name))
    .map(([, value]) =>
      value
        .trim()
        .toLowerCase()
        .replace(/^(?:oembed|embed|social)[-_]|[-_](?:embed|post|video)$/g, ''),
    );
  const classed =
    /(?:^|\s)(?:[\w-]*embed[\w-]*-)?(twitter|tweet|instagram|tiktok|youtube|vimeo|threads)(?:-(?:embed|post|player|video))?(?:\s|$)/.exec(
      names,
    )?.[1];
  return [...named, ...(classed === undefined ? [] : [classed]), ...own.split('-')];
}
