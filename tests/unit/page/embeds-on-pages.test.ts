import { expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { otherCases, twitterCases } from '../platforms/embed-cases';
import { EMBED_FORMS } from '../platforms/embed-forms';
import { TOOL_FORMS } from '../platforms/tool-forms';
import { readArticle } from './read-article';

/** What publishers put around an embed. */
const AROUND: readonly (readonly [what: string, before: string, after: string])[] = [
  ['nothing', '', ''],
  [
    'a figure with a caption',
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">',
    '</div><figcaption>What was said that day</figcaption></figure>',
  ],
  ['a social section', '<section class="inline-social article-embed">', '</section>'],
  [
    'a box that asks for consent',
    '<div class="cookie-consent-placeholder"><p>We need your consent to show this.</p><button>Allow</button>',
    '</div>',
  ],
  ['a table of layout', '<table><tr><td>', '</td></tr></table>'],
];
const FORMS = [...EMBED_FORMS, ...TOOL_FORMS, ...twitterCases, ...otherCases];

test.each(AROUND)('every form of embed is one citation of an article, with %s around it', (_what, before, after) => {
  const found = FORMS.map(({ title, html }) => {
    const { citations } = readArticle(`${before}${html}${after}`);
    const shown = citations.filter(({ place, relation }) => place === 'body' && relation === 'embeds');
    return [title, shown.map(({ url }) => url)];
  });
  expect(found).toEqual(FORMS.map(({ title, url }) => [title, url === null ? [] : [url]]));
});

test('a post that carries its own address on its own page is the page, and not an embed', () => {
  const address = 'https://www.reddit.com/r/locks/comments/1c8m3yr/i_counted_the_boats/';
  const post = `<main><x-post content-href="${address}"><h1>I counted the boats</h1><div><p>I stood on the gate from five in the morning and counted 311 boats.</p></div></x-post><x-replies><p>Was it cold?</p></x-replies></main>`;
  const { tree, limits } = parseHtml(`<html lang="en"><body>${post}</body></html>`);
  const { text, citations } = readPage(tree, address, limits);
  expect(text).toContain('counted 311 boats');
  expect(citations).toEqual([]);
});

test.each([
  [
    'what the markup said stays when the loader has put a frame in it',
    '<div data-component-name="BlueskyCreateBlueskyEmbed" data-attrs="{&quot;postId&quot;:&quot;3lbd2ebt3wk2r&quot;,&quot;authorDid&quot;:&quot;did:plc:vjug55kidv6sye7ykr5faxxn&quot;,&quot;authorName&quot;:&quot;Some One&quot;,&quot;text&quot;:&quot;The weir is shut.&quot;}"><iframe src="https://embed.bsky.app/embed/did:plc:vjug55kidv6sye7ykr5faxxn/app.bsky.feed.post/3lbd2ebt3wk2r"></iframe></div>',
    'The weir is shut.',
    'Some One',
    '2024-11-19',
  ],
  [
    'a blockquote that names its post is that embed and no quotation of its own',
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@some_one/video/6748451240264420610" data-video-id="6748451240264420610"><section><p>The weir</p></section><iframe src="https://www.tiktok.com/embed/v2/6748451240264420610"></iframe></blockquote>',
    'The weir',
    null,
    '2019-10-16',
  ],
  [
    'a day that only the link of the post prints',
    '<div class="fb-post" data-href="https://www.facebook.com/somepage/posts/10153664894881749"><blockquote><p>The weir is shut.</p>Publiée par <a href="https://www.facebook.com/somepage/">Some Page</a> le <a href="https://www.facebook.com/somepage/posts/10153664894881749">jeudi 27 août 2015</a></blockquote></div>',
    'The weir is shut.',
    'Some Page',
    '2015-08-27',
  ],
])('%s', (_title, html, text, author, day) => {
  const { citations } = readArticle(html);
  expect(citations.map(({ relation, embed }) => [relation, embed?.text, embed?.author])).toEqual([
    ['embeds', text, author],
  ]);
  expect(new Date(citations[0]?.date?.at ?? 0).toISOString()).toContain(day);
});

const PARAGRAPHS = [
  'The weir at the old mill was shut on Friday evening after the third storm of the month.',
  'Nobody may cross the footbridge before the engineers have looked at the chains and hinges.',
  'The council meets again on Tuesday, when the cost of a new gate will be known to all.',
];
const POST = 'https://twitter.com/some_one/status/1541815603606036480';
const QUOTED = `<blockquote class="twitter-tweet"><p>It is shut.</p>— Some One (@some_one) <a href="${POST}">June 28, 2022</a></blockquote>`;
const OTHER = 'https://twitter.com/else/status/1541815603606036999';

/** A framework's data between whose paragraphs a post stands; what is behind them is of other articles. */
const STATES: readonly (readonly [what: string, script: string, text: string | null])[] = [
  ['an address', json(PARAGRAPHS[0], { type: 'tweet', url: POST }, ...PARAGRAPHS.slice(1)), null],
  ['an id', json(PARAGRAPHS[0], { kind: 'social', tweetId: '1541815603606036480' }, ...PARAGRAPHS.slice(1)), null],
  [
    'an address before its markup',
    json(PARAGRAPHS[0], { url: POST, html: QUOTED }, ...PARAGRAPHS.slice(1)),
    'It is shut.',
  ],
  ['markup', json(PARAGRAPHS[0], { html: QUOTED }, ...PARAGRAPHS.slice(1)), 'It is shut.'],
  [
    'markup in a stream',
    `<script>self.__next_f.push([1,${JSON.stringify(`5:${JSON.stringify([PARAGRAPHS[0], { html: QUOTED }, PARAGRAPHS[1]])}\n`)}])</script>`,
    'It is shut.',
  ],
];

function json(...body: readonly unknown[]): string {
  const related = Array.from({ length: 20 }, (_, n) => ({ headline: `Something else in the valley, part ${n}` }));
  return `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ body, related, also: [OTHER] })}</script>`;
}

test.each(STATES)('a post that only the data has between the paragraphs is shown there: %s', (_what, script, words) => {
  const { citations, text } = readArticle(PARAGRAPHS.map((line) => `<p>${line}</p>`).join('') + script);
  expect(citations.map(({ relation, postId, embed }) => [relation, postId, embed?.text])).toEqual([
    ['embeds', '1541815603606036480', words],
  ]);
  expect(text.slice(0, citations[0]?.start)).toMatch(/storm of the month\.$/);
});

/** Posts as the data of a page names them, and what it goes on with behind its last paragraph. */
const NAMED: readonly (readonly [what: string, data: unknown, url: string | null])[] = [
  [
    'an AT address',
    { uri: 'at://did:plc:vjug55kidv6sye7ykr5faxxn/app.bsky.feed.post/3lbd2ebt3wk2r' },
    'https://bsky.app/profile/did:plc:vjug55kidv6sye7ykr5faxxn/post/3lbd2ebt3wk2r',
  ],
  ['the id of a video', { type: 'video', youtubeId: 'YE7VzlLtp-4' }, 'https://www.youtube.com/watch?v=YE7VzlLtp-4'],
  ['a short address', { embed: 'https://youtu.be/YE7VzlLtp-4?t=9' }, 'https://www.youtube.com/watch?v=YE7VzlLtp-4'],
  [
    'a toot',
    { url: 'https://social.example/@ann/108779000807761862' },
    'https://social.example/@ann/108779000807761862',
  ],
  [
    'a thread',
    { url: 'https://www.reddit.com/r/locks/comments/1c8m3yr/boats/' },
    'https://www.reddit.com/r/locks/comments/1c8m3yr/',
  ],
  ['what there is to see besides', { relatedVideos: [{ url: 'https://youtu.be/YE7VzlLtp-4' }] }, null],
  ['an account', { url: 'https://www.tiktok.com/@ann_lee' }, null],
];

test.each(NAMED)('behind the last paragraph of the data stands %s', (_what, data, url) => {
  const script = `<script type="application/json">${JSON.stringify({ body: [...PARAGRAPHS, data] })}</script>`;
  const { citations } = readArticle(PARAGRAPHS.map((line) => `<p>${line}</p>`).join('') + script);
  expect(citations.map((citation) => citation.url)).toEqual(url === null ? [] : [url]);
});

const BEHIND =
  '<p>Behind the post the text goes on, and nobody has closed what the post stands in, however long it is.</p>'.repeat(
    8,
  );
const LOADER = '<script async src="https://platform.twitter.com/widgets.js"></script>';
const GRAM = 'https://www.instagram.com/p/aye83DjauH/';

test.each([
  ['its loader', `${QUOTED.replace('</blockquote>', '')}${LOADER}${BEHIND}`, ['It is shut.', 'Some One']],
  ['its link to itself', `${QUOTED.replace('</blockquote>', '')}${BEHIND}`, ['It is shut.', 'Some One']],
  [
    'its signature',
    `<blockquote class="instagram-media" data-instgrm-permalink="${GRAM}"><p><a href="${GRAM}">A post shared by Some One (@some_one)</a></p>${LOADER}${BEHIND}`,
    [null, 'Some One'],
  ],
  ['its first tag', `<lite-youtube videoid="YE7VzlLtp-4" />${BEHIND}`, [null, null]],
  [
    'its own blockquote',
    `<div class="fb-post" data-href="https://www.facebook.com/mill/posts/10153664894881749">${BEHIND}`,
    [null, null],
  ],
  ['the tag of a section that it stands for', `<section data-url="${POST}">${BEHIND}</section>`, [null, null]],
])('a post that nobody closed ends with %s', (_what, html, [words, writer]) => {
  const { citations, text } = readArticle(html);
  expect(text).toContain('Behind the post');
  expect(text).toContain('Nobody asked for it back');
  expect(citations.map(({ relation, embed }) => [relation, embed?.text, embed?.author])).toEqual([
    ['embeds', words, writer],
  ]);
});

test('what asks for consent in an element called after it holds the post that waits there', () => {
  const box = `<opt-in-box class="opt-in"><h3>Empfohlener redaktioneller Inhalt</h3><template>${QUOTED}</template></opt-in-box>`;
  const { citations, text } = readArticle(box, 'de');
  expect(citations.map(({ url, embed }) => [url, embed?.text])).toEqual([
    ['https://x.com/some_one/status/1541815603606036480', 'It is shut.'],
  ]);
  expect(text).not.toContain('Empfohlener');
});

test.each([
  [
    'an element that holds nothing but the id',
    `<x-tweet data-tweet-id="1541815603606036480"><div>${QUOTED}</div></x-tweet>`,
    'https://x.com/some_one/status/1541815603606036480',
    'some_one',
  ],
  [
    'an identity',
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:vjug55kidv6sye7ykr5faxxn/app.bsky.feed.post/3lbd2ebt3wk2r"><p lang="en">Shut.</p>— Ann (<a href="https://bsky.app/profile/did:plc:vjug55kidv6sye7ykr5faxxn">@ann.example</a>) <a href="https://bsky.app/profile/did:plc:vjug55kidv6sye7ykr5faxxn/post/3lbd2ebt3wk2r">19 Nov 2024</a></blockquote>',
    'https://bsky.app/profile/did:plc:vjug55kidv6sye7ykr5faxxn/post/3lbd2ebt3wk2r',
    'ann.example',
  ],
])('who wrote a post is told by its own lines where its address is %s', (_what, html, url, handle) => {
  expect(readArticle(html).citations.map((citation) => [citation.url, citation.handle])).toEqual([[url, handle]]);
});

test('a time that the post prints is more exact than one reckoned from an old number', () => {
  const stamp =
    '<span class="timestamp"><a title="Mon May 24 01:25:17 +0000 2010" href="http://twitter.com/ann/status/14591815901">then</a></span>';
  const { citations } = readArticle(`<div class="bbpBox14591815901"><p class="bbpTweet">Shut.${stamp}</p></div>`);
  expect(new Date(citations[0]?.date?.at ?? 0).toISOString()).toBe('2010-05-24T01:25:17.000Z');
});

test.each([
  ['a series of talks', '<iframe src="https://open.spotify.com/embed/show/4rOoJ6Egrf8K2IrywzwOMk"></iframe>', []],
  [
    'one of its talks',
    '<iframe src="https://open.spotify.com/embed/episode/4abC9"></iframe>',
    ['https://open.spotify.com/episode/4abC9'],
  ],
  ['a series, elsewhere', '<iframe src="https://embed.podcasts.apple.com/us/podcast/the-lock/id1234567"></iframe>', []],
  [
    'a talk, elsewhere',
    '<iframe src="https://embed.podcasts.apple.com/us/podcast/the-lock/id1234567?i=1000"></iframe>',
    ['https://podcasts.apple.com/us/podcast/the-lock/id1234567?i=1000'],
  ],
  ['a room to chat', '<iframe src="https://www.twitch.tv/embed/lock/chat?parent=paper.example.org"></iframe>', []],
  [
    'a short address on a line of its own',
    '<p>https://vm.tiktok.com/ZMabcdefg/</p>',
    ['https://vm.tiktok.com/ZMabcdefg/'],
  ],
])('in a frame or printed: %s', (_what, html, urls) => {
  expect(readArticle(html).citations.map(({ url }) => url)).toEqual(urls);
});
