import { codeAt, placeAt, postAt } from './answers';
import { INSTAGRAM, shortcodeDate, snowflakeDate } from './dates/snowflake';
import { linkedEmbed } from './embeds/linked-embed';
import type { AddressExample, Platform } from './platform';

const HOSTS = /^(?:(?:m|d|g|www)\.)?(?:instagram\.com|instagr\.am|ddinstagram\.com|67instagram\.com|kkinstagram\.com)$/;
const FORM = /^(?:p|reels?|tv)$/;
const CODE = /^[\w-]{5,60}$/;
const RESERVED =
  /^(?:explore|accounts|about|developer|legal|directory|reels?|stories|direct|web|privacy|oauth|challenge|emails|api|graphql|embed\.js)$/;

/** Instagram posts, reels, videos and stories. */
export const instagram: Platform = {
  id: 'instagram',
  shown: /instagram\.com/,
  readAddress({ host, segments, url }) {
    if (!HOSTS.test(host)) return null;
    const [first = '', second = '', third = ''] = segments;
    if (first === 'share') return codeAt(`https://www.instagram.com${url.pathname}`);
    if (FORM.test(first) && CODE.test(second) && second !== 'audio') return post(second, null);
    if (FORM.test(second) && CODE.test(third)) return post(third, first);
    if (first === 'stories' && second !== 'highlights' && /^\d{10,25}$/.test(third)) {
      return postAt(
        `https://www.instagram.com/stories/${second}/${third}/`,
        third,
        second,
        snowflakeDate(third, INSTAGRAM),
      );
    }
    if (/^[\w.]{1,30}$/.test(first) && !RESERVED.test(first) && second === '') {
      return placeAt('profile', `https://www.instagram.com/${first}/`, first);
    }
    return placeAt('other', null);
  },
  readEmbed: (tree, node) => linkedEmbed(tree, node, 'blockquote', 'instagram-media', /\/(?:p|reels?|tv)\/[\w-]{5,}/),
};

function post(code: string, user: string | null) {
  return postAt(`https://www.instagram.com/p/${code}/`, code, user, shortcodeDate(code));
}

/** Address forms and what they must give. */
export const instagramExamples: readonly AddressExample[] = [
  ['https://instagram.com/p/aye83DjauH/embed/captioned/?cr=1', 'https://www.instagram.com/p/aye83DjauH/', 'aye83DjauH'],
  ['https://www.instagram.com/me/reel/DGsNPnpN0we/?igsh=x', 'https://www.instagram.com/p/DGsNPnpN0we/', 'DGsNPnpN0we'],
  ['https://www.instagram.com/share/p/BACiUUUYQV', 'https://www.instagram.com/share/p/BACiUUUYQV', null],
  ['https://www.instagram.com/me/', 'https://www.instagram.com/me/', null],
];
