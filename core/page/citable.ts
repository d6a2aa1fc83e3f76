import type { Address } from '../platforms/platform';
import { isSameSite } from '../url/site-of';
import { attributeOf, type Box } from './outline';

/** What is known of the page when one of its links is judged. */
export interface PageIdentity {
  /** The page's own address and what it stands for. */
  readonly url: string;
  readonly base: string;
  readonly keys: ReadonlySet<string>;
  readonly host: string;
}

/** Links that name a part of the site's own furniture (microformats and HTML `rel`). */
const FURNITURE_REL =
  /(?:^|\s)(?:tag|author|category|home|prev|next|search|sponsored|me|edit|shortlink|license)(?:\s|$)/i;
/** Not a document: in the page, in another program, or empty. */
const NO_DOCUMENT =
  /^\s*(?:#(?!!)|$|javascript:|mailto:|tel:|sms:|data:|blob:|about:|whatsapp:|viber:|fb-messenger:|tg:\/\/msg_url|intent:)/i;
/** Paths of lists and services on a site: tags, authors, search, login. Only judged on the page's own site. */
const LIST_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:blog\/)?(?:tags?|topics?|categor(?:y|ies|ia|ie)|kategorie|authors?|autor(?:en|es)?|auteurs?|people|staff|profile?s?|users?|members?|search|suche|thema|themen|schlagw[^/]*|keywords?|label|labels|sections?|rubrik|archives?|page|seite|feed|rss|login|signin|register|account|subscribe|abo|newsletters?|contact|kontakt|impressum|datenschutz|privacy|terms|about|advertis[^/]*|wp-login\.php|wp-admin|cart|shop)(?:\/|$|\?)/i;
const PICTURE_PATH = /\.(?:jpe?g|png|gif|webp|svg|bmp|avif)$/i;
/** Pages about a picture, as wikis name them (`File:…`), end like one. */
const PICTURE_PAGE = /(?::|%3A)[^/]*$/i;
/** Terms under which something may be used: furniture of pictures and footers. */
const LICENCE = /^(?:https?:\/\/)?(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\b|\/licen[cs]es?\/by\b/i;
/** Somebody earns by the click. */
const AFFILIATE = /[?&](?:tag=[\w-]+-2\d|a_aid=|aff(?:iliate)?_?id=|awc=|irclickid=|linkcode=)/i;
/** An account and nothing more. */
const ACCOUNT_PATH = /^\/(?:#!\/)?[^/]+\/?$/;
/** What stands behind a post rather than being one. */
const ANSWERS = /#(?:comments?|respond|disqus_thread|reply|kommentare)\b/i;

/** Whether the raw value of an `href` can name a document at all; asked before it is parsed, because parsing is what costs. */
export function mayBeDocument(href: string): boolean {
  return !NO_DOCUMENT.test(href);
}

/** Whether a link whose address is read points at a document that the author refers to. */
export function isCitable(address: Address, box: Box, anchor: string, page: PageIdentity): boolean {
  if (page.keys.has(address.key) || address.kind === 'share' || address.kind === 'playlist') return false;
  const rel = attributeOf(box, 'rel') ?? '';
  if (FURNITURE_REL.test(rel) || LICENCE.test(address.url) || AFFILIATE.test(address.url)) return false;
  const url = new URL(address.url);
  if (address.kind !== 'post' && address.platform !== 'web' && !address.needsNetwork && ACCOUNT_PATH.test(url.pathname))
    return false;
  if (anchor === '' && address.kind !== 'post' && !isPictured(box)) return false;
  if (address.kind !== 'post' && PICTURE_PATH.test(url.pathname) && !PICTURE_PAGE.test(url.pathname)) return false;
  if (isSameSite(url.hostname, page.host)) {
    if (url.pathname === '/' && url.search === '') return false;
    if (ANSWERS.test(attributeOf(box, 'href') ?? '')) return false;
    if (LIST_PATH.test(url.pathname) || /(?:^|\s)bookmark(?:\s|$)/i.test(rel)) return false;
  }
  return true;
}

/** Whether a link without words is a picture with a caption: it points at where the picture is from. */
function isPictured(box: Box): boolean {
  const { tree } = box;
  let node: unknown = tree.parent(box.node);
  for (let up = 0; up < 3 && node !== null; up += 1) {
    if (tree.name(node) === 'figure' || /caption/i.test(tree.attribute(node, 'class') ?? '')) return true;
    node = tree.parent(node);
  }
  return false;
}
