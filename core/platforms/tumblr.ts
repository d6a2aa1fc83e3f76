import { codeAt, placeAt, postAt } from './answers';
import { snowflakeDate, TUMBLR } from './dates/snowflake';
import { linkedEmbed } from './embeds/linked-embed';
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
  shown: /tumblr\.com/,
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
      const [, , key = '', id = ''] = segments;
      return first === 'embed' && ID.test(id)
        ? postAt(`https://embed.tumblr.com/embed/post/${key}/${id}`, id, null, dateOf(id))
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
  // Its own address is in the inner link: the frame's names the blog by a key only.
  readEmbed: (tree, node) => linkedEmbed(tree, node, 'div', 'tumblr-post', /^https?:/),
};

/** Address forms and what they must give. */
export const tumblrExamples: readonly AddressExample[] = [
  ['https://weir.tumblr.com/post/626907179/words?x=1', 'https://www.tumblr.com/weir/626907179', '626907179'],
  ['https://www.tumblr.com/blog/view/weir/686047436', 'https://www.tumblr.com/weir/686047436', '686047436'],
  ['https://blog.example/post/167770226574/words', 'https://blog.example/post/167770226574/words', '167770226574'],
  ['https://tmblr.co/ZaBcDe', 'https://tmblr.co/ZaBcDe', null],
];
