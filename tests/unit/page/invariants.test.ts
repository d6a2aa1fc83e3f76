import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageReading } from '../../../core/model';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const words = fc.constantFrom(
  'The harbour office says that the boat was late again on Monday, and nobody had told the passengers why. ',
  '“It was late,” said Ada Moss, who keeps the book.',
  'See https://log.example.org/2020/1 for more.',
  'https://twitter.com/ada/status/1369248611385827329',
  '[1]',
  ' ',
  '&amp;&#x200b;&nbsp;',
  'Related: ',
  '© All rights reserved',
);
const opened = fc.constantFrom(
  '<p>',
  '<div class="entry-content">',
  '<article>',
  '<ul><li>',
  '<li id="comment-1" class="comment">',
  '<blockquote cite="https://q.example/1">',
  '<a href="https://a.example/x">',
  '<a href="/own#fn1">',
  '<a href="#fn1">',
  '<a href=":">',
  '<a href="http://[">',
  '<h2>',
  '<table><tr><td>',
  '<b><i>',
  '<pre>',
  '<nav>',
  '<aside>',
  '<ol class="commentlist">',
  '<blockquote class="twitter-tweet">',
  '<noscript>',
  '<template>',
  '<form>',
  '<section id="fn1">',
  '<time datetime="2020-02-30">',
  '<base href="http://[">',
  '<svg><title>',
  '<select>',
);
const closed = fc.constantFrom(
  '</p>',
  '</div>',
  '</article>',
  '</li></ul>',
  '</a>',
  '</h2>',
  '</table>',
  '</b>',
  '</blockquote>',
  '</noscript>',
  '</template>',
  '</form>',
  '<br><br>',
  '<!--',
  '-->',
  '<',
  '</',
);
const single = fc.constantFrom(
  '<iframe src="https://www.youtube.com/embed/aaaaaaaaaaa"></iframe>',
  '<iframe data-src="//x"></iframe>',
  '<img src=x>',
  '<link rel=canonical href="https://[bad">',
  '<link rel=canonical href="/2020/other">',
  '<meta name=date content="9999-99-99">',
  '<script type="application/ld+json">{"@type":"Article","author":{"name":[1,{}]},"url":":"}</script>',
  '<script type="application/ld+json">{"@type":["NewsArticle",7],"isBasedOn":[["x"],{"url":"http://["}],"datePublished":12}</script>',
  '<script type="application/ld+json">[null,1,"x"]</script>',
);
const page = fc.array(fc.oneof(words, opened, closed, single), { maxLength: 60 }).map((parts) => parts.join(''));

function violations(reading: PageReading): readonly string[] {
  const { text, bodyEnd, blocks, sections, citations } = reading;
  const found: string[] = [];
  const inside = (name: string, span: { readonly start: number; readonly end: number }): void => {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length))
      found.push(`${name} ${span.start}–${span.end} of ${text.length}`);
  };
  if (bodyEnd > text.length) found.push('body longer than the text');
  for (const block of blocks) inside('block', block);
  for (const section of sections) inside('section', section);
  for (const [index, block] of blocks.entries())
    if (index > 0 && block.start <= (blocks[index - 1]?.end ?? 0)) found.push('blocks overlap');
  for (const citation of citations) {
    inside('citation', citation);
    inside('passage', citation.passage);
    if (text.slice(citation.start, citation.end) !== citation.anchor) found.push(`anchor ${citation.anchor}`);
  }
  if (JSON.stringify(JSON.parse(JSON.stringify(reading))) !== JSON.stringify(reading)) found.push('not plain JSON');
  return found;
}

test('any page is read without an error, and every span lies in its text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(page, (html) => {
      const { tree, limits } = parseHtml(html);
      expect(violations(readPage(tree, 'https://page.example.org/2020/01/name', limits))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
