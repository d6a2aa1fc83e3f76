import type { Memento } from '../model';
import { type ArchivedAddress, peelArchive } from './archives';
import { peelProxy } from './proxies';
import { cleanRaw, isHttp, readUrl } from './read-url';
import { peelWrapper } from './wrappers';

/** Deepest nesting of wrappers and archives that is followed; uBlock's CVE-2021-36773 is what no limit leads to. */
const DEEPEST = 5;

/** An address without wrappers and archive. */
export interface PeeledAddress {
  readonly url: URL;
  /** The outermost archived copy with the innermost capture time, or null. */
  readonly memento: Memento | null;
  /** True when the original is not told: an archive's own short address, or wrappers without end. */
  readonly opaque: boolean;
}

/**
 * Takes archives, redirect wrappers, AMP caches and translation proxies off an address. One that is nested more than five deep
 * is left as it is (`opaque`), so that the result is always a fixed point.
 * `base` resolves a relative address; on an archived page that is the archive's address. Null when it is not http(s).
 */
export function peelAddress(raw: string, base?: string): PeeledAddress | null {
  const whole = absolute(cleanRaw(raw), base);
  const parsed = whole === null ? null : readUrl(whole);
  if (whole === null || !parsed || !isHttp(parsed)) return null;
  let text = withOrigin(whole, parsed);
  let url: URL = parsed;
  let memento: Memento | null = null;
  for (let depth = 0; ; depth++) {
    const archived = peelArchive(text) ?? (text === url.href ? null : peelArchive(url.href));
    if (archived?.target === null) {
      return { url, memento: archived.at === null ? memento : nested(memento, archived, url), opaque: true };
    }
    const inner: string | null = archived?.target ?? peelWrapper(url, text) ?? peelProxy(url);
    const next: URL | null = inner === null ? null : readUrl(inner);
    if (inner === null || !next || !isHttp(next) || next.href === url.href) break;
    if (depth === DEEPEST) return { url: parsed, memento: null, opaque: true };
    if (archived?.isCopy) memento = nested(memento, archived, url);
    text = withOrigin(inner, next);
    url = next;
  }
  return { url, memento, opaque: false };
}

/** The address with its host as the parser writes it and the rest as it came: a `#!` in the path is not yet cut. */
function withOrigin(text: string, { protocol, host }: URL): string {
  return `${protocol}//${host}${text.replace(/^https?:[\\/]*[^\\/?#]*/i, '')}`;
}

/** Resolves against the base as text, so that a `#!` stays where it was. Null when it is no address. */
function absolute(text: string, base: string | undefined): string | null {
  if (/^https?:\/\//i.test(text)) return text;
  if (base === undefined) return readUrl(text.replace(/^\/\//, 'https://'))?.href ?? null;
  const resolved = readUrl(text, base)?.href ?? null;
  const original = peelArchive(base)?.target;
  if (!original || /^[a-z][\w+.-]*:/i.test(text) || (resolved !== null && peelArchive(resolved))) return resolved;
  // A raw archived copy keeps the page's own relative addresses.
  return readUrl(text, original)?.href ?? resolved;
}

/** Of an archive in an archive the outer copy can be opened, and the inner time says when the words stood there. */
function nested(outer: Memento | null, inner: ArchivedAddress, url: URL): Memento {
  return { url: outer?.url ?? url.href, at: inner.at ?? outer?.at ?? null, archive: outer?.archive ?? inner.archive };
}
