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
  /(?:^|\s)(?:tag|author|category|home|prev|next|search|sponsored|me|edit|shortlink|nofollow noopener sponsored)(?:\s|$)/i;
/** Not a document: in the page, in another program, or empty. */
const NO_DOCUMENT =
  /^\s*(?:#(?!!)|$|javascript:|mailto:|tel:|sms:|data:|blob:|about:|whatsapp:|viber:|fb-messenger:|tg:\/\/msg_url|intent:)/i;
/** Paths of lists and services on a site: tags, authors, search, login. Only judged on the page's own site. */
const LIST_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:blog\/)?(?:tags?|topics?|categor(?:y|ies|ia|ie)|kategorie|authors?|autor(?:en|es)?|auteurs?|people|staff|profile?s?|users?|members?|search|suche|thema|themen|schlagw[^/]*|keywords?|label|labels|sections?|rubrik|archives?|page|seite|feed|rss|login|signin|register|account|subscribe|abo|newsletters?|contact|kontakt|impressum|datenschutz|privacy|terms|about|advertis[^/]*|wp-login\.php|wp-admin|cart|shop)(?:\/|$|\?)/i;
const PICTURE_PATH = /\.(?:jpe?g|png|gif|webp|svg|bmp|avif)$/i;

/** Whether the raw value of an `href` can name a document at all; asked before it is parsed, because parsing is what costs. */
export function mayBeDocument(href: string): boolean {
  return !NO_DOCUMENT.test(href);
}

/** Whether a link whose address is read points at a document that the author refers to. */
export function isCitable(address: Address, box: Box, anchor: string, page: PageIdentity): boolean {
  if (page.keys.has(address.key)) return false;
  if (address.kind === 'share' || address.kind === 'playlist' || address.kind === 'other') return false;
  if (FURNITURE_REL.test(attributeOf(box, 'rel') ?? '')) return false;
  const url = new URL(address.url);
  if (PICTURE_PATH.test(url.pathname) && address.kind !== 'post') return false;
  if (anchor === '' && address.kind !== 'post') return false;
  if (isSameSite(url.hostname, page.host)) {
    if (url.pathname === '/' && url.search === '') return false;
    if (LIST_PATH.test(url.pathname)) return false;
  }
  return true;
}
