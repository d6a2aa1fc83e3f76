import { type MetadataCase, PROSE } from './metadata-cases';

const TITLE = 'Nine weeks for a hinge';
const REPLY = '<p>We waited below the weir as well, and nobody told us a thing about it.</p>';

/** Threads of boards, without statements in the head: who opened them, and when. */
const BOARDS: readonly MetadataCase[] = [
  {
    name: 'XenForo: a member, the join date beside every post',
    body: `<h1>${TITLE}</h1><div class="p-description"><ul><li><a href="/members/otti.7/" class="username">otti</a></li>
      <li><time class="u-dt" datetime="2019-05-07T10:00:00+0000">May 7, 2019</time></li></ul></div>
      <article class="message message--post" id="js-post-11"><h4 class="message-name"><a href="/members/otti.7/" class="username">otti</a></h4>
      <dl><dt>Joined</dt><dd>Feb 3, 2014</dd></dl><article class="message-body">${PROSE}</article></article>
      <article class="message message--post" id="js-post-12"><h4 class="message-name"><a href="/members/nils.8/" class="username">nils</a></h4>
      <time datetime="2019-05-08T10:00:00+0000">May 8, 2019</time><article class="message-body">${REPLY}</article></article>`,
    title: TITLE,
    author: 'otti',
    published: '2019-05-07T10:00:00Z',
  },
  {
    name: 'vBulletin 4: date above the post, member beside it',
    body: `<h1>${TITLE}</h1><ol id="posts"><li class="postbitlegacy postcontainer" id="post_9001"><div class="posthead"><span class="postdate"><span class="date">05-07-2019,&nbsp;<span class="time">09:12 PM</span></span></span></div>
      <div class="postdetails"><div class="userinfo"><a class="username offline" href="member.php?77-otti"><strong>otti</strong></a><dl><dt>Join Date</dt><dd>Feb 2004</dd></dl></div>
      <div class="postbody"><div class="postrow"><h2 class="title">${TITLE}</h2><div class="content"><div id="post_message_9001"><blockquote class="postcontent">${PROSE}</blockquote></div></div></div></div></div></li>
      <li class="postbitlegacy postcontainer" id="post_9002"><div class="posthead"><span class="date">05-08-2019</span></div><div class="userinfo"><a class="username" href="member.php?78-nils">nils</a></div><blockquote class="postcontent">${REPLY}</blockquote></li></ol>`,
    title: TITLE,
    author: 'otti',
    published: '2019-05-07T21:12:00Z',
  },
  {
    name: 'Simple Machines: poster before the post, date in its head',
    head: `<title>${TITLE}</title>`,
    body: `<div id="forumposts"><form><div class="post_wrapper"><div class="poster"><h4><a href="index.php?action=profile;u=77">otti</a></h4><ul><li>Posts: 412</li></ul></div>
      <div class="postarea"><div class="keyinfo"><h5><a href="#m1">${TITLE}</a></h5><div class="smalltext">« <strong>on:</strong> May 07, 2019, 09:12:30 PM »</div></div><div class="post"><div class="inner" id="msg_9001">${PROSE}</div></div></div></div>
      <div class="post_wrapper"><div class="poster"><h4><a href="index.php?action=profile;u=78">nils</a></h4></div><div class="postarea"><div class="smalltext">« <strong>Reply #1 on:</strong> May 08, 2019 »</div><div class="post"><div class="inner" id="msg_9002">${REPLY}</div></div></div></div></form></div>`,
    title: TITLE,
    author: 'otti',
    published: '2019-05-07T21:12:30Z',
  },
  {
    name: 'phpBB: a link for the post before the name',
    lang: 'de',
    body: `<h2 class="topic-title"><a href="./viewtopic.php?t=167">${TITLE}</a></h2><div id="p453" class="post has-profile"><dl class="postprofile"><dt><a href="./memberlist.php?mode=viewprofile&amp;u=5" class="username">otti7</a></dt><dd>Registriert: 18.09.2008, 05:56</dd></dl>
      <div class="postbody"><p class="author"><a href="./viewtopic.php?p=453#p453"><span>Beitrag</span></a><span>von <strong><a href="./memberlist.php?mode=viewprofile&amp;u=5" class="username">otti7</a></strong> » </span>07.05.2019, 05:42</p><div class="content">${PROSE}</div></div></div>`,
    title: TITLE,
    author: 'otti7',
    published: '2019-05-07T05:42:00Z',
  },
];

/** Under the headline: language, markup, who and which day. */
const LINES: readonly (readonly [
  name: string,
  lang: string,
  markup: string,
  author: string | null,
  day: string | null,
])[] = [
  [
    'the day, the length and a name',
    'en',
    '<div class="post-meta"><span>May 7, 2019</span>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;Ann Fenn</div>',
    'Ann Fenn',
    '2019-05-07',
  ],
  [
    'a part of the site beside the day',
    'en',
    '<div class="post-meta"><span>May 7, 2019</span> · Harbour News</div>',
    null,
    '2019-05-07',
  ],
  [
    'a name beside the day, without a word for it',
    'en',
    '<div><span>May 7, 2019</span> <span>8 min read</span></div><div><p>Ann Fenn</p><p>Staff Engineer</p></div>',
    'Ann Fenn',
    '2019-05-07',
  ],
  [
    'a name in a table of facts',
    'en',
    '<table><tr><th>Born</th><td><span>Ann Fenn</span> May 7, 1941</td></tr></table>',
    null,
    null,
  ],
  [
    'somebody in microdata, with what she does',
    'en',
    '<div itemprop="author" itemscope><div><span itemprop="name">Ottoline Fenn</span></div><small itemprop="description">Keeper of hinges</small></div><p>May 7, 2019</p>',
    'Ottoline Fenn',
    '2019-05-07',
  ],
  [
    'somebody stated in microdata alone',
    'en',
    '<span hidden itemprop="author" itemscope><meta itemprop="image" content="/a.gif"><meta itemprop="name" content="Ottoline Fenn"></span><time datetime="2019-05-07">7 May</time>',
    'Ottoline Fenn',
    '2019-05-07',
  ],
  [
    'a name and an office in one byline',
    'en',
    '<span class="byline"><span class="byline-name">By Ottoline Fenn</span><span class="byline-title">Canal correspondent</span></span><p>May 7, 2019</p>',
    'Ottoline Fenn',
    '2019-05-07',
  ],
  [
    'two links joined by a word',
    'en',
    '<div class="meta"><a href="/contributors/of">Ottoline Fenn</a> and <a href="/contributors/nb">Nils Berg</a></div><p>May 7, 2019</p>',
    'Ottoline Fenn, Nils Berg',
    '2019-05-07',
  ],
  [
    'the sign of somebody',
    'de',
    '<div>7. Mai 2019</div><div><i class="fa fa-pencil"></i> <span>Ann Fenn</span></div>',
    'Ann Fenn',
    '2019-05-07',
  ],
  [
    'the sign of somebody for a log-in',
    'en',
    '<p>May 7, 2019</p><div><i class="fa fa-user"></i> Sign in</div>',
    null,
    '2019-05-07',
  ],
  [
    'the address of the text',
    'sv',
    '<time datetime="2019-05-07">7 maj</time><address><a href="/av/of">Ottoline Fenn</a></address>',
    'Ottoline Fenn',
    '2019-05-07',
  ],
  ['a name in capitals above the day', 'en', '<p>ANN FENN</p><p>May 7, 2019</p>', 'ANN FENN', '2019-05-07'],
  [
    'a name in a sentence, behind a year',
    'en',
    `<p><b>Spring 2019:</b> <b>Ann Fenn</b> came to the lock with two barges, and nobody there could tell her when it would open again.</p><p>May 7, 2019</p>`,
    null,
    '2019-05-07',
  ],
  [
    'somebody with an office, in a box named for the author',
    'en',
    '<div class="author-wrap"><div><span>Ann Fenn</span><span>Senior Engineer</span></div></div><p>May 7, 2019</p>',
    'Ann Fenn',
    '2019-05-07',
  ],
  [
    'two of them there',
    'en',
    '<div class="author-wrap"><span>Ann Fenn</span> <span>and Nils Berg</span></div><p>May 7, 2019</p>',
    'Ann Fenn and Nils Berg',
    '2019-05-07',
  ],
  [
    'what the text is',
    'de',
    '<p class="autor">Eine Reportage von Ottoline Fenn</p><p>7.5.2019</p>',
    'Ottoline Fenn',
    '2019-05-07',
  ],
  [
    'what a time is of stands before it',
    'de',
    '<p><span>Aktualisiert:</span> <time datetime="2019-05-09">09.05.2019</time> <span>Erstellt:</span> <time datetime="2019-05-07">07.05.2019</time></p>',
    null,
    '2019-05-07',
  ],
  [
    'what a time is of stands before it',
    'fr',
    '<p>Mis à jour le <time datetime="2019-05-09">09/05/2019</time><br>Publié le <time datetime="2019-05-07">07/05/2019</time></p>',
    null,
    '2019-05-07',
  ],
  [
    'an editor before the day',
    'en',
    '<p>Edited by Nils Berg</p><time datetime="2019-05-07">7 May</time>',
    null,
    '2019-05-07',
  ],
  [
    'written and changed',
    'es',
    '<p>Actualizado a 9 de mayo de 2019 · Creado el 7 de mayo de 2019</p>',
    null,
    '2019-05-07',
  ],
];

export const TEMPLATE_CASES: readonly MetadataCase[] = [
  ...BOARDS,
  ...LINES.map(([name, lang, markup, author, published]) => ({
    ...{ name, lang, author, published, title: TITLE },
    body: `<main><article><h1>${TITLE}</h1>${markup}${PROSE}</article></main>`,
  })),
  {
    name: 'Sphinx: a heading that links to itself',
    head: `<title>${TITLE} — Canal Notes</title>`,
    body: `<div class="document"><h1>${TITLE}<a class="headerlink" href="#nine">¶</a></h1>${PROSE}</div>`,
    ...{ title: TITLE, author: null, published: null },
  },
  {
    name: 'metas of a paper: surname first, the earliest date',
    head: '<meta name="citation_author" content="Fenn, Ottoline"><meta name="citation_author" content="van der Berg, Nils"><meta name="citation_date" content="2019/05/07"><meta name="citation_online_date" content="2019/05/09">',
    body: `<h1>${TITLE}</h1>${PROSE}`,
    ...{ title: TITLE, author: 'Ottoline Fenn, Nils van der Berg', published: '2019-05-07' },
  },
  {
    name: 'the card of a post names the account',
    head: '<meta name="twitter:label1" content="Geschrieben von"><meta name="twitter:data1" content="Ottoline Fenn"><meta name="twitter:label2" content="Lesezeit"><meta name="twitter:data2" content="3 Minuten">',
    body: `<h1>${TITLE}</h1>${PROSE}`,
    ...{ title: TITLE, author: 'Ottoline Fenn', published: null },
  },
  {
    name: 'the card of a thing has a price',
    head: '<meta name="twitter:label1" content="Price"><meta name="twitter:data1" content="Nine Crowns">',
    body: `<h1>${TITLE}</h1>${PROSE}`,
    ...{ title: TITLE, author: null, published: null },
  },
  {
    name: 'structured data with marks in a text',
    head: '<script type="application/ld+json">{"@type":"NewsArticle","description":"They said "no" to it","datePublished":"2019-05-07T08:00:00Z"}</script>',
    body: `<h1>${TITLE}</h1>${PROSE}`,
    ...{ title: TITLE, author: null, published: '2019-05-07T08:00:00Z' },
  },
];
