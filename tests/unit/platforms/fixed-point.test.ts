import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../core/platforms';

/** Addresses that are easily read once more, by what is odd in them. */
const ODD: readonly (readonly [what: string, raw: string])[] = [
  ['an AMP cache without a page', 'https://example-com.cdn.ampproject.org/c/s/'],
  ['an AMP cache of a page', 'https://example-com.cdn.ampproject.org/c/s/example.com/a?amp=1'],
  ['an AMP viewer without a page', 'https://www.google.com/amp/s/'],
  ['a translation of nothing', 'http://translate.goog#!/t/a/12'],
  ['a path in the fragment', 'https://www.linkedin.com/posts/a_b-activity-7151241570371948544-aBcD#!/comments'],
  ['a port of the other scheme', 'http://notes.example:443/notes/9bhqfo835v'],
  ['a short code with a tail', 'https://wp.me/p4aBc-1ax-9e1af4d26894/b-c'],
];
const piece = fc.constantFrom(
  ...['https://', '//', '/', '?', '&', '&amp;', '#', '#!', '#!/', '%2F', '%3F', ':80', ':443', '..', ' ', '=', '@user'],
  ...['example.com', 'x.com', 'www.', 'm.', 'amp.', 'status', '1541815603606036480', 'utm_source=x', 'url=', '?p=12'],
  ...[
    'web.archive.org/web/2015/',
    'archive.ph/',
    'x-com.cdn.ampproject.org/c/s/',
    'www.google.com/amp/s/',
    'a-b.translate.goog/',
  ],
  ...[
    'facebook.com',
    '/posts/',
    'pfbid02',
    'reddit.com/r/a/comments/abc',
    'youtube.com/watch?v=YE7VzlLtp-4',
    't.me/chan/12',
  ],
  ...[
    'p.substack.com/p/',
    'medium.com/@u/',
    'x-9e1af4d26894',
    '2015/03/02/slug',
    '/notes/9bhqfo835v',
    'wp.me/p4aBc-1a',
  ],
  ...[
    'discord.com/channels/@me/175928847299117001/175928847299117063',
    'bsky.app/profile/did:plc:vjug55kidv6sye7ykr5faxxn',
  ],
);
const address = fc
  .tuple(fc.constantFrom('https://', 'http://'), fc.array(piece, { minLength: 1, maxLength: 7 }))
  .map(([scheme, pieces]) => scheme + pieces.join(''));

function again(raw: string) {
  const first = readAddress(raw);
  const second = first && readAddress(first.url);
  return [first && [first.url, first.key], second && [second.url, second.key]];
}

describe('readAddress', () => {
  test.each(ODD)('%s is read the same when read again: %s', (_what, raw) => {
    const [first, second] = again(raw);
    expect(first).not.toBeNull();
    expect(second).toEqual(first);
  });

  test('whatever pages write, its results are fixed points', () => {
    fc.assert(
      fc.property(address, (raw) => {
        const [first, second] = again(raw);
        expect(second).toEqual(first);
      }),
      { numRuns: 3000, seed: 20 },
    );
  });
});
