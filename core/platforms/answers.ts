import type { KnownDate } from '../model';
import type { AddressKind, PlatformAddress } from './platform';

/** A post: its canonical address, id, the account in the address (or null) and the date in its id (or null). */
export function postAt(
  canonical: string,
  postId: string,
  handle: string | null = null,
  date: KnownDate | null = null,
): PlatformAddress {
  return { canonical, postId, handle, kind: 'post', date };
}

/** What belongs to a platform and is no post; `canonical` null means that it cannot be cited by itself. */
export function placeAt(
  kind: Exclude<AddressKind, 'post'>,
  canonical: string | null,
  handle: string | null = null,
  date: KnownDate | null = null,
): PlatformAddress {
  return { canonical, postId: null, handle, kind, date };
}

/** A share code: only the network knows what it stands for. */
export function codeAt(canonical: string | null): PlatformAddress {
  return { canonical, postId: null, handle: null, kind: 'other', date: null, needsNetwork: true };
}
