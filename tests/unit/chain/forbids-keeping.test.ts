import { expect, test } from 'vitest';
import { forbidsKeeping } from '../../../core/chain/trace/forbids-keeping';

/** Values of X-Robots-Tag, and whether they ask us to keep no copy. */
const TAGS: readonly (readonly [tag: string | null, forbidden: boolean])[] = [
  [null, false],
  ['', false],
  ['noindex, nofollow', false],
  ['none', false],
  ['noarchive', true],
  ['noindex, NoArchive', true],
  ['nocache', true],
  ['noai, noimageai', true],
  ['max-snippet: 20, noarchive', true],
  ['unavailable_after: 25 Jun 2030 15:00:00 PST, noarchive', true],
  ['otherbot: noarchive', false],
  ['otherbot: noindex, noarchive', false],
  ['*: noarchive', true],
  ['otherbot: nofollow, headwater: noarchive', true],
  ['noarchive, otherbot: noindex', true],
];

test.each(TAGS)('X-Robots-Tag %j keeps us from a copy: %j', (tag, forbidden) => {
  const headers: Record<string, string> = tag === null ? {} : { 'x-robots-tag': tag };
  const page = { url: 'https://mill.example.org/', status: 200, contentType: 'text/html', body: '', truncated: false };
  expect(forbidsKeeping({ ok: true, headers, ...page })).toBe(forbidden);
});

test('a request that failed says nothing of copies', () => {
  expect(forbidsKeeping({ ok: false, failure: 'offline', host: 'mill.example.org' })).toBe(false);
});
