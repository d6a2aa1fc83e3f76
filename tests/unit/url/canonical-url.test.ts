import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../core/url/canonical-url';

describe('canonicalUrl', () => {
  test.each([
    ['HTTP://Example.COM:80/a/../b?utm_source=x&id=42#part', 'http://example.com/b?id=42'],
    ['https://example.com/?b=2&a=1', 'https://example.com/?b=2&a=1'],
    ['https://example.com/a?x=1&amp;y=2', 'https://example.com/a?x=1&y=2'],
    ['https://example.com/#!/state', 'https://example.com/#!/state'],
    ['https://user:secret@example.com/a', 'https://example.com/a'],
    ['https://example.com/a?CMP=x&cmp=y', 'https://example.com/a'],
    ['https://example.com/a?mc=5&s=words&t=9', 'https://example.com/a?mc=5&s=words&t=9'],
    ['https://github.com/a/b/blob/x?ref=main', 'https://github.com/a/b/blob/x?ref=main'],
    ['https://github.com/a/b/blob/x?ref=weir-notes.example', 'https://github.com/a/b/blob/x'],
    ['https://github.com/a/b/blob/x?ref=v1.2.0', 'https://github.com/a/b/blob/x?ref=v1.2.0'],
    ['https://example.com/a?ref=main', 'https://example.com/a'],
    ['https://example.com/a?outputType=amp', 'https://example.com/a'],
    ['https://example.com/a?outputType=csv', 'https://example.com/a?outputType=csv'],
    ['https://example.com/a?UTM_Source=x', 'https://example.com/a'],
    ['https://example.com/a?gaa_at=eafs&gaa_n=x&gallery_id=2', 'https://example.com/a?gallery_id=2'],
    ['https://example.com/a?id=1&amp;amp;utm_source=x&fb_ref=y', 'https://example.com/a?id=1'],
    ['https://example.com/a?intlink_from_url=%2Fb&sstr=one|two', 'https://example.com/a'],
    [
      'https://www.facebook.com/some.page/about?__tn__=%2CO&refid=17&id=2',
      'https://www.facebook.com/some.page/about?id=2',
    ],
    ['https://example.com/a?eid=4&locale=de', 'https://example.com/a?eid=4&locale=de'],
    ['https://example-com.cdn.ampproject.org/c/s/', 'https://example-com.cdn.ampproject.org/c/s/'],
    ['https://example-com.cdn.ampproject.org/c/s', 'https://example-com.cdn.ampproject.org/c/s'],
    ['https://www.google.com/amp/s/', 'https://www.google.com/amp/s/'],
    ['https://example-com.cdn.ampproject.org/c/s/example.com/a', 'https://example.com/a'],
    ['https://example.com/a?', 'https://example.com/a'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['\u200bhttps://example.com/a\ufeff ', 'https://example.com/a'],
    ['https://www.google.com/url?sa=t&url=&q=https%3A%2F%2Fexample.com%2Fa%3Ffbclid%3Dx', 'https://example.com/a'],
    ['https://href.li/?https://example.com/a?b=1', 'https://example.com/a?b=1'],
    ['https://l.facebook.com/l.php?h=AT0', 'https://l.facebook.com/l.php?h=AT0'],
    ['https://www.bing.com/ck/a?!&&p=x&u=a1aHR0cHM6Ly9leGFtcGxlLmNvbS9h&ntb=1', 'https://example.com/a'],
    ['https://secure-web.cisco.com/1abc/https%3A%2F%2Fexample.com%2Fa', 'https://example.com/a'],
    ['https://example.com/wp-json/oembed/1.0/embed?url=https%3A%2F%2Fexample.com%2Fa', 'https://example.com/a'],
    ['https://web.archive.org/web/2015/example.com/a', 'http://example.com/a'],
    ['https://web.archive.org/web/20150101000000/http://http://example.com/a', 'http://example.com/a'],
    ['https://megalodon.jp/ref/2021-0102-0304-05/https://example.com:443/a', 'https://example.com/a'],
    ['https://arquivo.pt/noFrame/replay/20150101000000/http://example.com/a', 'http://example.com/a'],
    ['https://en.m.wikipedia.org/wiki/Water', 'https://en.wikipedia.org/wiki/Water'],
    ['https://www.google.fr/amp/s/example.com/a%3Famp=1%26id=2', 'https://example.com/a?id=2'],
  ])('%s → %s', (raw, wanted) => {
    expect(canonicalUrl(raw)).toBe(wanted);
  });

  test.each([
    '',
    'mailto:a@example.com',
    'javascript:alert(1)',
    'ftp://example.com/a',
    '#part',
    'no address',
    'data:text/html,x',
  ])('%j is no web address', (raw) => {
    expect(canonicalUrl(raw)).toBeNull();
  });

  test.each([
    ['/b', 'https://example.com/a', 'https://example.com/b'],
    ['//other.example/b', 'https://example.com/a', 'https://other.example/b'],
    ['b.html', 'https://web.archive.org/web/20150101000000id_/http://example.com/a/', 'http://example.com/a/b.html'],
    ['/b.html', 'https://web.archive.org/web/20150101000000id_/http://example.com/a/', 'http://example.com/b.html'],
    [
      '/web/20150101000000/http://other.example/b',
      'https://web.archive.org/web/20150101000000/http://example.com/a',
      'http://other.example/b',
    ],
  ])('%s on %s → %s', (raw, base, wanted) => {
    expect(canonicalUrl(raw, base)).toBe(wanted);
  });

  test('follows wrappers five deep and leaves deeper ones as they are', () => {
    const wrap = (url: string) => `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}`;
    const nested = (depth: number) => Array.from({ length: depth }).reduce<string>(wrap, 'https://example.com/a');
    expect(canonicalUrl(nested(5))).toBe('https://example.com/a');
    expect(canonicalUrl(nested(6))).toBe(nested(6));
  });

  const piece = fc.constantFrom(
    'https://',
    'http://',
    '//',
    '/',
    '?',
    '&',
    '&amp;',
    '#',
    '#!',
    '%',
    '%2F',
    '%3F',
    'example.com',
    'twitter.com',
    'utm_source=x',
    'web.archive.org/web/2015/',
    'l.facebook.com/l.php?u=',
    'urldefense.com/v3/__',
    '__;',
    '!!',
    '*',
    '**A',
    ' ',
    '\t',
    '\u200b',
    '@',
    ':',
    '.',
    'ä',
    '..',
  );
  // A second by itself; generating thousands of addresses takes long on a busy machine.
  test('never throws, and its results are fixed points', { timeout: 30_000 }, () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.array(piece, { maxLength: 14 }).map((parts) => `https://${parts.join('')}`),
      fc.string(),
    );
    fc.assert(
      fc.property(address, (raw) => {
        const once = canonicalUrl(raw);
        if (once !== null) expect(canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});
