import { describe, expect, test } from 'vitest';
import { postRequests, readPostAnswer } from '../../../core/platforms/endpoints';
import { syndicationToken } from '../../../core/platforms/endpoints/twitter-endpoint';
import { readAddress } from '../../../core/platforms/index';
import type { Address, EndpointRequest } from '../../../core/platforms/platform';
import { answers, blueskyAnswers } from './endpoint-cases';

function addressOf(url: string): Address {
  const address = readAddress(url);
  if (!address) throw new Error(`no address: ${url}`);
  return address;
}

function ask(url: string, nth: number): { address: Address; request: EndpointRequest } {
  const address = addressOf(url);
  const request = postRequests(address)[nth];
  if (!request) throw new Error(`no request ${nth} for ${url}`);
  return { address, request };
}

describe('postRequests', () => {
  test.each([
    [
      'https://x.com/someone/status/1541815603606036480',
      [
        'https://cdn.syndication.twimg.com/tweet-result?id=1541815603606036480&lang=en&token=3qjr8iox4m9',
        'https://publish.twitter.com/oembed?url=https%3A%2F%2Ftwitter.com%2Fsomeone%2Fstatus%2F1541815603606036480&omit_script=1&dnt=true&hide_thread=1',
      ],
    ],
    [
      'https://toots.example/@someone/103794036899778366',
      [
        'https://toots.example/api/v1/statuses/103794036899778366',
        'https://toots.example/users/someone/statuses/103794036899778366',
      ],
    ],
    [
      'https://toots.example/@someone@elsewhere.example/112360601113258881',
      ['https://toots.example/api/v1/statuses/112360601113258881'],
    ],
    [
      'https://truthsocial.com/@someone/108779000807761862',
      ['https://truthsocial.com/api/v1/statuses/108779000807761862'],
    ],
    [
      'https://www.reddit.com/r/some_sub/comments/90bu6w/',
      [
        'https://www.reddit.com/r/some_sub/comments/90bu6w/.rss',
        'https://www.reddit.com/oembed?url=https%3A%2F%2Fwww.reddit.com%2Fr%2Fsome_sub%2Fcomments%2F90bu6w%2F',
      ],
    ],
    ['https://news.ycombinator.com/item?id=8863', ['https://hacker-news.firebaseio.com/v0/item/8863.json']],
    ['https://t.me/some_channel/613', ['https://t.me/some_channel/613?embed=1&mode=tme']],
    ['https://t.me/c/1201210/102903', []],
    [
      'https://www.youtube.com/watch?v=YE7VzlLtp-4',
      [
        'https://www.youtube.com/watch?v=YE7VzlLtp-4',
        'https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DYE7VzlLtp-4',
      ],
    ],
    ['https://substack.com/@someone/note/c-309007328', ['https://substack.com/api/v1/reader/comment/309007328']],
    ['https://some-pub.substack.com/p/some-words', []],
    ['https://forum.example.org/t/some-words/12345/7', ['https://forum.example.org/t/12345/7.json']],
    ['https://www.instagram.com/p/aye83DjauH/', []],
    ['https://x.com/someone', []],
    ['https://paper.example.com/story', []],
  ])('%s', (url, wanted) => {
    expect(postRequests(addressOf(url)).map((request) => request.url)).toEqual(wanted);
  });

  test.each([
    ['1541815603606036480', '3qjr8iox4m9'],
    ['176056917356060672', 'fd3kggha8jb'],
    ['463440424141459456', '14fxvks611f'],
  ])('the token of tweet %s is %s', (id, token) => {
    expect(syndicationToken(id)).toBe(token);
  });
});

describe('readPostAnswer', () => {
  test.each([...answers, ...blueskyAnswers])('$title', ({ url, nth, status, body, wanted }) => {
    const { address, request } = ask(url, nth ?? 0);
    const answer = readPostAnswer(
      address,
      request,
      status ?? 200,
      typeof body === 'string' ? body : JSON.stringify(body),
    );
    if (typeof wanted === 'string') expect(answer).toEqual({ ok: false, failure: wanted });
    else expect(answer).toMatchObject({ ok: true, value: wanted });
  });

  test('a name on Bluesky leads to its DID, and that to the post', () => {
    const { address, request } = ask('https://bsky.app/profile/a.example.org/post/3jzn6g7ixgq2y', 1);
    expect(request.url).toContain('resolveHandle?handle=a.example.org');
    expect(readPostAnswer(address, request, 200, '{"did":"did:plc:vjug55kidv6sye7ykr5faxxn"}')).toEqual({
      ok: true,
      value: {
        next: {
          accept: 'application/json',
          url: 'https://public.api.bsky.app/xrpc/app.bsky.feed.getPosts?uris=at%3A%2F%2Fdid%3Aplc%3Avjug55kidv6sye7ykr5faxxn%2Fapp.bsky.feed.post%2F3jzn6g7ixgq2y',
        },
      },
    });
  });

  test('nonsense is never understood and never throws', () => {
    const urls = answers.map(({ url, nth }) => ask(url, nth ?? 0));
    for (const { address, request } of urls) {
      for (const body of ['', 'null', '[]', '{}', '"x"', '<html></html>', '{"posts":[null]}', '{"thread":5}']) {
        const answer = readPostAnswer(address, request, 200, body);
        expect(answer.ok).toBe(false);
      }
    }
  });
});
