import { expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const ID = '180545581159165952';
const SAID = 'The sluice by the tannery is closed, and no barge may pass before Monday';
const ANSWER =
  'I stood there an hour ago and it was open, there were many people on the bank and nobody stopped the barges.';
const head = (title: string, more = '') => `<html lang="en"><head><title>${title}</title>${more}</head><body>`;
const box = (id: string, words: string, name = '') =>
  `<div class="tweet ${name}" data-tweet-id="${id}"><div class="content"><strong class="fullname">Some Name</strong><small class="time"><a href="/a/status/${id}">16 Mar</a></small></div><p class="js-tweet-text tweet-text" lang="en">${words}</p><ul class="stats"><li>12 Retweets</li></ul></div>`;
const rendered = (id: string, words: string) =>
  `<article data-testid="tweet"><div><a href="/someone"><span>Some One</span></a></div><div data-testid="tweetText" lang="en">${words}</div><a href="/someone/status/${id}"><time datetime="2012-03-16T06:46:35.000Z">16 March</time></a></article>`;

/** What X's own pages of a post looked like over the years, saved. */
test.each([
  [
    'http://twitter.com/someone/statuses/105834682',
    '2007',
    `${head('Twitter / Some One: The sluice by the ...')}<div class="desc hentry"><p class="entry-title entry-content">${SAID}</p><p class="meta entry-meta"><a href="http://twitter.com/someone/statuses/105834682" rel="bookmark"><abbr class="published" title="2007-06-15T10:20:30+00:00">03:20 AM</abbr></a> from web</p></div>`,
  ],
  [
    'http://twitter.com/someone/status/1234567890',
    '2009',
    `${head('Twitter / Some One: The sluice by the ...')}<div id="permalink"><span class="status-body"><span class="entry-content">${SAID}</span><span class="meta entry-meta"><a class="entry-date" rel="bookmark" href="http://twitter.com/someone/status/1234567890">9:12 AM Feb 21st, 2009</a> <span>from <a href="http://tool.example">a tool</a></span></span></span></div>`,
  ],
  [
    `https://twitter.com/someone/status/${ID}`,
    '2012, between what it answers and its answers',
    `${head('Some One on Twitter: "The sluice"')}${box('180545000000000000', 'Is the sluice open?')}${box(ID, SAID, 'permalink-tweet')}<div class="replies-to">${box('180546000000000000', ANSWER)}</div>`,
  ],
  [
    `https://mobile.twitter.com/someone/status/${ID}`,
    '2014, on a phone',
    `${head('Some One on Twitter: "The sluice"')}<table class="main-tweet"><tr><td><strong>Some One</strong></td></tr><tr><td><div class="tweet-text" data-id="${ID}"><div>${SAID}</div></div></td></tr></table><table class="tweet"><tr><td><div class="tweet-text" data-id="180546000000000000"><div>${ANSWER}</div></div></td></tr></table>`,
  ],
  [
    `https://web.archive.org/web/20210101000000/https://twitter.com/someone/status/${ID}`,
    '2021, a copy of what its program printed',
    `${head('Some One on Twitter: "The sluice" / Twitter')}<main><h1>Conversation</h1>${rendered(ID, SAID.replace('the tannery', '<div><span><a href="/tannery">the tannery</a></span></div>'))}${rendered('180546000000000000', ANSWER)}</main>`,
  ],
  [
    `https://twitter.com/someone/status/${ID}`,
    '2022, nothing but its head',
    `${head(`Some One on Twitter: "${SAID}" / Twitter`, '<meta property="og:title" content="Some One on Twitter">')}<div id="react-root"></div>`,
  ],
])('%s of %s', (address, _when, html) => {
  const { tree, limits } = parseHtml(html);
  const { text, work, bodyEnd } = readPage(tree, address, limits);
  expect([text.slice(0, bodyEnd), work.author, work.handle]).toEqual([SAID, 'Some One', 'someone']);
});

const THREAD = 'https://www.threads.com/@ida.fenn/post/DA1b2C3d4E5';
const PHOTO = 'https://www.instagram.com/p/C1a2B3c4D5e/';

/** Shells of applications by what their heads state, and the text and author of the post behind them. */
test.each([
  [
    'the description of this very address is the post',
    THREAD,
    {
      'og:url': THREAD,
      'og:title': 'Ida Fenn (@ida.fenn) on Threads',
      'og:description': 'Seventeen panes. Counted twice.',
    },
    'Seventeen panes. Counted twice.',
    'Ida Fenn',
  ],
  [
    'counts, account and date before the words are the platform’s',
    PHOTO,
    {
      'og:url': PHOTO,
      'og:title': 'Ida Fenn on Instagram: &quot;Seventeen panes.&quot;',
      'og:description': '204 likes, 11 comments - ida.fenn on January 10, 2024: &quot;Seventeen panes.&quot;',
    },
    'Seventeen panes.',
    'Ida Fenn',
  ],
  [
    'a wall that describes the platform is no post',
    PHOTO,
    { 'og:url': 'https://www.instagram.com/', 'og:description': 'Create an account or log in.' },
    '',
    null,
  ],
  ['a wall without a description is no post', PHOTO, { 'og:url': PHOTO }, '', null],
] as const)('%s', (_title, address, facts, said, author) => {
  const metas = Object.entries(facts).map(([name, value]) => `<meta property="${name}" content="${value}">`);
  const { tree } = parseHtml(
    `${head('', metas.join(''))}<div id="root"></div><noscript>JavaScript must be enabled.</noscript>`,
  );
  const { text, work } = readPage(tree, address);
  expect([text, work.author, work.kind]).toEqual([said, author, 'post']);
});

test('a short link in a post is cited as where its platform says that it leads', () => {
  const link = `<a href="http://t.co/abc" data-expanded-url="http://council.example.org/sluice">council.example.org/slu…</a>`;
  const { tree } = parseHtml(`${head('x')}${box(ID, `${SAID} ${link}`)}`);
  const { citations } = readPage(tree, `https://twitter.com/someone/status/${ID}`);
  expect(citations.map(({ url }) => url)).toEqual(['http://council.example.org/sluice']);
});
