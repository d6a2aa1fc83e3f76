/** A page as some engine, theme or standard writes it, and what a careful reader reads in it. */
export interface MetadataCase {
  readonly name: string;
  readonly url?: string;
  readonly lang?: string;
  readonly head?: string;
  readonly body: string;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO instant, day or month, as exact as the page is; null when the page does not say. */
  readonly published: string | null;
}

/** Text enough for a page to be one. */
export const PROSE = `<p>The lock on the upper canal was closed for nine weeks, and nobody in the village had been told why it took so long to mend.</p>
<p>Two barges waited below the weir until the end of the month, their crews paid by the day, while the engineers argued about a hinge.</p>
<p>When it opened again, the first boat through carried gravel, and the keeper wrote down its name as he had done for thirty years.</p>`;

const TITLE = 'Nine weeks for a hinge';

export const METADATA_CASES: readonly MetadataCase[] = [
  {
    name: 'Blogger: day in a heading of its own, time in the foot, blog name as the only h1',
    url: 'https://lockkeeper.blogspot.com/2011/04/nine-weeks.html',
    head: '<title>Notes from the Lock: Nine weeks for a hinge</title>',
    body: `<div id="header"><h1 class="title">Notes from the Lock</h1></div><div class="widget Blog"><div class="date-outer">
      <h2 class="date-header"><span>Wednesday, April 6, 2011</span></h2><div class="date-posts"><div class="post hentry">
      <h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content">${PROSE}</div><div class="post-footer">
      <span class="post-author vcard">Posted by <span class="fn">Ottoline Fenn</span></span> <span class="post-timestamp">at
      <a class="timestamp-link" href="#"><abbr class="published" title="2011-04-06T11:30:00-07:00">11:30 AM</abbr></a></span></div></div></div></div></div>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2011-04-06T18:30:00Z',
  },
  {
    name: 'Movable Type: date header, name and time in the foot',
    head: '<title>Canal Post: Nine weeks for a hinge</title>',
    body: `<div id="content"><h2 class="date">March 2, 2004</h2><div class="blogbody"><h3 class="title">${TITLE}</h3>${PROSE}
      <div class="posted">Posted by Ottoline at March 2, 2004 09:15 PM | <a href="/t">TrackBack</a></div></div></div>`,
    title: TITLE,
    author: 'Ottoline',
    published: '2004-03-02T21:15:00Z',
  },
  {
    name: 'Typepad: foot with permalink',
    url: 'https://canal.typepad.com/post/2007/05/nine-weeks.html',
    head: '<title>Canal Post: Nine weeks for a hinge</title>',
    body: `<div class="content"><h2 class="date-header">May 14, 2007</h2><div class="entry"><h3 class="entry-header">${TITLE}</h3>
      <div class="entry-body">${PROSE}</div><p class="entry-footer"><span class="post-footers">Posted by Ottoline Fenn on May 14, 2007 at 09:30 PM</span></p></div></div>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2007-05-14T21:30:00Z',
  },
  {
    name: 'Kubrick theme of WordPress: small line under the heading, no names',
    head: '<title>Canal Post &raquo; Blog Archive &raquo; Nine weeks for a hinge</title>',
    body: `<div id="content"><div class="post"><h2><a href="#">${TITLE}</a></h2><small>June 3rd, 2006 <!-- by Ottoline --></small>
      <div class="entry">${PROSE}</div></div></div>`,
    title: TITLE,
    author: null,
    published: '2006-06-03',
  },
  {
    name: 'WordPress with hAtom',
    head: '<title>Nine weeks for a hinge - Canal Post</title><meta property="og:site_name" content="Canal Post">',
    body: `<article class="post hentry"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">
      <a rel="bookmark" href="#"><time class="entry-date published" datetime="2015-03-02T21:30:14+01:00">2 March 2015</time>
      <time class="updated" datetime="2018-01-01T10:00:00+01:00">1 January 2018</time></a>
      <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/of/">Ottoline Fenn</a></span></span></div>
      <div class="entry-content">${PROSE}</div></article>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2015-03-02T20:30:14Z',
  },
  {
    name: 'h-entry of the IndieWeb',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<div class="h-entry"><h1 class="p-name">${TITLE}</h1><a class="p-author h-card" href="/">Ottoline Fenn</a>
      <div class="e-content">${PROSE}</div><time class="dt-published" datetime="2019-06-01T08:00:00Z">1 June</time></div>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2019-06-01T08:00:00Z',
  },
  {
    name: 'Drupal with RDFa',
    head: '<title>Nine weeks for a hinge | Canal Post</title>',
    body: `<div class="node"><h1>${TITLE}</h1><div class="submitted"><span property="dc:date dc:created" content="2012-08-20T14:05:00+02:00" datatype="xsd:dateTime">Submitted by
      <a class="username" rel="author" href="/users/of">Ottoline Fenn</a> on Mon, 08/20/2012 - 14:05</span></div><div class="content">${PROSE}</div></div>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2012-08-20T12:05:00Z',
  },
  {
    name: 'Dublin Core in the head',
    head: '<title>Canal Post</title><meta name="DC.title" content="Nine weeks for a hinge"><meta name="DC.date.issued" content="2005-11-09"><meta name="DC.creator" content="Fenn, Ottoline">',
    body: `<div>${PROSE}</div>`,
    title: TITLE,
    author: 'Fenn, Ottoline',
    published: '2005-11-09',
  },
  {
    name: 'JSON-LD: an article in a graph, its author by reference, beside the one of a related page',
    url: 'https://canal.example/news/nine-weeks',
    head: `<title>Nine weeks for a hinge - Canal Post</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"WebSite","url":"https://canal.example/","name":"Canal Post"},
      {"@type":"NewsArticle","url":"https://canal.example/news/other","headline":"Other","datePublished":"2001-01-01"},
      {"@type":["NewsArticle"],"mainEntityOfPage":{"@id":"https://canal.example/news/nine-weeks"},"headline":"Nine weeks for a hinge","datePublished":"2021-02-03T04:05:06Z","dateModified":"2022-02-03T04:05:06Z","author":[{"@id":"#of"}]},
      {"@type":"Person","@id":"#of","name":"Ottoline Fenn"}]}</script>`,
    body: `<main><h1>${TITLE}</h1>${PROSE}</main>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2021-02-03T04:05:06Z',
  },
  {
    name: 'JSON-LD in an array, two authors',
    head: `<title>Nine weeks for a hinge</title><script type="application/ld+json">[{"@context":"http://schema.org","@type":"BreadcrumbList"},{"@context":"http://schema.org","@type":"ReportageNewsArticle","headline":"Nine weeks for a hinge","datePublished":"2017-09-08T10:00:00+00:00","author":[{"@type":"Person","name":"Ottoline Fenn"},{"@type":"Person","name":"Basil Crake"}]}]</script>`,
    body: `<h1>${TITLE}</h1>${PROSE}`,
    title: TITLE,
    author: 'Ottoline Fenn, Basil Crake',
    published: '2017-09-08T10:00:00Z',
  },
  {
    name: 'microdata',
    head: '<title>Nine weeks for a hinge · Canal Post</title>',
    body: `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Ottoline Fenn</span></span>
      <span itemprop="datePublished" content="2014-10-05T07:00:00Z">Sunday</span><div itemprop="articleBody">${PROSE}</div></div>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2014-10-05T07:00:00Z',
  },
  {
    name: 'a line without any name under the heading; today’s date in the masthead',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<div id="top"><span class="date">Tuesday, 7 May 2019</span><a href="/">Home</a><a href="/n">News</a><a href="/s">Sport</a></div>
      <div id="main"><h1>${TITLE}</h1><div>By Ottoline Fenn | 12 January 2013</div>${PROSE}</div>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2013-01-12',
  },
  {
    name: 'dates of other pages in a list, none of its own',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<div id="main"><h1>${TITLE}</h1>${PROSE}${PROSE}</div><div class="sidebar"><ul><li><a href="/a">One</a> <span class="date">3 May 2019</span></li>
      <li><a href="/b">Two</a> <span class="date">4 May 2019</span></li><li><a href="/c">Three</a> <span class="date">5 May 2019</span></li></ul></div>`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'only a date of change and a copyright line',
    head: '<title>Nine weeks for a hinge</title><meta property="article:modified_time" content="2020-01-01T00:00:00Z">',
    body: `<main><h1>${TITLE}</h1>${PROSE}</main><footer>Copyright 1999–2020 Canal Post, 1 January 2020</footer>`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'dated anew: the address is years older than the structured data',
    url: 'https://canal.example/2009/03/02/nine-weeks/',
    head: '<title>Nine weeks for a hinge</title><meta property="article:published_time" content="2021-06-01T00:00:00Z">',
    body: `<main><h1>${TITLE}</h1>${PROSE}</main>`,
    title: TITLE,
    author: null,
    published: '2009-03-02',
  },
  {
    name: 'a vague meta of the print edition, the hour on the page',
    lang: 'de',
    head: '<title>Neun Wochen (kanalpost.example)</title><meta name="date" content="2020-04-30">',
    body: `<article><h1>Neun Wochen für ein Scharnier</h1><ul class="infoline"><li>Von Ottoline Fenn</li><li><time>29.04.2020, 12:01 Uhr</time></li></ul>${PROSE}</article>`,
    title: 'Neun Wochen für ein Scharnier',
    author: 'Ottoline Fenn',
    published: '2020-04-29T12:01:00Z',
  },
  {
    name: 'updated before published in one line',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<article><h1>${TITLE}</h1><p class="dateline">Updated 9:00 AM, March 9, 2018; Published March 4, 2018</p>${PROSE}</article>`,
    title: TITLE,
    author: null,
    published: '2018-03-04',
  },
  {
    name: 'French, day and month in figures',
    lang: 'fr',
    head: '<title>Neuf semaines pour une charnière - Le Canal</title>',
    body: `<article><h1>Neuf semaines pour une charnière</h1><p class="meta">Par Ottoline Fenn, publié le 03/04/2016 à 18h30</p>${PROSE}</article>`,
    title: 'Neuf semaines pour une charnière',
    author: 'Ottoline Fenn',
    published: '2016-04-03T18:30:00Z',
  },
  {
    name: 'English site of a country where days come first',
    url: 'https://www.canalpost.example.co.uk/nine',
    lang: 'en',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<article><h1>${TITLE}</h1><p class="meta">03/04/2016</p>${PROSE}</article>`,
    title: TITLE,
    author: null,
    published: '2016-04-03',
  },
  {
    name: 'American site',
    lang: 'en',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<article><h1>${TITLE}</h1><p class="meta">03/04/2016</p>${PROSE}</article>`,
    title: TITLE,
    author: null,
    published: '2016-03-04',
  },
  {
    name: 'Japanese',
    lang: 'ja',
    head: '<title>水門の九週間 | 運河新聞</title>',
    body: `<article><h1>水門の九週間</h1><p class="date">公開日：2018年5月6日（日）</p>${PROSE}</article>`,
    title: '水門の九週間',
    author: null,
    published: '2018-05-06',
  },
  {
    name: 'several authors with links of their own',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<article><h1>${TITLE}</h1><div class="meta"><a rel="author" href="/a/of">Ottoline Fenn</a> and <a rel="author" href="/a/bc">Basil Crake</a></div>${PROSE}</article>`,
    title: TITLE,
    author: 'Ottoline Fenn, Basil Crake',
    published: null,
  },
  {
    name: 'the site is the stated author, a person signs',
    url: 'https://www.canalpost.example/nine',
    head: '<title>Nine weeks for a hinge</title><meta name="author" content="Canal Post">',
    body: `<article><h1>${TITLE}</h1><p class="byline">By Ottoline Fenn, Senior Correspondent</p>${PROSE}</article>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: null,
  },
  {
    name: 'the headline stands where the author should',
    head: '<title>Nine weeks for a hinge</title><meta name="author" content="Nine weeks for a hinge">',
    body: `<article><h1>${TITLE}</h1>${PROSE}</article>`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'a headline that begins like a byline',
    head: '<title>By Ottoline Fenn’s own account | Canal Post</title>',
    body: `<article><div><h1>By Ottoline Fenn</h1></div>${PROSE}</article>`,
    title: 'By Ottoline Fenn',
    author: null,
    published: null,
  },
  {
    name: 'joiners and soft hyphens in the headline, markup in the meta',
    head: '<title>x</title><meta property="og:title" content="Nine&amp;nbsp;weeks &lt;em&gt;for&lt;/em&gt; a hinge | Canal Post"><meta property="og:site_name" content="Canal Post">',
    body: `<div>${PROSE}</div>`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'the dates of embedded posts are not the page’s',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<article><h1>${TITLE}</h1>${PROSE}<blockquote class="twitter-tweet"><p lang="en">Gravel!</p>&mdash; Lock (@lock) <a href="https://twitter.com/lock/status/463440424141459456">May 5, 2014</a></blockquote></article>`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'a label in the heading before the headline',
    head: '<title>The hinge that stopped the upper canal</title><meta property="og:title" content="The hinge that stopped the upper canal">',
    body: `<article><h1><span class="label">Opinion</span> The hinge that stopped the upper canal</h1>${PROSE}</article>`,
    title: 'The hinge that stopped the upper canal',
    author: null,
    published: null,
  },
  {
    name: 'metas of publishing tools',
    head: '<title>Nine weeks for a hinge</title><meta name="sailthru.date" content="2016-05-04T03:02:01Z"><meta name="parsely-author" content="Ottoline Fenn"><meta name="date" content="2022-01-01">',
    body: `<h1>${TITLE}</h1>${PROSE}`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2016-05-04T03:02:01Z',
  },
  {
    name: 'cXense alone',
    head: '<title>Nine weeks for a hinge</title><meta name="cXenseParse:recs:publishtime" content="2016-05-04T03:02:01.000Z"><meta name="cXenseParse:author" content="Ottoline Fenn">',
    body: `<h1>${TITLE}</h1>${PROSE}`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2016-05-04T03:02:01Z',
  },
  {
    name: 'SPIP',
    lang: 'fr',
    head: '<title>Neuf semaines pour une charnière - Le Canal</title>',
    body: `<div class="cartouche"><h1 class="crayon article-titre-12">Neuf semaines pour une charnière</h1><p class="info-publi">vendredi 2 mars 2012, par <span class="vcard author"><a class="url fn spip_in" href="spip.php?auteur1">Ottoline Fenn</a></span></p></div><div class="texte">${PROSE}</div>`,
    title: 'Neuf semaines pour une charnière',
    author: 'Ottoline Fenn',
    published: '2012-03-02',
  },
  {
    name: 'Joomla',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<div class="item-page"><h2>${TITLE}</h2><dl class="article-info"><dt>Details</dt><dd class="createdby">Written by Ottoline Fenn</dd><dd class="published">Published on Friday, 02 March 2012 09:15</dd><dd class="hits">Hits: 2013</dd></dl>${PROSE}</div>`,
    title: TITLE,
    author: 'Ottoline Fenn',
    published: '2012-03-02T09:15:00Z',
  },
  {
    name: 'tables and font tags of old',
    head: '<title>Canal Post: Nine weeks for a hinge</title>',
    body: `<table><tr><td><font size="5"><b>${TITLE}</b></font><br><font size="2">By Ottoline Fenn<br>Tuesday, March 2, 2004</font>${PROSE}</td></tr></table>`,
    title: 'Canal Post: Nine weeks for a hinge',
    author: 'Ottoline Fenn',
    published: '2004-03-02',
  },
  {
    name: 'German news page, hour and place of the reporter',
    lang: 'de',
    head: '<title>Neun Wochen für ein Scharnier - Kanalpost</title>',
    body: `<article><header><h1>Neun Wochen für ein Scharnier</h1><div class="meta"><span>Stand: 04.03.2019, 10:00 Uhr</span> <span>Veröffentlicht am 02.03.2019 um 21.30 Uhr</span></div><p class="autor">Von Ottoline Fenn, Redakteurin</p></header>${PROSE}</article>`,
    title: 'Neun Wochen für ein Scharnier',
    author: 'Ottoline Fenn',
    published: '2019-03-02T21:30:00Z',
  },
  {
    name: 'Spanish news page',
    lang: 'es',
    head: '<title>Nueve semanas por una bisagra | El Canal</title>',
    body: `<article><h1>Nueve semanas por una bisagra</h1><p class="firma">Por <a href="/autor/ottoline-fenn">Ottoline Fenn</a></p><p class="fecha">Actualizado: 5 de marzo de 2019 | Publicado: 2 de marzo de 2019</p>${PROSE}</article>`,
    title: 'Nueve semanas por una bisagra',
    author: 'Ottoline Fenn',
    published: '2019-03-02',
  },
  {
    name: 'Polish, Russian and Swedish months in one list of rows: Polish',
    lang: 'pl',
    head: '<title>Dziewięć tygodni</title>',
    body: `<article><h1>Dziewięć tygodni na zawias</h1><p class="data">Opublikowano: 2 września 2018, 9:15</p>${PROSE}</article>`,
    title: 'Dziewięć tygodni na zawias',
    author: null,
    published: '2018-09-02T09:15:00Z',
  },
  {
    name: 'Russian',
    lang: 'ru',
    head: '<title>Девять недель ради петли</title>',
    body: `<article><h1>Девять недель ради петли</h1><div class="article__info">2 мая 2018, 09:15</div>${PROSE}</article>`,
    title: 'Девять недель ради петли',
    author: null,
    published: '2018-05-02T09:15:00Z',
  },
  {
    name: 'Swedish, published and changed',
    lang: 'sv',
    head: '<title>Nio veckor för ett gångjärn</title>',
    body: `<article><h1>Nio veckor för ett gångjärn</h1><p>Publicerad 2 oktober 2018 · Uppdaterad 5 oktober 2018</p>${PROSE}</article>`,
    title: 'Nio veckor för ett gångjärn',
    author: null,
    published: '2018-10-02',
  },
  {
    name: 'section and site behind the headline, no heading',
    url: 'https://canalpost.example/inland/locks/nine-weeks.html',
    head: '<title>Nine weeks for a hinge - Locks - Inland | Canal Post</title><meta property="og:site_name" content="Canal Post">',
    body: `<div>${PROSE}</div>`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'the blog before a colon, no heading',
    url: 'https://lockkeeper.blogspot.com/2011/04/nine-weeks.html',
    head: '<title>Lock Keeper: Nine weeks for a hinge: a diary</title>',
    body: `<div>${PROSE}</div>`,
    title: 'Nine weeks for a hinge: a diary',
    author: null,
    published: '2011-04',
  },
  {
    name: 'nothing but the date of today in the masthead',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<div id="top"><time>Tuesday, 7 May 2019</time><a href="/">Home</a></div><div id="main"><h1>${TITLE}</h1>${PROSE}</div>`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'nothing but the time of an answer below',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<div id="main"><h1>${TITLE}</h1>${PROSE}</div><div><p><b>Bram</b> <time datetime="2019-05-07T10:00:00Z">7 May</time></p><p>I was there too, and it was eleven weeks.</p></div>`,
    title: TITLE,
    author: null,
    published: null,
  },
  {
    name: 'date above the heading, in its own header',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<div class="head"><div class="line"><span>7 May 2019</span> <a href="/canals">Canals</a></div><h1>${TITLE}</h1></div><div class="text">${PROSE}</div>`,
    title: TITLE,
    author: null,
    published: '2019-05-07',
  },
  {
    name: 'posted line behind the text',
    head: '<title>Nine weeks for a hinge</title>',
    body: `<h1>${TITLE}</h1><div class="text">${PROSE}</div><div>Posted by Ottoline on May 7, 2019 at 9:15 pm</div>`,
    title: TITLE,
    author: 'Ottoline',
    published: '2019-05-07T21:15:00Z',
  },
];
