import type { EmbedForm } from './embed-forms';

const ID = '1541815603606036480';
const BARE = `https://x.com/i/status/${ID}`;
const LINK = `https://twitter.com/someone_1/status/${ID}`;
const TWEET = `https://x.com/someone_1/status/${ID}`;
const GRAM = 'https://www.instagram.com/p/aye83DjauH/';
const VIDEO = 'https://www.youtube.com/watch?v=YE7VzlLtp-4';
const QUOTE = `<blockquote class="twitter-tweet"><p lang="en">The quay is shut.</p>&mdash; Some One (@someone_1) <a href="${LINK}">June 28, 2022</a></blockquote>`;
const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Embeds by the tools that make them: loaders' calls, cards, placeholders with an id, markup rendered on the server, markup of the first years. */
export const TOOL_FORMS: readonly EmbedForm[] = [
  {
    title: 'tweet, by a call of the loader',
    html: `<div id="box"></div><script>twttr.ready(function () { twttr.widgets.createTweet('${ID}', document.getElementById('box')); });</script>`,
    url: BARE,
  },
  {
    title: 'tweet, id alone in a compound class',
    html: `<blockquote class="rm-embed twitter-tweet" data-twitter-tweet-id="${ID}"><div>Loading</div></blockquote>`,
    url: BARE,
  },
  {
    title: 'tweet, card of a link',
    html: `<a class="embedly-card" data-card-controls="0" href="${LINK}">A post</a>`,
    url: TWEET,
  },
  {
    title: 'page, card of a quotation',
    html: '<blockquote class="embedly-card"><h4><a href="https://news.example.com/a">Words</a></h4><p>More words.</p></blockquote>',
    url: 'https://news.example.com/a',
  },
  { title: 'tweet, type and id apart', html: `<div data-embed-type="twitter" data-embed-id="${ID}"></div>`, url: BARE },
  {
    title: 'tweet, provider and id apart',
    html: `<div class="slot" data-provider="Twitter" data-id="${ID}"></div>`,
    url: BARE,
  },
  {
    title: 'picture, class and shortcode',
    html: '<div class="instagram-embed" data-shortcode="aye83DjauH"></div>',
    url: GRAM,
  },
  {
    title: 'video, a player of its own',
    html: '<div data-plyr-provider="youtube" data-plyr-embed-id="YE7VzlLtp-4"></div>',
    url: VIDEO,
  },
  {
    title: 'clip, service and id apart',
    html: '<div data-service="tiktok" data-id="6748451240264420610"></div>',
    url: 'https://www.tiktok.com/@/video/6748451240264420610',
  },
  {
    title: 'tweet, state of a page builder',
    html: `<div class="block" data-block-json="${attribute(JSON.stringify({ html: QUOTE, url: LINK }))}"></div>`,
    url: TWEET,
  },
  {
    title: 'tweet, island of a renderer',
    html: `<x-island name="Post" props="${attribute(JSON.stringify({ element: { id: ID, html: QUOTE } }))}"></x-island>`,
    url: TWEET,
  },
  {
    title: 'tweet, rendered on the server',
    html: `<div class="react-tweet-theme"><article><a href="https://x.com/someone_1">Some One</a><p lang="en">The quay is shut.</p><a href="${LINK}"><time datetime="2022-06-28T16:07:40Z">4:07 PM</time></a><a href="https://x.com/intent/like?tweet_id=${ID}">Like</a></article></div>`,
    url: TWEET,
  },
  {
    title: 'picture, markup of 2013',
    html: `<blockquote class="instagram-media" data-instgrm-version="4"><p><a href="https://instagram.com/p/aye83DjauH/">The quay at dawn</a></p></blockquote>`,
    url: GRAM,
  },
  {
    title: 'comment, markup of 2015',
    html: '<div class="reddit-embed" data-embed-parent="false"><a href="https://www.reddit.com/r/some_sub/comments/6rrwyj/words/e2p5xyz">Comment</a> from discussion <a href="https://www.reddit.com/r/some_sub/comments/6rrwyj/words/">words</a>.</div>',
    url: 'https://www.reddit.com/r/some_sub/comments/6rrwyj/comment/e2p5xyz/',
  },
  {
    title: 'Threads, link alone',
    html: '<blockquote class="text-post-media" id="ig-tp-DHV7vTivqWD"><a href="https://www.threads.com/@some.one/post/DHV7vTivqWD">View</a></blockquote>',
    url: 'https://www.threads.com/@some.one/post/DHV7vTivqWD',
  },
  {
    title: 'Substack: note',
    html: `<div data-component-name="CommentPlaceholder" data-attrs="${attribute(JSON.stringify({ url: 'https://open.substack.com/home', comment: { id: 309007328, body: 'Words', handle: 'someone' } }))}"></div>`,
    url: 'https://substack.com/@someone/note/c-309007328',
  },
  {
    title: 'VK, frame of its widget',
    html: '<iframe src="https://vk.com/widget_post.php?app=0&amp;owner_id=-20442308&amp;post_id=23162"></iframe>',
    url: 'https://vk.com/wall-20442308_23162',
  },
  {
    title: 'video, kept by a short program',
    html: `<script>var _oembed_1 = '{"embed":"&lt;iframe src=&quot;https:\\/\\/www.youtube.com\\/embed\\/YE7VzlLtp-4?feature=oembed&quot;&gt;&lt;\\/iframe&gt;"}';</script>`,
    url: VIDEO,
  },
  {
    title: 'video, written by a short program',
    html: `<script>document.write('<iframe src="https://www.youtube.com/embed/YE7VzlLtp-4"></iframe>');</script>`,
    url: VIDEO,
  },
  {
    title: 'tweet, AMP with the blockquote that it replaces',
    html: `<amp-twitter data-tweetid="${ID}" width="1" height="1">${QUOTE}</amp-twitter>`,
    url: TWEET,
  },
  {
    title: 'tweet, base64 in an attribute',
    html: `<div class="content-blocker" data-tool-content="${btoa(QUOTE.replace('&mdash;', '-'))}"><p>Not shown yet.</p></div>`,
    url: TWEET,
  },
  {
    title: 'tweet, link that a loader turns into a card',
    html: `<div class="box"><a href="${LINK}" data-iframely-url="//cdn.iframe.ly/api/iframe?url=x"></a></div>`,
    url: TWEET,
  },
  {
    title: 'toot, element of its own',
    html: '<fedi-toot data-status="https://toots.example/@some_one/108779000807761862"></fedi-toot>',
    url: 'https://toots.example/@some_one/108779000807761862',
  },
  {
    title: 'note, card',
    html: '<div class="substack-comment-embed"><p>Words</p><a data-comment-link href="https://substack.com/@some_one/note/c-309007328">Read</a></div>',
    url: 'https://substack.com/@some_one/note/c-309007328',
  },
  {
    title: 'article, card of a link in an editor of 2016',
    html: '<div class="graf graf--mixtapeEmbed"><a href="https://other.example/weir/"><strong>The weir</strong><br>other.example</a></div>',
    url: 'https://other.example/weir/',
  },
  ...[
    ['tweet', `<shield-tweet status="${ID}"></shield-tweet>`, BARE],
    ['video', '<shield-video type="youtube" video-id="YE7VzlLtp-4"></shield-video>', VIDEO],
    ['video', '<lite-vimeo videoid="76979871"></lite-vimeo>', 'https://vimeo.com/76979871'],
    [
      'video',
      '<amp-tiktok data-src="6748451240264420610"></amp-tiktok>',
      'https://www.tiktok.com/@/video/6748451240264420610',
    ],
    ['tweet', `<figure class="media"><oembed url="${LINK}"></oembed></figure>`, TWEET],
    ['tweet', `<social-box :post='{"type":"tweet","postId":"${ID}"}'></social-box>`, BARE],
    ['tweet', `<iframe id="twitter-${ID}" data-src="/inset/frame?id=twitter-${ID}"></iframe>`, BARE],
    [
      'tweet',
      `<social-box data-state='${JSON.stringify({ html: QUOTE }).replaceAll('<', '\\u003c')}'></social-box>`,
      TWEET,
    ],
    ['video', '<div class="lite-youtube" data-id="YE7VzlLtp-4"></div>', VIDEO],
    ['video', '<div class="youtube" id="YE7VzlLtp-4"></div>', VIDEO],
    ['video', `<video data-setup='{"sources":[{"src":"${VIDEO}"}]}'></video>`, VIDEO],
    ['video', '<object><param name="movie" value="http://www.youtube.com/v/YE7VzlLtp-4&hl=en"></object>', VIDEO],
    [
      'post',
      '<x-post src="at://did:plc:vjug55kidv6sye7ykr5faxxn/app.bsky.feed.post/3lbd2ebt3wk2r"></x-post>',
      'https://bsky.app/profile/did:plc:vjug55kidv6sye7ykr5faxxn/post/3lbd2ebt3wk2r',
    ],
    ['message', '<div data-telegram-post="some_channel/613"></div>', 'https://t.me/some_channel/613'],
    [
      'tweet',
      `<script type="application/json">${JSON.stringify({ service: 'social', markup: QUOTE })}</script>`,
      TWEET,
    ],
  ].map(([what = '', html = '', url = '']) => ({ title: `${what}, ${html.slice(0, 40)}`, html, url })),
  {
    title: 'no embed: a box by a name as long as an id',
    html: '<div class="youtube" id="youtube-box"></div>',
    url: null,
  },
  {
    title: 'no embed: data that only names a post',
    html: `<script type="application/json">{"related":["${LINK}"]}</script>`,
    url: null,
  },
  {
    title: 'no embed: an element of its own that plays something else',
    html: `<studio-player type="audio" video-id="YE7VzlLtp-4" status="${ID}"></studio-player>`,
    url: null,
  },
  {
    title: 'tweet, escaped once too often',
    html: `<p>&lt;blockquote class="twitter-tweet"&gt;&lt;p&gt;Words&lt;/p&gt;&lt;a href="${LINK}"&gt;x&lt;/a&gt;&lt;/blockquote&gt;</p>`,
    url: TWEET,
  },
  {
    title: 'tweet, names lost in a feed',
    html: QUOTE.replace(' class="twitter-tweet"', ''),
    url: TWEET,
  },
  {
    title: 'no embed: element that shares a post',
    html: `<amp-social-share type="twitter" data-param-url="${LINK}"></amp-social-share>`,
    url: null,
  },
  {
    title: 'no embed: button that likes a post',
    html: '<div class="fb-like" data-href="https://www.facebook.com/somepage/posts/10153664894881749"></div>',
    url: null,
  },
  {
    title: 'no embed: button that names a tweet',
    html: `<div class="share-button" data-network="twitter" data-id="${ID}"></div>`,
    url: null,
  },
  {
    title: 'no embed: a video of another service',
    html: '<div class="player" data-provider="studio" data-id="YE7VzlLtp-4"></div>',
    url: null,
  },
  {
    title: 'no embed: a program that only names one',
    html: `<script>track("https://twitter.com/someone_1/status/${ID}");</script>`,
    url: null,
  },
];
