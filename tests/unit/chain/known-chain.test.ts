import { describe, expect, test } from 'vitest';
import { knownChain } from '../../../core/chain/known-chain';
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
});
