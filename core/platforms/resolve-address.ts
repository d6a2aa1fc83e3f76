import type { Memento } from '../model';
import { peelAddress } from '../url/peel-address';
import { cleanRaw, decodePercent, plainHost, readUrl } from '../url/read-url';
import { openAppScheme } from './app-schemes';
import { PLATFORMS } from './list';
import type { AddressParts, Platform, PlatformAddress } from './platform';

/** An address with the platform that claims it. */
export interface ResolvedAddress {
  readonly platform: Platform;
  readonly found: PlatformAddress;
  /** The address without wrappers and archive. */
  readonly url: URL;
  readonly memento: Memento | null;
}

/** Marks that stick to what is copied from a sentence: no name or id of a platform ends in them. */
const STUCK = /[.,;:!?)\]'"»”’…]+$/;

/** Decodes a piece of a path unless that would make it another path. */
function decodeSegment(segment: string): string {
  const text = decodePercent(segment);
  return /[\s/?#%\\]/.test(text) ? segment : text;
}

/** The state of an application behind `#!`; programs that passed the address on wrote the two signs as they liked. */
const BANG = /^(?:#(?:!|%21)|\/%23(?:!|%21)(?=\/))([\s\S]*)$/i;

/** What a platform module sees of a parsed address; a `#!` fragment replaces the path. */
export function partsOf(url: URL): AddressParts {
  // Robots were given the same state as a parameter.
  const asked = url.search.includes('_escaped_fragment_') ? url.searchParams.get('_escaped_fragment_') : null;
  const bang = BANG.exec(url.hash)?.[1] ?? BANG.exec(url.pathname)?.[1] ?? asked ?? '';
  const state = bang.includes('/') ? readUrl(bang.replace(/^(?!\/)/, '/'), url.origin) : null;
  const segments = (state?.pathname ?? url.pathname).split('/').map(decodeSegment);
  const last = segments.pop()?.replace(STUCK, '') ?? '';
  return {
    url,
    host: plainHost(url.hostname),
    segments: [...segments, last].filter((part) => part !== ''),
    query: state?.searchParams ?? (bang.includes('=') ? new URLSearchParams(bang) : queryOf(url)),
  };
}

/** The parameters; an ampersand that was escaped once too often leaves half of its reference at a name. */
function queryOf(url: URL): URLSearchParams {
  return /[?&]amp;/.test(url.search)
    ? new URLSearchParams(url.search.replace(/([?&])(?:amp;)+/g, '$1'))
    : url.searchParams;
}

/** Modules build addresses from decoded pieces; the parser writes them as addresses are written. */
function asWritten(canonical: string | null): string | null {
  return canonical !== null && /[^!-~]|["<>\\^`{|}]|\/(?:\.|%2e)/i.test(canonical)
    ? (URL.parse(canonical)?.href ?? null)
    : canonical;
}

/** The first platform that claims a parsed address; `web` claims all that is left. */
function claimAddress(url: URL): { readonly platform: Platform; readonly found: PlatformAddress } | null {
  const parts = partsOf(url);
  for (const platform of PLATFORMS) {
    const found = platform.readAddress(parts);
    if (found) return { platform, found: { ...found, canonical: asWritten(found.canonical) } };
  }
  return null;
}

/** Unwraps an address as pages write it and finds its platform; null when it is no web or app address. */
export function resolveAddress(raw: string, base?: string): ResolvedAddress | null {
  const clean = cleanRaw(raw);
  const peeled = peelAddress(openAppScheme(clean) ?? clean, base);
  if (!peeled) return null;
  const claimed = claimAddress(peeled.url);
  return claimed && { ...claimed, url: peeled.url, memento: peeled.memento };
}
