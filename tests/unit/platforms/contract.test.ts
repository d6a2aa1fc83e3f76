import { describe, expect, test } from 'vitest';
import type { PlatformId } from '../../../core/model';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { outlineOf } from '../../../core/page/tree/outline';
import { isShownInPlace, readAddress, readEmbedAt, workKey } from '../../../core/platforms/index';
import { PLATFORMS } from '../../../core/platforms/list';
import type { AddressExample, Platform } from '../../../core/platforms/platform';
import { partsOf, resolveAddress } from '../../../core/platforms/resolve-address';
import { peelAddress } from '../../../core/url/peel-address';

type Exports = Readonly<Record<string, unknown>>;

const modules = import.meta.glob<Exports>('../../../core/platforms/*.ts', { eager: true });

function isPlatform(value: unknown): value is Platform {
  return typeof value === 'object' && value !== null && 'readAddress' in value && 'id' in value;
}

const found = Object.entries(modules).flatMap(([path, exports]) => {
  const platform = Object.values(exports).find(isPlatform);
  const file = path.replace(/^.*\/|\.ts$/g, '');
  return platform ? [{ file, platform, examples: exports[`${platform.id}Examples`] as readonly AddressExample[] }] : [];
});
const examples = found.flatMap(({ platform, examples: own }) =>
  own.map(([written, canonical, postId]) => ({ written, canonical, postId, id: platform.id })),
);

describe('every platform module', () => {
  test.each(found)(
    '$file is named as its platform, is listed once and has examples',
    ({ file, platform, examples: own }) => {
      expect(platform.id).toBe(file);
      expect(PLATFORMS.filter((listed) => listed === platform)).toHaveLength(1);
      expect(own.length).toBeGreaterThan(0);
    },
  );

  test('all listed platforms have a module, and the web is asked last', () => {
    expect(found.map(({ file }) => file).sort()).toEqual(PLATFORMS.map(({ id }) => id).sort());
    expect(PLATFORMS.at(-1)?.id).toBe('web');
  });
});

/** Known by nothing but the shape of their paths, which is too common to look for in everything. */
const SHAPES: ReadonlySet<PlatformId> = new Set(['fediverse', 'misskey']);

test.each(found)('posts of $file are found where a page keeps their address', ({ platform, examples: own }) => {
  const shown = own
    .map(([, canonical]) => readAddress(canonical ?? ''))
    .filter((at) => at !== null && isShownInPlace(at));
  if (shown.length === 0 || SHAPES.has(platform.id)) return;
  const kept = shown.map((at) => `<div data-kept="${at?.url}"></div>`).join('');
  const boxes = outlineOf(parseHtml(kept).tree).boxes.filter(({ name }) => name === 'div');
  const keys = boxes.map((box) => readEmbedAt(box.tree, box.node, 'https://paper.example.org/')?.address.key);
  expect(shown.map((at) => at?.key)).toContain(keys.find((key) => key !== undefined));
});

describe('every example', () => {
  test.each(examples)('$written', ({ written, canonical, postId, id }) => {
    const resolved = resolveAddress(written);
    expect(resolved?.platform.id).toBe(id);
    expect(resolved?.found.canonical ?? null).toBe(canonical);
    expect(readAddress(written)?.postId ?? null).toBe(postId);
  });

  test.each(examples)('only one platform claims $written', ({ written, id }) => {
    const url = peelAddress(written)?.url ?? new URL(resolveAddress(written)?.url.href ?? '');
    const claims = PLATFORMS.filter((platform) => platform.id !== 'web' && platform.readAddress(partsOf(url)) !== null);
    expect(claims.map((platform): PlatformId => platform.id)).toEqual(id === 'web' ? [] : [id]);
  });

  test.each(examples.filter(({ canonical }) => canonical !== null))('$canonical is a fixed point', ({ canonical }) => {
    const once = readAddress(canonical ?? '');
    const twice = readAddress(once?.url ?? '');
    expect(once?.url).toBe(canonical);
    expect(twice).toEqual(once);
  });
});

describe('identity', () => {
  test.each([
    ['https://twitter.com/someone/status/1541815603606036480', 'https://x.com/other/status/1541815603606036480?s=20'],
    ['http://www.example.com/a/', 'https://example.com/a'],
    ['https://blog.example.org/2009/02/14/some-words/', 'http://www.blog.example.org/2009/02/14/some-words/amp/'],
    [
      'https://toots.example/@someone/103794036899778366',
      'https://toots.example/users/someone/statuses/103794036899778366',
    ],
    [
      'https://bsky.app/profile/a.example.org/post/3k5nobkf2w72g',
      'at://did:plc:vjug55kidv6sye7ykr5faxxn/app.bsky.feed.post/3k5nobkf2w72g',
    ],
  ])('%s and %s are one work', (a, b) => {
    expect(readAddress(a)?.key).toBe(readAddress(b)?.key);
  });

  test.each([
    ['https://toots.example/@someone/103794036899778366', 'https://other.example/@someone/103794036899778366'],
    ['https://a.blogspot.com/2009/02/words.html', 'https://b.blogspot.com/2009/02/words.html'],
    ['https://example.com/?id=1', 'https://example.com/?id=2'],
    ['https://example.com/a', 'https://example.com/A'],
  ])('%s and %s are two works', (a, b) => {
    expect(readAddress(a)?.key).not.toBe(readAddress(b)?.key);
  });

  test('a key is made from platform, id and address alone', () => {
    expect(workKey('twitter', '20', 'https://x.com/someone/status/20')).toBe('twitter:20');
    expect(workKey('web', null, 'http://www.example.com/a/?b=1')).toBe('https://example.com/a/?b=1');
  });
});
