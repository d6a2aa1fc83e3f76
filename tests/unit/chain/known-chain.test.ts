import { describe, expect, test } from 'vitest';
import { knownChain } from '../../../core/chain/trace/known-chain';
import type { PageReading } from '../../../core/model';
import { makeReading } from './make-reading';

const CLAIM = 'The Harrow comet was seen from 14 villages on the night of the fair';
const PAPER = 'https://paper.example.com/comet';
const WIRE = 'https://wire.example.org/comet';
const DIARY = 'https://diary.example.net/comet';

const paper = makeReading(PAPER, {
  paragraphs: [`${CLAIM}, [the wire reports](${WIRE} isBasedOn).`],
  published: '2023-05-03',
});
const wire = makeReading(WIRE, {
  paragraphs: [`${CLAIM}, according to [a diary](${DIARY} isBasedOn).`],
  published: '2023-05-02',
});
const diary = makeReading(DIARY, { paragraphs: [`${CLAIM}. I saw it too.`], published: '2023-05-01' });

describe('the chain as far as the library knows it', () => {
  test.each([
    { title: 'nothing else was read', read: [], hops: [PAPER, WIRE], passages: 1 },
    { title: 'the next page was read', read: [wire], hops: [PAPER, WIRE, DIARY], passages: 2 },
    { title: 'all of it was read', read: [wire, diary], hops: [PAPER, WIRE, DIARY], passages: 3 },
    { title: 'only a later part was read', read: [diary], hops: [PAPER, WIRE], passages: 1 },
  ])('$title', async ({ read, hops, passages }) => {
    const findPage = async (key: string): Promise<PageReading | null> =>
      read.find((reading) => reading.work.key === key) ?? null;
    const chain = await knownChain({ id: 't', page: paper, text: CLAIM, readAs: 'tab' }, findPage, 1);
    expect(chain.hops.map((hop) => hop.work.url)).toEqual(hops);
    expect(chain.hops.filter((hop) => hop.passage !== null)).toHaveLength(passages);
    expect(chain.end).toBeNull();
  });

  test('a link in the same paragraph is named where none stands with the words', async () => {
    const beside = makeReading(PAPER, {
      paragraphs: [`The first to print it was [the wire](${WIRE}). Rain came later. ${CLAIM}.`],
      published: '2023-05-03',
    });
    const chain = await knownChain({ id: 't', page: beside, text: CLAIM, readAs: 'tab' }, async () => null, 1);
    expect(chain.hops.map((hop) => [hop.work.url, hop.readAs])).toEqual([
      [PAPER, 'tab'],
      [WIRE, null],
    ]);
  });

  test('a link in another part of the page is not', async () => {
    const apart = makeReading(PAPER, {
      paragraphs: [`${CLAIM}.`, 'Nothing else happened.', 'Nor after that.', `Buy [lamps](${WIRE}) here.`],
      published: '2023-05-03',
    });
    const chain = await knownChain({ id: 't', page: apart, text: CLAIM, readAs: 'tab' }, async () => null, 1);
    expect(chain.hops.map((hop) => hop.work.url)).toEqual([PAPER]);
  });
});
