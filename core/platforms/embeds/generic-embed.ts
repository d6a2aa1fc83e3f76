import type { EmbedEvidence } from '../../model';
import type { PageTree } from '../../tree';
import { decodePercent } from '../../url/read-url';
import { PLATFORMS } from '../list';
import type { FoundEmbed } from '../platform';
import { blockquoteEvidence, evidence, NO_EVIDENCE, signedIn } from './evidence';
import { frameSources } from './frame-source';
import { decodeEntities, stripTags } from './markup';
import { readNamedEmbed } from './named-embed';
import { elementIn } from './tags';
import { below, firstBelow, textOf } from './walk';

/** Says whether an address is a post of a platform that is known by its hosts. */
export type IsPost = (href: string) => boolean;

/** What an address of a post has in it; what has nothing of it is not looked at closely. */
export const SHOWN = new RegExp(PLATFORMS.flatMap(({ shown }) => shown?.source ?? []).join('|'), 'i');

/** Containers that share, follow or advertise; what they name is no citation (PLATFORMS §3.4). */
const FALSE_FRIEND =
  /share|social-links|follow|addtoany|a2a_|addthis|jetpack-likes|feedflare|sharedaddy|subscribe|newsletter|twitter-timeline|author-bio|\bfb-(?:like|page|comments|send|save)\b/i;

const HOLDERS =
  /^(?:div|figure|section|aside|blockquote|article|span|p|object|param|embed|video|oembed|amp-[\w-]+|[a-z]+-[\w-]+)$/;

/** A link that Embedly's loader, as Iframely's does by an attribute, turns into a card of what it leads to. */
const EMBEDLY = /(?:^|\s)embedly-card(?:\s|$)/;
/** A short program that writes an embed where it stands, or keeps it until it may. */
const WRITES_EMBED = /^(?=[\s\S]{20,8000}$)\s*(?:document\.write(?:ln)?\(|(?:var|let|const)\s+_?oembed)/;
/** Markup as consent tools keep it. */
const BASE64 = /^[A-Za-z0-9+/=\s]{40,}$/;
/** A piece of data that is little more than the markup of an embed. */
const KEEPS_EMBED = /^(?=[\s\S]{20,8000}$)\s*\{[\s\S]{0,400}(?:<|\\u003c)(?:blockquote|iframe)\b/i;
/** Longest text of a parked embed that is searched, in characters. */
const LONGEST_MARKUP = 65_536;

/** Reads an embed by general rules: frames, lazy and consent placeholders, parked markup, cards, a bare address in its wrapper. */
export function readGenericEmbed<N>(tree: PageTree<N>, node: N, isPost: IsPost): FoundEmbed<N> | null {
  const name = tree.name(node);
  if (name === 'iframe') return readFrame(tree, node, isPost);
  if (name === 'script' || name === 'noscript' || name === 'template') return readParked(tree, node, name, isPost);
  if (name === 'a') return isCardLink(tree, node) ? readEmbedlyCard(tree, node) : null;
  if (name === 'aside') {
    const box = readOnebox(tree, node, isPost);
    if (box) return box;
  }
  if (!HOLDERS.test(name)) return null;
  const names = tree.attribute(node, 'class') ?? '';
  if (FALSE_FRIEND.test(`${name} ${names}`)) return null;
  if (/\bkg-bookmark-card\b|\bgraf--mixtapeEmbed\b/.test(names)) return readBookmark(tree, node);
  if (name === 'blockquote') {
    const card = EMBEDLY.test(names) ? readEmbedlyCard(tree, node) : readSigned(tree, node, isPost);
    if (card) return card;
  }
  if (/embed__wrapper|\bembed-(?:container|responsive|wrapper)\b/.test(names)) {
    const bare = readBare(tree, node, isPost);
    if (bare) return bare;
  }
  if (isWrittenOut(tree, node)) return fromMarkup(node, textOf(tree, node), isPost);
  return readNamedEmbed(tree, node) ?? readAttributes(tree, node, isPost);
}

/** Whether markup that was escaped once too often stands as words in the element that was to show it. */
export function isWrittenOut<N>(tree: PageTree<N>, node: N): boolean {
  const first = tree.firstChild(node);
  return first !== null && tree.name(first) === '#text' && /^\s*<(?:blockquote|iframe)\s/.test(tree.data(first));
}

function readFrame<N>(tree: PageTree<N>, node: N, isPost: IsPost): FoundEmbed<N> | null {
  for (const href of frameSources(tree, node)) {
    if (isPost(href)) return { node, href, evidence: NO_EVIDENCE };
  }
  const source = tree.attribute(node, 'src') ?? '';
  const inline = /^data:text\/html[^,]*?(;base64)?,/i.exec(source);
  if (inline) return fromMarkup(node, decodeInline(source.slice(inline[0].length), inline[1] !== undefined), isPost);
  return fromMarkup(node, tree.attribute(node, 'srcdoc') ?? '', isPost) ?? readAttributes(tree, node, isPost);
}

function decodeInline(text: string, base64: boolean): string {
  try {
    return base64 ? decodePercent(atob(text.trim())) : decodePercent(text);
  } catch {
    return '';
  }
}

/** Markup that a consent tool or lazy loader keeps as text until it may show it. */
function readParked<N>(tree: PageTree<N>, node: N, name: string, isPost: IsPost): FoundEmbed<N> | null {
  const type = tree.attribute(node, 'type') ?? '';
  const first = tree.firstChild(node);
  if (first === null || tree.name(first) !== '#text') return null;
  const text = tree.data(first).slice(0, LONGEST_MARKUP);
  const isKept = /^text\/(?:plain|template|html|x-template)/.test(type) || WRITES_EMBED.test(text);
  // Data with a name is that of the whole page.
  const isPiece = type === 'application/json' && tree.attribute(node, 'id') === null && KEEPS_EMBED.test(text);
  if (name === 'script' && !isKept && !isPiece) return null;
  const source = BASE64.test(text.trim()) ? decodeInline(text, true) : text;
  return fromMarkup(node, source, isPost);
}

/** Finds the post that a piece of markup shows, in whatever form it was kept; its words are read without building it. Null when it shows none. */
export function fromMarkup<N>(node: N, source: string, isPost: IsPost): FoundEmbed<N> | null {
  if (source.length < 12 || !SHOWN.test(source.slice(0, LONGEST_MARKUP))) return null;
  const plain = /%3c|%3a%2f%2f/i.test(source) ? decodePercent(source) : source;
  const markup = decodeEntities(
    plain.slice(0, LONGEST_MARKUP).replace(/\\u00(3c|3e|22|26|27)/gi, (_, code) => decodePercent(`%${code}`)),
  );
  const found = (markup.match(/(?:(?:https?:)?\\?\/\\?\/|at:\/\/)[^\s"'<>]{4,500}/gi) ?? []).slice(0, 60);
  const posts = found.map((href) => href.replace(/\\(?=\/)/g, '').replace(/\\.*$|[),;]+$/, '')).filter(isPost);
  const href = /<blockquote/i.test(markup) ? posts.at(-1) : posts[0];
  return href === undefined ? null : { node, href, evidence: wordsIn(markup) };
}

function wordsIn(markup: string): EmbedEvidence {
  const quote = elementIn(markup, ({ name }) => name === 'blockquote')?.inner;
  if (quote === undefined) return NO_EVIDENCE;
  const words = elementIn(quote, ({ name }) => name === 'p')?.inner ?? '';
  return evidence(stripTags(words), ...signedIn(stripTags(quote)));
}

/** Any attribute of a container that holds the address of a post, or markup or state with one. */
function readAttributes<N>(tree: PageTree<N>, node: N, isPost: IsPost): FoundEmbed<N> | null {
  for (const [name, value] of tree.attributes(node)) {
    if (value.length < 12 || /^(?:class|style|id|href|srcset|title|alt|data-(?:share.*|title|text))$/.test(name))
      continue;
    const held = BASE64.test(value) ? decodeInline(value, true) : value;
    if (!SHOWN.test(held.slice(0, LONGEST_MARKUP))) continue;
    if (/^(?:(?:https?:)?\/\/|at:\/\/)\S+$/i.test(value)) {
      if (isPost(value)) return { node, href: value, evidence: evidenceBelow(tree, node) };
    } else {
      const found = fromMarkup(node, held, isPost);
      if (found) return found;
    }
  }
  return null;
}

/** What a platform's own markup says of the post; a notice about cookies says nothing. */
function evidenceBelow<N>(tree: PageTree<N>, node: N): EmbedEvidence {
  const isQuote = (inner: N, name: string): boolean =>
    name === 'blockquote' || (name === 'p' && tree.attribute(inner, 'lang') !== null);
  const isOwn = isQuote(node, tree.name(node)) || firstBelow(tree, node, isQuote) !== null;
  return isOwn ? blockquoteEvidence(tree, node) : NO_EVIDENCE;
}

/** A box in which Discourse shows a linked page: its source in the header, the words in the article. */
function readOnebox<N>(tree: PageTree<N>, node: N, isPost: IsPost): FoundEmbed<N> | null {
  if (!/(?:^|\s)onebox(?:\s|$)/.test(tree.attribute(node, 'class') ?? '')) return null;
  const link = firstBelow(tree, node, (inner, name) => name === 'a' && isPost(tree.attribute(inner, 'href') ?? ''));
  const href = tree.attribute(node, 'data-onebox-src') ?? (link === null ? null : tree.attribute(link, 'href'));
  if (!href) return null;
  const words =
    firstBelow(tree, node, (inner) =>
      /(?:^|\s)(?:tweet|onebox-body-text)(?:\s|$)/.test(tree.attribute(inner, 'class') ?? ''),
    ) ??
    firstBelow(tree, node, (_, name) => name === 'p') ??
    firstBelow(tree, node, (_, name) => name === 'article');
  const handle = firstBelow(tree, node, (inner) => /screen-name/.test(tree.attribute(inner, 'class') ?? ''));
  return { node, href, evidence: evidence(words && textOf(tree, words), null, handle && textOf(tree, handle)) };
}

/** A post whose markup has lost all names on its way through a feed: signed as its platform signs, with the link to it at the end. */
function readSigned<N>(tree: PageTree<N>, node: N, isPost: IsPost): FoundEmbed<N> | null {
  const last = [...below(tree, node)].filter((inner) => tree.name(inner) === 'a').at(-1);
  const href = last === undefined ? null : tree.attribute(last, 'href');
  if (last === undefined || href === null || !isPost(href)) return null;
  const found = blockquoteEvidence(tree, node);
  const isSigned = found.handle !== null && textOf(tree, node).endsWith(`) ${textOf(tree, last)}`);
  return isSigned ? { node, href, evidence: found } : null;
}

/** A link that the author shows as a card, in the markup of Ghost or Medium. */
function readBookmark<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const part = (word: string): N | null =>
    firstBelow(tree, node, (inner) => (tree.attribute(inner, 'class') ?? '').includes(`kg-bookmark-${word}`));
  const link = part('container') ?? firstBelow(tree, node, (_, tag) => tag === 'a');
  const href = link && tree.attribute(link, 'href');
  const [title, author] = [part('title') ?? firstBelow(tree, node, (_, tag) => tag === 'strong'), part('author')];
  return href ? { node, href, evidence: evidence(title && textOf(tree, title), author && textOf(tree, author)) } : null;
}

function isCardLink<N>(tree: PageTree<N>, node: N): boolean {
  return EMBEDLY.test(tree.attribute(node, 'class') ?? '') || tree.attribute(node, 'data-iframely-url') !== null;
}

/** The link that a card is made of: the element itself, or the first one in it. */
function readEmbedlyCard<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const link = tree.name(node) === 'a' ? node : firstBelow(tree, node, (_, name) => name === 'a');
  const href = link && tree.attribute(link, 'href');
  const words = firstBelow(tree, node, (_, name) => name === 'p');
  return href ? { node, href, evidence: evidence(words && textOf(tree, words)) } : null;
}

/** A wrapper with nothing but an address: what WordPress leaves when it could not ask the platform. */
function readBare<N>(tree: PageTree<N>, node: N, isPost: IsPost): FoundEmbed<N> | null {
  const text = textOf(tree, node);
  return /^https?:\/\/\S{8,500}$/.test(text) && isPost(text) ? { node, href: text, evidence: NO_EVIDENCE } : null;
}
