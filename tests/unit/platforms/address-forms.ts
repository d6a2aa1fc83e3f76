/** Addresses as pages write them, by platform: `[as written, canonical address, post id]`; null stands for an address that is no post's. */
export type AddressForm = readonly [written: string, canonical: string, postId: string | null];

const TWEET = '1541815603606036480';
const X = `https://x.com/Someone_1/status/${TWEET}`;
const X_BARE = `https://x.com/i/status/${TWEET}`;

export const TWITTER_FORMS: readonly AddressForm[] = [
  [`HTTPS://WWW.TWITTER.COM/Someone_1/status/${TWEET}`, X, TWEET],
  [`https://twitter.com:443/Someone_1/status/${TWEET}/`, X, TWEET],
  [`//twitter.com/Someone_1/status/${TWEET}`, X, TWEET],
  [`http://mobile.x.com/Someone_1/status/${TWEET}/photo/2?s=20#top`, X, TWEET],
  [`https://twitter.com/Someone_1/statuses/${TWEET}?lang=de`, X, TWEET],
  [`https://twitter.com/Someone_1/status/${TWEET}/retweets/with_comments`, X, TWEET],
  [`https://x.com/Someone_1/status/${TWEET}/analytics`, X, TWEET],
  [`https://x.com/Someone_1/article/${TWEET}`, X, TWEET],
  [`https://twitter.com/@Someone_1/status/${TWEET}`, X, TWEET],
  [`https://twitter.com/Someone_1/status/${TWEET}…`, X, TWEET],
  [`https://twitter.com/#!/Someone_1/statuses/${TWEET}?s=1`, X, TWEET],
  [`https://twitter.com/%23!/Someone_1/status/${TWEET}`, X, TWEET],
  [`http://www.twitter.com/#%21/Someone_1/status/${TWEET}`, X, TWEET],
  [`https://c.vxtwitter.com/Someone_1/status/${TWEET}`, X, TWEET],
  [`https://nitter.poast.example/Someone_1/status/${TWEET}#m`, X, TWEET],
  [`https://xcancel.com/Someone_1/status/${TWEET}`, X, TWEET],
  [`https://fxtwitter.com/Someone_1/status/${TWEET}/de`, X, TWEET],
  [`https://twitter.com/i/web/status/${TWEET}?ref_src=twsrc%5Etfw`, X_BARE, TWEET],
  [`https://x.com/i/web/article/${TWEET}`, X_BARE, TWEET],
  [`https://twitter.com/i/videos/tweet/${TWEET}?embed_source=x`, X_BARE, TWEET],
  [`https://platform.twitter.com/embed/index.html?dnt=true&id=${TWEET}&lang=en`, X_BARE, TWEET],
  [`https://publish.x.com/oembed?url=https%3A%2F%2Fx.com%2FSomeone_1%2Fstatus%2F${TWEET}&omit_script=1`, X, TWEET],
  [`https://twitter.com/intent/favorite?tweet_id=${TWEET}&related=x`, X_BARE, TWEET],
  [`https://threadreaderapp.com/thread/${TWEET}.html?utm_source=x`, X_BARE, TWEET],
  [`https://web.archive.org/web/2022/https://mobile.twitter.com/Someone_1/status/${TWEET}`, X, TWEET],
  [`twitter://status?id=${TWEET}`, X_BARE, TWEET],
  [`twitter://tweet?id=${TWEET}`, X_BARE, TWEET],
  [`https://pro.x.com/Someone_1/status/${TWEET}`, X, TWEET],
  [`https://threadreaderapp.com/embed/${TWEET}.html`, X_BARE, TWEET],
  [`https://twitter.com/#!Someone_1/status/${TWEET}`, X, TWEET],
  [`https://twitter.com/?_escaped_fragment_=/Someone_1/status/${TWEET}`, X, TWEET],
  [
    `https://publish.twitter.com/?query=https%3A%2F%2Ftwitter.com%2FSomeone_1%2Fstatus%2F${TWEET}&widget=Tweet`,
    X,
    TWEET,
  ],
  [`https://api.twitter.com/1/statuses/show/${TWEET}.json`, X_BARE, TWEET],
  [`https://api.twitter.com/1.1/statuses/show.json?id=${TWEET}`, X_BARE, TWEET],
  ['https://twitter.com/#!about', 'https://twitter.com/#!about', null],
  [`https://twitframe.com/show?url=https%3A%2F%2Ftwitter.com%2FSomeone_1%2Fstatus%2F${TWEET}`, X, TWEET],
  [`https://archive.ph/2022.06.28-161000/https://twitter.com/Someone_1/status/${TWEET}?s=20`, X, TWEET],
];

const BSKY = 'https://bsky.app/profile/name.example.org/post/3lbd2ebt3wk2r';
const DID = 'did:plc:vjug55kidv6sye7ykr5faxxn';
const BSKY_DID = `https://bsky.app/profile/${DID}/post/3lbd2ebt3wk2r`;

export const BLUESKY_FORMS: readonly AddressForm[] = [
  ['https://www.bsky.app/profile/name.example.org/post/3lbd2ebt3wk2r/', BSKY, '3lbd2ebt3wk2r'],
  ['https://bsky.app/profile/@name.example.org/post/3lbd2ebt3wk2r', BSKY, '3lbd2ebt3wk2r'],
  ['https://bsky.app/profile/name.example.org/post/3lbd2ebt3wk2r.', BSKY, '3lbd2ebt3wk2r'],
  ['https://bsky.app/profile/name.example.org/post/3lbd2ebt3wk2r”', BSKY, '3lbd2ebt3wk2r'],
  ['https://bsky.app/profile/name.example.org/post/3lbd2ebt3wk2r/liked-by', BSKY, '3lbd2ebt3wk2r'],
  ['https://bsky.app/profile/name.example.org/post/3lbd2ebt3wk2r/quotes?ref_src=embed', BSKY, '3lbd2ebt3wk2r'],
  [`at://${DID}/app.bsky.feed.post/3lbd2ebt3wk2r`, BSKY_DID, '3lbd2ebt3wk2r'],
  [`https://main.bsky.dev/profile/${DID}/post/3lbd2ebt3wk2r`, BSKY_DID, '3lbd2ebt3wk2r'],
  [`https://deer.social/profile/${DID}/post/3lbd2ebt3wk2r`, BSKY_DID, '3lbd2ebt3wk2r'],
  [`https://client.example/profile/${DID}/post/3lbd2ebt3wk2r`, BSKY_DID, '3lbd2ebt3wk2r'],
  // A key that is no time, or an account by name alone, may be any forum's.
  [`https://client.example/profile/${DID}/post/words`, `https://client.example/profile/${DID}/post/words`, null],
  [
    'https://board.example/profile/name.example.org/post/3lbd2ebt3wk2r',
    'https://board.example/profile/name.example.org/post/3lbd2ebt3wk2r',
    null,
  ],
  [`https://skyview.social/?url=${encodeURIComponent(BSKY)}&viewtype=tree`, BSKY, '3lbd2ebt3wk2r'],
  [
    `https://embed.bsky.app/embed/${encodeURIComponent(DID)}/app.bsky.feed.post/3lbd2ebt3wk2r?id=1`,
    BSKY_DID,
    '3lbd2ebt3wk2r',
  ],
  [`https://embed.bsky.app/oembed?url=${encodeURIComponent(BSKY)}&format=json`, BSKY, '3lbd2ebt3wk2r'],
  [
    'https://bsky.app/profile/did:web:name.example.org/post/3lbd2ebt3wk2r',
    'https://bsky.app/profile/did:web:name.example.org/post/3lbd2ebt3wk2r',
    '3lbd2ebt3wk2r',
  ],
];

const TOOT = 'https://toots.example/@some_one/108779000807761862';

export const FEDIVERSE_FORMS: readonly AddressForm[] = [
  ['https://toots.example/web/@some_one/108779000807761862', TOOT, '108779000807761862'],
  ['https://toots.example/deck/@some_one/108779000807761862', TOOT, '108779000807761862'],
  ['https://TOOTS.example:443/@some_one/108779000807761862#comments', TOOT, '108779000807761862'],
  ['https://toots.example/users/some_one/statuses/108779000807761862', TOOT, '108779000807761862'],
  ['web+ap://toots.example/@some_one/108779000807761862', TOOT, '108779000807761862'],
  [
    'https://toots.example/redirect/statuses/108779000807761862',
    'https://toots.example/statuses/108779000807761862',
    '108779000807761862',
  ],
  [
    'https://toots.example/web/statuses/108779000807761862',
    'https://toots.example/statuses/108779000807761862',
    '108779000807761862',
  ],
  [
    'https://toots.example/api/v1/statuses/108779000807761862',
    'https://toots.example/statuses/108779000807761862',
    '108779000807761862',
  ],
  ['https://shop.example/api/v1/statuses/4321', 'https://shop.example/api/v1/statuses/4321', null],
  ['tag:toots.example,2017-05-04:objectId=4321:objectType=Status', 'https://toots.example/statuses/4321', '4321'],
  [
    'https://toots.example/api/oembed?url=https%3A%2F%2Ftoots.example%2F%40some_one%2F108779000807761862',
    TOOT,
    '108779000807761862',
  ],
  ['https://toots.example/@some_one/108779000807761862/reblogs', TOOT, '108779000807761862'],
  ['https://toots.example/@some_one/108779000807761862/favourites', TOOT, '108779000807761862'],
  ['https://mastodon.example/@some.one/4321', 'https://mastodon.example/@some.one/4321', '4321'],
  [
    'https://pleroma.example/activities/ac523779-93d3-4315-ab8e-25b1665740cf',
    'https://pleroma.example/activities/ac523779-93d3-4315-ab8e-25b1665740cf',
    'ac523779-93d3-4315-ab8e-25b1665740cf',
  ],
  [
    'https://akkoma.example/@someone/AcoUaA7EH1igiYKmFU',
    'https://akkoma.example/@someone/AcoUaA7EH1igiYKmFU',
    'AcoUaA7EH1igiYKmFU',
  ],
  ['https://key.example/notes/9bhqfo835v?x=1', 'https://key.example/notes/9bhqfo835v', '9bhqfo835v'],
  [
    'https://key.example/notes/01ARZ3NDEKTSV4RRFFQ69G5FAV',
    'https://key.example/notes/01ARZ3NDEKTSV4RRFFQ69G5FAV',
    '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  ],
  [
    'https://pixels.example/p/someone/108779000807761862',
    'https://pixels.example/p/someone/108779000807761862',
    '108779000807761862',
  ],
  [
    'https://tube.example/videos/watch/ac523779-93d3-4315-ab8e-25b1665740cf',
    'https://tube.example/videos/watch/ac523779-93d3-4315-ab8e-25b1665740cf',
    'ac523779-93d3-4315-ab8e-25b1665740cf',
  ],
  [
    'https://tube.example/videos/embed/ac523779-93d3-4315-ab8e-25b1665740cf?title=0',
    'https://tube.example/videos/watch/ac523779-93d3-4315-ab8e-25b1665740cf',
    'ac523779-93d3-4315-ab8e-25b1665740cf',
  ],
  [
    'https://pleroma.example/notice/9wKbOT0sGWNfN6Iv1c',
    'https://pleroma.example/notice/9wKbOT0sGWNfN6Iv1c',
    '9wKbOT0sGWNfN6Iv1c',
  ],
  ['https://lemmy.example/post/12345/6789', 'https://lemmy.example/comment/6789', 'comment/6789'],
  [
    'https://pixels.example/p/someone/108779000807761862/embed?likes=false',
    'https://pixels.example/p/someone/108779000807761862',
    '108779000807761862',
  ],
  ['https://key.example/embed/notes/9bhqfo835v', 'https://key.example/notes/9bhqfo835v', '9bhqfo835v'],
  ['https://elk.zone/toots.example/@some_one/108779000807761862', TOOT, '108779000807761862'],
  ['https://lemmy.example/post/12345', 'https://lemmy.example/post/12345', '12345'],
];

const THREAD = 'https://www.threads.com/@some.one/post/DHV7vTivqWD';
const GRAM = 'https://www.instagram.com/p/DGsNPnpN0we/';

export const META_FORMS: readonly AddressForm[] = [
  ['https://threads.com/@some.one/post/DHV7vTivqWD/', THREAD, 'DHV7vTivqWD'],
  ['http://www.threads.net/@some.one/post/DHV7vTivqWD?slof=1&igshid=x', THREAD, 'DHV7vTivqWD'],
  ['https://www.threads.com/%40some.one/post/DHV7vTivqWD', THREAD, 'DHV7vTivqWD'],
  ['https://www.threads.com/@some.one/post/DHV7vTivqWD/media', THREAD, 'DHV7vTivqWD'],
  ['barcelona://media?shortcode=DHV7vTivqWD', 'https://www.threads.com/t/DHV7vTivqWD', 'DHV7vTivqWD'],
  [
    'https://graph.threads.net/v1.0/oembed?url=https%3A%2F%2Fwww.threads.com%2F%40some.one%2Fpost%2FDHV7vTivqWD',
    THREAD,
    'DHV7vTivqWD',
  ],
  ['https://www.instagram.com/reels/DGsNPnpN0we/?igsh=abc', GRAM, 'DGsNPnpN0we'],
  ['https://instagr.am/p/DGsNPnpN0we', GRAM, 'DGsNPnpN0we'],
  ['http://Instagram.com/p/DGsNPnpN0we/?taken-by=someone&hl=de', GRAM, 'DGsNPnpN0we'],
  ['https://www.instagram.com/some.one/reel/DGsNPnpN0we/', GRAM, 'DGsNPnpN0we'],
  ['https://www.instagram.com/some.one/tv/DGsNPnpN0we/', GRAM, 'DGsNPnpN0we'],
  ['https://www.instagram.com/reel/DGsNPnpN0we/embed/captioned/', GRAM, 'DGsNPnpN0we'],
  ['https://www.instagram.com/p/DGsNPnpN0we/c/18012345678901234/', GRAM, 'DGsNPnpN0we'],
  ['https://www.ddinstagram.com/reel/DGsNPnpN0we/', GRAM, 'DGsNPnpN0we'],
  [
    'https://www.instagram.com/stories/highlights/17900000000000001/',
    'https://www.instagram.com/stories/highlights/17900000000000001/',
    null,
  ],
  ['https://cdn.iframe.ly/api/iframe?url=https%3A%2F%2Finstagram.com%2Fp%2FDGsNPnpN0we%2F&key=0', GRAM, 'DGsNPnpN0we'],
  ['https://www.instagram.com/share/reel/BACiUUUYQV', 'https://www.instagram.com/share/reel/BACiUUUYQV', null],
  [
    'https://de-de.facebook.com/some.page/posts/10153664894881749/?locale=de_DE',
    'https://www.facebook.com/some.page/posts/10153664894881749',
    '10153664894881749',
  ],
  [
    'https://touch.facebook.com/some.page/posts/pfbid02abcDEF345',
    'https://www.facebook.com/some.page/posts/pfbid02abcDEF345',
    'pfbid02abcDEF345',
  ],
  [
    'https://www.facebook.com/some.page/posts/some-slug-words/10153664894881749/',
    'https://www.facebook.com/some.page/posts/10153664894881749',
    '10153664894881749',
  ],
  [
    'https://www.facebook.com/permalink.php?id=100064860875397&story_fbid=pfbid02abcDEF345&__tn__=K',
    'https://www.facebook.com/permalink.php?story_fbid=pfbid02abcDEF345&id=100064860875397',
    'pfbid02abcDEF345',
  ],
  [
    'https://m.facebook.com/groups/123456/permalink/10154930137678856/?mibextid=x',
    'https://www.facebook.com/groups/123456/posts/10154930137678856/',
    '10154930137678856',
  ],
  ...['view=permalink&id=10154930137678856&refid=18', 'multi_permalinks=10154930137678856&ref=share'].map(
    (query) =>
      [
        `https://m.facebook.com/groups/some.group?${query}`,
        'https://www.facebook.com/groups/some.group/posts/10154930137678856/',
        '10154930137678856',
      ] as const,
  ),
  [
    'https://www.facebook.com/some.page/photos/a.10152716010956729/10152716011076729/?type=3',
    'https://www.facebook.com/photo/?fbid=10152716011076729',
    '10152716011076729',
  ],
  [
    'https://www.facebook.com/some.page/photos/10152716011076729',
    'https://www.facebook.com/photo/?fbid=10152716011076729',
    '10152716011076729',
  ],
  [
    'https://www.facebook.com/some.page/videos/some-words-here/3676516585958356/',
    'https://www.facebook.com/watch/?v=3676516585958356',
    '3676516585958356',
  ],
  [
    'https://m.facebook.com/watch/live/?v=3676516585958356&ref=share',
    'https://www.facebook.com/watch/?v=3676516585958356',
    '3676516585958356',
  ],
  [
    'https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Freel%2F1195289147628387%2F',
    'https://www.facebook.com/reel/1195289147628387',
    '1195289147628387',
  ],
  [
    'https://www.facebook.com/v19.0/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fsome.page%2Fposts%2F10153664894881749',
    'https://www.facebook.com/some.page/posts/10153664894881749',
    '10153664894881749',
  ],
  [
    'https://fb.com/some.page/posts/10153664894881749',
    'https://www.facebook.com/some.page/posts/10153664894881749',
    '10153664894881749',
  ],
  ['https://www.instagram.com/reels/audio/123456789/', 'https://www.instagram.com/reels/audio/123456789/', null],
  ...[
    'pg/some.page/posts/10153664894881749',
    'some.page/posts/10153664894881749:0',
    'some.page/posts/some-slug-words/10153664894881749:1',
  ].map(
    (path) =>
      [
        `https://www.facebook.com/${path}`,
        'https://www.facebook.com/some.page/posts/10153664894881749',
        '10153664894881749',
      ] as const,
  ),
  [
    'https://www.facebook.com/pages/Some-Name/123456/posts/10153664894881749',
    'https://www.facebook.com/123456/posts/10153664894881749',
    '10153664894881749',
  ],
  ...['photo.php?v=3676516585958356', 'watch/some.page/3676516585958356/'].map(
    (path) =>
      [
        `https://www.facebook.com/${path}`,
        'https://www.facebook.com/watch/?v=3676516585958356',
        '3676516585958356',
      ] as const,
  ),
  [
    'https://www.facebook.com/reel/?v=1195289147628387',
    'https://www.facebook.com/reel/1195289147628387',
    '1195289147628387',
  ],
  ['https://www.facebook.com/share/p/AbCdEf123/', 'https://www.facebook.com/share/p/AbCdEf123/', null],
  ['https://www.facebook.com/share/v/AbCdEf123/?mibextid=x', 'https://www.facebook.com/share/v/AbCdEf123/', null],
  [
    'https://www.facebook.com/some.page/posts/10153664894881749?comment_id=10153664894881750',
    'https://www.facebook.com/some.page/posts/10153664894881749?comment_id=10153664894881750',
    '10153664894881749',
  ],
];

const REDDIT = 'https://www.reddit.com/r/some_sub/comments/90bu6w/';

export const REDDIT_FORMS: readonly AddressForm[] = [
  ['https://i.reddit.com/r/some_sub/comments/90bu6w/words/', REDDIT, '90bu6w'],
  ['https://www.old.reddit.com/r/some_sub/comments/90bu6w', REDDIT, '90bu6w'],
  ['https://de.reddit.com/r/some_sub/comments/90bu6w/words/?utm_medium=x', REDDIT, '90bu6w'],
  ['https://new.reddit.com/r/some_sub/comments/90bu6w/words/#lightbox', REDDIT, '90bu6w'],
  ['https://www.reddit.com/r/some_sub/comments/90bu6w/words/.rss', REDDIT, '90bu6w'],
  ['https://www.reddit.com/r/some_sub/comments/90bu6w.json', REDDIT, '90bu6w'],
  ['https://libreddit.example/r/some_sub/comments/90bu6w/words', REDDIT, '90bu6w'],
  ['https://rxddit.com/r/some_sub/comments/90bu6w/words/', REDDIT, '90bu6w'],
  ['http://redd.it/90bu6w', 'https://www.reddit.com/comments/90bu6w/', '90bu6w'],
  ['https://reddit.com/90bu6w', 'https://www.reddit.com/comments/90bu6w/', '90bu6w'],
  ['https://www.reddit.com/coins', 'https://www.reddit.com/coins', null],
  ['https://www.reddit.com/tb/90bu6w', 'https://www.reddit.com/comments/90bu6w/', '90bu6w'],
  [
    'https://old.reddit.com/r/some_sub/comments/90bu6w/words/e2p5xyz/?context=3',
    'https://www.reddit.com/r/some_sub/comments/90bu6w/comment/e2p5xyz/',
    '90bu6w/e2p5xyz',
  ],
  [
    'https://www.reddit.com/u/some_one/comments/90bu6w/words/',
    'https://www.reddit.com/user/some_one/comments/90bu6w/',
    '90bu6w',
  ],
  [
    'https://www.reddit.com/oembed?url=https%3A%2F%2Fwww.reddit.com%2Fr%2Fsome_sub%2Fcomments%2F90bu6w%2Fwords%2F',
    REDDIT,
    '90bu6w',
  ],
  ['https://www.reddit.com/user/some_one/s/hKrTTvFVwZ', 'https://www.reddit.com/user/some_one/s/hKrTTvFVwZ', null],
];
