import { describe, expect, it } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

/** In characters, in each place. */
const LENGTH = 40_000;
/** Far above what a slow machine takes (2 s at most); work that grows with the square of the length takes half a minute. */
const MOST_MS = 10_000;

const plain =
  '<p>The warden said on Monday that the sluice “will be opened in June”, according to the parish paper.</p>';

/** Where a page can say something, by what it says there. */
const places: Readonly<Record<string, (words: string) => string>> = {
  'a link': (words) => `<h1>A sluice</h1>${plain}<p><a href="https://other.example.org/x">${words}</a> reports</p>`,
  // What costs a second in one link costs ten in ten.
  'ten links': (words) =>
    `<h1>A sluice</h1>${plain}${`<p>See <a href="https://other.example.org/x">${words}</a> and <a href="/2024/y">${words}</a></p>`.repeat(5)}`,
  'an address': (words) =>
    `<h1>A sluice</h1>${plain}<p><a href="https://other.example.org/${words}">it</a> reports</p>`,
  'a sentence': (words) =>
    `<h1>A sluice</h1>${plain}<p>Ann Lee told “${words} we are” the Times ${words} said Ann Lee.</p>`,
  'a headline': (words) => `<h1>${words}</h1>${plain}`,
  'a byline': (words) => `<h1>A sluice</h1><p class="byline">By ${words}</p>${plain}`,
  'a date': (words) => `<h1>A sluice</h1><time>${words}</time><time datetime="${words}">then</time>${plain}`,
  'a class': (words) => `<h1>A sluice</h1><div class="${words}" id="${words}">${plain}</div>`,
  metas: (words) =>
    `${['og:title', 'author', 'article:published_time', 'og:site_name']
      .map((name) => `<meta property="${name}" content="${words}">`)
      .join('')}<title>${words}</title><h1>A sluice</h1>${plain}`,
  'a caption': (words) =>
    `<h1>A sluice</h1>${plain}<figure><img src="x.jpg" alt="${words}"><figcaption>${words}</figcaption></figure>`,
  'a block quotation': (words) =>
    `<h1>A sluice</h1>${plain}<blockquote><p>${words}</p><cite>${words}</cite></blockquote>`,
  'structured data': (words) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: words,
      author: { name: words },
      publisher: { name: words },
      datePublished: words,
      articleBody: words,
    })}</script><h1>A sluice</h1>${plain}`,
  'the state of a framework': (words) =>
    `<script>window.__STATE__ = {"a": "${words}"}</script><h1>A sluice</h1>${plain}`,
  comments: (words) => `<h1>A sluice</h1>${plain}<ul class="comments"><li>${words}</li></ul><!-- ${words} -->`,
  'the foot': (words) => `<h1>A sluice</h1>${plain}<footer>${words}</footer>`,
};

const pieces = ['A', '0', 'Ab ', '\u00a0', 'A’', '“a” ', 'by ', 'a - ', '1.', '漢'];

describe.each(Object.entries(places))('what a page says in %s is read in bounded time', (_, inPlace) => {
  it.each(pieces)('%j over and over', { timeout: 3 * MOST_MS }, (piece) => {
    const words = piece.repeat(LENGTH / piece.length);
    const html = `<html lang="en"><head><title>A sluice</title></head><body><article>${inPlace(words)}</article></body>`;
    const { tree, limits } = parseHtml(html);
    const start = performance.now();
    const reading = readPage(tree, 'https://hostile.example.org/2024/05/a-sluice', limits);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
    expect(reading.work.title).not.toBeNull();
  });
});
