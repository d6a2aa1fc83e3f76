import { expect, test } from 'vitest';
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
