/** One piece of markup and what it shows; fields that are left out must be null. */
interface EmbedCase {
  readonly title: string;
  readonly html: string;
  /** Canonical address of the post that is shown; null when the markup shows none. */
  readonly url: string | null;
  readonly text?: string;
  readonly author?: string;
  readonly handle?: string;
  /** ISO time in the evidence. */
  readonly date?: string;
}

const TWEET = 'https://x.com/someone/status/176056917356060672';
const BARE_TWEET = 'https://x.com/i/status/176056917356060672';
const LINK = 'https://twitter.com/someone/status/176056917356060672';
const BLUESKY = 'https://bsky.app/profile/did:plc:vjug55kidv6sye7ykr5faxxn/post/3jzn6g7ixgq2y';
const VIDEO = 'https://www.youtube.com/watch?v=YE7VzlLtp-4';
const quote = (words: string, classes = 'twitter-tweet', more = '') =>
  `<blockquote class="${classes}"${more}>${words}&mdash; Some One (@someone) <a href="${LINK}?ref_src=twsrc%5Etfw">March 3, 2012</a></blockquote>`;
const evidence = { author: 'Some One', handle: 'someone' };

/** Embeds of X, all generations. */
export const twitterCases: readonly EmbedCase[] = [
  {
    title: 'tweet, blockquote',
    html: quote('<p lang="en" dir="ltr">Words &amp; <a href="https://t.co/a">t.co/a</a></p>'),
    url: TWEET,
    text: 'Words & t.co/a',
    ...evidence,
  },
  {
    title: 'tweet, long post of several paragraphs',
    html: quote('<p lang="en">One.</p><p lang="en">Two.</p>'),
    url: TWEET,
    text: 'One.\nTwo.',
    ...evidence,
  },
  {
    title: 'tweet, compounded class and id',
    html: `<blockquote class="rm-embed twitter-tweet" data-twitter-tweet-id="176056917356060672"><p>Words</p></blockquote>`,
    url: BARE_TWEET,
    text: 'Words',
  },
  {
    title: 'tweet, words in no paragraph',
    html: `<blockquote class="twitter-tweet">Das Tor ist zu. – Some One (@someone_1) <a href="${LINK}">28. Juni 2022</a></blockquote>`,
    url: TWEET,
    text: 'Das Tor ist zu.',
    author: 'Some One',
    handle: 'someone_1',
  },
  {
    title: 'tweet of 2012 with its exact time',
    html: `<blockquote class="twitter-tweet"><p>Words</p>— Some One (@someone) <a href="https://twitter.com/#!/someone/status/176056917356060672" data-datetime="2012-03-03T21:30:14+00:00">March 3, 2012</a></blockquote>`,
    url: TWEET,
    text: 'Words',
    ...evidence,
    date: '2012-03-03T21:30:14.000Z',
  },
  {
    title: 'tweet, rendered',
    html: '<div class="twitter-tweet twitter-tweet-rendered"><iframe id="twitter-widget-0" data-tweet-id="176056917356060672" src="https://platform.twitter.com/embed/Tweet.html?id=176056917356060672"></iframe></div>',
    url: BARE_TWEET,
  },
  {
    title: 'tweet, rendered without the id attribute',
    html: '<div class="twitter-tweet twitter-tweet-rendered"><iframe src="https://platform.twitter.com/embed/index.html?dnt=true&amp;id=176056917356060672"></iframe></div>',
    url: BARE_TWEET,
  },
  {
    title: 'tweet, custom element',
    html: '<twitter-widget data-tweet-id="176056917356060672"></twitter-widget>',
    url: BARE_TWEET,
  },
  {
    title: 'tweet, AMP',
    html: '<amp-twitter data-tweetid="176056917356060672" width="1" height="1"></amp-twitter>',
    url: BARE_TWEET,
  },
  {
    title: 'tweet, Blackbird Pie, name before handle',
    html: `<div class="bbpBox176056917356060672"><p class="bbpTweet">Words here<span class="timestamp"><a title="2012-03-03 21:30:14" href="${LINK}">yesterday</a></span><span class="metadata"><span class="author"><strong>Some One</strong><br>someone</span></span></p></div>`,
    url: TWEET,
    text: 'Words here',
    ...evidence,
    date: '2012-03-03T21:30:14.000Z',
  },
  {
    title: 'tweet, Blackbird Pie',
    html: `<style>.bbpBox176056917356060672 {}</style><div class="bbpBox176056917356060672"><p class="bbpTweet">Words here<span class="timestamp"><a title="2012-03-03 21:30:14" href="${LINK}">yesterday</a></span><span class="metadata"><span class="author"><strong>someone</strong><br>Some One</span></span></p></div>`,
    url: TWEET,
    text: 'Words here',
    ...evidence,
    date: '2012-03-03T21:30:14.000Z',
  },
  {
    title: 'tweet, Substack',
    html: `<div class="tweet" data-component-name="Twitter2ToDOM" data-attrs="{&quot;url&quot;:&quot;${LINK}&quot;,&quot;full_text&quot;:&quot;Words &lt;b&gt;here&lt;/b&gt;&quot;,&quot;username&quot;:&quot;someone&quot;,&quot;name&quot;:&quot;Some One&quot;,&quot;date&quot;:&quot;Sat Mar 03 21:30:14 +0000 2012&quot;}"><a>x</a></div>`,
    url: TWEET,
    text: 'Words here',
    ...evidence,
    date: '2012-03-03T21:30:14.000Z',
  },
  {
    title: 'tweet, in a wrapper with its address',
    html: `<figure class="element element-tweet" data-canonical-url="${LINK}"><div><p lang="en">Words</p>— Some One (@someone)</div></figure>`,
    url: TWEET,
    text: 'Words',
    ...evidence,
  },
  {
    title: 'tweet, bare address that WordPress left',
    html: `<figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper">\n${LINK}\n</div></figure>`,
    url: TWEET,
  },
  {
    title: 'tweet, parked in noscript as text',
    html: `<noscript>&lt;blockquote class="twitter-tweet"&gt;&lt;p&gt;Words&lt;/p&gt;&lt;a href="${LINK}"&gt;x&lt;/a&gt;&lt;/blockquote&gt;</noscript>`,
    url: TWEET,
    text: 'Words',
  },
  {
    title: 'tweet, parked in a script by a consent tool',
    html: `<script type="text/plain"><blockquote class="twitter-tweet"><p>Words</p>&mdash; Some One (@someone) <a href="${LINK}">x</a></blockquote></script>`,
    url: TWEET,
    text: 'Words',
    ...evidence,
  },
  {
    title: 'tweet, parked in base64',
    html: `<script type="text/template">${btoa(encodeURIComponent(`<blockquote class="twitter-tweet"><p>Words</p><a href="${LINK}">x</a></blockquote>`))}</script>`,
    url: TWEET,
    text: 'Words',
  },
  {
    title: 'tweet, encoded in an attribute',
    html: `<div class="embed" data-embed-html="${encodeURIComponent(`<blockquote class="twitter-tweet"><p>Words</p><a href="${LINK}">x</a></blockquote>`)}"></div>`,
    url: TWEET,
    text: 'Words',
  },
  {
    title: 'tweet, JSON in an attribute',
    html: `<div class="embed-block" data-props='{"provider":"x","url":"https:\\/\\/twitter.com\\/someone\\/status\\/176056917356060672"}'></div>`,
    url: TWEET,
  },
  {
    title: 'tweet, in a frame of a data: address',
    html: `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent(`<blockquote class="twitter-tweet"><p>Words</p><a href="${LINK}">x</a></blockquote>`)}"></iframe>`,
    url: TWEET,
    text: 'Words',
  },
  {
    title: 'tweet, in srcdoc',
    html: `<iframe srcdoc="&lt;blockquote class='twitter-tweet'&gt;&lt;p&gt;Words&lt;/p&gt;&lt;a href='${LINK}'&gt;x&lt;/a&gt;&lt;/blockquote&gt;"></iframe>`,
    url: TWEET,
    text: 'Words',
  },
  { title: 'tweet, frame of the page itself', html: `<iframe src="${LINK}"></iframe>`, url: TWEET },
  {
    title: 'tweet, Discourse onebox',
    html: `<aside class="onebox twitterstatus"><header class="source"><a href="${LINK}">twitter.com</a></header><article><h4><a href="${LINK}">Some One</a></h4><div class="twitter-screen-name"><a>@someone</a></div><div class="tweet">Words</div></article></aside>`,
    url: TWEET,
    text: 'Words',
    handle: 'someone',
  },
];

/** Embeds of the other platforms. */
export const otherCases: readonly EmbedCase[] = [
  {
    title: 'Bluesky, blockquote',
    html: '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:vjug55kidv6sye7ykr5faxxn/app.bsky.feed.post/3jzn6g7ixgq2y"><p lang="en">Words</p>&mdash; Some One (<a href="https://bsky.app/profile/x">@a.example.org</a>) <a href="https://bsky.app/profile/did:plc:vjug55kidv6sye7ykr5faxxn/post/3jzn6g7ixgq2y?ref_src=embed">July 3</a></blockquote>',
    url: BLUESKY,
    text: 'Words',
    author: 'Some One',
    handle: 'a.example.org',
  },
  {
    title: 'Bluesky, rendered',
    html: '<div class="bluesky-embed"><iframe data-bluesky-id="1" src="https://embed.bsky.app/embed/did:plc:vjug55kidv6sye7ykr5faxxn/app.bsky.feed.post/3jzn6g7ixgq2y?id=1"></iframe></div>',
    url: BLUESKY,
  },
  {
    title: 'Mastodon, frame',
    html: '<iframe class="mastodon-embed" src="https://toots.example/@someone/103794036899778366/embed"></iframe>',
    url: 'https://toots.example/@someone/103794036899778366',
  },
  {
    title: 'Mastodon, blockquote',
    html: '<blockquote class="mastodon-embed" data-embed-url="https://toots.example/@someone/103794036899778366/embed"><a href="#">Post by @someone@toots.example</a></blockquote>',
    url: 'https://toots.example/@someone/103794036899778366',
  },
  {
    title: 'Truth Social, frame',
    html: '<iframe class="truthsocial-embed" src="https://truthsocial.com/@someone/108779000807761862/embed"></iframe>',
    url: 'https://truthsocial.com/@someone/108779000807761862',
  },
  {
    title: 'Threads, blockquote',
    html: '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@someone/post/DHV7vTivqWD" id="ig-tp-DHV7vTivqWD"><a href="x">View on Threads</a></blockquote>',
    url: 'https://www.threads.com/@someone/post/DHV7vTivqWD',
  },
  {
    title: 'Instagram, blockquote with caption',
    html: '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/aye83DjauH/?utm_source=ig_embed"><p><a href="x">Words of the caption</a></p><p>A post by Some One on <time datetime="2013-06-20T17:15:45+00:00">June 20</time></p></blockquote>',
    url: 'https://www.instagram.com/p/aye83DjauH/',
    text: 'Words of the caption\nA post by Some One on June 20',
    date: '2013-06-20T17:15:45.000Z',
  },
  {
    title: 'Instagram, signed and without words',
    html: '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/aye83DjauH/"><a href="https://www.instagram.com/p/aye83DjauH/">View this post on Instagram</a><p><a href="https://www.instagram.com/p/aye83DjauH/">A post shared by Some One (@someone)</a></p></blockquote>',
    url: 'https://www.instagram.com/p/aye83DjauH/',
    author: 'Some One',
    handle: 'someone',
  },
  {
    title: 'Instagram, a profile is no post',
    html: '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/someone/"></blockquote>',
    url: null,
  },
  {
    title: 'Instagram, rendered',
    html: '<iframe class="instagram-media" src="https://www.instagram.com/p/aye83DjauH/embed/captioned/?cr=1"></iframe>',
    url: 'https://www.instagram.com/p/aye83DjauH/',
  },
  {
    title: 'Instagram, AMP',
    html: '<amp-instagram data-shortcode="aye83DjauH"></amp-instagram>',
    url: 'https://www.instagram.com/p/aye83DjauH/',
  },
  {
    title: 'Facebook, post',
    html: '<div class="fb-post" data-href="https://www.facebook.com/somepage/posts/10153664894881749"><blockquote class="fb-xfbml-parse-ignore" cite="https://www.facebook.com/somepage/posts/10153664894881749"><p>Words</p></blockquote></div>',
    url: 'https://www.facebook.com/somepage/posts/10153664894881749',
    text: 'Words',
  },
  {
    title: 'Facebook, XFBML',
    html: '<fb:post href="https://www.facebook.com/somepage/posts/10153664894881749"></fb:post>',
    url: 'https://www.facebook.com/somepage/posts/10153664894881749',
  },
  {
    title: 'Facebook, video plugin',
    html: '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fsomepage%2Fvideos%2F10154383743583686%2F"></iframe>',
    url: 'https://www.facebook.com/watch/?v=10154383743583686',
  },
  {
    title: 'TikTok, blockquote',
    html: '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@someone/video/6742501081818877190" data-video-id="6742501081818877190"><section><a title="@someone" href="x">@someone</a><p>Words</p></section></blockquote>',
    url: 'https://www.tiktok.com/@someone/video/6742501081818877190',
    text: 'Words',
    handle: 'someone',
  },
  {
    title: 'TikTok, player',
    html: '<iframe src="https://www.tiktok.com/player/v1/6742501081818877190"></iframe>',
    url: 'https://www.tiktok.com/@/video/6742501081818877190',
  },
  {
    title: 'Reddit, card',
    html: '<blockquote class="reddit-embed-bq" data-embed-height="300"><a href="https://www.reddit.com/r/some_sub/comments/90bu6w/words/">Words</a><br> by<a href="https://www.reddit.com/user/someone/">u/someone</a> in<a href="x">some_sub</a></blockquote>',
    url: 'https://www.reddit.com/r/some_sub/comments/90bu6w/',
    text: 'Words',
    handle: 'someone',
  },
  {
    title: 'Telegram, script',
    html: '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="some_channel/613"></script>',
    url: 'https://t.me/some_channel/613',
  },
  {
    title: 'Telegram, rendered',
    html: '<iframe src="https://t.me/some_channel/613?embed=1&amp;mode=tme"></iframe>',
    url: 'https://t.me/some_channel/613',
  },
  { title: 'YouTube, frame', html: '<iframe src="//www.youtube.com/embed/YE7VzlLtp-4?rel=0"></iframe>', url: VIDEO },
  {
    title: 'YouTube, waiting for consent',
    html: '<iframe src="about:blank" data-cookieblock-src="https://www.youtube-nocookie.com/embed/YE7VzlLtp-4"></iframe>',
    url: VIDEO,
  },
  { title: 'YouTube, lazy element', html: '<lite-youtube videoid="YE7VzlLtp-4"></lite-youtube>', url: VIDEO },
  { title: 'YouTube, lazy box', html: '<div class="video-player" data-youtube-id="YE7VzlLtp-4"></div>', url: VIDEO },
  {
    title: 'YouTube, Flash',
    html: '<object data="http://www.youtube.com/v/YE7VzlLtp-4&amp;hl=en"></object>',
    url: VIDEO,
  },
  {
    title: 'LinkedIn, frame',
    html: '<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:7354091619383414784"></iframe>',
    url: 'https://www.linkedin.com/feed/update/urn:li:share:7354091619383414784/',
  },
  {
    title: 'Tumblr, card',
    html: '<div class="tumblr-post" data-href="https://embed.tumblr.com/embed/post/x7mqTm64zm2kN08r_aoe7g/701068043616501760" data-did="x"><a href="https://some-blog.tumblr.com/post/701068043616501760/words">x</a></div>',
    url: 'https://www.tumblr.com/some-blog/701068043616501760',
  },
  { title: 'VK, element', html: '<div id="vk_post_-213352498_2115"></div>', url: 'https://vk.com/wall-213352498_2115' },
  {
    title: 'VK, script',
    html: '<script>VK.Widgets.Post("vk_post_-213352498_2115", -213352498, 2115, "hash");</script>',
    url: 'https://vk.com/wall-213352498_2115',
  },
  {
    title: 'WordPress post, blockquote',
    html: '<blockquote class="wp-embedded-content" data-secret="x"><a href="https://other.example/some-words/">Some words</a></blockquote>',
    url: 'https://other.example/some-words/',
    text: 'Some words',
  },
  {
    title: 'WordPress post, frame',
    html: '<iframe class="wp-embedded-content" src="https://other.example/some-words/embed/#?secret=x"></iframe>',
    url: 'https://other.example/some-words/',
  },
  {
    title: 'Substack post, card',
    html: '<div class="substack-post-embed"><p>Some words by Some One</p><a data-post-link href="https://some-pub.substack.com/p/some-words">Read</a></div>',
    url: 'https://some-pub.substack.com/p/some-words',
    text: 'Some words',
    author: 'Some One',
  },
  {
    title: 'Facebook, with who posted it and when',
    html: '<div class="fb-post" data-href="https://www.facebook.com/somepage/posts/10153664894881749"><blockquote cite="https://www.facebook.com/somepage/posts/10153664894881749" class="fb-xfbml-parse-ignore"><p>Some words</p>Posted by <a href="https://www.facebook.com/somepage/">Some Page</a> on&nbsp;<a href="https://www.facebook.com/somepage/posts/10153664894881749">Thursday, August 27, 2015</a></blockquote></div>',
    url: 'https://www.facebook.com/somepage/posts/10153664894881749',
    text: 'Some words',
    author: 'Some Page',
  },
  ...[
    [
      'A photo posted by Some One (@some.one) on <time datetime="2013-06-20T17:18:00+00:00">Jun 20, 2013 at 10:18am PDT</time>',
      '2013-06-20T17:18:00.000Z',
    ],
    ['Ein Beitrag geteilt von Some One (@some.one)'],
    ['Une publication partagée par Some One (@some.one)'],
    ['Some One（@some.one）がシェアした投稿'],
  ].map(([line = '', date]) => ({
    title: `Instagram, signed ${line}`,
    html: `<blockquote class="instagram-media"><div><p><a href="https://instagram.com/p/aye83DjauH/">Some words</a></p><p>${line}</p></div></blockquote>`,
    url: 'https://www.instagram.com/p/aye83DjauH/',
    text: 'Some words',
    author: 'Some One',
    handle: 'some.one',
    ...(date === undefined ? {} : { date }),
  })),
  {
    title: 'Substack article in a list, with its day',
    html: '<div data-component-name="DigestPostEmbed" data-attrs="{&quot;title&quot;:&quot;Some words&quot;,&quot;publishedBylines&quot;:[{&quot;name&quot;:&quot;Some One&quot;}],&quot;post_date&quot;:&quot;2024-03-03T10:00:00.000Z&quot;,&quot;canonical_url&quot;:&quot;https://some-pub.substack.com/p/some-words&quot;}"></div>',
    url: 'https://some-pub.substack.com/p/some-words',
    text: 'Some words',
    author: 'Some One',
    date: '2024-03-03T10:00:00.000Z',
  },
  {
    title: 'Ghost, bookmark',
    html: '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://other.example/some-words/"><div class="kg-bookmark-title">Some words</div><span class="kg-bookmark-author">Some One</span></a></figure>',
    url: 'https://other.example/some-words/',
    text: 'Some words',
    author: 'Some One',
  },
  ...falseFriends().map(([title, html]) => ({ title: `no embed: ${title}`, html, url: null })),
];

function falseFriends(): readonly (readonly [string, string])[] {
  return [
    [
      'read-more card in the clothes of a tweet',
      '<div class="twitter-tweet"><p>Read more</p><a href="https://paper.example/a">more</a></div>',
    ],
    ['timeline', '<a class="twitter-timeline" href="https://twitter.com/someone">Tweets</a>'],
    [
      'tweet button',
      '<iframe src="https://platform.twitter.com/widgets/tweet_button.html#url=https%3A%2F%2Fexample.com"></iframe>',
    ],
    ['like button', '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fexample.com"></iframe>'],
    [
      'page box',
      '<iframe src="https://www.facebook.com/v2.8/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fpaper"></iframe>',
    ],
    ['subscribe form', '<iframe src="https://some-pub.substack.com/embed"></iframe>'],
    ['share bar', `<div class="social-share" data-url="${LINK}"></div>`],
    ['share icons', `<div class="addtoany_share_save_container" data-a2a-url="${LINK}"></div>`],
    ['link in prose', `<p>As <a href="${LINK}">someone wrote</a>.</p>`],
    ['advertisement', '<iframe src="https://ads.example/frame?u=1"></iframe>'],
    ['video list', '<iframe src="https://www.youtube.com/embed/videoseries?list=PL123"></iframe>'],
    ['empty blockquote', '<blockquote class="twitter-tweet"></blockquote>'],
  ];
}
