import { describe, expect, it } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const TEXT = [
  'The weir has stood since 1912.',
  'Nobody had looked at its gates for years.',
  'The council will meet on Friday.',
]
  .map(
    (sentence) => `<p>${sentence} It is a long story, and the valley has told it many times over in its own words.</p>`,
  )
  .join('');
const TITLE = '<h1>The weir of Dunmere</h1>';
const figure = (caption: string, tag = 'figcaption', hint = '') =>
  `<figure><img src="/gate.jpg">${`<${tag} class="${hint}">${caption}</${tag}>`}</figure>`;

const pages: readonly (readonly [title: string, html: string, kept: boolean])[] = [
  [
    'beside the article, under the title',
    `${TITLE}<div>${figure('A gate. (Photo: KDUN)')}</div><article>${TEXT}</article>`,
    true,
  ],
  ['above the title', `<div>${figure('A gate. (Photo: KDUN)')}</div>${TITLE}<article>${TEXT}</article>`, true],
  [
    'in the head of the article, in no caption element',
    `<article>${figure('A gate. (Photo: KDUN)', 'span')}${TITLE}<div>${TEXT}</div></article>`,
    true,
  ],
  [
    'with a name of the page builder',
    `${TITLE}${figure('A gate. (Photo: KDUN)', 'figcaption', 'widget-image-caption')}<article>${TEXT}</article>`,
    true,
  ],
  ['of a teaser in the menu', `<nav>${figure('A gate. (Photo: KDUN)')}</nav>${TITLE}<article>${TEXT}</article>`, false],
  [
    'linked to another page',
    `${TITLE}${figure('<a href="/other">A gate. (Photo: KDUN)</a>')}<article>${TEXT}</article>`,
    false,
  ],
  [
    'under a line that leads to the text',
    `${TITLE}<p>How the valley lost its oldest weir, and what it did about it.</p>${figure('A gate. (Photo: KDUN)', 'cite')}<article>${TEXT}</article>`,
    true,
  ],
  [
    'in an element named after the picture that it holds',
    `${TITLE}<div><img src="/gate.jpg"><span class="single__image-caption">A gate. (Photo: KDUN)</span></div><article>${TEXT}</article>`,
    true,
  ],
  [
    'in such an element without a picture',
    `${TITLE}<div><span class="single__image-caption">A gate. (Photo: KDUN)</span></div><article>${TEXT}</article>`,
    false,
  ],
  [
    'in a figure, named as a site names its rights',
    `${TITLE}${figure('A gate. (Photo: KDUN)', 'div', 'copyright')}<article>${TEXT}</article>`,
    true,
  ],
  [
    'below the text, named after its picture',
    `<article>${TITLE}<div class="article-body">${TEXT}</div><p class="image-source">Photo: KDUN</p></article>`,
    true,
  ],
  [
    'named as a site names its rights, in no figure',
    `${TITLE}<div class="copyright">A gate. (Photo: KDUN)</div><article>${TEXT}</article>`,
    false,
  ],
  ['in no figure', `${TITLE}<div><span>A gate. (Photo: KDUN)</span></div><article>${TEXT}</article>`, false],
];

describe('the caption of a picture', () => {
  for (const [title, html, kept] of pages)
    it(`${title} ${kept ? 'belongs' : 'does not belong'} to the text`, () => {
      const { tree, limits } = parseHtml(`<html lang="en"><body>${html}</body></html>`);
      const reading = readPage(tree, 'https://dunmere.example/weir', limits);
      expect(reading.text.includes('Photo: KDUN')).toBe(kept);
      expect(reading.blocks.some((block) => block.kind === 'caption')).toBe(kept);
      expect(reading.pictures.some((credit) => credit.attribution.name === 'KDUN')).toBe(kept);
    });
});
