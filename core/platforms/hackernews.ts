import { placeAt, postAt } from './answers';
import type { AddressExample, Platform } from './platform';

/** Hacker News; stories and comments share one row of numbers. */
export const hackernews: Platform = {
  id: 'hackernews',
  shown: /news\.ycombinator\.com/,
  readAddress({ host, segments, query }) {
    if (!/^(?:news\.ycombinator\.com|hacker-news\.firebaseio\.com|hn\.algolia\.com)$/.test(host)) return null;
    const last = /^(\d{1,12})(?:\.json)?$/.exec(segments.at(-1) ?? '')?.[1];
    const asked = /^(?:item|context)$/.test(segments[0] ?? '')
      ? /^\d{1,12}(?!\w)/.exec(query.get('id') ?? '')?.[0]
      : null;
    const id = host === 'news.ycombinator.com' ? asked : last;
    if (id) return postAt(`https://news.ycombinator.com/item?id=${id}`, id);
    const user = segments[0] === 'user' ? query.get('id') : null;
    if (user) return placeAt('profile', `https://news.ycombinator.com/user?id=${user}`, user);
    return placeAt(segments[0] === 'submitlink' ? 'share' : 'other', null);
  },
};

/** Address forms and what they must give. */
export const hackernewsExamples: readonly AddressExample[] = [
  ['https://news.ycombinator.com/item?id=29&p=2#30', 'https://news.ycombinator.com/item?id=29', '29'],
  ['https://hacker-news.firebaseio.com/v0/item/8863.json', 'https://news.ycombinator.com/item?id=8863', '8863'],
];
