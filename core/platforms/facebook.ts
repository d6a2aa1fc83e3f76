import { codeAt, placeAt, postAt } from './answers';
import { attributeEmbed } from './embeds/attribute-embed';
import type { AddressExample, AddressParts, Platform, PlatformAddress } from './platform';

const ROOT = 'https://www.facebook.com';
const HOSTS =
  /^(?:(?:m|mbasic|touch|web|l|lm|business|free|0|d|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com$|^(?:www\.)?facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd\.onion$/;
const ID = /^(?:\d+|pfbid\w+)$/i;
const NAME = /^[\w.-]+$/;
const SHARE = /^(?:sharer(?:\.php)?|share\.php|dialog|plugins|v\d+\.\d+|tr|connect)$/;
const RESERVED =
  /^(?:login|help|policies|privacy|legal|terms|settings|marketplace|gaming|hashtag|search|events|ads|business|careers|recover|l\.php|flx|messages|notifications|home\.php|pages|watch|reel|photos?|story\.php|permalink\.php|photo\.php|video\.php|notes|groups|people|hashtags|live)$/;

const video = (id: string, page: string | null): PlatformAddress => postAt(`${ROOT}/watch/?v=${id}`, id, page);
const photo = (id: string, page: string | null): PlatformAddress => postAt(`${ROOT}/photo/?fbid=${id}`, id, page);
const inGroup = (group: string, id: string): PlatformAddress =>
  postAt(`${ROOT}/groups/${group}/posts/${id}/`, id, `groups/${group}`);

function readQueryForm({ query, segments: [first = '', second = ''] }: AddressParts): PlatformAddress | null {
  const [story, owner, picture, film] = ['story_fbid', 'id', 'fbid', 'v'].map((name) => query.get(name));
  if (/^(?:permalink|story)\.php$/.test(first) && story && owner && ID.test(story)) {
    return postAt(`${ROOT}/permalink.php?story_fbid=${story}&id=${owner}`, story, owner);
  }
  if (/^photo(?:\.php|s)?$/.test(first) && picture && ID.test(picture)) return photo(picture, null);
  if (/^(?:watch|video(?:\.php)?|photo\.php)$/.test(first) && film && ID.test(film)) return video(film, null);
  if (first === 'reel' && film && ID.test(film)) return postAt(`${ROOT}/reel/${film}`, film);
  const nested = query.get('video_id');
  if (first === 'video' && second === 'embed' && nested && ID.test(nested)) return video(nested, null);
  const listed = query.get('view') === 'permalink' ? owner : query.get('multi_permalinks');
  return first === 'groups' && second && listed && ID.test(listed) ? inGroup(second, listed) : null;
}

/** Pages had `pg` or a whole name before their own; numbers behind a colon count versions. */
function readPathForm(given: readonly string[]): PlatformAddress | null {
  const before = given[0] === 'pg' ? 1 : given[0] === 'pages' && given.length > 3 ? 2 : 0;
  const segments = given.slice(before).map((part) => part.replace(/:\d$/, ''));
  const [first = '', second = '', third = '', fourth = ''] = segments;
  const last = segments.at(-1) ?? '';
  if (first === 'groups' && /^(?:posts|permalink)$/.test(third) && ID.test(fourth)) {
    return inGroup(second, fourth);
  }
  if (first === 'reel' && ID.test(second)) return postAt(`${ROOT}/reel/${second}`, second);
  if (first === 'notes' && ID.test(last)) return postAt(`${ROOT}/notes/${segments.slice(1).join('/')}/`, last, second);
  if (!NAME.test(first) || segments.length < 3) return null;
  if (first === 'watch' && ID.test(third)) return video(third, second);
  if (second === 'posts' && ID.test(last)) return postAt(`${ROOT}/${first}/posts/${last}`, last, first);
  // The slug of a post may run straight into its id: /page/posts/some-words-pfbid…
  const tail = /(?:^|-)(pfbid\w+|\d{9,})$/i.exec(second === 'posts' ? last : '')?.[1];
  if (tail) return postAt(`${ROOT}/${first}/posts/${tail}`, tail, first);
  if (second === 'videos' && ID.test(last)) return video(last, first);
  return second === 'photos' && ID.test(last) ? photo(last, first) : null;
}

/** A comment is content: its parameters stay behind the post's own address. */
function withComment(canonical: string, query: URLSearchParams): string {
  const kept = ['comment_id', 'reply_comment_id'].flatMap((name) => {
    const id = query.get(name);
    return id && /^\w+$/.test(id) ? [`${name}=${id}`] : [];
  });
  return kept.length === 0 ? canonical : `${canonical}${canonical.includes('?') ? '&' : '?'}${kept.join('&')}`;
}

/** Facebook posts, photos, videos and reels; the ids carry no date. */
export const facebook: Platform = {
  id: 'facebook',
  shown: /facebook\.com/,
  readAddress(parts) {
    const { host, segments, url } = parts;
    if (host === 'fb.watch' || host === 'fb.me') return codeAt(`https://${host}${url.pathname}`);
    if (!HOSTS.test(host)) return null;
    const [first = '', second = ''] = segments;
    if (first === 'share' && second !== '' && !parts.query.has('u')) return codeAt(`${ROOT}${url.pathname}`);
    if (SHARE.test(first) || first === 'share') return placeAt('share', null);
    const post = readQueryForm(parts) ?? readPathForm(segments);
    if (post) return { ...post, canonical: withComment(post.canonical ?? '', parts.query) };
    if (first === 'profile.php' && parts.query.get('id')) {
      const id = parts.query.get('id') ?? '';
      return placeAt('profile', `${ROOT}/profile.php?id=${id}`, id);
    }
    if (/^(?:pages|people)$/.test(first) && /^\d+$/.test(segments[2] ?? '')) {
      return placeAt('profile', `${ROOT}/${first}/${second}/${segments[2]}`, second);
    }
    if (first === 'groups' && second) return placeAt('profile', `${ROOT}/groups/${second}/`, `groups/${second}`);
    if (NAME.test(first) && !RESERVED.test(first) && second === '')
      return placeAt('profile', `${ROOT}/${first}`, first);
    return placeAt('other', `${ROOT}${url.pathname}`);
  },
  readEmbed: (tree, node) =>
    attributeEmbed(tree, node, 'fb:post', ['href']) ?? attributeEmbed(tree, node, 'fb:video', ['href']),
};

/** Address forms and what they must give. */
export const facebookExamples: readonly AddressExample[] = [
  ['https://www.facebook.com/#!/page/posts/4711', 'https://www.facebook.com/page/posts/4711', '4711'],
  [
    'https://m.facebook.com/story.php?story_fbid=4711&id=42&refid=17',
    'https://www.facebook.com/permalink.php?story_fbid=4711&id=42',
    '4711',
  ],
  [
    'https://www.facebook.com/groups/group/permalink/4711/',
    'https://www.facebook.com/groups/group/posts/4711/',
    '4711',
  ],
  ['https://www.facebook.com/page/videos/4711/', 'https://www.facebook.com/watch/?v=4711', '4711'],
  ['https://www.facebook.com/plugins/like.php?href=x', null, null],
  ['https://fb.watch/abcDEF123_/', 'https://fb.watch/abcDEF123_/', null],
];
