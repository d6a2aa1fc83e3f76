import { postAt } from './answers';
import type { AddressExample, Platform } from './platform';

const NUMBER = /^\d{1,9}$/;

/** Discourse forums, by the shape of the path on any host. */
export const discourse: Platform = {
  id: 'discourse',
  name: 'Discourse',
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
  {
    in: 'https://forum.example.org/t/some-words/12345/7?u=someone',
    canonical: 'https://forum.example.org/t/some-words/12345/7',
    postId: '12345/7',
  },
  { in: 'https://forum.example.org/t/12345.json', canonical: 'https://forum.example.org/t/12345', postId: '12345' },
];
