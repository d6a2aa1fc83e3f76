import { codeAt, placeAt, postAt } from './answers';
import { readRedditEmbed } from './embeds/reddit-embed';
import type { AddressExample, Platform } from './platform';

const ROOT = 'https://www.reddit.com';
const OWN = /^(?:(?:www\.)?(?:[a-z]{2}|old|new|np|amp|pay|ssl|sh|embed)\.|[mi]\.)?reddit(?:media)?\.com$/;
const FRONT_END =
  /^(?:redlib|libreddit|teddit|safereddit|lr|r)\.|^(?:[a-z]\.)?(?:rxddit|vxreddit)\.com$|^safereddit\.com$/;
const ID = /^[0-9a-z]{2,9}$/i;

/** Reddit posts and comments; the ids are serial and carry no date. */
export const reddit: Platform = {
  id: 'reddit',
  shown: /reddit(?:media)?\.com|redd\.it/,
  readAddress({ host, segments: given, url }) {
    const segments = given.map((part) => part.replace(/\.(?:json|rss)$/, '')).filter((part) => part !== '');
    const [first = ''] = segments;
    if (host === 'redd.it')
      return first && ID.test(first) ? post('', first, null) : codeAt(`https://redd.it${url.pathname}`);
    if (/^(?:i|v|preview|external-preview)\.redd\.it$/.test(host)) return placeAt('media', url.href);
    const own = OWN.test(host);
    if (!own && !(FRONT_END.test(host) && segments.includes('comments'))) return null;
    if (segments.length === 1 && /^(?=\D*\d)[a-z\d]{5,7}$/.test(first)) return post('', first, null);
    if (/^(?:gallery|tb)$/.test(first) && ID.test(segments[1] ?? '')) return post('', segments[1] ?? '', null);
    const [kind = '', name = '', form = ''] = segments;
    const room = /^(?:r|u|user)$/.test(kind);
    if (room && form === 's') return codeAt(`${ROOT}${url.pathname}`);
    const at = segments.indexOf('comments');
    const id = (segments[at + 1] ?? '').replace(/^t3_/, '');
    if ((at === 0 || (at === 2 && room)) && ID.test(id)) {
      const user = kind === 'u' ? 'user' : kind;
      const comment = ID.test(segments[at + 3] ?? '') ? (segments[at + 3] ?? '') : null;
      return post(at === 0 ? '' : `${user}/${name}/`, id, comment, user === 'user' ? name : null);
    }
    if (room && name && segments.length === 2) {
      return placeAt('profile', `${ROOT}/${kind === 'u' ? 'user' : kind}/${name}/`, kind === 'r' ? null : name);
    }
    return placeAt(first === 'submit' ? 'share' : 'other', null);
  },
  readEmbed: readRedditEmbed,
};

function post(room: string, id: string, comment: string | null, author: string | null = null) {
  const low = id.toLowerCase();
  const own = `${ROOT}/${room}comments/${low}/`;
  return comment ? postAt(`${own}comment/${comment}/`, `${low}/${comment}`, author) : postAt(own, low, author);
}

/** Address forms and what they must give. */
export const redditExamples: readonly AddressExample[] = [
  ['https://old.reddit.com/r/news/comments/6rrwyj/words/', 'https://www.reddit.com/r/news/comments/6rrwyj/', '6rrwyj'],
  [
    'https://www.reddit.com/r/news/comments/6rrwyj/words/o0v9zh8',
    'https://www.reddit.com/r/news/comments/6rrwyj/comment/o0v9zh8/',
    '6rrwyj/o0v9zh8',
  ],
  ['https://redd.it/2a00np', 'https://www.reddit.com/comments/2a00np/', '2a00np'],
  ['https://www.reddit.com/r/news/s/hKrTTvFVwZ', 'https://www.reddit.com/r/news/s/hKrTTvFVwZ', null],
];
