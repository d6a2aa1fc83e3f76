import { describe, expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { readArticle } from './read-article';

/** Notes in the markup of many editors: each must support the sentence that its mark stands behind. */
const NOTES: Readonly<Record<string, string>> = {
  'block editor':
    '<p>The dam moved.<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="a1">Survey, <a href="https://survey.example.net/18">here</a>. <a href="#a1-link">↩</a></li></ol>',
  'document converter':
    '<p>The dam moved.<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p><section class="footnotes"><ol><li id="fn1"><p>Survey, https://survey.example.net/18 .<a href="#fnref1">↩</a></p></li></ol></section>',
  'letters by post':
    '<p>The dam moved.<a class="footnote-anchor" href="#footnote-1-9">1</a></p><div class="footnote"><a id="footnote-1-9" href="#footnote-anchor-1-9">1</a><div class="footnote-content"><p><a href="https://survey.example.net/18">Survey</a></p></div></div>',
  'office document':
    '<p>The dam moved.<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> The survey, <a href="https://survey.example.net/18">kept in the archive</a>.</p>',
  encyclopedia:
    '<p>The dam moved.<sup class="reference"><a href="#cite_note-1">[1]</a></sup></p><h2>References</h2><ol class="references"><li id="cite_note-1"><cite class="web"><a href="https://survey.example.net/18">The survey</a></cite></li></ol>',
  'numbered list':
    '<p>The dam moved [1].</p><h2>Sources</h2><ol><li><a href="https://survey.example.net/18">Survey</a></li></ol>',
  'round brackets': '<p>The dam moved (1).</p><h3>Endnotes</h3><p>1. The survey, https://survey.example.net/18</p>',
  'roman numbers':
    '<p>The dam moved.<a href="#en2" id="r2"><sup>ii</sup></a></p><h2>Endnotes</h2><p id="en2"><a href="#r2">ii.</a> <a href="https://survey.example.net/18">Survey</a>, folio 12.</p>',
  'plain text':
    '<pre>1. The dam\n\n   The dam moved [1]. Nobody saw it.\n\n2. References\n\n   [1]  Marr, H., "Survey",\n        <a href="https://survey.example.net/18">https://survey.example.net/18</a>.\n</pre>',
  'raised figure': '<p>The dam moved.<sup>1</sup></p><h3>Notes</h3><p>1. The survey, https://survey.example.net/18</p>',
};

describe('notes support the sentence they stand behind', () => {
  for (const [editor, markup] of Object.entries(NOTES)) {
    test(editor, () => {
      const reading = readArticle(markup);
      const [note] = reading.citations;
      expect(note?.url).toBe('https://survey.example.net/18');
      expect(note?.form).toBe('footnote');
      expect(reading.text.slice(note?.passage.start, note?.passage.end)).toMatch(/^The dam moved/);
    });
  }
});

/** Two sentences with a note each: the second note stands behind the second sentence alone. */
const TWO_NOTES: readonly (readonly [title: string, first: string, second: string])[] = [
  ['brackets', 'It opened in 1911.<a href="#n1">[1]</a>', 'Mr. Marr built it.<a href="#n2">[2]</a>'],
  ['figures', 'It opened in May.<sup><a href="#n1">1</a></sup>', 'The dam moved.<sup><a href="#n2">2</a></sup>'],
  ['several at once', 'It opened.<a href="#n1">[1]</a><a href="#n3">[3]</a>', 'It moved.<a href="#n2">[2]</a>'],
  ['within a sentence', 'It opened in 1911.<a href="#n1">[1]</a>', 'It moved<a href="#n2">[2]</a> and stayed.'],
  ['an asterisk', 'It opened in 1911.<a href="#n1">*</a>', 'It moved by 3.5 metres.<a href="#n2">**</a>'],
];

describe('a note supports no sentence before its own', () => {
  test.each(TWO_NOTES)('%s', (_, first, second) => {
    const notes = ['1', '2', '3'].map((n) => `<li id="n${n}"><a href="https://n${n}.example.net/18">Note</a></li>`);
    const reading = readArticle(`<p>${first} ${second}</p><h2>References</h2><ol>${notes.join('')}</ol>`);
    const note = reading.citations.find(({ url }) => url.startsWith('https://n2.'));
    const own = second.replace(/<[^>]*>/g, '');
    expect(own.startsWith(reading.text.slice(note?.passage.start, note?.passage.end))).toBe(true);
  });
});

/** The same where notes are lines of one paragraph; a day or a century has a point too. */
const LINED: readonly (readonly [language: string, text: string, heading: string])[] = [
  ['en', 'It opened in 1911 [1]. The dam moved [2].', 'Sources'],
  ['de', 'Er ist vom 3. Mai [1]. Der Damm des 17. Jahrhunderts wich [2].', 'Quellen'],
  ['fr', 'Il date de 1911 [1]. La digue a bougé [2].', 'Notes'],
];

describe('notes that are lines of one paragraph', () => {
  test.each(LINED)('%s: %s', (language, text, heading) => {
    const lines = ['1', '2'].map((n) => `[${n}] <a href="https://n${n}.example.net/18">${heading} ${n}</a>`);
    const reading = readArticle(`<p>${text}</p><p><b>${heading}</b></p><p>${lines.join('<br>')}</p>`, language);
    const passages = reading.citations.map(({ passage }) => reading.text.slice(passage.start, passage.end));
    expect(`${passages.join('. ')}.`).toBe(text);
  });
});

/** Notes in a box of their own below everything that is named as the text. */
test.each([
  [
    'by the id of the note',
    '<div class="annotations"><div id="nb1"><p>[<a href="#nh1">1</a>] <a href="https://survey.example.net/18">Survey</a>, p. 88.</p></div></div>',
    true,
  ],
  ['by the id of its list', '<ol><li id="nb1"><a href="https://survey.example.net/18">Survey</a></li></ol>', true],
  [
    'not what no mark points at',
    '<div id="nb7"><p>[7] <a href="https://survey.example.net/18">Survey</a></p></div>',
    false,
  ],
])('notes outside of the article are read %s', (_, below, wanted) => {
  const page = `<html lang="en"><body><div class="entry-content"><p>${TEXT}The dam moved <a id="nh1" href="#nb1">[1]</a>.</p><p>${TEXT}</p></div>${below}</body></html>`;
  const reading = read(page);
  const passages = reading.citations.map(({ passage }) => reading.text.slice(passage.start, passage.end));
  expect(passages).toEqual(wanted ? ['The dam moved [1]'] : []);
});

const TEXT =
  'The gauge in the yard was read twice a day that winter, by whoever came first, and the figures went into a school book. ';

function read(html: string): ReturnType<typeof readPage> {
  const { tree, limits } = parseHtml(html);
  return readPage(tree, 'https://paper.example.org/2024/03/gauge', limits);
}

describe('words that a page has struck out', () => {
  test.each(['del', 's', 'strike'])('<%s> is said no more', (name) => {
    const { text } = readArticle(`<p>${TEXT}In all <${name}>eight</${name}> nine boats sank.</p>`);
    expect(text).toContain('In all nine boats sank.');
  });
});

describe('what stands outside the markup of the text', () => {
  test('sources of the article beside a review of the page', () => {
    const graph = [
      {
        '@type': 'NewsArticle',
        headline: 'What the gauge in the yard told',
        isBasedOn: { '@type': 'CreativeWork', url: 'https://archive.example.net/plans' },
        citation: ['https://journal.example.com/a'],
      },
      {
        '@type': 'ClaimReview',
        claimReviewed: 'The dam never moved',
        url: 'https://paper.example.org/2024/03/gauge',
        itemReviewed: { '@type': 'Claim', firstAppearance: { url: 'https://talk.example.com/t/1' } },
      },
    ];
    const reading = read(
      `<html lang="en"><head><script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script></head><body><article><p>${TEXT.repeat(2)}</p></article></body></html>`,
    );
    expect(reading.citations.map(({ place, relation, url }) => `${place} ${relation} ${url}`)).toEqual([
      'metadata isBasedOn https://archive.example.net/plans',
      'metadata links https://journal.example.com/a',
      'metadata isBasedOn https://talk.example.com/t/1',
    ]);
    expect(reading.factChecks.map(({ claim }) => claim)).toEqual(['The dam never moved']);
  });

  const LONG = TEXT.repeat(2);
  const paragraph = (text: string): unknown => ['$', 'p', null, { children: text }];
  const link = ['$', 'a', null, { href: 'https://survey.example.net/18', children: 'the survey' }];
  const story = [
    '$',
    'article',
    null,
    { children: [paragraph(LONG), ['$', 'p', null, { children: [LONG, link, '.'] }], '$L7'] },
  ];
  const html = `<p>${LONG}</p><p>${LONG}<a href="https://survey.example.net/18">the survey</a> – so.</p>`;
  const bytes = new TextEncoder().encode(html).length.toString(16);
  const STREAMS: Readonly<Record<string, string>> = {
    'as elements': `2:I[9,[],""]\n0:["$","main",null,{"children":["$","nav",null,{"children":"Home"}]}]\n5:${JSON.stringify(story)}\n7:${JSON.stringify(paragraph(LONG))}\n`,
    'as markup in a row of its own': `0:["$","div",null,{"ready":{"__html":"$a"}}]\na:T${bytes},${html}b:["$","p",null,{"children":"More."}]\n`,
    'as data of a component': `3:["$","$L9",null,{"story":{"title":"Gauge","body":${JSON.stringify(html)}}}]\n`,
  };
  for (const [name, payload] of Object.entries(STREAMS)) {
    test(`a text that server components stream ${name}`, () => {
      const pieces = payload.match(/[\s\S]{1,97}/g) ?? [];
      const scripts = pieces.map((piece) => `<script>self.__next_f.push([1,${JSON.stringify(piece)}])</script>`);
      const reading = read(`<html lang="en"><body><div class="spinner"></div>${scripts.join('')}</body></html>`);
      expect(reading.text).toContain(TEXT.trim());
      expect(reading.text).not.toMatch(/Home|\$/);
      expect(reading.citations.map((citation) => citation.url)).toEqual(['https://survey.example.net/18']);
    });
  }

  test('a text that the server streams behind the page, hidden until a script puts it in its place', () => {
    const story = `<article><p>${TEXT.repeat(2)}</p><p>${TEXT.repeat(2)}<a href="https://survey.example.net/18">the survey</a>.</p></article>`;
    const reading = read(
      `<html lang="en"><body><main><template id="B:0"></template><p>Loading</p></main><div hidden id="S:0">${story}</div><div hidden id="cart">${TEXT.repeat(5)}</div><script>$RC("B:0","S:0")</script></body></html>`,
    );
    expect(reading.text).toContain(TEXT.trim());
    expect(reading.text.split(TEXT.trim().slice(0, 40)).length - 1).toBe(4);
    expect(reading.citations.map((citation) => citation.url)).toEqual(['https://survey.example.net/18']);
  });

  test('a text in state that is a program', () => {
    const body = `<p>${TEXT.repeat(4)}</p><p>As <a href="https://lamp.example.org/44">the bulletin</a> said.</p>`;
    const reading = read(
      `<html lang="en"><body><div id="app"></div><script>window.__NUXT__=(function(a){return {data:[{post:{content:${JSON.stringify(body)},ok:a}}]}}(true))</script></body></html>`,
    );
    expect(reading.text).toContain('read twice a day');
    expect(reading.citations.map(({ url }) => url)).toEqual(['https://lamp.example.org/44']);
  });

  test('entries of a live blog that print the time in a span', () => {
    const entry = (time: string, number: number): string =>
      `<div class="entry"><span class="stamp">${time}</span><p>${TEXT}(<a href="https://council.example.gov/n/${number}">notice</a>)</p></div>`;
    const reading = read(
      `<html lang="en"><body><main><h1>Flood: the river rises</h1><section>${entry('13:05 GMT', 3)}${entry('12.40', 2)}${entry('11:00 am', 1)}</section></main></body></html>`,
    );
    expect(reading.sections.map(({ kind }) => kind)).toEqual(['entry', 'entry', 'entry']);
  });

  test('a post that waits as nothing but its id', () => {
    const reading = readArticle('<div class="social-slot" data-tweet-id="1369248611385827329"></div>');
    expect(reading.citations.map(({ relation, postId }) => `${relation} ${postId}`)).toEqual([
      'embeds 1369248611385827329',
    ]);
  });

  const STATUS = 'https://x.com/someone/status/1369248611385827329';
  const PLACED: readonly (readonly [what: string, markup: string, wanted: readonly string[]])[] = [
    ['an address that is a paragraph', `<p>${STATUS}</p>`, ['embeds']],
    ['a linked address that is a paragraph', `<p><a href="${STATUS}">${STATUS}</a></p>`, ['embeds']],
    ['a video behind a short address', '<p>https://youtu.be/YE7VzlLtp-4</p>', ['embeds']],
    ['an address in a sentence', `<p>There is more at ${STATUS} for those who care.</p>`, ['links']],
    ['words that are a paragraph', `<p><a href="${STATUS}">What she wrote in May</a></p>`, ['links']],
    [
      'an address in a list of sources',
      `<ul><li>${STATUS}</li><li>https://survey.example.net/18</li></ul>`,
      ['links', 'links'],
    ],
    ['an address of a page', '<p>https://survey.example.net/18</p>', ['links']],
  ];
  test.each(PLACED)('%s', (_what, markup, wanted) => {
    expect(readArticle(markup).citations.map(({ relation }) => relation)).toEqual(wanted);
  });

  const RENDERED: readonly (readonly [what: string, markup: string])[] = [
    [
      'its own id',
      '<iframe id="twitter-widget-0" class="twitter-tweet twitter-tweet-rendered" data-tweet-id="1369248611385827329"></iframe>',
    ],
    [
      'a box of the loader',
      '<div class="twitter-tweet twitter-tweet-rendered"><iframe id="twitter-widget-1" src="https://platform.twitter.com/embed/Tweet.html?id=1369248611385827329"></iframe></div>',
    ],
    [
      'a box named after sharing',
      '<div class="social-embed"><blockquote class="twitter-tweet"><a href="https://twitter.com/i/status/1369248611385827329">x</a></blockquote></div>',
    ],
    [
      'a block of a builder',
      '<div class="elementor-widget elementor-widget-twitter-embed"><blockquote class="twitter-tweet"><a href="https://twitter.com/i/status/1369248611385827329">x</a></blockquote></div>',
    ],
    [
      'a widget in the text',
      '<div class="widget-embed"><blockquote class="twitter-tweet"><a href="https://twitter.com/i/status/1369248611385827329">x</a></blockquote></div>',
    ],
  ];
  test.each(RENDERED)('a post whose frame bears the name of %s', (_what, markup) => {
    expect(readArticle(markup).citations.map(({ relation, postId }) => `${relation} ${postId}`)).toEqual([
      'embeds 1369248611385827329',
    ]);
  });

  test('an embed in a box that consent tools hide', () => {
    const parked = btoa(encodeURIComponent('<iframe src="https://www.youtube.com/embed/YE7VzlLtp-4"></iframe>'));
    const reading = readArticle(
      `<div class="consent-blocker"><div class="blocker-hide hide"><script type="text/template">${parked}</script></div></div>`,
    );
    expect(reading.citations.map(({ relation, postId }) => `${relation} ${postId}`)).toEqual(['embeds YE7VzlLtp-4']);
  });

  test('paragraphs that a page builder puts in a widget each', () => {
    const widget = (words: string): string =>
      `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${words}</p></div></div>`;
    const link = '<a href="https://survey.example.net/18">the survey</a>';
    const reading = read(
      `<html lang="en"><body><div class="elementor">${widget(TEXT)}${widget(TEXT)}${widget(`${TEXT} That is what ${link} says.`)}${widget(TEXT)}</div></body></html>`,
    );
    expect(reading.citations.map(({ url }) => url)).toEqual(['https://survey.example.net/18']);
  });
});
