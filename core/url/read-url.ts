/** Longest address that is read; longer ones are junk or attacks (common servers refuse 8 KB). */
const LONGEST = 8192;

/**
 * Cleans an address as pages write it: control and zero-width characters out, `&amp;` once or more back to `&`.
 * Takes and gives a raw string; nothing is resolved or checked.
 */
export function cleanRaw(raw: string): string {
  if (!/[^!-%'-~]|&(?:amp|#0{0,4}38|#x26);/i.test(raw)) return raw;
  return raw
    .replace(/[\p{Cc}\u200b-\u200f\u2060\ufeff]/gu, '')
    .trim()
    .replace(/&(?:(?:amp|#0{0,4}38|#x26);)+/gi, '&');
}

/** Parses a cleaned address (against `base` when given); null when it is none or is longer than 8 KB. Never throws. */
export function readUrl(raw: string, base?: string): URL | null {
  return raw.length > LONGEST ? null : URL.parse(raw, base);
}

/** True for `http:` and `https:`. */
export function isHttp(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

/** Host name in lower case without `www.` and the dot of the root: a site with them and without them is one to a reader. */
export function plainHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.+$/, '');
}

/** True when `host` is `domain` or lies below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Percent-decodes; gives the text back as it is when it is not well-formed. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
