/** Characters that `URL` leaves in paths, queries or fragments and that close a link in Markdown, LaTeX, wikitext or mark-up. */
const unsafe = /["'()<>[\\\]^`{|}*~]/g;

/**
 * An address fit to be put into another document: http(s) only, without user name and password, and without a character that
 * has a meaning in any of the formats. Gives null for everything else.
 */
export function webAddress(raw: string): string | null {
  const url = URL.parse(raw);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.username = '';
  url.password = '';
  // The host cannot hold these, except for the brackets of an IPv6 address.
  const origin = url.origin;
  return origin + url.href.slice(origin.length).replace(unsafe, percent);
}

/** `encodeURIComponent` leaves `'()*~` alone. */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
