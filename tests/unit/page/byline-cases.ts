import { type MetadataCase, PROSE } from './metadata-cases';

const TITLE = 'Nine weeks for a hinge';
const head = `<title>${TITLE} | Canal Post</title>`;

/** Lines that hold one name, in the templates of several engines and scripts: language, line, name. */
const NAMED_LINES: readonly (readonly [lang: string, line: string, author: string])[] = [
  ['en', '<p><small>This entry was posted by Ottoline on Tuesday, May 7th, 2019.</small></p>', 'Ottoline'],
  ['fr', '<p>Soumis par <a href="/users/fenn">Ottoline Fenn</a> le mar, 07/05/2019</p>', 'Ottoline Fenn'],
  ['es', '<p>Enviado por Ottoline Fenn el 07/05/2019</p>', 'Ottoline Fenn'],
  ['en', '<p class="author">by <b>otti</b> » Tue May 07, 2019</p>', 'otti'],
  ['de', '<div>Von Ottoline Fenn<br>Elsfleth, 07.05.2019</div>', 'Ottoline Fenn'],
  [
    'de',
    `<time>07.05.2019</time><div>Von Ottoline Fenn<br><b>Elsfleth.</b> ${'Das Wehr war zu. '.repeat(12)}</div>`,
    'Ottoline Fenn',
  ],
  ['en', '<p class="byline">By<br>Ottoline Fenn<br>Staff writer, May 7, 2019</p>', 'Ottoline Fenn'],
  ['ar', '<div><span class="author">بقلم: ليلى حداد</span> <span class="date">7 مايو 2019</span></div>', 'ليلى حداد'],
  ['ja', '<p><span class="writer">記者・藤代真帆</span> <time>2019年5月7日</time></p>', '藤代真帆'],
  ['ko', '<p><span class="writer">김하늘 기자</span> <time>2019년 5월 7일</time></p>', '김하늘'],
];

/** Lines that say who and when, as news sites and writing platforms print them. */
export const BYLINE_CASES: readonly MetadataCase[] = [
  ...NAMED_LINES.map(([lang, line, author]) => ({
    name: line.replace(/<[^>]+>/g, ' ').slice(0, 60),
    ...{ lang, head, body: `<h1>${TITLE}</h1>${line}${PROSE}`, title: TITLE, author, published: '2019-05-07' },
  })),
  {
    name: 'a place in the head, the name by the text',
    head: `${head}<meta name="author" content="Elsfleth">`,
    body: `<h1>${TITLE}</h1><p class="byline">By Ottoline Fenn</p>${PROSE}`,
    ...{ title: TITLE, author: 'Ottoline Fenn', published: null },
  },
  {
    name: 'one word in the head and no other name',
    head: `${head}<meta name="author" content="Ottoline">`,
    body: `<h1>${TITLE}</h1>${PROSE}`,
    ...{ title: TITLE, author: 'Ottoline', published: null },
  },
  {
    name: 'the name of a list beside the headline in its box',
    head,
    body: `<div id="topic-title"><h1>${TITLE}</h1><div><a href="/c/locks">Locks</a></div></div>${PROSE}`,
    ...{ title: TITLE, author: null, published: null },
  },
  {
    name: 'the time in a summary that opens to the last change',
    head,
    body: `<h1>${TITLE}</h1><address><a rel="author" href="/profile/fenn">Ottoline Fenn</a></address><details><summary>Tue 7 May 2019 06.00 BST</summary>Last modified on Wed 8 May 2019 10.00 BST</details>${PROSE}`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2019-05-07T05:00:00Z',
  },
  {
    name: 'a link to an account of the writing platform, day in a nameless line',
    head,
    body: `<article><h1 class="post-title">${TITLE}</h1><h3 class="subtitle">A lock, and nobody</h3><div class="k1"><a href="https://substack.com/@fenn">Ottoline Fenn</a></div><div class="k1">May 07, 2019</div>${PROSE}</article>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2019-05-07',
  },
  {
    name: 'Italian, the change in brackets behind the day',
    lang: 'it',
    head,
    body: `<h1>${TITLE}</h1><p class="article-date">7 maggio 2019 (modifica il 9 maggio 2019 | 12:00)</p><span class="writer">di Ottoline Fenn</span>${PROSE}`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2019-05-07',
  },
  {
    name: 'two names and what they are',
    head,
    body: `<h1>${TITLE}</h1><div class="byline">By Ottoline Fenn and Bram Oake, Staff Writers | May 7, 2019 at 5:01 a.m. EDT</div>${PROSE}`,
    title: TITLE,
    author: 'Ottoline Fenn and Bram Oake',
    published: '2019-05-07T09:01:00Z',
  },
  {
    name: 'German, name and place',
    lang: 'de',
    head,
    body: `<h1>${TITLE}</h1><p class="autor">Von Ottoline Fenn, Hamburg</p><p class="datum">Dienstag, 07.05.2019</p>${PROSE}`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2019-05-07',
  },
  {
    name: 'an element that a script puts in the place of a time',
    head,
    body: `<h1>${TITLE}</h1><relative-time datetime="2019-05-07T10:00:00Z">last week</relative-time>${PROSE}`,
    title: TITLE,
    author: null,
    published: '2019-05-07T10:00:00Z',
  },
  {
    name: 'a post of a board in an element of its own',
    head,
    body: `<board-post created-timestamp="2019-05-07T10:00:00.000000+0000"><a href="/user/fenn">Ottoline Fenn</a><h1>${TITLE}</h1>${PROSE}</board-post>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2019-05-07T10:00:00Z',
  },
  {
    name: 'nothing but the state of a framework',
    head: `${head}<script>self.__state.push("{\\"story\\":{\\"publishedAt\\":\\"2019-05-07T10:00:00Z\\",\\"id\\":7}}")</script>`,
    body: `<h1>${TITLE}</h1>${PROSE}<script type="application/json">{"datePublished":"2019-05-07T10:00:00Z"}</script>`,
    title: TITLE,
    author: null,
    published: '2019-05-07T10:00:00Z',
  },
  {
    name: 'a state that lists other stories too',
    head,
    body: `<h1>${TITLE}</h1>${PROSE}<script type="application/json">[{"published_at":"2019-05-07"},{"published_at":"2019-06-07"}]</script>`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'a press release with its dateline',
    head,
    body: `<h1>${TITLE}</h1><p>LONDON, May 7, 2019 /Wire/ -- The lock on the upper canal has been closed for nine weeks.</p>${PROSE}`,
    title: TITLE,
    author: null,
    published: '2019-05-07',
  },
  {
    name: 'a press release with its wire between place and date',
    head,
    body: `<h1>${TITLE}</h1><p>SAN CANAL, Calif.--(CANAL WIRE)--May 7, 2019-- The lock on the upper canal has been closed for nine weeks.</p>${PROSE}`,
    title: TITLE,
    author: null,
    published: '2019-05-07',
  },
  {
    name: 'a text that begins with another day',
    head,
    body: `<h1>${TITLE}</h1><p>On May 7, 2019 – a wet day – the lock was closed, and in June 2020, as she said, it was open.</p>${PROSE}`,
    title: TITLE,
    author: null,
    published: null,
  },
];

/** Dates of the last change beside that of publication: markup under the headline, and what a careful reader reads. */
export const CHANGED_CASES: readonly (readonly [
  name: string,
  lang: string,
  markup: string,
  modified: string | null,
])[] = [
  [
    'a second time of the theme',
    'en',
    '<time class="entry-date published" datetime="2019-05-07">7 May</time><time class="updated" datetime="2019-05-09">9 May</time>',
    '2019-05-09',
  ],
  ['one time with both names', 'en', '<time class="published updated" datetime="2019-05-07">7 May</time>', null],
  ['one line with both', 'en', '<p>Published 7 May 2019, updated 9 May 2019</p>', '2019-05-09'],
  ['the change first', 'fr', '<p>Mis à jour le 9 mai 2019, publié le 7 mai 2019</p>', '2019-05-09'],
  ['German', 'de', '<p>07.05.2019</p><p>Aktualisiert: 09.05.2019</p>', '2019-05-09'],
  ['no change', 'en', '<p>7 May 2019</p>', null],
  [
    'in a sentence',
    'en',
    '<p>First put online on 4 March 2019. Last change: 22 March 2019 (a source added).</p>',
    '2019-03-22',
  ],
  ['as a noun', 'de', '<p>Letzte Änderung: 22. März 2019</p>', '2019-03-22'],
  ['as a noun', 'fr', '<p>Dernière mise à jour : 22 mars 2019</p>', '2019-03-22'],
  ['as a noun', 'es', '<p>Última actualización: 22 de marzo de 2019</p>', '2019-03-22'],
  ['as a noun', 'it', '<p>Ultimo aggiornamento: 22 marzo 2019</p>', '2019-03-22'],
  ['as a noun', 'pt', '<p>Última atualização: 22 de março de 2019</p>', '2019-03-22'],
  ['of something else', 'en', '<p>The lock changed hands on 22 March 2019.</p>', null],
];
