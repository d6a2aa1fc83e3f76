import { decodePercent, plainHost } from '../url/read-url';

/** A word behind an address goes on with it; anything else ends it. */
const GOES_ON = /[\w%-]/;

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
    // Home pages are named for many reasons.
    if (path === '' || !behind.toLowerCase().includes(host)) continue;
    text ??= decodePercent(decodePercent(behind)).toLowerCase();
    const wanted = decodePercent(`${host}${path}`).toLowerCase();
    const at = text.indexOf(wanted);
    if (at >= 0 && !GOES_ON.test(text.charAt(at + wanted.length))) return true;
  }
  return false;
}
