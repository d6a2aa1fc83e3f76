import { expect, test } from 'vitest';
import { parseHtml } from '../../../core/page/html-tree';
import { readPage } from '../../../core/page/read-page';
import { otherCases, twitterCases } from '../platforms/embed-cases';
import { EMBED_FORMS } from '../platforms/embed-forms';
import { TOOL_FORMS } from '../platforms/tool-forms';
import { readArticle } from './read-article';

/** What publishers put around an embed. */
const AROUND: readonly (readonly [what: string, before: string, after: string])[] = [
  ['nothing', '', ''],
  [
    'a figure with a caption',
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">',
    '</div><figcaption>What was said that day</figcaption></figure>',
  ],
  ['a social section', '<section class="inline-social article-embed">', '</section>'],
  [
    'a box that asks for consent',
    '<div class="cookie-consent-placeholder"><p>We need your consent to show this.</p><button>Allow</button>',
    '</div>',
  ],
  ['a table of layout', '<table><tr><td>', '</td></tr></table>'],
];
const FORMS = [...EMBED_FORMS, ...TOOL_FORMS, ...twitterCases, ...otherCases];

test.each(AROUND)('every form of embed is one citation of an article, with %s around it', (_what, before, after) => {
  const found = FORMS.map(({ title, html }) => {
    const { citations } = readArticle(`${before}${html}${after}`);
    const shown = citations.filter(({ place, relation }) => place === 'body' && relation === 'embeds');
    return [title, shown.map(({ url }) => url)];
  });
  expect(found).toEqual(FORMS.map(({ title, url }) => [title, url === null ? [] : [url]]));
});

test('a post that carries its own address on its own page is the page, and not an embed', () => {
  const address = 'https://www.reddit.com/r/locks/comments/1c8m3yr/i_counted_the_boats/';
  const post = `<main><x-post content-href="${address}"><h1>I counted the boats</h1><div><p>I stood on the gate from five in the morning and counted 311 boats.</p></div></x-post><x-replies><p>Was it cold?</p></x-replies></main>`;
  const { tree, limits } = parseHtml(`<html lang="en"><body>${post}</body></html>`);
  const { text, citations } = readPage(tree, address, limits);
  expect(text).toContain('counted 311 boats');
  expect(citations).toEqual([]);
});
