import { describe, expect, test } from 'vitest';
import type { KnownDate, Trace, Work } from '../../../core/model';
import { findEarlierPages, type SayingPages } from '../../../storage/earlier-pages';
import { savePage } from '../../../storage/pages';
import { claimOfPage, claimOfTrace } from '../../../storage/said-claim';
import { createSearchIndex } from '../../../storage/search-index';
import { hop, reading, trace, work } from '../../browser/story';
import { openTestDatabase } from './open-test-database';

const on = (day: string): KnownDate => {
  return { at: Date.parse(day), precision: 'day', source: 'metadata', toleranceMs: null, zoneKnown: true };
};
const page = (name: string, day: string | null, more: Partial<Work> = {}) =>
  work(`https://${name}.example/1`, { site: name, title: name, published: day === null ? null : on(day), ...more });

const said = 'The ferry Amaranth carried 412 passengers on the night it ran aground.';

/** Pages of a library, with what they say. */
const shelf: readonly (readonly [Work, string])[] = [
  [page('first', '2019-03-02'), `Harbour notes. ${said} Nobody was hurt.`],
  [
    page('retold', '2019-03-04'),
    'On the night the ferry Amaranth ran aground it carried 412 passengers, the owner said.',
  ],
  [page('later', '2019-05-01'), `A year of strandings. ${said}`],
  [page('undated', null), `${said} Thus the log.`],
  [page('sameday', '2019-03-10'), said],
  [page('topic', '2019-03-01'), 'The ferry Amaranth will carry passengers at night from April on, the owner said.'],
  [
    page('german', '2019-03-03', { language: 'de' }),
    'Die Fähre Amaranth hatte in der Nacht, in der sie auf Grund lief, 412 Fahrgäste an Bord.',
  ],
];

async function library() {
  const db = openTestDatabase();
  for (const [index, [one, text]] of shelf.entries()) {
    const [claim] = reading().claims;
    if (claim === undefined) throw new Error('the story has no claim');
    const own = { work: one, text, bodyEnd: text.length, blocks: [], citations: [] };
    await savePage(db, reading({ ...own, claims: [{ ...claim, text: said, citations: [] }] }), index);
  }
  return db;
}

const namesOf = ({ pages }: SayingPages) => pages.map(({ work: one }) => one.site);

const start = page('start', '2019-03-10');
const ask = async (claim: Parameters<typeof findEarlierPages>[2]) => {
  const db = await library();
  return findEarlierPages(db, createSearchIndex(db), claim);
};
const claimOn = (one: Work, text = said) => claimOfPage(reading({ work: one }), { text, kind: 'statement' });

describe('earlier pages of the library that say a claim', () => {
  test('are those that say it, oldest first, and not those that share its words or its day', async () => {
    expect(namesOf(await ask(claimOn(start)))).toEqual(['first', 'retold']);
  });

  test('show the words that say it', async () => {
    expect((await ask(claimOn(start))).pages[0]?.passage).toBe(said);
  });

  test('without a date of the claim, any other page counts, and none is called earlier', async () => {
    const found = await ask(claimOn(page('start', null)));
    expect([found.dated, new Set(namesOf(found))]).toEqual([
      false,
      new Set(['undated', 'first', 'retold', 'sameday', 'later']),
    ]);
  });

  test('a page is not its own witness', async () => {
    expect(namesOf(await ask(claimOn(page('retold', '2019-03-10'))))).toEqual(['first']);
  });

  test('beside a chain that is known they are earlier than all of it, and none of its pages', async () => {
    const known = { hops: [hop(start, said), hop(page('retold', '2019-03-04'), said)], end: null };
    const claim = claimOfPage(reading({ work: start }), { text: said, kind: 'statement' }, known);
    expect(namesOf(await ask(claim))).toEqual(['first']);
  });

  test('of a trace they are earlier than the oldest page on its chain, and none of its pages', async () => {
    const [retold] = [page('retold', '2019-03-04')];
    const through = (hops: Trace['chain']['hops'], branches: Trace['branches'] = []) =>
      trace({ hops, end: null }, { claim: { text: said, start: start.key, url: start.url }, branches });
    const hops = [hop(start, said), hop(retold, said)];
    expect(namesOf(await ask(claimOfTrace(through(hops))))).toEqual(['first']);
    const shown = [{ hops: [hop(page('first', '2019-03-02'), said)], end: null }];
    expect(namesOf(await ask(claimOfTrace(through(hops, shown))))).toEqual([]);
  });

  test.each([
    ['few', 3, null],
    ['many', 80, 64],
  ])('of %s pages that share its words, it says how many were read where that is not all', async (_, many, cutAt) => {
    const db = openTestDatabase();
    for (let index = 0; index < many; index += 1) {
      const text = `Boat ${index} was painted, and nothing else happened to it that year.`;
      const own = { work: page(`boat${index}`, '2019-01-01'), text, bodyEnd: text.length, blocks: [], citations: [] };
      const [claim] = reading().claims;
      if (claim === undefined) throw new Error('the story has no claim');
      const words = index % 2 === 0 ? '412 on the Amaranth' : 'Passengers aground';
      await savePage(db, reading({ ...own, claims: [{ ...claim, text: words, citations: [] }] }), index);
    }
    const found = await findEarlierPages(db, createSearchIndex(db), claimOn(start));
    expect([found.cutAt, namesOf(found)]).toEqual([cutAt, []]);
  });

  test.each([
    ['a claim of one word', 'Amaranth'],
    ['no words', '…'],
    ['words that nobody has', 'Zeppelins over Ulaanbaatar delighted 77 herders'],
  ])('%s has none', async (_, text) => {
    expect(namesOf(await ask(claimOn(start, text)))).toEqual([]);
  });
});
