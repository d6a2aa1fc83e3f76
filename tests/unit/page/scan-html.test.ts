import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../../core/page/scan/scan-html';

describe('scanHtml', () => {
  const texts: readonly (readonly [html: string, text: string])[] = [
    ['<p>One</p><p>two</p>', 'One\ntwo\n'],
    ['<p>One <em>and</em> the same</p>', 'One and the same\n'],
    ['<div>\n  <div>\n    <p>Deep\n    down</p>\n  </div>\n</div>', 'Deep down\n'],
    ['One<br>two<BR/>three', 'One\ntwo\nthree'],
    ['<p>a<!-- not <p> this -->b</p>', 'ab\n'],
    ['<!doctype html><html><head><title>No</title></head><body>Yes</body>', 'Yes\n'],
    ['<p>a</p><script>if (1 < 2) document.write("<p>no</p>")</script><p>b</p>', 'a\nb\n'],
    ['<style>p > a { }</style><STYLE>x</STYLE >b', 'b'],
    ['<nav><ul><li>Menu<nav>inner</nav></li></ul></nav>text', 'text'],
    ['<nav>never closed <p>text</p>', 'never closed \ntext\n'],
    ['<p>caf&eacute; &amp; bar &#8212; &#x201c;so&#x201d; &rsquo; &unknown;</p>', 'café & bar — “so” ’ &unknown;\n'],
    ['<p>&amp;eacute; stays a reference</p>', '&eacute; stays a reference\n'],
    ['<img alt="a > b" src=x>after', 'after'],
    ["<p data-x='>'>quoted</p>", 'quoted\n'],
    ["<p title=don't>apostrophe</p>", 'apostrophe\n'],
    ['5 < 6 and 7<8', '5 < 6 and 7<8'],
    ['<p>cut <a href="/x', 'cut '],
    ['<svg><title>icon</title><path d="M0"/></svg>words<button>Press</button>', 'words'],
    ['', ''],
  ];
  it.each(texts)('%s', (html, text) => {
    expect(scanHtml(html).text).toBe(text);
  });

  const links: readonly (readonly [html: string, found: readonly (readonly [words: string, href: string])[]])[] = [
    ['<p>As <a href="https://a.example/1">the paper</a> says', [['the paper', 'https://a.example/1']]],
    ["<A class=x HREF='/b?x=1&amp;y=2' rel=me>b</A>", [['b', '/b?x=1&y=2']]],
    ['<a href=https://c.example/>c</a> <a name="d">d</a>', [['c', 'https://c.example/']]],
    [
      '<a href="/one">one <a href="/two">two</a>',
      [
        ['one ', '/one'],
        ['two', '/two'],
      ],
    ],
    ['<a data-href="/no" href="/yes">x</a>', [['x', '/yes']]],
    ['<a href="/open">to the end', [['to the end', '/open']]],
    ['<nav><a href="/menu">Menu</a></nav><a href="/text">text</a>', [['text', '/text']]],
    ['<a href="/picture"><img src="p.jpg" alt=""></a>', [['', '/picture']]],
  ];
  it.each(links)('links of %s', (html, found) => {
    const page = scanHtml(html);
    expect(page.links.map((link) => [page.text.slice(link.start, link.end), link.href])).toEqual(found);
  });

  it('never fails, ends, and keeps its links in its text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<a href="',
      '"',
      "'",
      '<p>',
      '</a>',
      '<!--',
      '-->',
      '<script>',
      '<nav>',
      'x',
      ' ',
      '&amp;',
      '=',
      '/',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text, links } = scanHtml(pieces.join(''));
        for (const link of links) {
          expect(link.start).toBeLessThanOrEqual(link.end);
          expect(link.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each([
    ['tags that never end', '<a href="x'.repeat(40_000)],
    ['menus in menus', '<nav>'.repeat(40_000)],
    ['comments that never end', '<!-- '.repeat(40_000)],
    ['scripts that never end', '<script></'.repeat(40_000)],
  ])('takes linear time: %s', (_, html) => {
    const start = performance.now();
    scanHtml(html);
    // Squared time is many seconds here.
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
