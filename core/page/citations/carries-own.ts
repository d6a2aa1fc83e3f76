import { decodePercent, plainHost } from '../../url/read-url';

/** A word behind an address goes on with it; anything else ends it. */
const GOES_ON = /[\w%-]/;

/** Where pages are handed in, with an address in the query. */
const HANDED_IN =
  /^[^?]*\/\w*(?:submit|share|bookmark|recommend)\w*[^?]*\?(?:.*&)?\w*(?:url|uri|link|u)=(?:https?:\/\/)?(?:www\.)?([\w.-]+)/i;

/**
 * Whether a link hands the page's own address to somebody else (`own`, canonical or as loaded): a button to share, save, print, translate or check the
 * page, whatever service it is for. The address stands in the query, the fragment or the path, as it is or encoded.
 */
export function carriesOwn(href: string, own: readonly string[]): boolean {
  const behind = /^(?:https?:)?\/\/[^/?#]+([\s\S]+)$/i.exec(href.trim())?.[1] ?? href;
  let text: string | null = null;
  for (const address of own) {
    const { hostname, pathname } = new URL(address);
    const host = plainHost(hostname);
    const path = pathname.replace(/\/+$/, '');
    if (HANDED_IN.exec(decodePercent(behind))?.[1]?.toLowerCase() === host) return true;
    // Home pages are named for many reasons.
    if (path === '' || !behind.toLowerCase().includes(host)) continue;
    text ??= decodePercent(decodePercent(behind)).toLowerCase();
    const wanted = decodePercent(`${host}${path}`).toLowerCase();
    const at = text.indexOf(wanted);
    if (at >= 0 && !GOES_ON.test(text.charAt(at + wanted.length))) return true;
  }
  return false;
}

/** Shorter names of pages begin other pages' names too. */
const SHORTEST_SLUG = 12;
/** What is added to the name of a page for its further pages, its print and the answers to it. */
const PART = /^(?:[_-]page[_-]?\d+|_\d{5,}|[_-](?:print|comments?))$/i;

/** Where a page is printed that stands elsewhere under the same name or number. */
const PRINT = /[/?&]print(?:able|er|version)?[/=&]/i;
const SHORTEST_NAME = 4;

/** Whether an address of the page's own site is a part of the page: its name with the number of a page or an answer behind it, or what it prints. */
export function isOwnPart(address: string, own: string): boolean {
  const here = slugOf(own);
  const there = slugOf(address);
  if (here === there && here.length >= SHORTEST_NAME && PRINT.test(own)) return true;
  if (here.length < SHORTEST_SLUG || !address.includes(here)) return false;
  return there.startsWith(here) && PART.test(there.slice(here.length));
}

/** The last piece of a path without its ending. */
function slugOf(address: string): string {
  return /([^/]*?)(?:\.\w{2,5})?\/?(?:[?#].*)?$/.exec(address)?.[1] ?? '';
}
