import type { KnownDate } from '../../model';
import { idDate } from './id-date';
import { readDigits } from './snowflake';

const TID = '234567abcdefghijklmnopqrstuvwxyz';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The first fediverse servers; what claims to be older is no id of this kind. */
const FEDIVERSE_FROM = Date.UTC(2008, 0);

/** Bluesky record key (TID): 64 bits in base32, of which the upper ones count microseconds. Lower case only. */
export function tidDate(key: string): KnownDate | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(key)) return null;
  const n = readDigits(key, TID);
  return n === null ? null : idDate(Number((n >> 10n) / 1000n), Date.UTC(2022, 9));
}

/** Pleroma and Akkoma flake: 18 base62 characters, time in ms above 64 bits. */
export function flakeDate(id: string): KnownDate | null {
  const n = id.length === 18 ? readDigits(id, BASE62) : null;
  return n === null ? null : idDate(Number(n >> 64n), FEDIVERSE_FROM);
}

/** ULID: the first ten of 26 Crockford characters are ms. */
export function ulidDate(id: string): KnownDate | null {
  const n = id.length === 26 ? readDigits(id.slice(0, 10).toUpperCase(), CROCKFORD) : null;
  return n === null ? null : idDate(Number(n), FEDIVERSE_FROM);
}

/** Misskey and its forks: aid (10) and aidx (16) count ms since 2000 in base 36; objectid (24 hex) seconds, meid (24 hex) ms. */
export function misskeyDate(id: string): KnownDate | null {
  if (/^[0-9a-z]{10}$|^[0-9a-z]{16}$/.test(id)) {
    return idDate(Number.parseInt(id.slice(0, 8), 36) + 946684800000, FEDIVERSE_FROM);
  }
  if (/^[0-9a-f]{24}$/.test(id)) return idDate(Number.parseInt(id.slice(0, 8), 16) * 1000, FEDIVERSE_FROM, 's');
  return ulidDate(id);
}

/** UUID: version 7 counts ms, version 1 ticks of 100 ns since 1582; other versions tell no time. */
export function uuidDate(id: string): KnownDate | null {
  const found = /^([0-9a-f]{8})-([0-9a-f]{4})-([17])([0-9a-f]{3})-[0-9a-f]{4}-[0-9a-f]{12}$/i.exec(id);
  if (!found) return null;
  const [, low = '', mid = '', version, high = ''] = found;
  if (version === '7') return idDate(Number.parseInt(low + mid, 16), FEDIVERSE_FROM);
  const ticks = BigInt(`0x${high}${mid}${low}`);
  return idDate(Number((ticks - 122192928000000000n) / 10000n), FEDIVERSE_FROM);
}
