import { describe, expect, test } from 'vitest';
import { readPathDate } from '../../../core/url/path-date';

const LATEST = Date.UTC(2026, 11, 31);

describe('readPathDate', () => {
  test.each([
    ['/2009/02/14/some-words/', '2009-02-14', 'day'],
    ['/world/2020/jan/02/some-words', '2020-01-02', 'day'],
    ['/2020/January/2/some-words', '2020-01-02', 'day'],
    ['/news/2020-01-02-some-words', '2020-01-02', 'day'],
    ['/news/some-words-20200102', '2020-01-02', 'day'],
    ['/news/20200102/some-words.html', '2020-01-02', 'day'],
    ['/2020/0102/some-words', '2020-01-02', 'day'],
    ['/2020/RIVERS/01/02/some.words/index.html', '2020-01-02', 'day'],
    ['/2020/us-news/01/02/some-words', '2020-01-02', 'day'],
    ['/blog/2009/02/some-words.html', '2009-02-01', 'month'],
    ['/feed/2009-02/story/some-words', '2009-02-01', 'month'],
    ['/2016/02/29/leap', '2016-02-29', 'day'],
  ])('%s → %s (%s)', (path, day, precision) => {
    const date = readPathDate(path, LATEST);
    expect(date && new Date(date.at).toISOString().slice(0, 10)).toBe(day);
    expect(date).toMatchObject({ precision, source: 'address', zoneKnown: false });
  });

  test.each([
    '/news/world-12345678',
    '/2020/13/02/a',
    '/2015/02/29/a',
    '/1899/02/03/a',
    '/2031/02/03/a',
    '/a/2020/b',
    '/20200230-a',
    '/id/120200102',
    '/2020/',
  ])('%s tells no date', (path) => {
    expect(readPathDate(path, LATEST)).toBeNull();
  });
});
