import { describe, expect, test } from 'vitest';
import { type HtmlNode, parseHtml } from '../../../core/page/tree/html-tree';

function print(node: HtmlNode): string {
  if (node.name === '#text') return node.text;
  if (node.name === '#comment') return `<!--${node.text}-->`;
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
  let inside = '';
  for (let child = node.first; child; child = child.next) inside += print(child);
  return `<${node.name}${attributes}>${inside}</${node.name}>`;
}

/** Source and the body that browsers make of it (checked by the parity suite in both). */
const BODIES: readonly (readonly [source: string, body: string])[] = [
  ['plain', 'plain'],
  ['<p>one<p>two', '<p>one</p><p>two</p>'],
  ['<p>one<div>two</div>three</p>', '<p>one</p><div>two</div>three<p></p>'],
  ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', '<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>'],
  ['<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
  ['<b>one<p>two</b>three', '<b>one</b><p><b>two</b>three</p>'],
  ['<b><i>one</b>two</i>', '<b><i>one</i></b><i>two</i>'],
  ['<a href=x>one<a href=y>two</a>', '<a href="x">one</a><a href="y">two</a>'],
  ['<p><a href=x>one<p>two</a>', '<p><a href="x">one</a></p><p><a href="x">two</a></p>'],
  ['<a href=x><div>one</a>two</div>', '<a href="x"></a><div><a href="x">one</a>two</div>'],
  [
    '<!doctype html><table><tr><td>a<td>b<tr><td>c</table>',
    '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>',
  ],
  ['<table>stray<tr><td>a</table>', 'stray<table><tbody><tr><td>a</td></tr></tbody></table>'],
  ['<table><tr><div>x</div><td>a</table>', '<div>x</div><table><tbody><tr><td>a</td></tr></tbody></table>'],
  ['<p>a<table><tr><td>b</table>', '<p>a<table><tbody><tr><td>b</td></tr></tbody></table></p>'],
  ['<h1>a<h2>b</h2>', '<h1>a</h1><h2>b</h2>'],
  ['<select><option>a<option>b</select>', '<select><option>a</option><option>b</option></select>'],
  ['&amp; &eacute; &#8217; &bogus; 5 < 6', '& é ’ &bogus; 5 < 6'],
  ['a<noscript><p>a</p></noscript>b', 'a<noscript><p>a</p></noscript>b'],
  ['<svg><title>t</title><path/></svg>b', '<svg><title>t</title><path></path></svg>b'],
  ['a<script>if (a < b) "<p>";</script>x', 'a<script>if (a < b) "<p>";</script>x'],
  ['x</p>y<br></br>', 'x<p></p>y<br></br><br></br>'],
  ['<form><div><form>x</form></div>y', '<form><div>x</div></form>y'],
  ['<pre>\n\none\n</pre><p>\ntwo', '<pre>\none\n</pre><p>\ntwo</p>'],
  ['<div a=1 a=2 B="3">x', '<div a="1" b="3">x</div>'],
];

describe('parsed pages repair markup as browsers do', () => {
  for (const [source, body] of BODIES) {
    test(`${source} → ${body}`, () => {
      // Quirks and standards mode differ in tables alone; a source says its own.
      const { tree } = parseHtml(source);
      const html = tree.root;
      expect(html ? print(html) : '').toBe(`<html><head></head><body>${body}</body></html>`);
    });
  }
  test('head and body are found without their tags', () => {
    const { tree } = parseHtml('<!doctype html><title>t</title><meta name=a content=b><p>x</p><title>late</title>');
    expect(tree.root ? print(tree.root) : '').toBe(
      '<html><head><title>t</title><meta name="a" content="b"></meta></head><body><p>x</p><title>late</title></body></html>',
    );
  });
  test('noscript holds text, as where scripts run', () => {
    const { tree } = parseHtml('<noscript><iframe src="x"></iframe></noscript>');
    const noscript = tree.root?.first?.first ?? null;
    expect(noscript && [noscript.name, noscript.first?.name, noscript.first?.text]).toEqual([
      'noscript',
      '#text',
      '<iframe src="x"></iframe>',
    ]);
  });
  test('an empty source is an empty page', () => {
    const { root } = parseHtml('').tree;
    expect(root ? print(root) : '').toBe('<html><head></head><body></body></html>');
  });
});

describe('caps', () => {
  test('deeper than 512 elements: flattened, and said', () => {
    const { tree, limits } = parseHtml(`${'<div>'.repeat(100_000)}x`);
    let depth = 0;
    for (let node: HtmlNode | null = tree.root; node; node = node.last) depth += 1;
    expect(limits).toContain('depth');
    expect(depth).toBeLessThanOrEqual(516);
  });
  test('more than 50 000 tags: what came before, and said', () => {
    expect(parseHtml('<i>x</i>'.repeat(60_000)).limits).toContain('tags');
  });
  test('more than 2 MiB: cut, and said', () => {
    expect(parseHtml(`<p>${'x '.repeat(1_100_000)}`).limits).toContain('bytes');
  });
  test('a chunk that takes too long ends the reading', () => {
    let now = 0;
    const clock = (): number => {
      now += 500;
      return now;
    };
    expect(parseHtml(`<p>${'word '.repeat(100_000)}`, clock).limits).toContain('time');
  });
});
