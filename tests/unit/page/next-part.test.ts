import { describe, expect, test } from 'vitest';
import { joinParts } from '../../../core/page/parts/join-parts';
import { findNextPart } from '../../../core/page/parts/next-part';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const FIRST = 'https://paper.example.org/2024/03/gauge';
const link = (href: string, words = '2'): string => `<a href="${href}">${words}</a>`;

/** Address of the first part, what links on, and the address of the second part. */
const CASES: readonly (readonly [first: string, markup: string, second: string | null])[] = [
  [FIRST, link('/2024/03/gauge/2'), `${FIRST}/2`],
  [`${FIRST}/`, link('/2024/03/gauge/2/', 'Next page »'), `${FIRST}/2/`],
  [FIRST, '<link rel="next" href="?page=2">', `${FIRST}?page=2`],
  [`${FIRST}?id=7&page=1`, '<a rel="nofollow next" href="?id=7&page=2"><b>on</b></a>', `${FIRST}?id=7&page=2`],
  [FIRST, link('/2024/03/gauge/page/2', 'Page 2'), `${FIRST}/page/2`],
  [FIRST, link('/2024/03/gauge/seite-2', 'nächste Seite'), `${FIRST}/seite-2`],
  [`${FIRST}.html`, link('gauge-2.html'), `${FIRST}-2.html`],
  [`${FIRST}.html`, link('gauge,2.html', '<span>›</span>'), `${FIRST},2.html`],
  [`${FIRST}-18123.html`, link('gauge-18123_seite-2.html'), `${FIRST}-18123_seite-2.html`],
  // The next post of a blog, a post of another name, a number elsewhere, another site, a front page.
  [FIRST, '<link rel="next" href="/2024/03/the-mill">', null],
  [FIRST, '<link rel="next" href="/2024/03/gauge-2">', null],
  [FIRST, link('/2024/03/gauge/2', 'Two more gauges'), null],
  [FIRST, link('/2024/03/gauge/3', '3'), null],
  [FIRST, link('https://other.example.org/2024/03/gauge/2'), null],
  ['https://paper.example.org/', link('/page/2'), null],
  [FIRST, link('http://[', '2'), null],
];

describe('where a text goes on', () => {
  for (const [first, markup, second] of CASES) {
    test(`${first} with ${markup}: ${second}`, () => {
      const html = `<html><head>${markup.startsWith('<link') ? markup : ''}</head><body><p>Words.</p>${markup}</body></html>`;
      expect(findNextPart(html, first, 2)).toBe(second);
    });
  }
});

function part(body: string, answers: string): ReturnType<typeof readPage> {
  const { tree, limits } = parseHtml(
    `<html lang="en"><body><main><article><h1>What the gauge told</h1>${body}</article></main><div id="comments" class="comments">${answers}</div></body></html>`,
  );
  return readPage(tree, FIRST, limits);
}

const FILLER =
  '<p>The gauge in the yard was read twice a day that winter, by whoever came first, and the figures went into a school book.</p>';

describe('two parts as one text', () => {
  const first = part(
    `${FILLER}<p>Anna Brook keeps it. The book is <a href="https://gauge.example.net/book">here</a>.</p>`,
    '<div class="comment" id="c1"><p>I was there when it stood at nine, and nobody came.</p></div>',
  );
  const second = part(
    `${FILLER}<p>“Nobody asked for it back,” <a href="https://post.example.net/7">said Brook</a> in May.</p>`,
    '<div class="comment" id="c2"><p>So was I, see <a href="https://mill.example.net/1">the mill</a>.</p></div>',
  );
  const whole = joinParts(first, second);
  const words = (span: { readonly start: number; readonly end: number }): string =>
    whole.text.slice(span.start, span.end);

  test('the words stand behind each other, answers behind all', () => {
    expect(whole.text.slice(0, whole.bodyEnd)).toBe(
      `${first.text.slice(0, first.bodyEnd)}\n${second.text.slice(0, second.bodyEnd)}`,
    );
    expect(whole.text.slice(whole.bodyEnd)).toContain('So was I');
    expect(whole.text).not.toContain('nobody came');
  });
  test('citations stand where their words do', () => {
    expect(whole.citations.map((citation) => [citation.place, words(citation)])).toEqual([
      ['body', 'here'],
      ['body', 'said Brook'],
      ['comment', 'the mill'],
    ]);
  });
  test('quotations too, by the name of the first part', () => {
    expect(whole.quotations.map((quotation) => [words(quotation), quotation.attribution.name])).toEqual([
      ['Nobody asked for it back,', 'Anna Brook'],
    ]);
  });
  test('identity is that of the first', () => expect(whole.work).toEqual(first.work));
});
