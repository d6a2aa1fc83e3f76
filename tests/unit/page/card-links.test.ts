import { expect, test } from 'vitest';
import { readArticle } from './read-article';

const POST = 'https://x.com/some_one/status/1541815603606036480';

/** Markup, and the words by which each thing it links to is cited. */
const CARDS: readonly (readonly [what: string, markup: string, anchors: readonly string[]])[] = [
  [
    'a card of several blocks',
    '<a href="https://mill.example/old-weir"><div><h2>The old weir</h2><h3>It was built in 1804.</h3><div><p>mill.example</p></div></div></a>',
    ['The old weir'],
  ],
  [
    'a card that begins with a picture',
    '<a href="https://mill.example/old-weir"><div><img src="a.jpg"></div><p>The old weir</p></a>',
    ['The old weir'],
  ],
  [
    'two links to one page in two lines',
    '<p>See <a href="https://mill.example/old-weir">the weir</a>.</p><p>And <a href="https://mill.example/old-weir">that weir</a>.</p>',
    ['the weir', 'that weir'],
  ],
  [
    'a picture of a post with its link below',
    `<figure><a href="${POST}"><img src="shot.png" alt="a post"></a><figcaption>Picture: <a href="${POST}">the post</a></figcaption></figure>`,
    ['the post'],
  ],
  ['a picture of a post', `<figure><a href="${POST}"><img src="shot.png" alt="a post"></a></figure>`, ['']],
];

test.each(CARDS)('%s is cited once for each link', (_what, markup, anchors) => {
  expect(readArticle(markup).citations.map(({ anchor }) => anchor)).toEqual(anchors);
});
