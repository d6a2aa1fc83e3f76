import { describe, expect, test } from 'vitest';
import { parseRelativeDate } from '../../../core/page/metadata/relative-date';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { PROSE } from './metadata-cases';

const SEEN_AT = Date.UTC(2024, 4, 7, 15, 30, 20);

/** Language, line, and the instant it tells with how exactly: a precision, or the unit that is its tolerance. */
const LINES: readonly (readonly [language: string, line: string, at: string | null, exactness?: string])[] = [
  ['en', '3 hours ago', '2024-05-07T12:30', '1h'],
  ['en', 'Posted an hour ago', '2024-05-07T14:30', '1h'],
  ['en', '5 min ago', '2024-05-07T15:25', 'minute'],
  ['en', '2d ago', '2024-05-05T15:30', '24h'],
  ['en', 'about 2 weeks ago', '2024-04-23T15:30', '168h'],
  ['en', 'Yesterday', '2024-05-06T00:00', 'day'],
  ['en', 'Published yesterday at 2:05 p.m.', '2024-05-06T14:05', 'minute'],
  ['en', 'Today, 9:15 AM', '2024-05-07T09:15', 'minute'],
  ['en', 'Updated: today at 14:05', '2024-05-07T14:05', 'minute'],
  ['en', 'The Valley Today', null],
  ['en', 'Yesterday’s papers', null],
  ['en', 'Open for 3 days', null],
  ['en', '3 hours later', null],
  ['en', 'ago', null],
  ['de', 'vor 2 Tagen', '2024-05-05T15:30', '24h'],
  ['de', 'vor einer Stunde', '2024-05-07T14:30', '1h'],
  ['de', 'Aktualisiert vor 12 Min.', '2024-05-07T15:18', 'minute'],
  ['de', 'Gestern, 18:40 Uhr', '2024-05-06T18:40', 'minute'],
  ['de', 'heute um 9.15 Uhr', '2024-05-07T09:15', 'minute'],
  ['de', 'Mehr hier', null],
  ['fr', 'il y a 3 heures', '2024-05-07T12:30', '1h'],
  ['fr', 'il y a environ un mois', '2024-04-07T04:56', '731h'],
  ['fr', 'Publié hier à 14h05', '2024-05-06T14:05', 'minute'],
  ['fr', 'aujourd’hui à 08:00', '2024-05-07T08:00', 'minute'],
  ['es', 'hace 2 días', '2024-05-05T15:30', '24h'],
  ['es', 'Publicado ayer a las 19:30', '2024-05-06T19:30', 'minute'],
  ['es', 'Actualizado: hace una hora', '2024-05-07T14:30', '1h'],
  ['pt', 'há 3 horas', '2024-05-07T12:30', '1h'],
  ['pt', '2 dias atrás', '2024-05-05T15:30', '24h'],
  ['pt', 'Ontem, às 10:00', '2024-05-06T10:00', 'minute'],
  ['it', '5 giorni fa', '2024-05-02T15:30', '24h'],
  ['it', 'Ieri alle ore 21:10', '2024-05-06T21:10', 'minute'],
  ['nl', '3 uur geleden', '2024-05-07T12:30', '1h'],
  ['nl', 'gisteren om 07:45', '2024-05-06T07:45', 'minute'],
  ['pl', '2 godziny temu', '2024-05-07T13:30', '1h'],
  ['pl', 'wczoraj, 12:00', '2024-05-06T12:00', 'minute'],
  ['ru', 'час назад', '2024-05-07T14:30', '1h'],
  ['ru', '3 дня назад', '2024-05-04T15:30', '24h'],
  ['ru', 'вчера в 19:05', '2024-05-06T19:05', 'minute'],
  ['sv', 'för 3 timmar sedan', '2024-05-07T12:30', '1h'],
  ['sv', 'i går kl. 08:30', '2024-05-06T08:30', 'minute'],
  ['ja', '3時間前', '2024-05-07T12:30', '1h'],
  ['ja', '昨日 14:05', '2024-05-06T14:05', 'minute'],
  ['zh', '2天前', '2024-05-05T15:30', '24h'],
  ['ko', '5분 전', '2024-05-07T15:25', 'minute'],
  ['ar', 'قبل 3 أيام', '2024-05-04T15:30', '24h'],
];

describe('how long ago', () => {
  for (const [language, line, at, exactness] of LINES) {
    test(`${language} · ${line}: ${at ?? 'nothing'}`, () => {
      const date = parseRelativeDate(line, SEEN_AT, language);
      expect(date && new Date(date.at).toISOString().slice(0, 16)).toBe(at);
      const tolerance = date?.toleranceMs ? `${Math.round(date.toleranceMs / 3_600_000)}h` : undefined;
      expect(tolerance ?? date?.precision).toBe(exactness);
    });
  }
});

/** Markup by the headline, and the day of publication read of it. */
const PAGES: readonly (readonly [name: string, head: string, markup: string, day: string | null])[] = [
  ['a line of its own', '', '<p class="date">2 days ago</p>', '2024-05-05'],
  ['an element of times', '', '<time>vor 2 Tagen</time>', '2024-05-05'],
  ['an instant in the markup', '', '<time datetime="2024-05-04T10:00:00Z">2 days ago</time>', '2024-05-04'],
  ['a day beside it', '', '<span class="date">2 days ago</span> <span class="date">4 May 2024</span>', '2024-05-04'],
  [
    'structured data',
    '<meta property="article:published_time" content="2024-05-03">',
    '<time>2 days ago</time>',
    '2024-05-03',
  ],
  ['the change alone', '', '<p class="date">Updated 2 hours ago</p>', null],
];

describe('a page that tells how long it is ago', () => {
  const day = (address: string, head: string, markup: string, seenAt?: number): string | null => {
    const { tree, limits } = parseHtml(
      `<html><head>${head}</head><body><h1>The hinge</h1>${markup}${PROSE}</body></html>`,
    );
    const { published } = readPage(tree, address, limits, seenAt).work;
    return published && new Date(published.at).toISOString().slice(0, 10);
  };
  for (const [name, head, markup, wanted] of PAGES) {
    test(`${name}: ${wanted}`, () => expect(day('https://post.example.org/a', head, markup, SEEN_AT)).toBe(wanted));
  }
  test('not seen at a known time: nothing', () =>
    expect(day('https://post.example.org/a', '', '<time>2 days ago</time>')).toBe(null));
  test('a copy in an archive tells it of its own time', () =>
    expect(
      day(
        'https://web.archive.org/web/20190509120000/https://post.example.org/a',
        '',
        '<time>2 days ago</time>',
        SEEN_AT,
      ),
    ).toBe('2019-05-07'));
});
