import { describe, expect, test } from 'vitest';
import { peelArchive } from '../../../core/url/archives';
import { peelAddress } from '../../../core/url/peel-address';

const PAGE = 'https://paper.example.com/a?b=1';

describe('peelArchive', () => {
  test.each([
    [`https://web.archive.org/web/20220701120000/${PAGE}`, PAGE, '2022-07-01T12:00:00.000Z'],
    [`https://web.archive.org/web/20220701120000id_/${PAGE}`, PAGE, '2022-07-01T12:00:00.000Z'],
    [`http://web.archive.org/web/2022/${PAGE}`, PAGE, '2022-01-01T00:00:00.000Z'],
    [`https://web.archive.org/web/2022*/${PAGE}`, PAGE, null],
    [`https://web.archive.org/web/${PAGE}`, PAGE, null],
    [`https://web.archive.org/save/${PAGE}`, PAGE, null],
    [`https://web.archive.org/web/timemap/link/${PAGE}`, PAGE, null],
    [
      'https://web.archive.org/web/20220701120000/https:/paper.example.com/a',
      'https://paper.example.com/a',
      '2022-07-01T12:00:00.000Z',
    ],
    [
      'https://web.archive.org/web/20220701120000/paper.example.com/a',
      'http://paper.example.com/a',
      '2022-07-01T12:00:00.000Z',
    ],
    [
      'https://web.archive.org/web/2013/http://twitter.com/#!/someone/status/1',
      'http://twitter.com/#!/someone/status/1',
      '2013-01-01T00:00:00.000Z',
    ],
    [`https://archive.ph/20220630101112/${PAGE}`, PAGE, '2022-06-30T10:11:12.000Z'],
    [`https://archive.md/2022.06.30-101112/${PAGE}`, PAGE, '2022-06-30T10:11:12.000Z'],
    [`https://archive.today/newest/${PAGE}`, PAGE, null],
    [`https://archive.li/o/AbC12/${PAGE}`, PAGE, null],
    ['https://archive.ph/AbC12', null, null],
    [
      'https://megalodon.jp/ref/2021-0102-0304-05/https://paper.example.com:443/a',
      'https://paper.example.com:443/a',
      '2021-01-01T18:04:05.000Z',
    ],
    [`https://megalodon.jp/2021-0102-0304-05/${PAGE}`, PAGE, '2021-01-01T18:04:05.000Z'],
    [`https://web.archive.org/web/2013/${encodeURIComponent(PAGE)}`, PAGE, '2013-01-01T00:00:00.000Z'],
    [
      'https://ghostarchive.org/varchive/youtube/20210909/YE7VzlLtp-4',
      'https://www.youtube.com/watch?v=YE7VzlLtp-4',
      '2021-09-09T00:00:00.000Z',
    ],
    [`https://webarchive.land.example/awa/20150101000000/${PAGE}`, PAGE, '2015-01-01T00:00:00.000Z'],
    [`https://www.archive.town.example/a/b/20150101000000mp_/${PAGE}`, PAGE, '2015-01-01T00:00:00.000Z'],
    [`https://library.example/someone/coll/20150101000000/${PAGE}`, PAGE, '2015-01-01T00:00:00.000Z'],
    [`https://replay.waybackmachine.org/20150101000000/${PAGE}`, PAGE, '2015-01-01T00:00:00.000Z'],
    [`https://archive.wikiwix.com/cache/?url=${encodeURIComponent(PAGE)}&title=a`, PAGE, null],
    [`https://archive.wikiwix.com/cache/20150101000000/${PAGE}`, PAGE, '2015-01-01T00:00:00.000Z'],
    [`https://archive.ph/?run=1&url=${encodeURIComponent(PAGE)}`, PAGE, null],
    [`https://arquivo.pt/wayback/20150101000000/${PAGE}`, PAGE, '2015-01-01T00:00:00.000Z'],
    [`https://wayback.archive-it.org/1234/20220701120000/${PAGE}`, PAGE, '2022-07-01T12:00:00.000Z'],
    [`https://webarchive.nationalarchives.gov.uk/ukgwa/20220701120000/${PAGE}`, PAGE, '2022-07-01T12:00:00.000Z'],
    [
      'http://www.webcitation.org/5eWaHRbn4?url=http%3A%2F%2Fpaper.example.com%2Fa',
      'http://paper.example.com/a',
      '2009-02-12T05:19:18.271Z',
    ],
    ['https://ghostarchive.org/varchive/YE7VzlLtp-4', 'https://www.youtube.com/watch?v=YE7VzlLtp-4', null],
    [
      'https://webcache.googleusercontent.com/search?q=cache:abcDEF123456:https://paper.example.com/a+words&hl=en',
      'https://paper.example.com/a',
      null,
    ],
  ])('%s', (raw, target, at) => {
    const found = peelArchive(raw);
    expect(found?.target).toBe(target);
    expect(found?.at === null ? null : new Date(found?.at ?? Number.NaN).toISOString()).toBe(at);
  });

  test.each([
    'https://archive.org/details/some-book',
    'https://web.archive.org/',
    PAGE,
    'https://archive.ph/',
    'https://perma.cc/about',
    `https://archive.paper.example/2015/01/01/${PAGE}`,
    `https://paper.example/20150101/${PAGE}`,
  ])('%s is no copy', (raw) => {
    expect(peelArchive(raw)).toBeNull();
  });
});

test('of an archive in an archive the outer copy is kept with the inner time', () => {
  const outer = `https://web.archive.org/web/20220701120000/https://archive.ph/20220630000000/${PAGE}`;
  const peeled = peelAddress(outer);
  expect(peeled?.url.href).toBe(PAGE);
  expect(peeled?.memento).toEqual({ url: outer, at: Date.UTC(2022, 5, 30), archive: 'web.archive.org' });
});

test.each([`https://web.archive.org/save/${PAGE}`, `https://web.archive.org/web/2022*/${PAGE}`])(
  '%s leads to the page and is no copy of it',
  (raw) => {
    expect(peelAddress(raw)).toMatchObject({ url: { href: PAGE }, memento: null });
  },
);
