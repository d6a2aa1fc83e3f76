import { describe, expect, test } from 'vitest';
import { readArticle, relationsOf } from './read-article';

const link = (address: string, words: string): string => `<a href="https://${address}">${words}</a>`;
const NOTE = link('ledger.example.com/note', 'never asked the mill');

/** What is read, the page's language, its markup, relations with addresses. */
const CASES: readonly (readonly [title: string, language: string, markup: string, wanted: readonly string[]])[] = [
  [
    'words in marks in the midst of a sentence, all linked',
    'en',
    `<p>The board, it seems, “${NOTE}” about the water.</p>`,
    ['quotes ledger.example.com/note'],
  ],
  [
    'a term in marks, all linked',
    'en',
    `<p>The fashion of the year is “${link('ledger.example.com/note', 'slow water')}” and little else.</p>`,
    ['links ledger.example.com/note'],
  ],
  [
    'who says it in the paper linked in the paragraph before',
    'en',
    `<p>The figures are disputed by Anna Brook, in a ${link('brook.example.com/reply', 'commentary')} of last week.</p><p>“I see nothing of the kind in the gauge,” Brook writes.</p>`,
    ['quotes brook.example.com/reply'],
  ],
  [
    'somebody else than in the paragraph before',
    'en',
    `<p>The figures are disputed by Anna Brook, in a ${link('brook.example.com/reply', 'commentary')} of last week.</p><p>“I see nothing of the kind in the gauge,” Nora Fell writes.</p>`,
    ['links brook.example.com/reply'],
  ],
  [
    'two words lead from a linked post to what it says',
    'en',
    `<p>Ed Vale has ${link('vale.example.com/weir', 'a long post')} on the weir. He says:</p><blockquote><p>The weir was paid for by the parish and is sold back to it by the pound.</p></blockquote>`,
    ['quotes vale.example.com/weir'],
  ],
  [
    'a line that is nothing but a link signs the words above it',
    'es',
    `<p>En ${link('otras.example.com/presas', 'otras presas')} se actuó antes.</p><blockquote><p>El agua no es de quien la saca primero.</p></blockquote><p>${link('revista.example.com/agua', 'Revista del Agua')}</p>`,
    ['links otras.example.com/presas', 'quotes revista.example.com/agua'],
  ],
  [
    'announced words are from where they were announced',
    'en',
    `<p>So ${link('vale.example.com/weir', 'Ed Vale writes')}:</p><blockquote><p>The weir was paid for by the parish.</p></blockquote><p>${link('mill.example.com/', 'The mill')}</p>`,
    ['quotes vale.example.com/weir', 'links mill.example.com/'],
  ],
  [
    'who said it, told by the site itself',
    'en',
    `<p>The council had ${link('paper.example.org/2023/11/20/council-denies/', 'denied any leak')} as late as November.</p>`,
    ['links paper.example.org/2023/11/20/council-denies/'],
  ],
  [
    'what the site itself said in a test',
    'en',
    `<p>As we said in our ${link('paper.example.org/2023/11/gauge-report', 'gauge report')}, it never lies.</p>`,
    ['isBasedOn paper.example.org/2023/11/gauge-report'],
  ],
  [
    'a headline behind a label, whatever verb is in it',
    'pt',
    `<p>Leia também: ${link('paper.example.org/2024/03/rio.html', 'Prefeito informa que o rio subiu')}</p>`,
    ['links paper.example.org/2024/03/rio.html'],
  ],
  [
    'a source behind its label',
    'pt',
    `<p>Fonte: ${link('folha.example.com/2024/rio', 'Prefeito informa que o rio subiu')}</p>`,
    ['isBasedOn folha.example.com/2024/rio'],
  ],
  [
    'a linked picture in its caption',
    'en',
    `<figure><figcaption><a href="https://photos.example.com/p/77"><img src="weir.jpg"></a> The weir in March.</figcaption></figure>`,
    ['isBasedOn photos.example.com/p/77'],
  ],
  [
    'a picture that leads to another story of the site',
    'en',
    `<figure><a href="/2022/08/01/the-mill-burns/"><img src="weir.jpg"></a><figcaption>Photo Agency</figcaption></figure>`,
    [],
  ],
  [
    'a source in the line of an article’s dates and tags',
    'en',
    `<p class="entry-meta">Via: ${link('herald.example.com/weir', 'The Herald')}</p>`,
    ['isBasedOn herald.example.com/weir'],
  ],
  ['tags in the same line', 'en', `<p class="entry-meta">Tags: ${link('paper.example.org/tag/weir', 'Weir')}</p>`, []],
  [
    'a page that a site keeps on a club',
    'en',
    `<p>The ${link('paper.example.org/rowing/team/fenmoor-otters/6705', 'Fenmoor Otters')} won, and ${link('paper.example.org/rowing/team/fenmoor-otters/history-of-a-club', 'their story')} is long.</p>`,
    ['links paper.example.org/rowing/team/fenmoor-otters/history-of-a-club'],
  ],
  [
    'a form to write to somebody',
    'de',
    `<p>Zuständig ist ${link('amt.example.com/DE/Kontaktformular/form.html', 'Ministerin Klara Weber')}.</p>`,
    [],
  ],
  [
    'a copy on the web in the midst of a sentence',
    'de',
    `<p>Die Zeitung druckt den Brief, und wer ihn lesen mag, nimmt dafür am besten die ${link('kurier.example.com/brief', 'Online-Version')}.</p>`,
    ['links kurier.example.com/brief'],
  ],
];

describe('whose words and whose story a link stands for', () => {
  for (const [title, language, markup, wanted] of CASES)
    test(title, () => expect(relationsOf(readArticle(markup, language))).toEqual(wanted));
});
