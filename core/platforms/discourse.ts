import { postAt } from './answers';
import type { AddressExample, Platform } from './platform';

const NUMBER = /^\d{1,9}$/;

/** Discourse forums, by the shape of the path on any host. */
export const discourse: Platform = {
  id: 'discourse',
  readAddress({ segments: given, url }) {
    const segments = given.map((part) => part.replace(/\.(?:json|rss)$/, ''));
    const [first, second = '', third = '', fourth = ''] = segments;
    if (first === 'p' && NUMBER.test(second) && segments.length <= 2) {
      return postAt(`${url.origin}/p/${second}`, `p/${second}`);
    }
    if (first !== 't' || segments.length > 5) return null;
    const [topic, slug, number] = NUMBER.test(second) ? [second, '', third] : [third, `${second}/`, fourth];
    if (!NUMBER.test(topic)) return null;
    const post = NUMBER.test(number) ? `/${number}` : '';
    return postAt(`${url.origin}/t/${slug}${topic}${post}`, `${topic}${post}`);
  },
};

/** Address forms and what they must give. */
export const discourseExamples: readonly AddressExample[] = [
  ['https://forum.example/t/words/12345/7?u=me', 'https://forum.example/t/words/12345/7', '12345/7'],
  ['https://forum.example/t/12345.json', 'https://forum.example/t/12345', '12345'],
];
