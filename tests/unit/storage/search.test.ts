import { describe, expect, test } from 'vitest';
import type { CanonicalUrl, KnownDate, Trace, WorkKey } from '../../../core/model';
import type { HeadwaterDatabase } from '../../../storage/database';
import { areWordsOld, fillWords } from '../../../storage/fill-words';
import { indexWords } from '../../../storage/index-words';
import { loadFound } from '../../../storage/load-found';
import { moveToBin } from '../../../storage/move-to-bin';
import { savePage } from '../../../storage/pages';
import { createSearchIndex, type SearchQuery } from '../../../storage/search-index';
import { saveTrace } from '../../../storage/traces';
import { reading, trace, work } from '../../browser/story';
import { openTestDatabase } from './open-test-database';

const on = (day: string, precision: KnownDate['precision'] = 'day'): KnownDate => {
  return { at: Date.parse(day), precision, source: 'metadata', toleranceMs: null, zoneKnown: true };
};
const everything: SearchQuery = { text: '', kind: null, filters: [], span: null, oldestFirst: false, most: 50 };

const shelf = [
  work('https://quay.example/crane', {
    site: 'Quay News',
    title: 'The crane’s last day',
    author: 'Zoë Älvsjö',
    published: on('2019-03-09'),
  }),
  work('https://hill.example/mill', {
    site: 'Hill Post',
    title: 'Der Mühlstein',
    kind: 'blog',
    published: on('2018-01-01', 'year'),
  }),
  work('https://x.com/i/status/7', {
    key: 'twitter:7' as WorkKey,
    site: 'X',
    kind: 'post',
    author: 'Ivo Brandt',
    handle: 'ivo_b',
    published: on('2020-07-01'),
  }),
  work('https://tokyo.example/1', { site: 'Minato', title: '港の橋が落ちた', published: null }),
];
const claims = [
  'Twelve otters moved into the lock.',
  'The fee rose to 41,300 crowns.',
  'He swam it.',
  'The bridge fell.',
];

async function filled(): Promise<HeadwaterDatabase> {
  const db = openTestDatabase();
  for (const [index, one] of shelf.entries()) await savePage(db, page(one, claims[index] ?? ''), index);
  await saveTrace(db, chain('t1', 'Otters hold up the lock', 'gated'));
  return db;
}

function page(of: (typeof shelf)[number], text: string) {
  const [claim] = reading().claims;
  if (claim === undefined) throw new Error('the story has no claim');
  return reading({ work: of, citations: [], claims: [{ ...claim, text }] });
}

function chain(id: string, text: string, kind: 'gated' | 'origin'): Trace {
  const at = 1_600_000_000_000;
  const end = { ...trace({ hops: [], end: null }).chain, kind };
  const url = 'https://quay.example/crane' as CanonicalUrl;
  const ended = {
    kind: end.kind,
    attribution: { kind: 'none', name: null },
    words: null,
    host: null,
    status: null,
    gate: null,
    checkedAt: null,
  } as const;
  return {
    ...trace({ hops: [], end: ended }),
    id,
    startedAt: at,
    claim: { text, start: url as string as WorkKey, url },
  };
}

/** All is found before its words are indexed, and after. */
async function search(db: HeadwaterDatabase, part: Partial<SearchQuery>) {
  const before = await keysOf(db, part);
  await indexWords(db, { least: 1 });
  expect(await db.postings.count()).toBeGreaterThan(0);
  expect(await keysOf(db, part)).toEqual(before);
  return before;
}

async function keysOf(db: HeadwaterDatabase, part: Partial<SearchQuery>) {
  return (await createSearchIndex(db).search({ ...everything, ...part })).map(({ key }) => key);
}

const [crane, mill, post, tokyo] = shelf.map(({ key }) => key) as [WorkKey, WorkKey, WorkKey, WorkKey];

describe('words', () => {
  test.each([
    ['of a title', 'crane', [crane]],
    ['by their beginning', 'cra', [crane]],
    ['but not by their middle', 'rane', []],
    ['with and without accents', 'muhlst', [mill]],
    ['typed with accents', 'ÄLVSJÖ', [crane]],
    ['of a person and a handle', 'ivo brandt', [post]],
    ['of a handle', 'ivo_b', [post]],
    ['of a site', 'hill post', [mill]],
    ['of a host', 'quay.example', ['t1', crane]],
    ['of a claim on the page', 'otters lock', ['t1', crane]],
    ['with figures', '41,300', [mill]],
    ['that must all be there', 'otters crowns', []],
    ['of a script without spaces', '橋が', [tokyo]],
    ['of one sign of such a script', '橋', [tokyo]],
    ['of its last sign', 'た', [tokyo]],
    ['of one letter', 'c', [post, mill, crane]],
    ['a day', '2019-03-09', [crane]],
    ['a month', '2019-03', [crane]],
    ['a year that is all that is known', '2018', [mill]],
    ['none: everything, newest first', '  ', ['t1', tokyo, post, mill, crane]],
    ['of a filter cannot be typed', '#blog', []],
  ])('%s: "%s"', async (_what, text, keys) => {
    expect(await search(await filled(), { text })).toEqual(keys);
  });
});

describe('filters', () => {
  test.each([
    ['pages alone', { kind: 'w' }, [tokyo, post, mill, crane]],
    ['traces alone', { kind: 't' }, ['t1']],
    ['a kind of page', { filters: ['#blog'] }, [mill]],
    ['an ending', { filters: ['#gated'] }, ['t1']],
    ['another ending', { filters: ['#origin'] }, []],
    ['a site', { filters: ['#@hill.example'] }, [mill]],
    [
      'a span of dates, end left out',
      { span: { from: Date.parse('2018-06-01'), to: Date.parse('2020-07-01') } },
      [crane],
    ],
    ['words and a filter', { text: 'lock', filters: ['#article'] }, [crane]],
    ['oldest first', { kind: 'w', oldestFirst: true }, [crane, mill, post, tokyo]],
    ['no more than asked for', { kind: 'w', most: 2 }, [tokyo, post]],
  ] as const)('%s', async (_what, part, keys) => {
    expect(await search(await filled(), part)).toEqual(keys);
  });
});

test.each([
  ['never indexed', 99],
  ['indexed before', 1],
])(
  'one index over words %s sees pages that are added, read again, deleted, and a library begun anew',
  async (_when, least) => {
    const db = await filled();
    await indexWords(db, { least });
    const index = createSearchIndex(db);
    const find = async (text: string) => (await index.search({ ...everything, text })).map(({ key }) => key);
    expect(await find('crane')).toEqual([crane]);
    await savePage(db, page({ ...shelf[1], title: 'The new crane' } as never, ''), 9);
    expect(await find('crane')).toEqual([mill, crane]);
    expect(await find('muhlstein')).toEqual([]);
    await moveToBin(db, { kind: 'some', pages: [crane] }, 10);
    expect(await find('crane')).toEqual([mill]);
    for (const table of db.tables) await table.clear();
    expect(await find('')).toEqual([]);
    await savePage(db, page(shelf[0] as never, ''), 11);
    expect(await find('')).toEqual([crane]);
  },
);

test('over many blocks the newest come first and the rarest word is found', async () => {
  const db = openTestDatabase();
  const many = Array.from({ length: 200 }, (_, n) => `https://quay.example/${n}`);
  for (const [n, url] of many.entries()) {
    await savePage(db, page(work(url, { title: n === 3 ? 'heron' : 'gull' }), ''), n);
  }
  expect(await db.words.toCollection().primaryKeys()).toEqual([0, 1, 2, 3]);
  expect(await search(db, { text: 'heron' })).toEqual([many[3]]);
  expect(await search(db, { text: 'gull', most: 3 })).toEqual([many[199], many[198], many[197]]);
});

test('words of an older format are written anew, with progress, and found again', async () => {
  const db = await filled();
  const lines = await db.words.toArray();
  await db.words.clear();
  expect(await areWordsOld(db)).toBe(true);
  const shares: number[] = [];
  await fillWords(db, (share) => shares.push(share), new AbortController().signal);
  expect(await areWordsOld(db)).toBe(false);
  expect((await db.words.toArray()).map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
  expect(shares.at(-1)).toBe(1);
});

test('writing them anew can be broken off and is then begun again', async () => {
  const db = await filled();
  await fillWords(db, () => {}, AbortSignal.abort());
  expect(await areWordsOld(db)).toBe(true);
});

test('found lines are loaded in their order, without what has gone meanwhile', async () => {
  const db = await filled();
  const lines = await createSearchIndex(db).search(everything);
  await db.pages.delete(post);
  expect((await loadFound(db, lines)).map(({ id }) => id)).toEqual(['t1', tokyo, mill, crane]);
});
