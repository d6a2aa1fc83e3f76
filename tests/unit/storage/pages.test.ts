import { expect, test } from 'vitest';
import type { WorkKey } from '../../../core/model';
import { readAddress } from '../../../core/platforms/index';
import { findCiters } from '../../../storage/citers';
import { readCounters } from '../../../storage/counters';
import { findPage, findPageByAddress, mostCitations, savePage } from '../../../storage/pages';
import { openTestDatabase } from './open-test-database';
import { readArticle } from './read-html';

const start = 'https://harbour-gazette.example/2024/03/old-quay';
const report = 'https://engineers.example/reports/quay';

function keyOf(url: string): WorkKey {
  const address = readAddress(url);
  if (!address) throw new Error(`no address: ${url}`);
  return address.key;
}

test('a page read again is updated, not doubled', async () => {
  const db = openTestDatabase();
  const first = await savePage(db, readArticle(start, [report]), 1_000);
  const second = await savePage(db, readArticle(start, [report, 'https://other.example/a'], 'The new quay'), 2_000);
  expect([first, second]).toEqual([
    { ok: true, value: 'added' },
    { ok: true, value: 'updated' },
  ]);
  const stored = await findPage(db, keyOf(start));
  expect(stored?.reading.work.title).toBe('The new quay');
  expect(stored?.seenAt).toBe(2_000);
  const row = await db.pages.get(keyOf(start));
  expect([row?.firstSeenAt, row?.seenAt]).toEqual([1_000, 2_000]);
  expect(await readCounters(db)).toMatchObject({ pages: 1, citations: 2, size: row?.size });
});

test.each([
  ['as it is', start],
  ['with tracking parameters', `${start}?utm_source=mail&fbclid=abc`],
  ['with a fragment', `${start}#comments`],
  ['as the address it was met under', 'https://harbour-gazette.example/?p=123'],
  ['as an archived copy', `https://web.archive.org/web/20240305000000/${start}`],
])('a page is found by its address %s', async (_how, address) => {
  const db = openTestDatabase();
  await savePage(db, readArticle(start), 1_000, ['https://harbour-gazette.example/?p=123']);
  expect((await findPageByAddress(db, address))?.reading.work.key).toBe(keyOf(start));
});

test.each([
  ['another page', 'https://harbour-gazette.example/2024/03/other'],
  ['no address', 'about:blank'],
  ['nothing', ''],
])('%s is not found', async (_what, address) => {
  const db = openTestDatabase();
  await savePage(db, readArticle(start), 1_000);
  expect(await findPageByAddress(db, address)).toBeNull();
});

test('who cites a work: newest first, counted in full, without the work itself', async () => {
  const db = openTestDatabase();
  const citing = (name: string, links: number) =>
    readArticle(`https://${name}.example/2024/x`, [report, ...Array(links).fill(`https://${name}.example/more`)], name);
  await savePage(db, citing('third', 1), 3_000);
  await savePage(db, citing('first', 5), 1_000);
  await savePage(db, citing('second', 3), 2_000);
  await savePage(db, readArticle('https://nobody.example/2024/x'), 4_000);
  const found = await findCiters(db, keyOf(report), 2);
  expect(found.count).toBe(3);
  expect(found.citers.map(({ title }) => title)).toEqual(['first', 'second']);
  expect((await findCiters(db, keyOf('https://unknown.example/x'), 4)).count).toBe(0);
});

test(`at most ${mostCitations} citations of a page are kept`, async () => {
  const db = openTestDatabase();
  const links = Array.from({ length: mostCitations + 40 }, (_, at) => `https://site${at}.example/story`);
  const reading = readArticle(start, links.slice(0, 1));
  const [citation] = reading.citations;
  if (!citation) throw new Error('the article cites');
  const many = {
    ...reading,
    citations: links.map((url) => ({ ...citation, url: keyOf(url) as never, to: keyOf(url) })),
  };
  await savePage(db, many, 1_000);
  expect((await findPage(db, keyOf(start)))?.reading.citations).toHaveLength(mostCitations);
  expect((await db.pages.get(keyOf(start)))?.to).toHaveLength(mostCitations);
});

test('one page cannot touch the rows of another', async () => {
  const db = openTestDatabase();
  await savePage(db, readArticle(start, [report], 'Mine'), 1_000);
  await savePage(db, readArticle('https://hostile.example/2024/x', [start, report], 'Theirs'), 2_000, [start]);
  expect((await findPageByAddress(db, start))?.reading.work.title).toBe('Mine');
});
