import { describe, expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const TEXT = [
  'The lock on the upper canal was closed for nine weeks, and nobody in the village had been told why it took so long to mend.',
  'Two barges waited below the weir until the end of the month, their crews paid by the day, while the engineers argued.',
  'The keeper, who has kept a book of boats for thirty years, counts ninety that turned back, according to his own figures.',
  'When it opened again, the first boat through carried gravel, and he wrote down its name as he had always done before.',
];
const HTML = TEXT.map((text) => `<p>${text}</p>`).join('');
const next = (article: unknown): string =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: article } })}</script>`;

/** What a framework left in a page that prints nothing, and headline, author and day read of it. */
const STATES: readonly (readonly [name: string, head: string, script: string, wanted: readonly (string | null)[]])[] = [
  [
    'a record with its text',
    '',
    next({
      article: {
        headline: 'Nine weeks',
        authors: [{ name: 'Ottoline Fenn' }],
        publishedAt: '2019-05-07T10:00:00Z',
        body: HTML,
      },
      related: [{ headline: 'The weir', publishedAt: '2019-06-01T10:00:00Z' }],
    }),
    ['Nine weeks', 'Ottoline Fenn', '2019-05-07'],
  ],
  [
    'paragraphs in a record of their own',
    '',
    next({
      story: {
        title: 'Nine weeks',
        byline: 'By Ottoline Fenn',
        published_date: '2019-05-07',
        content: { blocks: TEXT.map((text) => ({ type: 'p', text })) },
      },
    }),
    ['Nine weeks', 'Ottoline Fenn', '2019-05-07'],
  ],
  [
    'as a blog engine answers programs',
    '',
    `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ post: { date: '2019-05-07T10:00:00', title: { rendered: 'Nine weeks' }, content: { rendered: HTML } } })};</script>`,
    ['Nine weeks', null, '2019-05-07'],
  ],
  [
    'structured data goes before it',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A hinge","datePublished":"2019-05-06"}</script>',
    next({ article: { headline: 'Nine weeks', publishedAt: '2019-05-07T10:00:00Z', body: HTML } }),
    ['A hinge', null, '2019-05-06'],
  ],
  [
    'a store of records that name each other',
    '',
    `<script>window.__APOLLO_STATE__ = ${JSON.stringify({
      'Article:9': {
        title: 'Nine weeks',
        publishedAt: '2019-05-07',
        content: TEXT.map((_, at) => ({ __ref: `P:${at}` })),
      },
      ...Object.fromEntries(TEXT.map((text, at) => [`P:${at}`, { __typename: 'Paragraph', text }])),
    })};</script>`,
    ['Nine weeks', null, '2019-05-07'],
  ],
  [
    'a brief item beside a list of teasers',
    '',
    next({
      article: {
        headline: 'Nine weeks',
        publishedAt: '2019-05-07T10:00:00Z',
        body: TEXT.slice(0, 2)
          .map((text) => `<p>${text}</p>`)
          .join(''),
      },
      latest: ['The weir', 'The mill'].map((headline) => ({ headline, text: 'It opens on Friday. Bring boots.' })),
    }),
    ['Nine weeks', null, '2019-05-07'],
  ],
  [
    'the data of a router',
    '',
    `<script>window.__remixContext = ${JSON.stringify({ state: { loaderData: { 'routes/$slug': { story: { title: 'Nine weeks', publishedAt: '2019-05-07', body: HTML } } } } })};</script>`,
    ['Nine weeks', null, '2019-05-07'],
  ],
  [
    'one flat list of all values',
    '',
    `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify([{ data: 1 }, { body: 2, menu: 3 }, HTML, 'Read the paper on Sundays. It is free.'])}</script>`,
    ['Canal Post', null, null],
  ],
  ['a text without a headline', '', next({ article: { body: HTML } }), ['Canal Post', null, null]],
];

describe('an article that only the state of its page tells', () => {
  for (const [name, head, script, wanted] of STATES) {
    test(`${name}: ${wanted.join(' · ')}`, () => {
      const { tree, limits } = parseHtml(
        `<html lang="en"><head><title>Canal Post</title>${head}</head><body><div id="root"></div>${script}</body></html>`,
      );
      const { work, text } = readPage(tree, 'https://post.example.org/nine-weeks', limits);
      const day = work.published && new Date(work.published.at).toISOString().slice(0, 10);
      expect([work.title, work.author, day]).toEqual(wanted);
      expect(text).toContain('waited below the weir');
    });
  }
});
