import { describe, expect, test } from 'vitest';
import { postPage } from '../../../core/page/read-post';
import { readAddress } from '../../../core/platforms';
import type { Address, PostReading } from '../../../core/platforms/platform';

const nothing: PostReading = {
  text: 'The lamp is dark.',
  author: 'Ida Fenn',
  handle: 'idafenn',
  published: { at: 5, precision: 's', source: 'endpoint', toleranceMs: null, zoneKnown: true },
  language: 'en',
  url: null,
  parent: null,
  quoted: null,
  quotedText: null,
  links: [],
  title: null,
};

function at(url: string): Address {
  const address = readAddress(url);
  if (!address) throw new Error(`not an address: ${url}`);
  return address;
}

const TWEET = 'https://x.com/idafenn/status/1750000000000000000';
const OTHER = 'https://x.com/ottobrand/status/1740000000000000000';

describe('a post as a page', () => {
  test('is a post by its author at its address, its id telling the time', () => {
    const { work, text, bodyEnd, blocks } = postPage(nothing, at(TWEET));
    expect(work).toMatchObject({
      kind: 'post',
      author: 'Ida Fenn',
      handle: 'idafenn',
      platform: 'twitter',
      url: TWEET,
    });
    expect(work.published?.source).toBe('post-id');
    expect(text).toBe('The lamp is dark.');
    expect(bodyEnd).toBe(text.length);
    expect(blocks).toEqual([{ kind: 'paragraph', start: 0, end: text.length }]);
  });

  test.each([
    {
      title: 'what it quotes is an embed with its text',
      post: { quoted: OTHER, quotedText: 'It went out at nine.' },
      relation: 'embeds',
      shown: 'It went out at nine.',
    },
    { title: 'what it answers is a link', post: { parent: OTHER }, relation: 'links', shown: null },
    { title: 'what it links is a link', post: { links: [OTHER] }, relation: 'links', shown: null },
  ])('$title', ({ post, relation, shown }) => {
    const { citations } = postPage({ ...nothing, ...post }, at(TWEET));
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({ relation, url: OTHER, post: true, scope: 'internal', place: 'body' });
    expect(citations[0]?.embed?.text ?? null).toBe(shown);
  });

  test('a link stands where the text prints it', () => {
    const link = 'https://paper.example.com/2024/lamp';
    const { citations, text } = postPage({ ...nothing, text: `See ${link} for more`, links: [link] }, at(TWEET));
    expect(text.slice(citations[0]?.start, citations[0]?.end)).toBe(link);
    expect(citations[0]?.scope).toBe('external');
  });

  test.each([
    { title: 'the post itself', links: [TWEET] },
    { title: 'an account', links: ['https://x.com/ottobrand'] },
    { title: 'no address', links: ['mailto:ida@example.com'] },
  ])('$title is not cited', ({ links }) => {
    expect(postPage({ ...nothing, links }, at(TWEET)).citations).toEqual([]);
  });

  test('what is quoted and linked as well is cited once', () => {
    const { citations } = postPage({ ...nothing, quoted: OTHER, links: [`${OTHER}?s=20`] }, at(TWEET));
    expect(citations.map((citation) => citation.relation)).toEqual(['embeds']);
  });
});
