/** Every further form in which publishers and consent tools write an embed: what it shows, without the words it may carry. */
export interface EmbedForm {
  readonly title: string;
  readonly html: string;
  /** Canonical address of the post; null when there is none. */
  readonly url: string | null;
}

const TWEET = 'https://x.com/someone/status/176056917356060672';
const BARE_TWEET = 'https://x.com/i/status/176056917356060672';
const LINK = 'https://twitter.com/someone/status/176056917356060672';
const GRAM = 'https://www.instagram.com/p/CN2VQ1yI_MA/';
const VIDEO = 'https://www.youtube.com/watch?v=YE7VzlLtp-4';
const TOK = 'https://www.tiktok.com/@someone/video/6748451240264420610';
const REDDIT = 'https://www.reddit.com/r/some_sub/comments/6rrwyj/';
const PAGE_POST = 'https://www.facebook.com/somepage/posts/10153664894881749';
const PAGE_VIDEO = 'https://www.facebook.com/watch/?v=3676516585958356';
const substack = (component: string, attributes: object): string =>
  `<div data-component-name="${component}" data-attrs="${JSON.stringify(attributes).replaceAll('"', '&quot;')}"></div>`;
const frame = (attributes: string): string => `<iframe ${attributes}></iframe>`;
const encoded = encodeURIComponent;

export const EMBED_FORMS: readonly EmbedForm[] = [
  {
    title: 'tweet video',
    html: `<blockquote class="twitter-video"><a href="${LINK}">March 3, 2012</a></blockquote>`,
    url: TWEET,
  },
  {
    title: 'tweet, entity-encoded in an attribute',
    html: `<div data-html="&lt;blockquote class=&quot;twitter-tweet&quot;&gt;&lt;a href=&quot;${LINK}&quot;&gt;x&lt;/a&gt;&lt;/blockquote&gt;"></div>`,
    url: TWEET,
  },
  {
    title: 'tweet, encoded as an address in an attribute',
    html: `<div data-embed-html="${encoded(`<blockquote class="twitter-tweet"><a href="${LINK}">x</a></blockquote>`)}"></div>`,
    url: TWEET,
  },
  {
    title: 'tweet, wrapper with the address in data-url',
    html: `<div class="el__embedded--twitter" data-url="${LINK}"></div>`,
    url: TWEET,
  },
  {
    title: 'tweet, figure with a canonical address',
    html: `<figure class="element element-tweet" data-canonical-url="${LINK}"></figure>`,
    url: TWEET,
  },
  {
    title: 'tweet, parked behind consent',
    html: `<div class="social-embed"><div class="consent">Allow?</div><noscript><a href="${LINK}">View post</a></noscript></div>`,
    url: TWEET,
  },
  {
    title: 'tweet, frame of a forum',
    html: frame(
      'data-s9e-mediaembed="twitter" src="https://s9e.github.io/iframe/2/twitter.min.html#176056917356060672"',
    ),
    url: BARE_TWEET,
  },
  {
    title: 'tweet, data-src of a lazy frame',
    html: frame(
      'src="about:blank" data-lazy-src="https://platform.twitter.com/embed/Tweet.html?id=176056917356060672"',
    ),
    url: BARE_TWEET,
  },
  ...[
    'data-src',
    'data-original',
    'data-litespeed-src',
    'data-iframe-src',
    'data-url',
    'data-embed-url',
    'data-cookieblock-src',
    'data-src-cmplz',
    'data-cmplz-src',
    'data-cmp-src',
    'uc-src',
    'suppressedsrc',
  ].map((name) => ({
    title: `video, frame that waits in ${name}`,
    html: frame(`src="about:blank" ${name}="https://www.youtube.com/embed/YE7VzlLtp-4"`),
    url: VIDEO,
  })),
  {
    title: 'video, frame in srcdoc',
    html: frame(`srcdoc="&lt;a href='https://www.youtube.com/embed/YE7VzlLtp-4'&gt;play&lt;/a&gt;"`),
    url: VIDEO,
  },
  {
    title: 'video, consent service',
    html: '<div data-service="youtube" data-videoid="YE7VzlLtp-4"></div>',
    url: VIDEO,
  },
  { title: 'video, AMP', html: '<amp-youtube data-videoid="YE7VzlLtp-4"></amp-youtube>', url: VIDEO },
  {
    title: 'video, lazy link',
    html: '<a class="lazy-load-youtube preview-youtube" href="https://www.youtube.com/watch?v=YE7VzlLtp-4">x</a>',
    url: VIDEO,
  },
  {
    title: 'video, address in data-video-url',
    html: `<div class="player" data-video-url="https://youtu.be/YE7VzlLtp-4"></div>`,
    url: VIDEO,
  },
  {
    title: 'video, Flash',
    html: '<object><param name="movie" value="https://www.youtube.com/v/YE7VzlLtp-4"><embed src="https://www.youtube.com/v/YE7VzlLtp-4&amp;hl=en"></object>',
    url: VIDEO,
  },
  {
    title: 'picture of a video in a lazy player',
    html: '<div class="youtube-player" data-id="YE7VzlLtp-4"><img src="https://i.ytimg.com/vi/YE7VzlLtp-4/hqdefault.jpg"></div>',
    url: VIDEO,
  },
  {
    title: 'Substack: picture post',
    html: substack('InstagramToDOM', { instagram_id: 'CN2VQ1yI_MA', title: 'x' }),
    url: GRAM,
  },
  { title: 'Substack: video', html: substack('Youtube2ToDOM', { videoId: 'YE7VzlLtp-4' }), url: VIDEO },
  {
    title: 'Substack: Bluesky post',
    html: substack('BlueskyCreateBlueskyEmbed', {
      postId: '3k5nobkf2w72g',
      authorHandle: 'someone.example.com',
      uri: 'at://did:plc:vjug55kidv6sye7ykr5faxxn/app.bsky.feed.post/3k5nobkf2w72g',
    }),
    url: 'https://bsky.app/profile/did:plc:vjug55kidv6sye7ykr5faxxn/post/3k5nobkf2w72g',
  },
  {
    title: 'Substack: post of another letter',
    html: substack('DigestPostEmbed', { canonical_url: 'https://some-pub.substack.com/p/some-words' }),
    url: 'https://some-pub.substack.com/p/some-words',
  },
  {
    title: 'Substack: frame of a post',
    html: frame('src="https://some-pub.substack.com/embed/p/some-words"'),
    url: 'https://some-pub.substack.com/p/some-words',
  },
  {
    title: 'Instagram, rendered',
    html: frame(
      'class="instagram-media instagram-media-rendered" src="https://www.instagram.com/p/CN2VQ1yI_MA/embed/captioned/?cr=1"',
    ),
    url: GRAM,
  },
  {
    title: 'Facebook video',
    html: '<div class="fb-video" data-href="https://www.facebook.com/somepage/videos/3676516585958356/"></div>',
    url: PAGE_VIDEO,
  },
  { title: 'Facebook, AMP', html: `<amp-facebook data-href="${PAGE_POST}"></amp-facebook>`, url: PAGE_POST },
  {
    title: 'Facebook, frame of a post',
    html: frame(`src="https://www.facebook.com/plugins/post.php?href=${encoded(PAGE_POST)}&amp;width=500"`),
    url: PAGE_POST,
  },
  {
    title: 'Facebook, frame of a video',
    html: frame(
      `src="https://www.facebook.com/v2.3/plugins/video.php?href=${encoded('https://www.facebook.com/somepage/videos/3676516585958356/')}"`,
    ),
    url: PAGE_VIDEO,
  },
  { title: 'TikTok, AMP', html: `<amp-tiktok data-src="${TOK}"></amp-tiktok>`, url: TOK },
  {
    title: 'TikTok, player',
    html: frame('src="https://www.tiktok.com/player/v1/6748451240264420610?music_info=1"'),
    url: 'https://www.tiktok.com/@/video/6748451240264420610',
  },
  {
    title: 'Reddit, card of old',
    html: `<blockquote class="reddit-card"><a href="${REDDIT}x/">Words</a> from <a href="https://www.reddit.com/r/some_sub/">some_sub</a></blockquote>`,
    url: REDDIT,
  },
  { title: 'Reddit, AMP', html: `<amp-reddit data-embedtype="post" data-src="${REDDIT}"></amp-reddit>`, url: REDDIT },
  {
    title: 'Reddit, frame',
    html: frame('src="https://embed.reddit.com/r/some_sub/comments/6rrwyj/?embed=true"'),
    url: REDDIT,
  },
  {
    title: 'Telegram, rendered',
    html: frame('src="https://t.me/some_channel/613?embed=1&amp;discussion=1"'),
    url: 'https://t.me/some_channel/613',
  },
  {
    title: 'Ghost card around a tweet',
    html: `<figure class="kg-card kg-embed-card"><blockquote class="twitter-tweet"><a href="${LINK}">x</a></blockquote></figure>`,
    url: TWEET,
  },
  {
    title: 'Discourse box of a tweet, newer',
    html: `<aside class="onebox twitterstatus" data-onebox-src="${LINK}"><article class="onebox-body"><div class="tweet">Words</div></article></aside>`,
    url: TWEET,
  },
  {
    title: 'permalink in a frame of its own',
    html: frame('src="https://social.example/@someone/108779000807761862/embed"'),
    url: 'https://social.example/@someone/108779000807761862',
  },
  {
    title: 'tweet as plain text that waits',
    html: `<script type="text/plain" data-cookieconsent="marketing"><blockquote class="twitter-tweet"><a href="${LINK}">x</a></blockquote></script>`,
    url: TWEET,
  },
  {
    title: 'tweet in a script template, base64',
    html: `<script type="text/template">${btoa(encoded(`<blockquote class="twitter-tweet"><a href="${LINK}">x</a></blockquote>`))}</script>`,
    url: TWEET,
  },
  { title: 'no embed: form to subscribe', html: frame('src="https://some-pub.substack.com/embed"'), url: null },
  {
    title: 'no embed: list of posts of an account',
    html: '<amp-twitter data-timeline-source-type="profile" data-timeline-screen-name="someone"></amp-twitter>',
    url: null,
  },
  {
    title: 'no embed: profile where a post should be',
    html: '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/someone/"></blockquote>',
    url: null,
  },
  {
    title: 'no embed: like button',
    html: frame('src="https://www.facebook.com/v3.2/plugins/like.php?href=https%3A%2F%2Fwww.example.com"'),
    url: null,
  },
  {
    title: 'no embed: card that only bears the name',
    html: '<div class="twitter-tweet"><a href="https://news.example.com/a">Read more</a></div>',
    url: null,
  },
];
