import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { stripTags } from '../../../core/platforms/embeds/markup';
import { elementByClass, linksIn, withoutClass } from '../../../core/platforms/endpoints/html-words';
import { readAddress, readEmbedAt } from '../../../core/platforms/index';

/** Longest that one call may take; what is not linear takes seconds on these. Generous, for slow machines. */
const MOST_MS = 500;

function took(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const pieces = [
  '<',
  '<p',
  '<p ',
  '<a ',
  '<a href="',
  '<!--',
  '<!-- --',
  '<script',
  '<script>',
  '<style>',
  '</',
  '&#',
  '&amp;',
  '<blockquote>',
  '<div class="x ',
  '<a href="https://a.example/">',
  '— a (@',
  '\n ',
  '(',
  '-',
  '"',
];

describe('HTML of strangers is read in linear time', () => {
  test.each(pieces)('%j, 400 000 characters of it', (piece) => {
    const html = piece.repeat(Math.ceil(400_000 / piece.length));
    expect(took(() => stripTags(html))).toBeLessThan(MOST_MS);
    expect(took(() => linksIn(html))).toBeLessThan(MOST_MS);
    expect(took(() => elementByClass(html, 'word'))).toBeLessThan(MOST_MS);
    expect(took(() => withoutClass(html, 'word'))).toBeLessThan(MOST_MS);
  });
});

const parts = [
  'https://urldefense.com/v3/__;',
  '/v1/url?u=',
  'web.archive.org/web/2015/',
  'l.facebook.com/l.php?u=',
  'RU=',
  'a-',
  '1',
  '/',
  '//',
  '&amp;',
  '%25',
  '.',
  '@',
  '*',
  '#!',
  '-activity-',
  '(',
  '\u200b',
  '?url=https%3A%2F%2F',
];

describe('addresses of strangers are read in linear time', () => {
  test.each(parts)('%j over and over', (part) => {
    for (const start of [
      'https://urldefense.com/v3/__',
      'https://example.com/',
      'https://x.com/',
      'https://web.archive.org/web/',
      'https://www.linkedin.com/posts/',
      'https://r.search.yahoo.com/',
      '',
    ]) {
      expect(took(() => readAddress(start + part.repeat(8000 / part.length)))).toBeLessThan(MOST_MS);
      expect(took(() => readAddress(start + part.repeat(400_000 / part.length)))).toBeLessThan(MOST_MS);
    }
  });
});

describe('embeds of strangers are read in linear time', () => {
  test.each([
    ['class', 'twitter-tweet '],
    ['data-html', '%3Cblockquote%3Ehttps://twitter.com/'],
    ['data-html', '<blockquote '],
    ['data-html', 'https://x.com/a'],
    ['data-attrs', '{"url":'],
    ['data-src', 'https://www.youtube.com/embed/'],
    ['srcdoc', '<blockquote><p '],
  ])('%s filled with %j', (name, piece) => {
    const value = piece.repeat(20_000).replace(/"/g, '&quot;');
    for (const tag of ['div', 'iframe', 'blockquote']) {
      const { tree } = parseHtml(`<${tag} ${name}="${value}" data-component-name="Twitter2ToDOM"></${tag}>`);
      const body = tree.root && tree.firstChild(tree.root);
      for (let node = body; node !== null; node = tree.nextSibling(node)) {
        const inner = tree.firstChild(node) ?? node;
        expect(took(() => readEmbedAt(tree, inner, 'https://paper.example.com/'))).toBeLessThan(MOST_MS);
      }
    }
  });
});
