import { codeAt, placeAt, postAt } from './answers';
import { mediaNameDate } from './dates/snowflake';
import { tweetDate } from './dates/tweet-date';
import { readTwitterEmbed } from './embeds/twitter-embed';
import type { AddressExample, AddressParts, Platform, PlatformAddress } from './platform';

const ONION = 'twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion';
const OWN = new RegExp(`^(?:(?:m|mobile|pro)\\.)?(?:twitter\\.com|x\\.com|${ONION})$`);
/** FxEmbed and its kin, with a short mode before the name; front ends without script. */
const MIRROR =
  /^(?:(?:d|dl|t|i|g|m|o|api|mosaic|c)\.)?(?:fxtwitter|vxtwitter|fixupx|fixvx|twittpr|girlcockx|stupidpenisx|cunnyx)\.com$|^nitter(?:\.|$)|^xcancel\.com$|^lightbrd\.com$|^nuku\.trabun\.org$/;
const HANDLE = /^\w{1,20}$/;
const ID = /^\d{1,20}$/;
const PROFILE_PART = /^(?:|with_replies|media|likes|favorites|followers|following|lists|highlights|articles)$/;
/** First path segments that name no account. */
const RESERVED =
  /^(?:i|web|statuses|intent|share|home|search|hashtag|explore|settings|login|signup|about|tos|privacy|jobs|download|messages|notifications|compose|who_to_follow|account|widgets|oauth|logout|search-advanced|search-home|en|goodies)$/i;

function tweet(id: string, handle: string | null): PlatformAddress {
  const account = handle?.replace(/^@/, '') ?? null;
  const named = account !== null && HANDLE.test(account) && !RESERVED.test(account) ? account : null;
  return postAt(`https://x.com/${named ?? 'i'}/status/${id}`, id, named, tweetDate(id));
}

function isId(text: string | null | undefined): text is string {
  return typeof text === 'string' && ID.test(text);
}

/** Ids as they end in old addresses: digits before a stray suffix such as `…` → kept, `123abc` → refused. */
function leadingId(segment: string): string | null {
  return /^\d{1,20}(?!\w)/.exec(segment)?.[0] ?? null;
}

function readPath({ segments, query, url }: AddressParts): PlatformAddress {
  const [first = '', second = '', third = '', fourth] = segments;
  if (first === 'intent') return readIntent(query, second);
  if (first === 'share' || ((first === 'home' || first === '') && query.has('status'))) return placeAt('share', null);
  const bare = /^status(?:es)?$/.test(first) ? leadingId(second) : null;
  if (bare) return tweet(bare, null);
  if (first === 'i') {
    const id = [third, fourth, segments[4], second].find(isId);
    if (id && /^(?:web|status|statuses|videos|cards|article)$/.test(second)) return tweet(id, null);
    return placeAt('other', `https://x.com${url.pathname.replace(/\/$/, '')}`);
  }
  const id = leadingId(third);
  if (id && /^(?:status(?:es)?|article)$/i.test(second)) return tweet(id, first);
  if (first === 'web' && /^status(?:es)?$/.test(second)) return placeAt('other', null);
  if (first === 'hashtag' && second) return placeAt('other', `https://x.com/hashtag/${second}`);
  if (segments.length === 0 || RESERVED.test(first)) return placeAt('other', null);
  if (HANDLE.test(first) && PROFILE_PART.test(second) && third === '')
    return placeAt('profile', `https://x.com/${first}`, first);
  return placeAt('other', `https://x.com/${segments.join('/')}`);
}

function readIntent(query: URLSearchParams, action: string): PlatformAddress {
  const id = query.get('in_reply_to') ?? query.get('tweet_id');
  if (isId(id)) return tweet(id, null);
  const name = query.get('screen_name');
  return /^(?:user|follow)$/.test(action) && name && HANDLE.test(name)
    ? placeAt('share', null, name)
    : placeAt('share', null);
}

/** Hosts of the platform that hold players, pictures and reading services. */
function readOther({ host, segments, query, url }: AddressParts): PlatformAddress | null {
  const last = segments.at(-1) ?? '';
  switch (host) {
    case 'platform.twitter.com':
    case 'platform.x.com': {
      const id = query.get('id') ?? /[#&?]id=(\d+)/.exec(url.hash)?.[1];
      return segments[0] === 'embed' && isId(id) ? tweet(id, null) : placeAt('share', null);
    }
    case 'cdn.syndication.twimg.com':
    case 'syndication.twitter.com':
    case 'api.twitter.com': {
      const id = query.get('id') ?? query.get('ids') ?? /\/statuses\/show\/(\d+)/.exec(url.pathname)?.[1];
      return isId(id) ? tweet(id, null) : placeAt('other', null);
    }
    case 's9e.github.io': {
      const id = /^#(\d{1,20})/.exec(url.hash)?.[1];
      return id && /^twitter(?:\.min)?\.html$/.test(last) ? tweet(id, null) : null;
    }
    case 'threadreaderapp.com': {
      const id = /^(\d{1,20})(?:\.html)?$/.exec(last)?.[1];
      return id && /^(?:thread|embed)$/.test(segments[0] ?? '') ? tweet(id, null) : null;
    }
    case 'pbs.twimg.com': {
      const name = /^([\w-]{15})(?:\.|$)/.exec(last)?.[1];
      if (segments[0] !== 'media' || !name) return placeAt('media', url.href);
      return placeAt('media', `https://pbs.twimg.com/media/${name}`, null, mediaNameDate(name));
    }
    case 't.co':
    case 'pic.twitter.com':
    case 'pic.x.com':
      return codeAt(null);
    default:
      return null;
  }
}

/** X, formerly Twitter: all eras, mirrors and front ends. */
export const twitter: Platform = {
  id: 'twitter',
  shown: /(?:twitter|x)\.com/,
  readAddress(parts) {
    if (OWN.test(parts.host) || MIRROR.test(parts.host)) return readPath(parts);
    return readOther(parts);
  },
  readEmbed: readTwitterEmbed,
};

/** Address forms and what they must give. */
export const twitterExamples: readonly AddressExample[] = [
  ['https://twitter.com/#!/me/status/21', 'https://x.com/me/status/21', '21'],
  ['https://x.com/me/status/21?s=46&t=Ab', 'https://x.com/me/status/21', '21'],
  ['https://mobile.twitter.com/i/web/status/21', 'https://x.com/i/status/21', '21'],
  ['https://nitter.example/me/status/21#m', 'https://x.com/me/status/21', '21'],
  ['https://platform.twitter.com/embed/Tweet.html?id=21', 'https://x.com/i/status/21', '21'],
  ['https://twitter.com/intent/tweet?url=x%2F', null, null],
  ['https://twitter.com/me', 'https://x.com/me', null],
];
