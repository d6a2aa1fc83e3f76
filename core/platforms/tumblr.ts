import { codeAt, placeAt, postAt } from './answers';
import { snowflakeDate, TUMBLR } from './dates/snowflake';
import { readTumblrEmbed } from './embeds/tumblr-embed';
import type { AddressExample, Platform } from './platform';

const ID = /^\d{6,20}$/;
/** Names before `.tumblr.com` that are no blog. */
const SERVICE = /^(?:www|assets|embed|api|media|static|at|engineering|px|va\.media|64\.media)$/;

function post(blog: string, id: string) {
  return postAt(`https://www.tumblr.com/${blog}/${id}`, id, blog, dateOf(id));
}

function dateOf(id: string) {
  return id.length >= 18 ? snowflakeDate(id, TUMBLR) : null;
}

/** Tumblr, on its own hosts and on domains of blogs (`/post/{id}`). */
export const tumblr: Platform = {
  id: 'tumblr',
  name: 'Tumblr',
  readAddress({ host, segments, url, query }) {
    const [first = '', second = '', third = ''] = segments;
    if (host === 'tmblr.co') return codeAt(`https://tmblr.co${url.pathname}`);
    const own = /^(?:(.+)\.)?tumblr\.com$/.exec(host);
    if (!own && !/^priviblur\.|^pb\.|^tb\.opnxng\.com$/.test(host)) {
      return first === 'post' && /^\d{9,20}$/.test(second) && segments.length < 4
        ? postAt(`${url.origin}${url.pathname}`, second, null, dateOf(second))
        : null;
    }
    const blog = own?.[1];
    if (blog === 'embed') {
      const id = segments.at(-1) ?? '';
      return first === 'embed' && ID.test(id)
        ? postAt(`https://embed.tumblr.com${url.pathname}`, id, null, dateOf(id))
        : placeAt('other', null);
    }
    if (blog !== undefined && !SERVICE.test(blog)) {
      const id = first === 'video' ? third : first === 'api' ? (query.get('id') ?? '') : second;
      if (/^(?:post|image|video|private|api)$/.test(first) && ID.test(id)) return post(blog, id);
      return segments.length === 0
        ? placeAt('profile', `https://www.tumblr.com/${blog}`, blog)
        : placeAt('other', url.href);
    }
    const within = first === 'dashboard' ? segments.slice(1) : segments;
    const path = within[0] === 'blog' ? within.slice(within[1] === 'view' ? 2 : 1) : segments;
    const [name = '', id = ''] = path;
    if (/^@?[\w-]{1,32}$/.test(name) && ID.test(id)) return post(name.replace('@', ''), id);
    if (/^(?:share|widgets)$/.test(first)) return placeAt('share', null);
    const reserved =
      /^(?:explore|tagged|search|login|register|policy|dashboard|oembed|docs|about|likes|redirect)$/.test(name);
    return name && !reserved && path.length === 1
      ? placeAt('profile', `https://www.tumblr.com/${name}`, name)
      : placeAt('other', null);
  },
  readEmbed: readTumblrEmbed,
};

/** Address forms and what they must give. */
export const tumblrExamples: readonly AddressExample[] = [
  {
    in: 'https://some-blog.tumblr.com/post/626907179849564160/some-words?x=1',
    canonical: 'https://www.tumblr.com/some-blog/626907179849564160',
    postId: '626907179849564160',
  },
  {
    in: 'https://www.tumblr.com/blog/view/some-blog/686047436641353728',
    canonical: 'https://www.tumblr.com/some-blog/686047436641353728',
    postId: '686047436641353728',
  },
  {
    in: 'https://blog.example.org/post/167770226574/some-words',
    canonical: 'https://blog.example.org/post/167770226574/some-words',
    postId: '167770226574',
  },
  { in: 'https://tmblr.co/ZaBcDe', canonical: 'https://tmblr.co/ZaBcDe', postId: null },
];
