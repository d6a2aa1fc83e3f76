import { plainHost } from '../../core/url/read-url';

/** The host name that a person typed, bare or in an address, without "www."; null when it is none. */
export function hostTyped(text: string): string | null {
  const pattern = sitePattern(text);
  return pattern === null ? null : patternHost(pattern);
}

/** The match pattern of a site that a person typed ("news.example", or an address of it), subdomains included; null when it is none. */
export function sitePattern(text: string): string | null {
  const typed = text.trim().replace(/^\*\./, '');
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || !URL.canParse(address)) return null;
  const host = plainHost(new URL(address).hostname);
  return /^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? `*://*.${host}/*` : null;
}

/** The host that a pattern of ours names. */
export function patternHost(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}
