import type { PostFailure, PostReading } from '../../../core/platforms/platform';

/** An answer of an endpoint and what is read from it. */
interface AnswerCase {
  readonly title: string;
  readonly url: string;
  /** Which of the requests it answers; the first when left out. */
  readonly nth?: number;
  readonly status?: number;
  readonly body: unknown;
  readonly wanted: Partial<PostReading> | PostFailure;
}

const TWEET = 'https://x.com/someone/status/1541815603606036480';
const TOOT = 'https://toots.example/@someone/103794036899778366';
const SKY = 'https://bsky.app/profile/a.example.org/post/3jzn6g7ixgq2y';
const REDDIT = 'https://www.reddit.com/r/some_sub/comments/90bu6w/';
const HN = 'https://news.ycombinator.com/item?id=8863';
const VIDEO = 'https://www.youtube.com/watch?v=YE7VzlLtp-4';
const TELEGRAM = 'https://t.me/some_channel/613';
const user = { name: 'Some One', screen_name: 'someone' };
const feed = (content: string, id = 't3_90bu6w') =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>/r/x.rss</id><entry><author><name>/u/someone</name></author><content type="html">${content}</content><id>${id}</id><link href="x"/><published>2018-07-20T01:02:03+00:00</published><title>A title &amp; more</title></entry></feed>`;

/** Answers of all platforms but Bluesky. */
export const answers: readonly AnswerCase[] = [
  {
    title: 'tweet with links, a reply and a quoted tweet',
    url: TWEET,
    body: {
      __typename: 'Tweet',
      id_str: '1541815603606036480',
      lang: 'en',
      created_at: '2022-06-28T16:07:40.000Z',
      text: '@other Words &amp; more 😀 https://t.co/aaa https://t.co/qqq https://t.co/pic',
      display_text_range: [7, 59],
      entities: {
        urls: [
          { url: 'https://t.co/aaa', expanded_url: 'https://paper.example.com/a' },
          { url: 'https://t.co/qqq', expanded_url: 'https://twitter.com/third/status/1541000000000000000' },
        ],
        media: [{ url: 'https://t.co/pic' }],
      },
      user,
      in_reply_to_status_id_str: '1541800000000000000',
      in_reply_to_screen_name: 'other',
      quoted_tweet: { id_str: '1541000000000000000', text: 'Quoted words', user: { screen_name: 'third' } },
    },
    wanted: {
      text: 'Words & more 😀 https://paper.example.com/a',
      author: 'Some One',
      handle: 'someone',
      language: 'en',
      parent: 'https://x.com/other/status/1541800000000000000',
      quoted: 'https://x.com/third/status/1541000000000000000',
      quotedText: 'Quoted words',
      links: ['https://paper.example.com/a'],
    },
  },
  {
    title: 'tweet that was deleted',
    url: TWEET,
    body: { __typename: 'TweetTombstone', tombstone: { text: { text: 'This Post was deleted by the Post author.' } } },
    wanted: 'removed',
  },
  {
    title: 'tweet for adults',
    url: TWEET,
    body: { __typename: 'TweetTombstone', tombstone: { text: { text: 'Age-restricted adult content.' } } },
    wanted: 'gated',
  },
  { title: 'tweet that is not there', url: TWEET, status: 404, body: '', wanted: 'removed' },
  { title: 'tweet of a busy address', url: TWEET, status: 429, body: '', wanted: 'not-understood' },
  {
    title: 'tweet by oEmbed',
    url: TWEET,
    nth: 1,
    body: {
      url: 'https://twitter.com/someone/status/1541815603606036480',
      author_name: 'Some One',
      author_url: 'https://twitter.com/someone',
      html: '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">It&#39;s words <a href="https://t.co/a">https://t.co/a</a> <a href="https://t.co/p">pic.twitter.com/p</a></p>&mdash; Some One (@someone) <a href="https://twitter.com/someone/status/1541815603606036480?ref_src=x">June 28, 2022</a></blockquote>',
    },
    wanted: {
      text: "It's words https://t.co/a",
      author: 'Some One',
      handle: 'someone',
      language: 'en',
      links: ['https://t.co/a'],
      published: {
        at: Date.UTC(2022, 5, 28),
        precision: 'day',
        source: 'endpoint',
        toleranceMs: null,
        zoneKnown: true,
      },
    },
  },
  { title: 'protected tweet by oEmbed', url: TWEET, nth: 1, status: 403, body: '', wanted: 'gated' },
  {
    title: 'Mastodon status that answers and links',
    url: TOOT,
    body: {
      id: '103794036899778366',
      created_at: '2020-03-09T16:28:34.999Z',
      in_reply_to_id: '103794000000000000',
      in_reply_to_account_id: '7',
      language: 'de',
      url: 'https://toots.example/@someone/103794036899778366',
      content:
        '<p><span class="h-card"><a href="https://toots.example/@other" class="u-url mention">@<span>other</span></a></span> Words<br>here</p><p><a href="https://paper.example.com/a" rel="nofollow">paper</a> <a href="https://toots.example/tags/x" class="mention hashtag">#x</a></p>',
      account: { id: '5', acct: 'someone', display_name: 'Some One' },
      mentions: [{ id: '7', acct: 'other' }],
      card: { url: 'https://paper.example.com/a' },
    },
    wanted: {
      text: '@other Words\nhere\npaper #x',
      author: 'Some One',
      handle: 'someone@toots.example',
      language: 'de',
      parent: 'https://toots.example/@other/103794000000000000',
      links: ['https://paper.example.com/a'],
    },
  },
  { title: 'Mastodon status for members only', url: TOOT, status: 401, body: '{"error":"x"}', wanted: 'gated' },
  {
    title: 'Mastodon status as an object',
    url: TOOT,
    nth: 1,
    body: {
      id: 'https://toots.example/users/someone/statuses/103794036899778366',
      type: 'Note',
      published: '2020-03-09T16:28:34Z',
      inReplyTo: 'https://other.example/objects/1',
      url: 'https://toots.example/@someone/103794036899778366',
      attributedTo: 'https://toots.example/users/someone',
      content: '<p>Words</p>',
      contentMap: { fr: '<p>Words</p>' },
    },
    wanted: {
      text: 'Words',
      handle: 'someone@toots.example',
      language: 'fr',
      parent: 'https://other.example/objects/1',
    },
  },
  {
    title: 'object that another server signs',
    url: TOOT,
    nth: 1,
    body: { id: 'https://evil.example/1', type: 'Note', content: 'Words' },
    wanted: 'not-understood',
  },
  { title: 'object that was deleted', url: TOOT, nth: 1, status: 410, body: '{"type":"Tombstone"}', wanted: 'removed' },
  {
    title: 'Reddit post that links',
    url: REDDIT,
    body: feed(
      '&lt;table&gt;submitted by &lt;a href="https://www.reddit.com/user/someone"&gt;/u/someone&lt;/a&gt; &lt;a href="https://paper.example.com/a"&gt;[link]&lt;/a&gt; &lt;a href="x"&gt;[comments]&lt;/a&gt;&lt;/table&gt;',
    ),
    wanted: {
      title: 'A title & more',
      text: 'A title & more',
      handle: 'someone',
      links: ['https://paper.example.com/a'],
    },
  },
  {
    title: 'Reddit post with words',
    url: REDDIT,
    body: feed(
      '&lt;!-- SC_OFF --&gt;&lt;div class="md"&gt;&lt;p&gt;Own words&lt;/p&gt;&lt;/div&gt;&lt;!-- SC_ON --&gt; submitted by x',
    ),
    wanted: { text: 'A title & more\nOwn words', links: [] },
  },
  { title: 'Reddit feed without the post', url: REDDIT, body: feed('x', 't3_other'), wanted: 'removed' },
  { title: 'Reddit refuses', url: REDDIT, status: 403, body: '', wanted: 'not-understood' },
  {
    title: 'Hacker News story',
    url: HN,
    body: {
      id: 8863,
      by: 'someone',
      time: 1175714200,
      title: 'A title',
      url: 'https://paper.example.com/a',
      type: 'story',
    },
    wanted: {
      text: 'A title',
      title: 'A title',
      handle: 'someone',
      parent: null,
      links: ['https://paper.example.com/a'],
    },
  },
  {
    title: 'Hacker News comment',
    url: HN,
    body: {
      id: 8863,
      by: 'someone',
      time: 1175714200,
      parent: 8862,
      text: 'Words<p>more &#x27;words&#x27;',
      type: 'comment',
    },
    wanted: { text: "Words\nmore 'words'", parent: 'https://news.ycombinator.com/item?id=8862' },
  },
  {
    title: 'Hacker News item that was deleted',
    url: HN,
    body: { id: 8863, time: 1175714200, deleted: true },
    wanted: 'removed',
  },
  {
    title: 'Telegram message that answers and forwards',
    url: TELEGRAM,
    body: '<div class="tgme_widget_message"><a class="tgme_widget_message_owner_name" href="https://t.me/some_channel"><span>Some Channel</span></a><div class="tgme_widget_message_forwarded_from">from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/origin/5">Origin</a></div><a class="tgme_widget_message_reply" href="https://t.me/some_channel/600"><div class="tgme_widget_message_text">Older words</div></a><div class="tgme_widget_message_text js-message_text" dir="auto">Words<br/><a href="https://paper.example.com/a">a</a><div>inner</div></div><a class="tgme_widget_message_date" href="x"><time datetime="2021-10-30T10:11:12+00:00">10:11</time></a></div>',
    wanted: {
      text: 'Words\na\ninner',
      author: 'Some Channel',
      handle: 'some_channel',
      parent: 'https://t.me/some_channel/600',
      quoted: 'https://t.me/origin/5',
      links: ['https://paper.example.com/a'],
    },
  },
  {
    title: 'Telegram message that is not there',
    url: TELEGRAM,
    body: '<div class="tgme_widget_message_error">Post not found</div>',
    wanted: 'removed',
  },
  {
    title: 'YouTube video by its page',
    url: VIDEO,
    body: '<title>A title - YouTube</title><meta itemprop="name" content="A title &amp; more"><meta itemprop="description" content="Cut sho..."><link itemprop="url" href="http://www.youtube.com/@someone"><link itemprop="name" content="Some One"><meta itemprop="datePublished" content="2024-02-22T09:00:00+00:00"><script>var p = {"videoDetails":{"shortDescription":"Words.\\n0:40 \\"More\\" words."}}</script>',
    wanted: {
      text: 'A title & more\nWords.\n0:40 "More" words.',
      author: 'Some One',
      handle: 'someone',
      title: 'A title & more',
    },
  },
  {
    title: 'YouTube page whose description stands in its metadata alone',
    url: VIDEO,
    body: '<meta property="og:title" content="A title"><meta itemprop="description" content="Some words.">',
    wanted: { text: 'A title\nSome words.', published: null },
  },
  {
    title: 'YouTube page that asks for consent',
    url: VIDEO,
    body: '<title>Before you continue to YouTube</title><meta property="og:title" content="YouTube"><form></form>',
    wanted: 'not-understood',
  },
  {
    title: 'YouTube page that is not there leaves the word to the next',
    url: VIDEO,
    status: 404,
    body: '',
    wanted: 'not-understood',
  },
  { title: 'YouTube video that is gone, by oEmbed', url: VIDEO, nth: 1, status: 404, body: '', wanted: 'removed' },
  {
    title: 'YouTube video by oEmbed',
    url: VIDEO,
    nth: 1,
    body: { title: 'A title', author_name: 'Some One', author_url: 'https://www.youtube.com/@someone' },
    wanted: { text: 'A title', author: 'Some One', handle: 'someone', published: null },
  },
  {
    title: 'TikTok video that is gone',
    url: 'https://www.tiktok.com/@someone/video/6742501081818877190',
    status: 400,
    body: '{}',
    wanted: 'removed',
  },
  {
    title: 'Tumblr reblog',
    url: 'https://www.tumblr.com/some-blog/626907179849564160',
    body: 'var tumblr_api_read = {"posts":[{"id":"626907179849564160","url":"https://some-blog.tumblr.com/post/626907179849564160","unix-timestamp":1597865276,"regular-title":"A title","regular-body":"<p>Words</p>","reblogged-from-url":"https://other.tumblr.com/post/1"}]};',
    wanted: { text: 'A title\nWords', parent: 'https://other.tumblr.com/post/1' },
  },
  {
    title: 'Substack note',
    url: 'https://substack.com/@someone/note/c-309007328',
    body: {
      item: {
        comment: {
          id: 309007328,
          body: 'Words https://paper.example.com/a',
          name: 'Some One',
          handle: 'someone',
          date: '2025-01-02T03:04:05.678Z',
        },
      },
    },
    wanted: {
      text: 'Words https://paper.example.com/a',
      author: 'Some One',
      handle: 'someone',
      links: ['https://paper.example.com/a'],
    },
  },
  {
    title: 'Discourse answer',
    url: 'https://forum.example.org/t/some-words/12345/7',
    body: {
      id: 12345,
      title: 'A title',
      post_stream: {
        posts: [
          { post_number: 6, cooked: '<p>x</p>' },
          {
            post_number: 7,
            topic_id: 12345,
            username: 'someone',
            created_at: '2020-01-02T03:04:05.000Z',
            cooked: '<aside class="quote"><p>old</p></aside><p>Words <a href="https://paper.example.com/a">a</a></p>',
            reply_to_post_number: 6,
          },
        ],
      },
    },
    wanted: {
      text: 'Words a',
      title: null,
      handle: 'someone',
      parent: 'https://forum.example.org/t/12345/6',
      links: ['https://paper.example.com/a'],
    },
  },
  {
    title: 'page that only looks like Discourse',
    url: 'https://forum.example.org/t/some-words/12345/7',
    status: 404,
    body: '<html></html>',
    wanted: 'not-understood',
  },
];

const skyPost = {
  uri: 'at://did:plc:vjug55kidv6sye7ykr5faxxn/app.bsky.feed.post/3jzn6g7ixgq2y',
  author: { did: 'did:plc:vjug55kidv6sye7ykr5faxxn', handle: 'a.example.org', displayName: 'Some One', labels: [] },
  record: {
    text: 'Wörds paper.example.com/a...',
    createdAt: '2023-07-03T18:11:27.000Z',
    langs: ['sv'],
    facets: [
      {
        index: { byteStart: 7, byteEnd: 20 },
        features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://paper.example.com/a' }],
      },
    ],
    reply: { parent: { uri: 'at://did:plc:other/app.bsky.feed.post/3jzaaaaaaaa2y' } },
    embed: { $type: 'app.bsky.embed.external', external: { uri: 'https://paper.example.com/b', title: 'B' } },
  },
  embed: {
    $type: 'app.bsky.embed.record#view',
    record: {
      $type: 'app.bsky.embed.record#viewRecord',
      uri: 'at://did:plc:third/app.bsky.feed.post/3jzbbbbbbbb2y',
      author: { handle: 'third.example.org' },
      value: { text: 'Quoted words' },
    },
  },
};

/** Answers of Bluesky. */
export const blueskyAnswers: readonly AnswerCase[] = [
  {
    title: 'Bluesky thread',
    url: SKY,
    body: {
      thread: {
        post: skyPost,
        parent: {
          post: { uri: 'at://did:plc:other/app.bsky.feed.post/3jzaaaaaaaa2y', author: { handle: 'other.example.org' } },
        },
      },
    },
    wanted: {
      text: 'Wörds paper.example.com/a...',
      author: 'Some One',
      handle: 'a.example.org',
      language: 'sv',
      url: SKY,
      parent: 'https://bsky.app/profile/other.example.org/post/3jzaaaaaaaa2y',
      quoted: 'https://bsky.app/profile/third.example.org/post/3jzbbbbbbbb2y',
      quotedText: 'Quoted words',
      links: ['https://paper.example.com/a', 'https://paper.example.com/b'],
    },
  },
  {
    title: 'Bluesky post that quotes beside a picture',
    url: SKY,
    body: {
      thread: {
        post: {
          ...skyPost,
          embed: {
            $type: 'app.bsky.embed.recordWithMedia#view',
            record: {
              record: { uri: 'at://did:plc:third/app.bsky.feed.post/3jzbbbbbbbb2y', value: { text: 'Quoted words' } },
            },
          },
        },
      },
    },
    wanted: { quoted: 'https://bsky.app/profile/did:plc:third/post/3jzbbbbbbbb2y', quotedText: 'Quoted words' },
  },
  { title: 'Bluesky post that is gone', url: SKY, body: { thread: { uri: 'x', notFound: true } }, wanted: 'removed' },
  {
    title: 'Bluesky post that is gone, as an error',
    url: SKY,
    status: 400,
    body: { error: 'NotFound', message: 'x' },
    wanted: 'removed',
  },
  { title: 'Bluesky post behind a block', url: SKY, body: { thread: { uri: 'x', blocked: true } }, wanted: 'gated' },
  {
    title: 'Bluesky author who wants a login',
    url: SKY,
    body: { thread: { post: { ...skyPost, author: { ...skyPost.author, labels: [{ val: '!no-unauthenticated' }] } } } },
    wanted: 'gated',
  },
];
