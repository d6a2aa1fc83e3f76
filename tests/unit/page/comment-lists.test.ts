import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../core/page/read-markup';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { PROSE } from './metadata-cases';

const FIRST = 'The hinge was ordered in March already, see <a href="https://orders.example/42">the order</a> for it.';
const SECOND = 'Nobody asked the barge crews, who had to pay for the nine weeks themselves.';

/** Shapes in which templates set one answer below another, none of them named. */
const SHAPES: readonly ((words: string, line: string) => string)[] = [
  (words, line) => `<p>${words}</p><p class="small">${line}</p>`,
  (words, line) => `<div class="b7"><div>${line}</div><div>${words}</div></div>`,
  (words, line) => `<ul><li><b>${line}</b><p>${words}</p></li></ul>`,
  (words, line) => `<table class="talk"><tr><td>${line}</td></tr><tr><td>${words}</td></tr></table>`,
];

/** Lines above answers that nothing names, and what stands below them; null where they are the author's own. */
const HEADS: readonly (readonly [line: string, kind: 'comment' | 'pingback' | null])[] = [
  ['Comments', 'comment'],
  ['Comments (2)', 'comment'],
  ['2 Responses to “Nine weeks”', 'comment'],
  ['2 thoughts on “Nine weeks”', 'comment'],
  ['Reader comments', 'comment'],
  ['2 Kommentare', 'comment'],
  ['Leserkommentare', 'comment'],
  ['2 commentaires', 'comment'],
  ['2 Messages', 'comment'],
  ['Comentarios (2)', 'comment'],
  ['2 comentários:', 'comment'],
  ['2 commenti', 'comment'],
  ['Reacties', 'comment'],
  ['Komentarze (2)', 'comment'],
  ['Комментарии', 'comment'],
  ['2 kommentarer', 'comment'],
  ['コメント', 'comment'],
  ['Trackbacks', 'pingback'],
  ['Trackback Pings', 'pingback'],
  ['Links to this post:', 'pingback'],
  ['Rétroliens', 'pingback'],
  ['Ils en parlent aussi', 'pingback'],
  ['Responses', 'comment'],
  ['Replies: 2 comments', 'comment'],
  ['Vos réactions', 'comment'],
  ['Twee reacties', 'comment'],
  ['Ihre Kommentare', 'comment'],
  ['Responses of the yards', null],
  ['What the crews comment on', null],
  ['All comments of the author', null],
];

/** Markup of answers under a text, and who the reader finds to have written them; an empty list where there are none. */
const CASES: readonly (readonly [name: string, html: string, authors: readonly (string | null)[]])[] = [
  [
    'blocks without names: somebody, a time, words',
    `<div><div><p><b><cite>Ada</cite></b></p><p><small>3 May 2019, 10:12</small></p><p>${FIRST}</p></div>
     <div><p><b><cite>Bram</cite></b></p><p><small>4 May 2019, 11:40</small></p><p>${SECOND}</p></div></div>`,
    ['Ada', 'Bram'],
  ],
  [
    'somebody says, so long ago',
    `<ul><li><img src="https://pics.example/avatar/1.png" alt=""><div>Ada says:</div><p>${FIRST}</p><span>2 days ago</span></li>
     <li><img src="https://pics.example/avatar/2.png" alt=""><div>Bram says:</div><p>${SECOND}</p><span>3 hours ago</span></li></ul>`,
    ['Ada', 'Bram'],
  ],
  [
    'microdata of a single comment',
    `<div itemscope itemtype="https://schema.org/UserComments"><span itemprop="creator"><span class="fn">Ada</span></span><time datetime="2019-05-03T10:12:00Z">May 3</time><p itemprop="commentText">${FIRST}</p></div>`,
    ['Ada'],
  ],
  [
    'answers as microformats cite them',
    `<div class="u-comment h-cite"><a class="p-author h-card" href="https://ada.example/">Ada</a><time class="dt-published" datetime="2019-05-03">3 May</time><p class="p-content">${FIRST}</p></div>`,
    ['Ada'],
  ],
  [
    'one numbered comment and the answer to it, in nothing that is named',
    `<div><article class="comment" id="comment-12"><div class="comment-author">Ada</div><p>${FIRST}</p><div><article class="comment" id="comment-13"><div class="comment-author">Bram</div><p>${SECOND}</p></article></div></article></div>`,
    ['Ada', 'Bram'],
  ],
  [
    'rows of a table',
    `<table><tr><td><span class="username">Ada</span><br>03.05.2019 10:12</td><td><p>${FIRST}</p></td></tr>
     <tr><td><span class="username">Bram</span><br>04.05.2019 11:40</td><td><p>${SECOND}</p></td></tr></table>`,
    ['Ada', 'Bram'],
  ],
  [
    'named comments whose author and words are told apart in a list of definitions',
    `<div id="comments"><dl><dt class="comment-author" id="c101"><a rel="nofollow" href="https://ada.example/">Ada</a> said...</dt><dd class="comment-body"><p>${FIRST}</p></dd><dd class="comment-footer">3 May 2019</dd>
     <dt class="comment-author" id="c102">Bram said...</dt><dd class="comment-body"><p>${SECOND}</p></dd></dl></div>`,
    ['Ada', 'Bram'],
  ],
  [
    'teasers with headings',
    `<div><div><h3><a href="/a">One</a></h3><span class="author">Ada</span> <time>3 May 2019</time><p>${SECOND}</p></div>
     <div><h3><a href="/b">Two</a></h3><span class="author">Bram</span> <time>4 May 2019</time><p>${SECOND}</p></div></div>`,
    [],
  ],
  [
    'a list of sources',
    `<ol class="references"><li id="cite_note-1"><cite class="citation">Ada Fenn (3 May 2019). <a href="https://orders.example/42">"The order of the hinge for the upper lock"</a>. Canal Post.</cite></li>
     <li id="cite_note-2"><cite class="citation">Bram Crake (4 May 2019). <a href="https://orders.example/43">"The second order of the hinge"</a>. Canal Post.</cite></li></ol>`,
    [],
  ],
  [
    'updates of a live page',
    `<div><div class="live-update"><time>10:12</time><span class="author">Ada</span><p>${SECOND}</p></div><div class="live-update"><time>10:40</time><span class="author">Bram</span><p>${SECOND}</p></div></div>`,
    [],
  ],
];

function read(html: string) {
  const { tree, limits } = parseHtml(
    `<!doctype html><html lang="en"><head><title>Nine weeks</title></head><body><main><h1>Nine weeks</h1>${PROSE}</main>${html}</body></html>`,
  );
  return readMarkup(tree, 'https://page.example/story', limits).reading;
}

describe('answers under a text', () => {
  for (const [name, html, authors] of CASES) {
    test(`${name} → ${authors.join(', ') || 'none'}`, () => {
      const { sections } = read(html);
      expect(sections.filter(({ kind }) => kind === 'comment').map(({ author }) => author)).toEqual(authors);
    });
  }

  test.each(HEADS.flatMap(([line, kind]) => SHAPES.map((shape, at) => [line, kind, at, shape] as const)))(
    'below “%s”: %s, shape %i',
    (line, kind, _, shape) => {
      const answers = shape(FIRST, 'Ada · 3 May 2019, 10:12') + shape(SECOND, 'Bram · 4 May 2019, 11:40');
      const { sections, citations } = read(`<div><h3>${line}</h3>${answers}</div>`);
      expect([...new Set(sections.map((section) => section.kind))]).toEqual(kind === null ? [] : [kind]);
      expect(citations.filter(({ place }) => place !== 'body').map(({ url, place }) => `${place} ${url}`)).toEqual(
        kind === null ? [] : [`${kind} https://orders.example/42`],
      );
    },
  );

  test.each([
    `<h2>Responses</h2><ol><li><a href="https://ada.example/">Ada</a> on 3 May 2019: ${FIRST}</li><li>Bram on 4 May 2019: ${SECOND}</li></ol>`,
    `<footer class="entry-footer"><div class="box"><ul><li class="entry-comment" id="comment-7"><b class="name">Ada</b><p>${FIRST}</p></li></ul></div></footer>`,
    `<div id="list"><div id="comment-id-901"><div class="dtop">Ada <span>3 May 2019 10:12</span></div><div>${FIRST}</div></div></div>`,
    `<h2>Comments:</h2><p>${FIRST}</p><div class="posted">Posted by <a href="https://ada.example/">Ada</a> on 05/03 at 10:12 AM</div><p>${SECOND}</p><div class="posted">Posted by Bram on 05/04 at 11:40 AM</div>`,
    `<div class="blog-comment"><p>${FIRST}</p><small>Ada, 10:12</small></div>`,
  ])('answers as engines write them: %s', (markup) => {
    const { citations } = read(`<div>${markup}</div>`);
    expect(citations.map(({ place, url }) => `${place} ${url}`)).toEqual(['comment https://orders.example/42']);
  });

  test('a section of the author’s own that is called so keeps its links', () => {
    const { citations } = read(`<main><h2>Comments</h2><p>${FIRST}</p><p>${SECOND}</p></main>`);
    expect(citations.map(({ place }) => place)).toEqual(['body']);
  });

  test('what an answer cites is found, who answers, calls or advertises is not', () => {
    const { citations } =
      read(`<div id="comments"><div class="comment" id="comment-1"><p><a href="https://ada.example/">Ada</a> on 3 May 2019:</p>
      <p><a href="https://people.example/bram">@Bram</a> ${FIRST}</p><p>Latest blog post: <a href="https://ada.example/canals">Ten canals</a></p><p><a href="/reply">Reply</a> History | <a href="/social/ada/60947.html">Permalink</a> | <a href="/social/ada/60947.html?s">Share it</a></p></div></div>`);
    expect(citations.filter(({ place }) => place === 'comment').map(({ url }) => url)).toEqual([
      'https://orders.example/42',
    ]);
  });

  test.each([
    ['<span class="when">2 days ago</span>', '2026-05-18'],
    ['<small class="comment-date">vor 3 Wochen</small>', '2026-04-29'],
    ['<time>4 May 2026</time><span class="age">16 days ago</span>', '2026-05-04'],
  ])('when an answer was written: %s → %s', (line, day) => {
    const { tree, limits } = parseHtml(
      `<html lang="${line.includes('vor') ? 'de' : 'en'}"><body><main><h1>Nine weeks</h1>${PROSE}</main><div id="comments"><div class="comment" id="comment-1"><b class="author">Ada</b> ${line}<p>${FIRST}</p></div></div></body></html>`,
    );
    const { sections } = readMarkup(tree, 'https://page.example/story', limits, Date.UTC(2026, 4, 20, 12)).reading;
    expect(sections.map(({ published }) => published && new Date(published.at).toISOString().slice(0, 10))).toEqual([
      day,
    ]);
  });

  test('an answer that is nothing but an address keeps it', () => {
    const { citations } = read(
      '<div id="comments"><div class="comment" id="comment-1"><p><a href="https://orders.example/42">https://orders.example/42</a></p></div></div>',
    );
    expect(citations.filter(({ place }) => place === 'comment').map(({ url }) => url)).toEqual([
      'https://orders.example/42',
    ]);
  });

  test.each([
    [
      'a board: below “Re:” and the headline',
      `<div class="post"><h3>Re: Nine weeks</h3><p>by Ada » 4 May 2019</p><div>${FIRST}</div></div>`,
      'comment',
    ],
    ['the author’s own part', `<h3>Re: Nine weeks</h3><p>${FIRST}</p>`, 'body'],
    ['the author’s own part in a box', `<section><h3>Re: Nine weeks</h3><p>${FIRST}</p></section>`, 'body'],
  ])('a heading that answers: %s', (_, below, place) =>
    expect(read(below).citations.map((citation) => citation.place)).toEqual([place]),
  );
});
