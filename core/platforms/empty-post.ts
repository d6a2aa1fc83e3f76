import type { PostReading } from './platform';

/** A post of which nothing is known yet: what a platform tells is laid over it. */
export const emptyPost: PostReading = {
  text: '',
  author: null,
  handle: null,
  published: null,
  language: null,
  url: null,
  parent: null,
  quoted: null,
  quotedText: null,
  links: [],
  title: null,
};
