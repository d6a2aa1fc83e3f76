import { placeAt, postAt } from './answers';
import { blogPathDate } from './path-date';
import type { AddressExample, Platform } from './platform';

/** Blogger; every country's host mirrors `.com`. */
export const blogger: Platform = {
  id: 'blogger',
  readAddress({ host, segments, url, query }) {
    if (/^(?:draft\.)?blogger\.com$/.test(host)) {
      const at = segments.indexOf('posts');
      const id = segments[at + 2] ?? '';
      if (segments[0] === 'feeds' && at > 0 && /^\d+$/.test(id))
        return postAt(`https://www.blogger.com${url.pathname}`, id);
      return placeAt(/^(?:share-post|blog-this)/.test(segments[0] ?? '') ? 'share' : 'other', null);
    }
    const blog = /^([\w-]+)\.blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?$/.exec(host)?.[1];
    if (!blog) return null;
    const origin = `https://${blog}.blogspot.com`;
    const found = /^\/(?:\d{4}\/\d\d|p)\/([^/]+?)\.html$/.exec(url.pathname);
    if (found) return postAt(`${origin}${url.pathname}`, found[1] ?? '', blog, blogPathDate(url.pathname));
    const id = query.get('postID');
    if (id) return postAt(`${origin}${url.pathname}?postID=${id}`, id, blog);
    return segments.length === 0
      ? placeAt('profile', `${origin}/`, blog)
      : placeAt('other', `${origin}${url.pathname}`, blog);
  },
};

/** Address forms and what they must give. */
export const bloggerExamples: readonly AddressExample[] = [
  ['http://blog.blogspot.co.uk/2019/08/words.html?m=1#c42', 'https://blog.blogspot.com/2019/08/words.html', 'words'],
  [
    'https://www.blogger.com/feeds/1234567890/posts/default/9876543210?alt=json',
    'https://www.blogger.com/feeds/1234567890/posts/default/9876543210',
    '9876543210',
  ],
];
