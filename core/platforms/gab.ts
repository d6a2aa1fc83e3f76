import { placeAt, postAt } from './answers';
import { MASTODON, snowflakeDate } from './dates/snowflake';
import type { AddressExample, Platform } from './platform';

/** Numbers until 2019, then Mastodon's. */
const ID = /^(?:\d{4,9}|\d{15,20})$/;

/** Gab, a fork of Mastodon with the same ids. */
export const gab: Platform = {
  id: 'gab',
  shown: /gab\.com/,
  readAddress({ host, segments: [first = '', second = '', third = ''] }) {
    if (!/^(?:m\.)?gab\.com$/.test(host)) return null;
    const user = first.replace(/^@/, '');
    const id = [third, second].find((part) => ID.test(part));
    if (user && id && (second === 'posts' || (second === id && id.length > 9))) {
      return postAt(`https://gab.com/${user}/posts/${id}`, id, user, snowflakeDate(id, MASTODON));
    }
    if (/^(?:compose|share)$/.test(first)) return placeAt('share', null);
    return user && second === '' ? placeAt('profile', `https://gab.com/${user}`, user) : placeAt('other', null);
  },
};

/** Address forms and what they must give. */
export const gabExamples: readonly AddressExample[] = [
  [
    'https://www.gab.com/me/posts/107163961867310434',
    'https://gab.com/me/posts/107163961867310434',
    '107163961867310434',
  ],
];
