import { expect, test } from 'vitest';
import { indexWords } from '../../../storage/index-words';
import { createSearchIndex, type SearchQuery } from '../../../storage/search-index';
import { parseLine, searchWords } from '../../../storage/search-line';
import { writeLines } from '../../../storage/search-words';
import { randomFrom } from '../../bench/random';
import { openTestDatabase } from './open-test-database';

const random = randomFrom(5);
const syllables = ['ka', 'lo', 'mi', 'ren', 'tu', '港', '橋の', 'x', '41', 'é'];
const below = (most: number) => Math.floor(random() * most);
const pick = () => syllables[below(syllables.length)] ?? '';
const word = () => searchWords(Array.from({ length: 1 + below(3) }, pick).join(''))[0] ?? 'ka';
const years = [null, -8.64e15, Date.UTC(1999, 11, 31), Date.UTC(2000, 0, 1), Date.UTC(2012, 5, 1), 9e15];

/** A line as `search-line.ts` writes it, of words that many lines share. */
function lineOf(no: number): string {
  const trace = below(20) === 0;
  const filters = [trace ? '#dead' : '#article', `#@site-${below(4)}.example`];
  const words = new Set([...filters, ...Array.from({ length: 4 }, word)]);
  return `${trace ? 't' : 'w'}${no}\tkey-${no}\t${years[below(years.length)] ?? ''}\t ${[...words].join(' ')} `;
}

/** What a search means, said of each line by itself. */
function answer(lines: ReadonlyMap<number, string>, query: SearchQuery): readonly number[] {
  const fits = (line: string) => {
    const { kind, at } = parseLine(line);
    const text = line.slice(line.lastIndexOf('\t') + 1);
    const typed = searchWords(query.text).map((one) => (/[港橋の]/.test(one) ? one : ` ${one}`));
    if (query.kind !== null && query.kind !== kind) return false;
    if (query.span !== null && (at === null || at < query.span.from || at >= query.span.to)) return false;
    return [...typed, ...query.filters.map((one) => ` ${one} `)].every((one) => text.includes(one));
  };
  const found = [...lines].filter(([, line]) => fits(line)).map(([no]) => no);
  found.sort((a, b) => (query.oldestFirst ? a - b : b - a));
  return found.slice(0, query.most);
}

function ask(): SearchQuery {
  const [from, to] = [below(6), below(6)].sort().map((n) => years[n] ?? Number.NEGATIVE_INFINITY);
  return {
    text: Array.from({ length: below(3) }, () => word().slice(0, 1 + below(4))).join(' '),
    kind: ([null, null, 'w', 't'] as const)[below(4)] ?? null,
    filters: ([[], [], ['#article'], ['#dead'], ['#@site-2.example']] as const)[below(5)] ?? [],
    span: below(3) === 0 ? { from: from ?? 0, to: (to ?? 0) + 1 } : null,
    oldestFirst: below(2) === 0,
    most: [3, 50, 5000][below(3)] ?? 3,
  };
}

test.each([
  ['not indexed', []],
  ['indexed', [0]],
  ['indexed once, and then changed', [1]],
  ['indexed after every change', [0, 1, 2, 3]],
] as const)('a library of two segments, %s, answers as a look at each line does', async (_state, indexings) => {
  const db = openTestDatabase();
  const index = createSearchIndex(db);
  const lines = new Map<number, string>();
  for (let change = 0; change < 4; change += 1) {
    // Numbers at both ends of the first segment's edge, and of a library with a gap.
    const numbers =
      change === 0
        ? [...Array(150).keys(), ...Array.from({ length: 150 }, (_, n) => 4020 + n)]
        : [3, 4095, 4096 + below(60)];
    const fresh = numbers.map((no) => ({ no, line: change > 1 && no === 3 ? null : lineOf(no) }));
    for (const { no, line } of fresh)
      if (line === null) lines.delete(no);
      else lines.set(no, line);
    await db.transaction('rw', [db.words, db.counters], async () => {
      await writeLines(db, fresh);
      await db.counters.put({ name: 'documents', value: 4170 });
    });
    if ((indexings as readonly number[]).includes(change)) await indexWords(db, { least: 1 });
    for (let round = 0; round < 60; round += 1) {
      const query = ask();
      const found = await index.search(query);
      expect(
        found.map(({ no }) => no),
        JSON.stringify(query),
      ).toEqual(answer(lines, query));
    }
  }
});

test('few changed words are left for the next time, and a break leaves what was indexed', async () => {
  const db = openTestDatabase();
  await writeLines(db, [{ no: 1, line: lineOf(1) }]);
  await indexWords(db);
  expect(await db.postings.count()).toBe(0);
  await indexWords(db, { least: 1, signal: AbortSignal.abort() });
  expect(await db.counters.get('indexed')).toBeUndefined();
  const shares: number[] = [];
  await indexWords(db, { least: 1, onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([1]);
});
