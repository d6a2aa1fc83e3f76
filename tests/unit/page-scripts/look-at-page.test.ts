import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { lookAtPage } from '../../../entrypoints/gate/look-at-page';

beforeAll(() => vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 }));
afterAll(() => vi.unstubAllGlobals());

const sentence = 'The council heard on Monday what the engineers had found under the old quay of the town. ';
const prose = sentence.repeat(4);
const han = '市議会は月曜日に古い岸壁の下で技術者たちが見つけたものについて説明を受けた。'.repeat(8);
const labels = '<a href="/x">Home</a> <a href="/y">News</a> '.repeat(200);
const json = (...types: string[]) =>
  `<script type="application/ld+json">{"@type": ${JSON.stringify(types.length === 1 ? types[0] : types)}}</script>`;

test.each([
  ['an article by JSON-LD', '/news/quay', `${json('NewsArticle')}<p>short</p>`, 'article'],
  ['an article by one of several types', '/news/quay', json('Thing', 'ReportageNewsArticle'), 'article'],
  ['an article by Open Graph', '/news/quay', '<meta property="og:type" content="article">', 'article'],
  ['an article by its prose', '/story', `<p>${prose}</p><p>${prose}</p>`, 'article'],
  ['an old page without paragraphs', '/story.html', `<font>${prose}<br><br>${prose}</font>`, 'article'],
  ['a page in Han and kana', '/story', `<div>${han}</div>`, 'article'],
  ['a short dated post', '/2012/03/quay', `<div>${prose}</div>`, 'article'],
  [
    'a blog post by its class',
    '/quay',
    '<div class="hentry"><div class="entry-content">Two words.</div></div>',
    'blog',
  ],
  ['a post by its path', '/someone/status/1765432109876543210', '<div></div>', 'post'],
  ['a video', '/watch?v=abc', '<div></div>', 'post'],
  ['a post by JSON-LD', '/t/quay/12', json('DiscussionForumPosting'), 'post'],
  ['a home page with many articles', '/', `<article>${sentence}</article>`.repeat(8), 'index'],
  ['a home page with some prose', '/', `<p>${prose}</p>`, 'other'],
  ['a home page that says it is an article', '/', json('NewsArticle'), 'other'],
  ['a blog’s home page', '/', '<div class="hentry">Two words.</div>', 'index'],
  ['a blog post by its number', '/?p=123', '<div class="hentry">Two words.</div>', 'blog'],
  ['a menu', '/shop', labels, 'other'],
  ['a search form', '/search', '<form><input name="body"><input name="children"></form>', 'other'],
  ['a page of scripts', '/app', `<script>${prose.repeat(9)}</script>`, 'other'],
])('%s', (_what, path, body, kind) => {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  expect(lookAtPage(document as unknown as Document, new URL(path, 'https://town.example.com'))).toBe(kind);
});
