import type { CanonicalUrl } from '../model';
import { peelAddress } from './peel-address';
import { plainHost } from './read-url';
import { withoutTracking } from './tracking';

/**
 * The generic clean-up of an address that no platform claims: wrappers and archives off, host in lower case, default port
 * and user name gone, fragment gone (except `#!…`), tracking parameters gone; other parameters, their order, the scheme and a
 * closing slash stay. Null when it is not http(s). Its own results come back unchanged.
 */
export function canonicalUrl(raw: string, base?: string): CanonicalUrl | null {
  let url = peeledAndClean(raw, base);
  // Taking out a parameter can bare a wrapper, as can the parser's own repairs of odd spellings: look again until nothing changes.
  for (let round = 0; url !== null && url !== raw && round < MOST_ROUNDS; round++) {
    const again = peeledAndClean(url);
    if (again === url) break;
    url = again;
  }
  return url;
}

/** Rounds of looking again; each takes at least one wrapper off, and `peelAddress` takes five at once. */
const MOST_ROUNDS = 5;

function peeledAndClean(raw: string, base?: string): CanonicalUrl | null {
  const peeled = peelAddress(raw, base);
  return peeled && cleanUrl(peeled.url);
}

/** The same clean-up for an address that is already parsed and unwrapped. The URL is not changed. */
export function cleanUrl(url: URL): CanonicalUrl {
  const { href, hash, search } = url;
  const kept = withoutTracking(search, plainHost(url.hostname));
  const noFragment = !href.includes('#') || (hash.startsWith('#!') && hash !== '#!');
  const sameQuery = kept === search && (search !== '' || !href.includes('?'));
  // Every write parses the address anew, and most addresses need none.
  const plain = url.username === '' && url.password === '' && !url.hostname.endsWith('.');
  if (noFragment && sameQuery && plain) return href as CanonicalUrl;
  const clean = new URL(href);
  clean.hostname = url.hostname.replace(/\.+$/, '');
  clean.username = '';
  clean.password = '';
  if (!noFragment) clean.hash = '';
  clean.search = kept;
  return clean.href as CanonicalUrl;
}
