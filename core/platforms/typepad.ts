import { placeAt, postAt } from './answers';
import { blogPathDate } from './path-date';
import type { AddressExample, Platform } from './platform';

/** Typepad, closed on 30 September 2025: only archives still have its posts. */
export const typepad: Platform = {
  id: 'typepad',
  readAddress({ host, url }) {
    const site = /^([\w-]+)\.(?:typepad\.(?:com|fr|jp|co\.uk|de)|blogs\.com)$/.exec(host)?.[1];
    if (!site) return null;
    const slug = /\/\d{4}\/\d\d\/(?:\d\d\/)?([^/]+?)\.html$/.exec(url.pathname)?.[1];
    return slug
      ? postAt(`${url.origin}${url.pathname}`, slug, site, blogPathDate(url.pathname))
      : placeAt(url.pathname === '/' ? 'profile' : 'other', `${url.origin}${url.pathname}`, site);
  },
};

/** Address forms and what they must give. */
export const typepadExamples: readonly AddressExample[] = [
  ['https://me.typepad.com/blog/2008/03/words.html', 'https://me.typepad.com/blog/2008/03/words.html', 'words'],
];
