import type { KnownDate } from '../../model';
import { idDate } from './id-date';

/** How a family of 64-bit ids holds its time: `(id >> shift) * unit + epoch`. */
export interface SnowflakeLayout {
  readonly shift: bigint;
  /** ms since 1970 of the zero. */
  readonly epoch: number;
  /** ms of one step. */
  readonly unit: 1 | 1000;
  /** Launch of the scheme, ms since 1970. */
  readonly earliest: number;
}

/** (id >> 22) + 2010-11-04T01:42:54.657Z. */
export const TWITTER: SnowflakeLayout = { shift: 22n, epoch: 1288834974657, unit: 1, earliest: Date.UTC(2010, 10, 4) };
/** Mastodon, Truth Social and Gab: id >> 16. The scheme came with version 2.0 in 2017; imported posts carry older times. */
export const MASTODON: SnowflakeLayout = { shift: 16n, epoch: 0, unit: 1, earliest: Date.UTC(2006, 0) };
/** Instagram and Threads: (id >> 23) + 2011-08-24T21:07:01.721Z; the time of the upload. */
export const INSTAGRAM: SnowflakeLayout = { shift: 23n, epoch: 1314220021721, unit: 1, earliest: 1314220021721 };
/** TikTok and Douyin: seconds in the upper half. */
export const TIKTOK: SnowflakeLayout = { shift: 32n, epoch: 0, unit: 1000, earliest: Date.UTC(2014, 0) };
/** LinkedIn: id >> 22. */
export const LINKEDIN: SnowflakeLayout = { shift: 22n, epoch: 0, unit: 1, earliest: Date.UTC(2003, 4) };
/** Tumblr since 24 February 2020: (id >> 20) + 1e12; derived from public pairs of id and time. */
export const TUMBLR: SnowflakeLayout = { shift: 20n, epoch: 1e12, unit: 1, earliest: Date.UTC(2020, 1, 24) };
/** Discord: (id >> 22) + 2015-01-01T00:00:00Z. */
export const DISCORD: SnowflakeLayout = { shift: 22n, epoch: 1420070400000, unit: 1, earliest: 1420070400000 };
/** Weibo mids of 16 digits: seconds since 1986-05-03. */
export const WEIBO: SnowflakeLayout = { shift: 22n, epoch: 515483463000, unit: 1000, earliest: Date.UTC(2009, 7) };

/** The date in a decimal id; null when the id is no number or tells a time outside the platform's life. */
export function snowflakeDate(id: string, layout: SnowflakeLayout): KnownDate | null {
  if (!/^\d{1,20}$/.test(id)) return null;
  const at = Number(BigInt(id) >> layout.shift) * layout.unit + layout.epoch;
  return idDate(at, layout.earliest, layout.unit === 1 ? 'ms' : 's');
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Reads digits of an alphabet as a number; null when a character is not in it. */
export function readDigits(text: string, alphabet: string): bigint | null {
  const base = BigInt(alphabet.length);
  let n = 0n;
  for (const c of text) {
    const digit = alphabet.indexOf(c);
    if (digit < 0) return null;
    n = n * base + BigInt(digit);
  }
  return n;
}

/** The date in an Instagram or Threads shortcode: of longer (private) codes only the first eleven characters count. */
export function shortcodeDate(code: string): KnownDate | null {
  const n = readDigits(code.slice(0, 11), BASE64);
  return n === null ? null : snowflakeDate(n.toString(), INSTAGRAM);
}

/** The upload time in a picture's name on pbs.twimg.com: 15 characters of base64url, of which the first 64 bits count. */
export function mediaNameDate(name: string): KnownDate | null {
  const n = name.length === 15 ? readDigits(name, BASE64) : null;
  return n === null ? null : snowflakeDate((n >> 26n).toString(), TWITTER);
}
