import type { Citation, EmbedEvidence, PageReading, Relation, Span, Work } from '../model';
import { platformName, readAddress } from '../platforms';
import type { Address, PostReading } from '../platforms/platform';
import { hostOf } from '../url/host-of';
import { isSameSite } from '../url/site-of';

/** Kinds of addresses that can be cited; profiles, pictures and share buttons cannot. */
const CITABLE = new Set(['post', 'page', 'document']);

/**
 * A post as its platform tells it, in the form of any page: its text, what it answers (`links`), quotes (`embeds`, with the
 * quoted text) and links. `address` is where it was asked for.
 */
export function postPage(post: PostReading, address: Address): PageReading {
  const own = post.url === null ? address : (readAddress(post.url) ?? address);
  const { text } = post;
  return {
    work: workOf(post, address, own),
    text,
    bodyEnd: text.length,
    blocks: blocksOf(text),
    sections: [],
    citations: citationsOf(post, own),
    quotations: [],
    credits: [],
    pictures: [],
    claims: [],
    factChecks: [],
    mementoOf: null,
    limits: [],
  };
}

/** A remote copy of a post is the post it copies: its own address decides, the platform family stays. */
function workOf(post: PostReading, address: Address, own: Address): Work {
  return {
    key: own.key,
    url: own.url,
    platform: own.platform,
    postId: own.postId ?? address.postId,
    kind: 'post',
    title: post.title,
    author: post.author,
    handle: post.handle ?? own.handle,
    site: platformName(own.platform),
    published: address.date ?? post.published,
    modified: null,
    language: post.language,
  };
}

function citationsOf(post: PostReading, own: Address): readonly Citation[] {
  const quoted: EmbedEvidence | null =
    post.quotedText === null ? null : { text: post.quotedText, author: null, handle: null, date: null };
  const found = [
    ...(post.quoted === null ? [] : [citation(post, own, post.quoted, 'embeds', quoted)]),
    ...(post.parent === null ? [] : [citation(post, own, post.parent, 'links', null)]),
    ...post.links.map((link) => citation(post, own, link, 'links', null)),
  ].filter((each) => each !== null);
  return found.filter((each, index) => found.findIndex((other) => other.to === each.to) === index);
}

function citation(
  post: PostReading,
  own: Address,
  href: string,
  relation: Relation,
  embed: EmbedEvidence | null,
): Citation | null {
  const address = readAddress(href);
  if (!address || address.key === own.key) return null;
  // A short link may stand for anything: only the network tells.
  if (!CITABLE.has(address.kind) && !address.needsNetwork) return null;
  const at = standsAt(post.text, href);
  return {
    ...at,
    to: address.key,
    url: address.url,
    href,
    platform: address.platform,
    postId: address.postId,
    handle: address.handle,
    post: address.kind === 'post',
    relation,
    place: 'body',
    form: relation === 'embeds' ? 'embed' : 'link',
    scope: isSameSite(hostOf(own.url), hostOf(address.url)) ? 'internal' : 'external',
    anchor: post.text.slice(at.start, at.end),
    passage: { start: 0, end: post.text.length },
    cue: null,
    embed,
    memento: address.memento,
    needsNetwork: address.needsNetwork,
    date: address.date,
  };
}

/** Where the address is printed in the text; the end of the text when it is not. */
function standsAt(text: string, href: string): Span {
  const start = text.indexOf(href);
  return start < 0 ? { start: text.length, end: text.length } : { start, end: start + href.length };
}

function blocksOf(text: string): PageReading['blocks'] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
  }));
}
