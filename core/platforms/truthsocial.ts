import { placeAt, postAt } from './answers';
import { MASTODON, snowflakeDate } from './dates/snowflake';
import type { AddressExample, Platform } from './platform';

const ID = /^\d{15,20}$/;

/** Truth Social, a fork of Mastodon with the same ids. */
export const truthsocial: Platform = {
  id: 'truthsocial',
  shown: /truthsocial\.com/,
  readAddress({ host, segments }) {
    if (!/^(?:m\.)?truthsocial\.com$/.test(host)) return null;
    const [first = '', second = '', third = '', fourth = ''] = segments;
    const user = first === 'users' ? second : first.startsWith('@') ? first.slice(1) : '';
    const id = [second, third, fourth].find((part) => ID.test(part));
    if (user && id) {
      return postAt(`https://truthsocial.com/@${user}/${id}`, id, user, snowflakeDate(id, MASTODON));
    }
    if (user && segments.length === 1) return placeAt('profile', `https://truthsocial.com/@${user}`, user);
    if (first === 'api' && third === 'statuses' && id)
      return postAt(`https://truthsocial.com/statuses/${id}`, id, null, snowflakeDate(id, MASTODON));
    return placeAt(first === 'share' ? 'share' : 'other', null);
  },
};

/** Address forms and what they must give. */
export const truthsocialExamples: readonly AddressExample[] = [
  [
    'https://truthsocial.com/@me/108779000807761862/embed',
    'https://truthsocial.com/@me/108779000807761862',
    '108779000807761862',
  ],
];
