import { describe, expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { PROSE } from './metadata-cases';
import { citedIn, readArticle } from './read-article';

const DATA = '<a href="https://county.example.net/locks">the figures of the county</a>';
const MENU = '<a href="/news">News</a><br><a href="/sport">Sport</a><br><a href="/weather">Weather</a>';

/** Pages of tables and of breaks, as they were made before there were style sheets: where the text stands among cells of menus. */
const TABLES: readonly (readonly [name: string, body: string, wanted: readonly string[]])[] = [
  [
    'menu, text and advertisements in three cells',
    `<table><tr><td colspan=3>Saturday 9 May 1999 ${MENU}</td></tr><tr><td>${MENU}</td><td><font size=5><b>Nine weeks</b></font><br>${PROSE}<p>See ${DATA} for it.</td><td><a href="https://shop.example.com/">Waders</a></td></tr></table>`,
    ['body county.example.net/locks'],
  ],
  [
    'a table in a cell of a table',
    `<table><tr><td>${MENU}</td><td><table><tr><td>${MENU}</td><td>${PROSE}<p>See ${DATA} for it.</td></tr></table></td></tr></table>`,
    ['body county.example.net/locks'],
  ],
  [
    'controls in brackets and a box of the same subject in the text',
    `<table><tr><td>${MENU}</td><td>${PROSE}<table align=right><tr><td><b>Zum Thema</b><br><a href="/98/a.html">Lock</a><br><a href="/98/b.html">Hinge</a></td></tr></table><p>See ${DATA} for it.<p>[<a href="javascript:print()">print</a>] [<a href="/mail?a=1">send</a>] [<a href="/letters?a=1">reply</a>]</td></tr></table>`,
    ['body county.example.net/locks'],
  ],
  [
    'figures in a table of the text are the text’s',
    `<div>${PROSE}<table><tr><th>Year</th><th>Weeks</th></tr><tr><td>1998</td><td>nine, says ${DATA}</td></tr><tr><td>1997</td><td>two</td></tr></table></div>`,
    ['body county.example.net/locks'],
  ],
];

describe('old pages', () => {
  for (const [name, body, wanted] of TABLES) {
    test(name, () => {
      const { tree, limits } = parseHtml(`<html><title>Nine weeks</title><body>${body}</body></html>`);
      const reading = readPage(tree, 'http://post.example.org/99/05/lock.shtml', limits);
      expect(citedIn(reading)).toEqual(wanted);
      expect(reading.text).toContain('waited below the weir');
    });
  }
});

/** Markup in an article, and what is cited of it. */
const INSIDE: readonly (readonly [name: string, markup: string, wanted: readonly string[]])[] = [
  [
    'advertisements and a row of teasers, as pages for phones have them',
    '<amp-ad><a href="https://ads.example.com/1">Waders</a></amp-ad><amp-carousel><a href="/2023/weir">The weir</a><a href="/2023/mill">The mill</a></amp-carousel>',
    [],
  ],
  [
    'a post in a row of pictures',
    '<amp-carousel><amp-twitter data-tweetid="1577012345678901249"></amp-twitter></amp-carousel>',
    ['body x.com/i/status/1577012345678901249'],
  ],
  [
    'teasers that slide',
    '<div class="swiper-wrapper"><div><a href="https://other.example.net/1">The weir</a> <span>How it was built, and by whom</span></div></div>',
    [],
  ],
  [
    'a post in a box that slides',
    '<div class="swiper-wrapper"><blockquote class="twitter-tweet"><a href="https://twitter.com/fernfog/status/1577012345678901249">5 May</a></blockquote></div>',
    ['body x.com/fernfog/status/1577012345678901249'],
  ],
  [
    'a chart in a frame for phones',
    '<amp-iframe src="https://datawrapper.example.net/aB3dE/2/"></amp-iframe>',
    ['body datawrapper.example.net/aB3dE/2/'],
  ],
  [
    'a line of further reading ends with its link, however short the next paragraph',
    `<div class="inline"><span>Read also</span><a href="/2023/weir">The weir</a></div><p>Some of it is in ${DATA}.</p>`,
    ['body county.example.net/locks'],
  ],
  [
    'a button that asks for money, and a sentence about one',
    '<div><a href="https://tips.example.com/fern">Buy me a coffee</a></div><p>The keeper asked people to <a href="https://tips.example.com/keeper">buy him a boat</a>, and they did so in a week.</p>',
    ['body tips.example.com/keeper'],
  ],
  [
    'a file by its name and by a button',
    '<div class="wp-block-file"><a href="/uploads/reply.pdf">reply</a><a href="/uploads/reply.pdf" class="wp-block-file__button" download>Download</a></div>',
    ['body paper.example.org/uploads/reply.pdf'],
  ],
  [
    'a line that says where it is from, in a column of its own',
    '<div class="field"><div class="field-label">Source:&nbsp;</div><div class="field-items"><a href="https://other.example.net/weir">Valley Post</a></div></div>',
    ['body other.example.net/weir'],
  ],
  [
    'what boards put below a line',
    '<div>The figures are in <a href="https://other.example.net/weir">the book of the lock</a>, as far as they go.<div><div>__________________</div><div>My boats: <a href="https://boats.example.com/">here</a></div></div></div>',
    ['body other.example.net/weir'],
  ],
  [
    'a letter’s own copy on the web, in three languages',
    '<p><a href="https://mail.example.com/1">View this email in your browser</a></p><p><a href="https://mail.example.com/2">Im Browser ansehen</a></p><p><a href="https://mail.example.com/3">Voir la version en ligne</a></p>',
    [],
  ],
  [
    'services of wikis, boards and engines',
    '<p>Kept under <a href="/wiki/Special:BookSources/978-0">ISBN 978-0</a>, <a href="/wiki/Spezial:Suche/a">found here</a>, <a href="showpost.php?p=700&amp;postcount=1">first told</a>, <a href="/mt/mt-tb.cgi?id=8">pinged</a>.</p>',
    [],
  ],
  [
    'the messages before and after one of a list, and how they are sorted',
    '<ul><li>Previous message: <a href="000411.html">[Gauges] On Sunday nobody read the gauge</a></li><li>Next message: <a href="000413.html">[Gauges] The roll of paper</a></li><li><b>Messages sorted by:</b> <a href="date.html">[ date ]</a></li></ul>',
    [],
  ],
  [
    'files that a news system lists below its text, and its other news',
    `<p>${'The order holds until the end of the year. '.repeat(3)}</p><div class="news-related-wrap"><div class="news-related news-related-files"><ul><li><a href="/fileadmin/roll.pdf">Roll (PDF)</a></li></ul></div><div class="news-related news-related-news"><ul><li><a href="/2023/weir">How the weir was built</a></li></ul></div></div>`,
    ['body paper.example.org/fileadmin/roll.pdf'],
  ],
  [
    'who mentions the page, and where',
    '<div class="webmentions"><ul><li class="h-cite u-mention"><a class="u-author h-card" href="https://dulse.example.net/">Dulse</a> mentioned this in <a class="u-url" href="https://dulse.example.net/2021/09/gauge">The gauge again</a></li></ul></div>',
    ['pingback dulse.example.net/2021/09/gauge'],
  ],
  [
    'files of an authority below its text',
    `<p>${'The order holds until the end of the year. '.repeat(3)}</p><section class="related-documents"><ul><li><a href="/files/annex.xlsx">Annex (XLSX, 311 KB)</a></li></ul></section>`,
    ['body paper.example.org/files/annex.xlsx'],
  ],
  [
    'a wiki’s page to write in, and the name of a number',
    '<h2>History <span>[<a href="/index.php?title=Lock&action=edit&section=1">edit</a>]</span></h2><p>The lock was built by two brothers, as they say (<a href="/wiki/Identifier">doi</a>:<a href="https://doi.org/10.5555/locks.9">10.5555/locks.9</a>).</p>',
    ['body doi.org/10.5555/locks.9'],
  ],
];

/** What a page about a paper prints of numbers, and what is cited of it. */
const PAPERS: readonly (readonly [name: string, head: string, markup: string, wanted: readonly string[]])[] = [
  [
    'a reference',
    '',
    '<p>Fenn, O. (2019): Hinges. Journal of Locks 12, DOI: 10.5555/locks.12.40.</p>',
    ['body doi.org/10.5555/locks.12.40'],
  ],
  [
    'the same linked',
    '',
    '<p>Fenn, O. (2019): Hinges. <a href="https://doi.org/10.5555/locks.12.40">doi:10.5555/locks.12.40</a>, as printed.</p>',
    ['body doi.org/10.5555/locks.12.40'],
  ],
  [
    'the page’s own number',
    '<meta name="citation_doi" content="doi:10.5555/locks.12.40">',
    '<p>Cite this as: Journal of Locks 12, doi:10.5555/locks.12.40, and see arXiv:1905.01234 for more.</p>',
    ['body arxiv.org/abs/1905.01234'],
  ],
];

describe('numbers of papers', () => {
  for (const [name, head, markup, wanted] of PAPERS) {
    test(name, () => {
      const { tree, limits } = parseHtml(
        `<html lang="en"><head>${head}</head><body><h1>A hinge</h1>${PROSE}${markup}</body></html>`,
      );
      expect(citedIn(readPage(tree, 'https://journal.example.org/locks/12', limits))).toEqual(wanted);
    });
  }
});

describe('in an article', () => {
  for (const [name, markup, wanted] of INSIDE) {
    test(name, () => expect(citedIn(readArticle(markup))).toEqual(wanted));
  }
});

/** Short paragraphs of scripts that end sentences with other marks. */
const SCRIPTS: readonly (readonly [language: string, body: string])[] = [
  [
    'ja',
    '<p>水門は九週間も閉じられたままで、村の人々は何も知らされなかった。</p><p>詳しくは<a href="https://county.example.net/locks">郡の資料</a>にまとめられているという。</p>',
  ],
  [
    'zh',
    '<p>水闸关闭了整整九个星期，村里没有一个人知道这究竟是因为什么原因。</p><p>详细数字见<a href="https://county.example.net/locks">县里公布的资料</a>，每周更新一次。</p>',
  ],
  [
    'hi',
    '<p>नहर का फाटक नौ हफ़्ते तक बंद रहा और गाँव में किसी को कारण नहीं बताया गया।</p><p>आँकड़े <a href="https://county.example.net/locks">ज़िले की सूची</a> में हर हफ़्ते छपते हैं।</p>',
  ],
  [
    'fa',
    '<p>دریچه نه هفته بسته ماند و در روستا به کسی چیزی نگفتند؟</p><p>ارقام در <a href="https://county.example.net/locks">فهرست شهرستان</a> هر هفته چاپ می‌شود، چرا نه؟</p>',
  ],
];

describe('the text of a page with short paragraphs', () => {
  for (const [language, body] of SCRIPTS) {
    test(language, () => {
      const { tree, limits } = parseHtml(
        `<html lang="${language}"><body><nav>${MENU}</nav><div>${body}</div></body></html>`,
      );
      expect(citedIn(readPage(tree, 'https://post.example.org/1', limits))).toEqual(['body county.example.net/locks']);
    });
  }
});

/** How blog engines print what cites a page, where the theme has no name for it. */
const EXCERPTS: readonly (readonly [words: string, place: string])[] = [
  ['[...] nobody was told why the lock was shut for so long [...]', 'pingback'],
  ['[…] nobody was told why the lock was shut for so long […]', 'pingback'],
  ['It says "[...] nobody was told [...]", and that is all it says of the lock.', ''],
];

describe('answers with and without a name for what they are', () => {
  for (const [words, place] of EXCERPTS) {
    test(`${words}: ${place || 'a comment'}`, () => {
      const reading = readArticle(
        `${PROSE}<ol class="commentlist"><li id="comment-3305"><cite><a href="https://fern.example.net/hinge" rel="external nofollow">Hinges</a></cite> Says:<br><small>May 9th, 2019 at 7:30 am</small><p>${words}</p></li></ol>`,
      );
      expect(reading.citations.map((citation) => citation.place).join()).toBe(place);
    });
  }
});

/** Address, head, and the name that the site goes by. */
const SITES: readonly (readonly [url: string, head: string, site: string])[] = [
  [
    'https://canalpost.example/locks/2019/hinge',
    '<title>A hinge | Locks | Canal Post</title><meta property="og:site_name" content="Locks">',
    'Canal Post',
  ],
  [
    'https://canalpost.example/2019/hinge',
    '<title>A hinge</title><meta property="og:site_name" content="The Locks">',
    'The Locks',
  ],
  [
    'https://post.example/2019/hinge',
    '<title>A hinge :: Locks :: Canal Post</title><meta property="og:title" content="A hinge">',
    'Canal Post',
  ],
  [
    'https://post.example/2019/hinge',
    '<title>A hinge | Locks | Canal Post</title><meta property="og:title" content="A hinge">',
    'Canal Post',
  ],
  [
    'https://post.example/2019/hinge',
    '<title>A hinge: what it cost, and whom</title><meta property="og:title" content="A hinge">',
    'post.example',
  ],
];

describe('the name of a site', () => {
  for (const [url, head, site] of SITES) {
    test(`${head.replace(/<[^>]*content="([^"]*)">|<[^>]+>/g, ' $1')}: ${site}`, () => {
      const { tree, limits } = parseHtml(
        `<html lang="en"><head>${head}</head><body><h1>A hinge</h1>${PROSE}</body></html>`,
      );
      expect(readPage(tree, url, limits).work.site).toBe(site);
    });
  }
});

test('a thread without a text of its own points at the story that it is about', () => {
  const answer = (id: number, words: string): string =>
    `<tr class="athing comtr" id="${id}"><td><a href="user?id=fenn" class="hnuser">fenn</a> <span class="age">5 hours ago</span><div class="comment">${words}</div></td></tr>`;
  const { tree, limits } = parseHtml(
    `<title>The lock that waited for nine weeks | Stories</title><table><tr class="athing"><td class="title"><a href="https://county.example.net/locks">The lock that waited for nine weeks</a> (<a href="from?site=county.example.net">county.example.net</a>)</td></tr><tr><td>by <a href="user?id=otti">otti</a> <span title="2019-05-07T11:22:08">7 hours ago</span></td></tr></table><table>${answer(71, 'Its keeper wrote <a href="https://keeper.example.org/book">a book about it</a> and it is a good one.')}${answer(72, 'Nobody was told, as ever.')}</table>`,
  );
  const reading = readPage(tree, 'https://stories.example.org/item?id=70', limits);
  expect(citedIn(reading)).toEqual(['body county.example.net/locks', 'comment keeper.example.org/book']);
  expect([reading.work.title, reading.work.author]).toEqual(['The lock that waited for nine weeks', 'otti']);
});
