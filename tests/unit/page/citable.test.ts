import { describe, expect, test } from 'vitest';
import { isAccountSource } from '../../../core/page/citations/account-link';
import { isListPath } from '../../../core/page/citations/list-path';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { PROSE } from './metadata-cases';
import { citedIn, readArticle, relationsOf } from './read-article';

/** Path on the page's own site, and whether it is a list or service there. */
const PATHS: readonly (readonly [path: string, isList: boolean])[] = [
  ['/tag/rivers', true],
  ['/tag_place/fenmoor_640/', true],
  ['/tag-der-offenen-tuer-am-wehr', false],
  ['/topics/rivers', true],
  ['/topics/2024/03/the-weir', false],
  ['/newsletters/', true],
  ['/video/', true],
  ['/video/2024/the-weir', false],
  ['/wiki/Category:Weirs', true],
  ['/wiki/Catégorie:Barrages', true],
  ['/wiki/Категория:Плотины', true],
  ['/wiki/Categories_of_weirs', false],
  ['/newsletters/morning/2024/03/09/what-the-weir-said', false],
  ['/archives/2562', false],
  ['/archives/', true],
  ['/archives/category/rivers', true],
  ['/lexikon/definition-pegel', true],
  ['/forum/posts/53504/reactions', true],
  ['/forum/goto/post?id=53700', true],
  ['/forum/threads/the-weir.3987/', false],
  ['/people/anna-brook', true],
  ['/szerzo/brooka', true],
  ['/redakce/anna-brookova', true],
  ['/redaktion/2024/03/was-der-pegel-sagt', false],
  ['/reporters/anna-brook', true],
  ['/@fernfog', true],
  ['/@fernfog/the-weir-in-march', false],
  ['/blog?tag=rivers', true],
  ['/index.php?cat=7&lang=en', true],
  ['/index.php?story=7', false],
  ['/etiqueta/el-rio/', true],
  ['/unternehmen/pegelwerke/', true],
  ['/temas/2024/03/el-rio-sube', false],
  ['/tudo-sobre/rio-das-garcas/', true],
  ['/sobre/', true],
  ['/sobre-o-nivel-do-rio', false],
  ['/quienes-somos', true],
  ['/about/how-we-measured-the-height-of-the-weir', false],
  ['/register', true],
  ['/tips/', true],
  ['/got-a-tip', true],
  ['/tips/how-to-read-a-gauge', false],
  ['/contribute', true],
  ['/u/fernfog', true],
  ['/u/fernfog/what-the-weir-said', false],
  ['/register/2024-06.csv', false],
  ['/members/report-2023.pdf', false],
  ['/search/index.xlsx', false],
  ['/index.php?do=register', true],
  ['/index.php?action=printpage;topic=7.0', true],
  ['/spip.php?page=plan', true],
  ['/index.php?page=the-weir', false],
  ['/donate/?from=story', true],
  ['/spenden', true],
  ['/signup-morning-paper', true],
  ['/world/signup-morning-paper', false],
];

/** What stands above a headline and leads to the section, and what leads to a document there. */
const ABOVE: readonly (readonly [markup: string, wanted: readonly string[]])[] = [
  ['<h4><a href="/2024/">2024</a></h4>', []],
  ['<p>Topic: <a href="/trend/the-flood">The flood of March</a></p>', []],
  ['<p>Filed under: <a href="/x/rivers">Rivers</a></p>', []],
  ['<p>Thema: <a href="/x/fluesse">Flüsse</a></p>', []],
  ['<p>Sección: <a href="/x/rios">Ríos</a></p>', []],
  ['<p>Topic: <a href="https://river.example.net/flood">The flood of March</a></p>', ['body river.example.net/flood']],
  [
    '<p>She kept <a href="/2024/">a list of all that happened</a> in that year, gauge by gauge.</p>',
    ['body paper.example.org/2024/'],
  ],
  [
    '<ul><li>Previous message: <a href="/list/004410.html">Release 4.1</a></li><li>Next in thread: <a href="/list/004412.html">Gauges</a></li></ul>',
    [],
  ],
  ['<p>Posted by jim at May 3, 2003 | <a href="https://blog.example.com/mt/mt-tb.cgi?tb_id=412">TrackBack</a></p>', []],
  ['<p><a href="https://tickets.example.com/e/9912">Book your tickets</a></p>', []],
  [
    '<p>See <a href="https://porch.blogspot.com/2003_04_27_porch_archive.html">what Dell wrote</a>.</p>',
    ['body porch.blogspot.com/2003_04_27_porch_archive.html'],
  ],
];

test.each(ABOVE)('above the text: %s', (markup, wanted) => expect(citedIn(readArticle(markup))).toEqual(wanted));

describe('lists and services of a site', () => {
  for (const [path, isList] of PATHS) {
    test(`${path}: ${isList ? 'left out' : 'a document'}`, () =>
      expect(isListPath(new URL(`https://paper.example.org${path}`), '/2024/03/gauge')).toBe(isList));
  }
  test('a glossary cites its own entries', () =>
    expect(isListPath(new URL('https://paper.example.org/lexikon/wehr'), '/lexikon/pegel')).toBe(false));
});

/** A line with the account in brackets, and whether it is the source of something. */
const ACCOUNTS: readonly (readonly [line: string, isSource: boolean])[] = [
  ['Drawing on a night at the weir, Twitter user [@fernfog] wrote a series of posts about it.', true],
  ['The picture was first shared by [@fernfog], who lives above the mill.', true],
  ['(via [@fernfog])', true],
  ['Laut [@uferfunk] war der Pegel schon am Abend nicht mehr zu lesen, weil er unter Wasser stand.', true],
  ['Der Nutzer [@uferfunk] schrieb am Abend, dass der Pegel nicht mehr zu lesen war.', true],
  ['[@jaugefixe] a publié une vidéo de la jauge sous l’eau, prise depuis le pont.', true],
  ['The weir has [a Twitter account] with eleven followers, most of them other weirs in the county.', false],
  ['Follow [@fernfog] for more pictures of the weir and of the mill when the river is up.', false],
  ['If you were there that night, get in touch with [@fernfog] before the end of the week.', false],
  ['She lives above the mill with two dogs and is [@fernfog] to those who know her well.', false],
  ['[@fernfog]', false],
];

describe('accounts', () => {
  for (const [line, isSource] of ACCOUNTS) {
    test(`${line}: ${isSource ? 'a source' : 'none'}`, () => {
      const start = line.indexOf('[');
      const end = line.indexOf(']') - 1;
      expect(isAccountSource(line.replace(/[[\]]/g, ''), start, end)).toBe(isSource);
    });
  }
});

/** Markup in an article, and what is cited of it. */
const PAGES: readonly (readonly [title: string, markup: string, wanted: readonly string[]])[] = [
  [
    'an author’s own line of further reading, written as a paragraph',
    '<p>Read more: <a href="https://paper.example.org/2023/weir">How the weir was built</a></p>',
    ['body paper.example.org/2023/weir'],
  ],
  [
    'the same line from a template',
    '<p class="inline-teaser__line">Read more: <a href="https://paper.example.org/2023/weir">How the weir was built</a></p>',
    [],
  ],
  [
    'a box that the page calls paid for',
    '<div class="x1"><p>We may earn a commission</p><a href="https://go.shop.example.com/9"><b>Waders</b></a><p>Dry feet for every gauge.</p><a href="https://go.shop.example.com/9">Buy them now</a></div>',
    [],
  ],
  [
    'doors of a site where one signs in; an address that hands on to a document behind its library’s door',
    '<p>The keeper (<a href="https://letters.example.net/m/signin?actionUrl=follow">Follow</a>, <a href="https://paper.example.com/login.php">Log in</a>) read <a href="https://guide.example.net/how-to-log-in">the guide</a> and <a href="https://proxy.example.edu/login?url=https://survey.example.net/weir">the survey</a>.</p>',
    ['body guide.example.net/how-to-log-in', 'body proxy.example.edu/login?url=https://survey.example.net/weir'],
  ],
  [
    'a line about commissions among the paragraphs',
    '<p>We may earn a commission from links.</p><p>The weir was measured by <a href="https://survey.example.net/weir">the survey of 2018</a> for the first time.</p>',
    ['body survey.example.net/weir'],
  ],
  [
    'who made and who keeps what a frame shows',
    '<p><iframe src="https://www.slides.example.com/embed/AbC123" width="500"></iframe></p><p><a href="https://www.slides.example.com/show/weir/AbC123">The weir in ten slides</a> from <a href="https://www.slides.example.com/fernfog">Fern Fog</a></p>',
    ['body slides.example.com/embed/AbC123', 'body slides.example.com/show/weir/AbC123'],
  ],
  [
    'a link that somebody earns by',
    '<p>The waders were gone in a day, but <a href="https://go.sells.example.com/r?campid=5575033159&u=waders">the river shop</a> may have more of them.</p>',
    [],
  ],
  [
    'the printed address of a picture kept elsewhere',
    '<p>The figures of that night are kept at <a href="https://pictures.example.com/gauge.jpg">pictures.example.com/gauge.jpg</a> since then.</p>',
    ['body pictures.example.com/gauge.jpg'],
  ],
  [
    'the printed address of a picture on a platform, which is no account there',
    '<p>The figures of that night are kept at <a href="https://i.redd.it/gauge9.jpg">i.redd.it/gauge9.jpg</a> since then.</p>',
    ['body i.redd.it/gauge9.jpg'],
  ],
  [
    'a picture in full size',
    '<p>The figures of that night can be read well <a href="https://pictures.example.com/gauge.jpg">in the large picture</a> of the gauge.</p>',
    [],
  ],
  [
    'the paper in a reader of news',
    '<p>Read the paper of the valley every morning <a href="https://news.google.com/publications/CAAqBwgKMJ">in Google News</a>.</p>',
    [],
  ],
  [
    'a tool that names itself',
    '<div><p>powered by <a href="https://forms.example.com/signup">Formery</a></p></div>',
    [],
  ],
  [
    'a picture that asks for money',
    '<figure><a href="https://patrons.example.com/paper"><img src="p.png" alt="Support us on Patrons"></a></figure>',
    [],
  ],
  [
    'the page of an account as a badge',
    '<div class="fb-page"><blockquote cite="https://www.facebook.com/fenmoorpaper/"><a href="https://www.facebook.com/fenmoorpaper/">Fenmoor Paper</a></blockquote></div>',
    [],
  ],
  [
    'house rules of a platform are a document',
    '<p>What may be shown there is said in <a href="https://www.facebook.com/communitystandards">the rules of the house</a>, which are long.</p>',
    ['body facebook.com/communitystandards'],
  ],
  [
    'where to sign up for letters',
    '<p>Anna Brook writes every week, <a href="https://letters.example.com/newsletter/">in her letter</a>, and has done so for years.</p>',
    [],
  ],
  [
    'the old address by which a post was begun',
    '<p>Tell everybody, and <a href="http://twitter.com?status=The%20gauge">pass it on</a> to your neighbours.</p>',
    [],
  ],
  [
    'the post before and the post after',
    '<p><a href="/2024/02/mill">Previous - The mill in February</a> and <a href="/2024/04/pond">Next – The pond in April</a></p>',
    [],
  ],
  [
    'the ring of sites',
    '<p>[ <a href="http://ring.example.com/go?n=7">Prev</a> | <a href="http://ring.example.com/go?n=r">Random site</a> | <a href="http://ring.example.com/go?n=9">Next 5 sites</a> ]</p><p>[<a href="http://ring.example.com/go?n=7">Zurück</a> | <a href="http://ring.example.com/go?n=9">Nächste Seite</a>] [<a href="http://ring.example.com/go?n=3">Précédent</a>] [<a href="http://ring.example.com/go?n=4">次へ</a>]</p><p>This page is on <a href="http://www.webring.example.com/cgi-bin/webring?ring=weirs">the ring of weirs</a>, which is kept by hand.</p>',
    [],
  ],
  [
    'the foot of a plain page: lines of one block',
    '<p>My thanks to <a href="http://mill.example.com/notes.html">Mill Notes</a>, from whose page I learned it.<br>[<a href="sheet6.html">Previous bulletin</a>] [<a href="index.html">Home</a>] [<a href="issue8.html">Next issue</a>]<br>Last updated 3 May 1999. This page is best viewed at 800x600 with <a href="http://browsers.example.com/download/">a browser</a>. Hosted by <a href="http://www.provider.example.net/">Provider</a>.<br>&copy; 1999</p>',
    ['body mill.example.com/notes.html'],
  ],
  [
    'a maker of whom a sentence goes on to tell',
    '<p>The gauge was read by nobody for years. Made by <a href="http://makers.example.com/gauge">Brook and Sons</a> of Fenmoor, it stopped in the frost.</p>',
    ['body makers.example.com/gauge'],
  ],
  [
    'words of a sentence that are such a step',
    '<p>What was measured in the yard before that winter is told on <a href="http://school.example.com/book/6">the previous page</a>, and what came of it on the <a href="http://school.example.com/book/8">next</a>, in the hand of the teacher.</p>',
    ['body school.example.com/book/6', 'body school.example.com/book/8'],
  ],
  [
    'a shop that somebody earns by, told by the path',
    '<p>You may <a href="http://www.amazon.com/exec/obidos/ASIN/0123456789/weirs-20">buy the book</a>, or read <a href="http://www.amazon.com/dp/0123456789">what it is about</a> first.</p>',
    ['body amazon.com/dp/0123456789'],
  ],
  [
    'where the paper is sold',
    '<p>This text is from the paper of Sunday. <a href="https://www.paper.example.org/services/article7/paper-am-sonntag-im-abo.html">We bring it to your house.</a> <a href="https://epaper.example.org/2024/7">Here</a> it is as printed.</p>',
    [],
  ],
  [
    'the topic of a site, and a page beside it',
    '<p>The list, asked for under <a href="/politics/freedomofinformation">freedom of information</a> rules, is short, and <a href="/politics/what-it-costs">what it costs</a> is not in it.</p>',
    ['body paper.example.org/politics/what-it-costs'],
  ],
  ...[
    'Leggi anche:',
    'LEES OOK:',
    'Läs även:',
    'Lue myös:',
    'Læs også:',
    'Leia:',
    'Lire:',
    'Читайте также:',
    'Czytaj też:',
    'Přečtěte si:',
    '【関連記事】',
    '관련 기사:',
    'Baca juga:',
  ].map((words): readonly [string, string, readonly string[]] => [
    `a template’s line that only points on: ${words}`,
    `<div class="x7"><b>${words}</b> <a href="/2023/11/weir">The weir in November</a></div>`,
    [],
  ]),
  ...[
    '<p><strong>READ MORE: <a href="/2023/11/weir">The weir in November</a></strong></p>',
    '<p><strong>Lea también:</strong> <a href="/2023/11/weir">The weir in November</a></p>',
    '<p><em>Lisez aussi : <a href="/2023/11/weir">The weir in November</a></em></p>',
    '<p><a href="/2023/11/weir">Next</a> <a href="/memories?id=7">Add to memories</a> <a href="https://tools.example.com/tell?id=7">Tell a friend</a></p>',
    '<p>22:10:05, Categorías: <a href="/index.php/coast">Coast</a>, 310 words</p>',
    '<p>9 March · Filed under: <a href="/x/rivers">Rivers</a></p>',
    '<p><a href="/home.html">Start</a> &gt; <a href="/x/valley">The valley</a> &gt; What the gauge in the yard told</p>',
    '<dl><dt>From:</dt><dd><a href="/office/rivers">Rivers Office</a> and <a href="/office/anna">Anna Brook</a></dd></dl>',
    '<p>Категория: <a href="/river/">Река</a></p>',
    '<p><a href="https://answers.example.com/7">Comments (3)</a> <a href="https://answers.example.com/tb/7">trackback []</a> <a href="/x/7">Permalink</a></p>',
    '<p><a href="https://answers.example.com/7">comment [2]</a></p>',
    '<p><em>Anna Brook counts weirs. Know one? <a href="/tips">Send us a line</a>.</em></p>',
    '<p><strong>Retrouvez tous nos articles sur </strong><a href="/rivers/"><strong>les rivières</strong></a></p>',
    '<p><strong>Leggi anche:</strong><br><a href="/2023/11/weir">The weir in November</a></p>',
    '<p>Sign up for our paper of the morning <a href="/world/signup-morning-paper">here</a>, it is free.</p>',
    '<p>Written down on <a href="/2024/03/09/">2024-03-09</a> in the yard, at <a href="/2024/03/gauge-7">9:14</a> in the morning.</p>',
  ].map((markup): readonly [string, string, readonly string[]] => [`the page’s own tools: ${markup}`, markup, []]),
  [
    'a comment that is spoken of',
    '<p>It began with <a href="https://wire.example.com/7#c9">a comment below the count of the wire</a>, which nobody read.</p>',
    ['body wire.example.com/7'],
  ],
  [
    'a note in italics that cites another site',
    '<p><em>This count was first printed by <a href="https://wire.example.com/7">the wire</a>.</em></p>',
    ['body wire.example.com/7'],
  ],
  [
    'words in bold within an author’s line',
    '<p>See also <b>the earlier count</b> in <a href="https://paper.example.org/2023/weir">our text on the weir</a>, which says it better.</p>',
    ['body paper.example.org/2023/weir'],
  ],
  [
    'what an author sets off',
    '<blockquote><p><strong>Read more: <a href="https://wire.example.com/7">The wire counts again</a></strong></p></blockquote>',
    ['body wire.example.com/7'],
  ],
  [
    'a sentence with arrows and links',
    '<p>It went <a href="https://wire.example.com/7">from the yard</a> → <a href="https://wire.example.com/8">to the school</a>, as the wire counted.</p>',
    ['body wire.example.com/7', 'body wire.example.com/8'],
  ],
  ...[
    'Get it all on our WhatsApp channel',
    'Receba no WhatsApp o que há de novo no vale',
    'Suivez le journal sur WhatsApp',
    'Únete a nuestro canal de Telegram',
    'Ricevi le notizie su Telegram',
  ].map((words): readonly [string, string, readonly string[]] => [
    `an invitation: ${words}`,
    `<ul><li><a href="https://chat.example.com/H7">${words}</a></li></ul>`,
    [],
  ]),
  [
    'a report about such a channel',
    '<p>Who wanted to know more was told to <a href="https://wire.example.com/7">join a WhatsApp group of the mayor</a>, as the wire found out.</p>',
    ['body wire.example.com/7'],
  ],
  [
    'a post that happens to begin so',
    '<p>It is all told in <a href="/2024/02/mill">Next year the mill will stand</a>, an older text of ours.</p>',
    ['body paper.example.org/2024/02/mill'],
  ],
  [
    'a note on the author at the end',
    `${'<p>The figures went into a school book, which is kept in the yard.</p>'.repeat(5)}<p>Anna Brook is an award-winning journalist and the author of <a href="https://books.example.com/weirs">Weirs of the North</a>.</p>`,
    [],
  ],
  [
    'a writer in the middle of a text',
    `<p>Anna Brook is a writer who measured it <a href="https://books.example.com/weirs">in her book</a>.</p>${'<p>The figures went into a school book, which is kept in the yard.</p>'.repeat(5)}`,
    ['body books.example.com/weirs'],
  ],
  [
    'a plain list of earlier texts under a heading',
    '<h2>What we measured before</h2><ul><li><a href="https://paper.example.org/2023/weir">The weir</a></li><li><a href="https://paper.example.org/2022/mill">The mill</a></li></ul>',
    ['body paper.example.org/2023/weir', 'body paper.example.org/2022/mill'],
  ],
];

describe('what is cited', () => {
  for (const [title, markup, wanted] of PAGES) {
    test(title, () => {
      const found = citedIn(readArticle(markup)).map((line) => line.replace(' www.', ' '));
      expect(found).toEqual(wanted);
    });
  }
});

describe('links beside the text', () => {
  const page = (above: string, below: string): readonly string[] => {
    const { tree, limits } = parseHtml(
      `<html lang="en"><body><article>${above}<h1>Nine weeks</h1><div class="t">${PROSE}</div>${below}</article></body></html>`,
    );
    return citedIn(readPage(tree, 'https://paper.example.org/2024/03/gauge', limits));
  };
  const story = '<a href="/2024/02/mill">The mill by the weir has stood still since February, and nobody knows why</a>';
  test('stories in a box that is named like notes', () =>
    expect(page('', `<div id="references_bottom"><h4>${story}</h4><p>${story}</p></div>`)).toEqual([]));
  test('a note in the same box', () =>
    expect(page('', `<div id="references_bottom"><p>Told first in ${story}.</p></div>`)).toEqual([
      'body paper.example.org/2024/02/mill',
    ]));
  test('the part of the site above the headline', () =>
    expect(page('<h4><a href="/rivers-of-the-north/">Rivers of the north</a></h4>', '')).toEqual([]));
  const relations = (below: string): readonly string[] => {
    const { tree, limits } = parseHtml(
      `<html lang="en"><body><article><h1>Nine weeks</h1><div class="t">${PROSE}${below}</div></article></body></html>`,
    );
    return relationsOf(readPage(tree, 'https://paper.example.org/2024/03/nine-weeks-for-a-hinge.htm', limits));
  };
  const wire = '<a href="https://wire.example.net/a/7">Wirenews</a>';
  for (const [title, below, wanted] of [
    [
      'sources in the meta of an article',
      `<div class="article-meta"><ul><li><b>Via</b> <span>${wire}</span></li><li><b>More</b> <a href="/tag/locks">locks</a></li></ul></div>`,
      ['isBasedOn wire.example.net/a/7'],
    ],
    [
      'a source in the footer of an entry',
      `<footer class="entry-footer"><p>Source: ${wire}</p></footer>`,
      ['isBasedOn wire.example.net/a/7'],
    ],
    ['sharing in the meta of an article', `<div class="article-meta"><p>Share on ${wire}</p></div>`, []],
    [
      'the credit under a picture, by the names of its elements',
      `<div class="image float"><img src="/g.png" alt=""><p class="source"><a href="https://pics.example.net/7">Ann Lee</a></p></div>`,
      ['isBasedOn pics.example.net/7'],
    ],
    [
      'the credit of a caption',
      `<figure><img src="/g.png" alt=""><figcaption><div class="caption-credit"><a href="https://pics.example.net/7">Ann</a></div></figcaption></figure>`,
      ['isBasedOn pics.example.net/7'],
    ],
    [
      'terms in a form to comment',
      '<form action="/save"><p class="terms">By submitting a comment you agree to abide by our <a href="/static/policy-of-contributions">terms &amp; conditions</a></p></form>',
      [],
    ],
    [
      'lists of stories with the name of their kind',
      '<ul class="list-linked"><li>Analysis<a href="/2024/02/mill">The mill by the weir has stood still since February</a></li></ul>',
      [],
    ],
    [
      'the author’s own list',
      '<ul><li>Analysis <a href="/2024/02/mill">The mill by the weir has stood still since February</a></li></ul>',
      ['links paper.example.org/2024/02/mill'],
    ],
    [
      'the rules of the house',
      '<p>Our code is kept <a href="/pages/ethics-statement">here</a>, and who writes to us agrees to <a href="/community_guidelines.html">it all</a>.</p>',
      [],
    ],
    [
      'the rules of another house',
      '<p>The board quotes <a href="https://bank.example.com/privacy">the promise of the bank</a> twice.</p>',
      ['links bank.example.com/privacy'],
    ],
    [
      'the further pages of a page',
      '<p>Go on to <a href="/2024/03/nine-weeks-for-a-hinge_page_2.htm">the second page</a>, or <a href="/2024/03/nine-weeks-for-a-hinge-in-spring">read of the spring</a>.</p>',
      ['links paper.example.org/2024/03/nine-weeks-for-a-hinge-in-spring'],
    ],
    [
      'the list that the page is of',
      '<p>Written in the lock house on a wet day. <a href="/blog/">See all the posts</a></p>',
      [],
    ],
    [
      'a picture with a caption that leads to a story of the site',
      '<figure><a href="/2024/02/mill"><img src="/m.png" alt=""></a><figcaption>The mill</figcaption></figure>',
      [],
    ],
    [
      'who made the box for comments',
      '<p><a href="https://talk.example.com/">blog comments powered by <b>Talk</b></a></p>',
      [],
    ],
    [
      'where the paper can be followed',
      '<p>Get Paper Business On <a href="https://www.facebook.com/pages/Paper-Business/57059743374">Facebook</a>! Know something we do not? Write to us.</p>',
      [],
    ],
    ['who looked the text over', '<p>Medically reviewed by <a href="/ann-lee">Ann Lee, MD</a></p>', []],
    [
      'a call within a line',
      '<p>Join the network and help us tell the story. <a href="https://forms.example.net/72c">Sign up now</a> or stay silent.</p>',
      [],
    ],
    [
      'an address among words that only begin like a call',
      `<p>They were told to ${'<a href="https://forms.example.net/72c">register every boat with the county</a>'} by May.</p>`,
      ['links forms.example.net/72c'],
    ],
  ] as const) {
    test(title, () => expect(relations(below)).toEqual(wanted));
  }
});
