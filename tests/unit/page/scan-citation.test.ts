import { describe, expect, it } from 'vitest';
import { scanCitation } from '../../../core/page/scan/scan-citation';

const words = 'The pumps at the lower lock were switched off at nine because the night crew had been sent home early';
const edited = 'The pumps of the lower lock were turned off at nine since the night crew was sent home early';
const source = 'https://water.example.org/report';
const a = (text: string, href = source): string => `<a href="${href}">${text}</a>`;
const page = (body: string): string =>
  `<html><head><title>${words}</title></head><body><nav><a href="https://menu.example.org/">${words}</a></nav>${body}<p>The council met on Tuesday.</p></body></html>`;

describe('scanCitation', () => {
  const cases: readonly (readonly [name: string, body: string, href: string | null])[] = [
    ['a link in the words', `<p>${words.replace('lower lock', a('lower lock'))}.</p>`, source],
    ['a link later in the sentence', `<p>${words}, as ${a('the log')} shows.</p>`, source],
    [
      'the nearer of two sentences',
      `<p>${a('Rain', 'https://sky.example.org/')} fell all night. ${words}, says ${a('the log')}.</p>`,
      source,
    ],
    ['a link elsewhere in the paragraph', `<p>${words}. It was a wet night. ${a('More')}</p>`, source],
    ['the line below a quotation', `<blockquote><p>${words}</p></blockquote><p>— ${a('the log')}</p>`, source],
    [
      'the line below rather than the one above',
      `<p>${a('Rain', 'https://sky.example.org/')} fell.</p><blockquote><p>${words}</p></blockquote><p>— ${a('the log')}</p>`,
      source,
    ],
    [
      'the line above where none is below',
      `<p>From ${a('the log')}:</p><blockquote><p>${words}</p></blockquote>`,
      source,
    ],
    ['not a long paragraph below it', `<p>${words}.</p><p>${'It rained. '.repeat(40)}${a('the log')}</p>`, null],
    ['another site before the own one', `<p>${words} (${a('photos', '/gallery')}, ${a('log')})</p>`, source],
    ['the own site where there is no other', `<p>${words} (${a('log', '/log')})</p>`, '/log'],
    ['no button to share', `<p>${words} ${a('Tweet', 'https://twitter.com/intent/tweet?text=x')}</p>`, null],
    ['no link at all', `<p>${words}</p>`, null],
  ];
  it.each(cases)('%s', (_, body, href) => {
    for (const claim of [words, edited]) {
      const found = scanCitation(page(body), claim, 'https://news.example.com/a', { kind: 'quotation' });
      expect(found?.link?.href ?? null).toBe(href);
      expect(found?.text.slice(found.match.core.start, found.match.core.end)).toContain('off at nine');
    }
  });

  it('words that are nowhere, or only in the menu and the title', () => {
    const html = page('<p>The lower lock was repaired in spring.</p>');
    expect(scanCitation(html, words, 'https://news.example.com/a', { kind: 'quotation' })).toBeNull();
  });
});
