import { decodePercent } from '../url/read-url';
import { placeAt, postAt } from './answers';
import { readIsoDate } from './dates/iso-date';
import { MASTODON, snowflakeDate } from './dates/snowflake';
import type { AddressExample, AddressParts, Platform, PlatformAddress } from './platform';

const USER = /^@([\w.-]+)(?:@([\w.-]+\.[\w.-]+))?$/;
const SNOWFLAKE = /^\d{15,20}$/;
/** Ids of servers older than autumn 2017 are small numbers; only a name that says Mastodon makes them believable. */
const SERIAL_HOST = /(?:^|[.-])(?:mastodon|mstdn|masto)|\.social$/;
/** Hosts with the same path shape that are other services. */
const OTHER = /(?:^|\.)(?:truthsocial|tiktok|medium|threads|youtube|substack|gab)\.(?:com|net)$/;

/** Views of a post behind its address. */
const VIEW = /^(?:embed|reblogs|favourites|quotes|media|activity)$/;

function isId(id: string, host: string): boolean {
  return SNOWFLAKE.test(id) || (/^\d{1,14}$/.test(id) && SERIAL_HOST.test(host));
}

function dateOf(id: string) {
  return SNOWFLAKE.test(id) ? snowflakeDate(id, MASTODON) : null;
}

function readUserForm(parts: AddressParts, first: string, id: string): PlatformAddress | null {
  const user = USER.exec(decodePercent(first));
  if (!user || !isId(id, parts.host)) return null;
  return postAt(`https://${parts.url.host}/${user[0]}/${id}`, id, handleOf(user, parts.host), dateOf(id));
}

/** The account with its server; a remote one names its own. */
function handleOf([name, , remote]: RegExpExecArray, host: string): string {
  return remote ? name.slice(1) : `${name.slice(1)}@${host}`;
}

/** Mastodon and its forks, recognised by the shape of the path on any host: no list of servers is complete. */
export const mastodon: Platform = {
  id: 'mastodon',
  shown: /\/embed|statuses?\/|@[\w.-]{1,60}(?:\\*\/|\\u002F|%2F)\d{15}/,
  readAddress(parts) {
    const { host, url } = parts;
    if (OTHER.test(host)) return null;
    const segments = /^(?:web|deck|redirect)$/.test(parts.segments[0] ?? '') ? parts.segments.slice(1) : parts.segments;
    const [first = '', second = '', third = '', fourth = ''] = segments;
    const user = segments.length === 1 && SERIAL_HOST.test(host) ? USER.exec(decodePercent(first)) : null;
    if (user) return placeAt('profile', `https://${url.host}/${user[0]}`, handleOf(user, host));
    if (first.startsWith('@') || first.startsWith('%40')) {
      return segments.length === 2 || VIEW.test(third) ? readUserForm(parts, first, second) : null;
    }
    if (first === 'users' && third === 'statuses' && /^\d{1,20}$/.test(fourth)) {
      return postAt(`https://${url.host}/@${second}/${fourth}`, fourth, `${second}@${host}`, dateOf(fourth));
    }
    // Numbers of `updates` (before 2.0) count stream entries, not statuses.
    if (first === 'users' && third === 'updates' && /^\d{1,20}$/.test(fourth)) {
      return postAt(`https://${url.host}/users/${second}/updates/${fourth}`, `updates/${fourth}`, `${second}@${host}`);
    }
    if (first === 'ap' && second === 'users' && fourth === 'statuses' && SNOWFLAKE.test(segments[4] ?? '')) {
      const id = segments[4] ?? '';
      return postAt(`https://${url.host}/ap/users/${third}/statuses/${id}`, id, null, dateOf(id));
    }
    const id = first === 'api' && third === 'statuses' ? fourth : first === 'statuses' ? second : '';
    const day = /^\d+$/.test(id) ? readIsoDate(url.hash.slice(1), 'post-id') : null;
    return day !== null || (isId(id, host) && (first !== 'api' || SNOWFLAKE.test(id)))
      ? postAt(`https://${url.host}/statuses/${id}`, id, null, dateOf(id) ?? day)
      : null;
  },
};

/** Address forms and what they must give. */
export const mastodonExamples: readonly AddressExample[] = [
  [
    'tag:mastodon.example,2017-08-17:objectId=1234567:objectType=Status',
    'https://mastodon.example/statuses/1234567',
    '1234567',
  ],
  [
    'https://a.example/users/me/statuses/103794036899778366/activity',
    'https://a.example/@me/103794036899778366',
    '103794036899778366',
  ],
  ['https://a.example/%40me/103794036899778366', 'https://a.example/@me/103794036899778366', '103794036899778366'],
  [
    'https://a.example/@me@b.example/112360601113258881/embed',
    'https://a.example/@me@b.example/112360601113258881',
    '112360601113258881',
  ],
  [
    'https://a.example/ap/users/115000000000000000/statuses/116000000000000000',
    'https://a.example/ap/users/115000000000000000/statuses/116000000000000000',
    '116000000000000000',
  ],
];
