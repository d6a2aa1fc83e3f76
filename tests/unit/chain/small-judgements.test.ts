import { describe, expect, test } from 'vitest';
import { agencyOf } from '../../../core/chain/elsewhere/agency-copy';
import { isFrontPage } from '../../../core/chain/hop/is-front-page';
import { isLater } from '../../../core/chain/hop/is-later';
import { namesAgree } from '../../../core/chain/hop/names-agree';
import { pointsElsewhere } from '../../../core/chain/hop/points-elsewhere';
import { countsTheSame } from '../../../core/chain/passage/counts-the-same';
import { likelyPassage } from '../../../core/chain/passage/likely-passage';
import { sharedWords } from '../../../core/chain/passage/shared-words';
import { comparable, posterAt } from '../../../core/chain/voice/speakers';
import { passageWords } from '../../../core/claim/drift/passage-words';
import type { Credit, CreditKind, KnownDate } from '../../../core/model';
import { makeReading } from './make-reading';

const DAY = 86_400_000;

function date(at: string, precision: KnownDate['precision'], more: Partial<KnownDate> = {}): KnownDate {
  return { at: Date.parse(at), precision, source: 'metadata', toleranceMs: null, zoneKnown: true, ...more };
}

describe('a source newer than its citer', () => {
  test.each([
    { title: 'a month later', cited: date('2024-02-01', 'day'), citer: date('2024-01-01', 'day'), later: true },
    { title: 'a day before', cited: date('2024-01-01', 'day'), citer: date('2024-01-02', 'day'), later: false },
    {
      title: 'the same day, hours unknown',
      cited: date('2024-01-02T18:00Z', 's'),
      citer: date('2024-01-02', 'day'),
      later: false,
    },
    {
      title: 'the same day, an hour later',
      cited: date('2024-01-02T09:00Z', 's'),
      citer: date('2024-01-02T08:00Z', 's'),
      later: true,
    },
    {
      title: 'hours later in an unknown zone',
      cited: date('2024-01-02T09:00Z', 's', { zoneKnown: false }),
      citer: date('2024-01-02T08:00Z', 's'),
      later: false,
    },
    {
      title: 'within a tolerance',
      cited: date('2024-01-03', 'approx', { toleranceMs: 3 * DAY }),
      citer: date('2024-01-02', 'day'),
      later: false,
    },
    { title: 'no date', cited: null, citer: date('2024-01-02', 'day'), later: false },
  ])('$title: $later', ({ cited, citer, later }) => {
    expect(isLater(cited, citer)).toBe(later);
  });
});

describe('names and what they stand for', () => {
  const page = makeReading('https://a.example.com/x', {
    paragraphs: [
      '[one](https://www.saltharbourtimes.example.com/2024/lamp) [two](https://x.com/ada_lorne/status/1750000000000000000)',
    ],
  });
  test.each([
    { names: ['the Harbour Times'], citation: 0, agree: true },
    { names: ['Valley Echo'], citation: 0, agree: false },
    { names: ['Ms Lorne'], citation: 1, agree: true },
    { names: ['a keeper of lamps'], citation: 0, agree: false },
    { names: ['The News'], citation: 0, agree: false },
  ])('$names and citation $citation: $agree', ({ names, citation, agree }) => {
    const cited = page.citations[citation];
    expect(cited && namesAgree(names, cited)).toBe(agree);
  });
});

function credit(text: string, kind: CreditKind, name: string | null): Credit {
  return {
    text,
    kind,
    attribution: { kind: 'organisation', name },
    start: 0,
    end: text.length,
    statement: { start: 0, end: 1 },
    citation: null,
  };
}

describe('credits that send the reader elsewhere', () => {
  test.each([
    { text: 'the Vale Gazette said', kind: 'organisation', name: 'Vale Gazette', site: 'Coast Post', elsewhere: true },
    {
      text: 'the Coast Post has learnt',
      kind: 'organisation',
      name: 'Coast Post',
      site: 'Coast Post',
      elsewhere: false,
    },
    { text: 'the ministry said', kind: 'organisation', name: 'ministry', site: null, elsewhere: false },
    {
      text: 'the Ministry of Rivers said',
      kind: 'organisation',
      name: 'Ministry of Rivers',
      site: null,
      elsewhere: false,
    },
    { text: 'rapporte L’Écho du Port', kind: 'organisation', name: 'L’Écho du Port', site: null, elsewhere: true },
    { text: 'first reported by somebody', kind: 'prior-report', name: null, site: null, elsewhere: true },
    { text: 'he tweeted', kind: 'social', name: null, site: null, elsewhere: true },
    { text: 'told us', kind: 'self', name: null, site: null, elsewhere: false },
    {
      text: 'told the Gazette',
      kind: 'prior-report',
      name: 'Gazette',
      site: 'valegazette.example.com',
      elsewhere: false,
    },
    {
      text: 'a confié à L’Écho du Port',
      kind: 'prior-report',
      name: 'Écho du Port',
      site: 'www.l-echoduport.example',
      elsewhere: false,
    },
    { text: 'told the Post', kind: 'prior-report', name: 'Post', site: 'valegazette.example.com', elsewhere: true },
    {
      text: 'according to the Journal of the Fell Society',
      kind: 'prior-report',
      name: 'Journal of the Fell Society',
      site: 'Coast Post',
      elsewhere: true,
    },
    {
      text: 'según la Revista del Museo',
      kind: 'organisation',
      name: 'Revista del Museo',
      site: 'Coast Post',
      elsewhere: true,
    },
    {
      text: 'according to the Fell Journal Society',
      kind: 'prior-report',
      name: 'Fell Journal Society',
      site: 'Coast Post',
      elsewhere: false,
    },
  ] as const)('“$text”: $elsewhere', ({ text, kind, name, site, elsewhere }) => {
    expect(pointsElsewhere(credit(text, kind, name), site)).toBe(elsewhere);
  });
});

describe('the likeliest passage of a source that is vouched for', () => {
  const reading = makeReading('https://office.example.org/notice', {
    paragraphs: [
      'The office is open on weekdays.',
      'Inspectors looked at the pier in May. They found that six of its nine piles are rotten and the pier may have to close.',
      'Tea is served.',
      'Of the planks in the deck 41.6 per cent are softer than a biscuit, and gulls have been nesting under them.',
    ],
  });
  test('the year alone is not the figure, who is said to say it is not looked for', () => {
    const sale = makeReading('https://sales.example.org/1897', {
      paragraphs: ['The bees of the abbey were sold in 1897 to a family of bakers, hives and all.'],
    });
    expect(likelyPassage('The abbey sold its bees in 1897', sale)).not.toBeNull();
    expect(likelyPassage('The abbey sold its bees for 9,400 crowns in 1897', sale)).toBeNull();
    const long = 'The abbey sold its bees in 1897, according to the Provincial Society of Keepers and its Records';
    expect(likelyPassage(long, sale)).not.toBeNull();
  });
  test.each([
    { words: 'About 42 per cent of the planks of the deck are softer than biscuit', is: 'the figure', found: true },
    { words: 'About 52 per cent of the planks of the deck are softer than biscuit', is: 'changed', found: true },
    { words: 'About 52 per cent of the members of the deck committee want a softer pier', is: 'another', found: false },
  ])('the figure of “$words” is $is', ({ words, found }) => {
    expect(likelyPassage(words, reading) !== null).toBe(found);
  });
  test.each([
    { words: 'Six of the nine piles of the pier have rotted, and it may close by autumn', found: true },
    { words: 'Twelve lamps on the promenade were broken by a single goose', found: false },
    { words: 'The Pier is loved by everybody in Salter', found: false },
  ])('“$words”: $found', ({ words, found }) => {
    const span = likelyPassage(words, reading);
    expect(span !== null).toBe(found);
    if (span) expect(reading.text.slice(span.start, span.end)).toContain('six of its nine piles are rotten');
  });
});

describe('speakers named by a role', () => {
  const upstream = makeReading('https://live.example.org/meeting', {
    paragraphs: ['Ida Fenn, the treasurer, stood up. The mayor, Otto Brand, did not.'],
  });
  const ida = { kind: 'person', name: 'Ida Fenn' } as const;
  test.each([
    { role: 'treasurer', is: null },
    { role: 'Salter’s treasurer', is: null },
    { role: 'Salter’s mayor', is: 'Otto Brand' },
    { role: 'mayor', is: 'Otto Brand' },
    { role: 'harbourmaster', is: null },
    { role: 'treasurer to the Harbour Record', is: null },
  ])('the $role is compared as $is', ({ role, is }) => {
    expect(comparable(ida, { kind: 'person', name: role }, upstream).name).toBe(is);
  });
});

describe('whose the words of a post are', () => {
  test.each([
    { author: 'Otto Brand', named: 'Ida Fenn', is: 'Otto Brand' },
    { author: 'Salter Ferry Crews', named: 'Ida Fenn', is: 'Salter Ferry Crews' },
    { author: 'Ida F. 🌊', named: 'Ida Fenn', is: null },
    { author: 'Salter from above', named: 'the mayor', is: null },
    { author: 'tidewatcher', named: 'Ida Fenn', is: null },
    { author: 'Salter Evening Tide', named: 'Ida Fenn', text: 'Ida Fenn says the tide is late.', is: null },
  ])('of $author, when $named is named: $is', ({ author, named, text = 'The tide is late.', is }) => {
    const post = makeReading('https://mastodon.social/@a/109097464627203110', { paragraphs: [text], author });
    expect(posterAt(post, { kind: 'person', name: named }).name).toBe(is);
  });
});

test.each([
  { url: 'https://a.example.com/', front: true },
  { url: 'https://a.example.com', front: true },
  { url: 'https://a.example.com/?lang=en', front: true },
  { url: 'https://a.example.com/2024/lamp', front: false },
])('$url is a front page: $front', ({ url, front }) => {
  expect(isFrontPage(url)).toBe(front);
});

test('shared words are a share of the claim, with numbers as they stand', () => {
  expect(sharedWords('It sold for 4,200 crowns in 1898', 'In 1898 nothing was sold.')).toBeCloseTo(1 / 3);
  expect(sharedWords('of the', 'of the')).toBe(0);
});

describe('a number that was changed on the way counts the same thing', () => {
  test.each([
    ['24,000 passengers used it', 'About 20,000 passengers came through it', true],
    ['£23,000 of public money on goose fencing', '£2,300 on fencing at the pond', true],
    ['24,000 passengers used it', '20,000 tickets were sold there', false],
    ['24,000 passengers used it', '120 passengers wrote to it', false],
    ['£23,000 on fencing', '23,000 metres of fencing', false],
    ['in 1924 passengers used it', 'in 1920 passengers used it', false],
  ])('“%s” of “%s”: %s', (later, earlier, same) => {
    const [ours, theirs] = [passageWords(later, 'en'), passageWords(earlier, 'en')];
    const [one, other] = [ours.numbers[0], theirs.numbers[0]];
    expect(one && other && countsTheSame(one, ours, other, theirs)).toBe(same);
  });
});

describe('the agency whose copy a page is', () => {
  test.each([
    ['Weirham (dpa) – Die Mühle ist verkauft.', null, 'dpa'],
    ['Die Mühle\nWeirham (wkr). Die Mühle ist verkauft.', null, 'wkr'],
    ['Weirham (wkr). Die Mühle ist verkauft.\n© wkr-Dienst', 'Anna Fink', 'wkr'],
    ['WEIRHAM, May 3 (Vale News) – The mill is sold.', null, 'Vale News'],
    ['Weirham (wkr). Die Mühle ist verkauft.', 'Willi Kramer', null],
    ['Weirham (red). Die Mühle ist verkauft.', null, null],
    ['The mill (built 1874) is sold.', null, null],
  ])('%s by %s: %s', (body, author, agency) => {
    expect(agencyOf(body, author)).toBe(agency);
  });
});
