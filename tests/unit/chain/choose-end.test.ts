import { describe, expect, test } from 'vitest';
import type { EndKind } from '../../../core/model';
import { driveTrace, type Web } from './drive-trace';
import type { Page } from './make-reading';

const CLAIM = 'The bell of Tarn has rung 4,120 times since it was recast';
const PAPER = 'https://paper.example.com/2024/bell';
const SOURCE = 'https://parish.example.org/2024/bell';
const GONE = 'https://gone.example.org/bell';
const FILE = 'https://parish.example.org/files/ringing-book.pdf';

const published = '2024-05-12';
const carries: Page = { paragraphs: [`${CLAIM}. We counted.`], published: '2024-05-10' };
const silent: Page = {
  paragraphs: ['The bell of Tarn was recast. Nobody counts how often it has rung.'],
  published: '2024-05-10',
};
const file = { kind: 'document', url: FILE, contentType: 'application/pdf', title: null, published: null } as const;

const inSentence = (url: string) => `[${CLAIM}](${url} isBasedOn), the parish says.`;
const toldHere = { text: 'told us', kind: 'self', name: 'us', by: 'anonymous' } as const;
const byPaper = { text: 'the Vale Courier reported', kind: 'prior-report', name: 'Vale Courier' } as const;

type Row = readonly [reason: string, end: EndKind, paragraph: string, more?: Partial<Page>, web?: Web];

/** Each reason alone, then pairs of which the first decides. */
const table: readonly Row[] = [
  ['the page says so in its own voice', 'origin', `${CLAIM}.`],
  ['somebody told the page', 'origin', `${CLAIM}, the ringer told us.`, { credits: [toldHere] }],
  ['somebody speaks on the page', 'origin', `“${CLAIM},” said Ada Lorne.`],
  ['a body is said to have said it', 'origin', `${CLAIM}, the parish said.`],
  ['it rests on a file', 'document', inSentence(FILE), {}, { [FILE]: file }],
  ['its source is not there', 'dead', inSentence(GONE)],
  ['its source does not say so', 'unsupported', inSentence(SOURCE), {}, { [SOURCE]: silent }],
  ['its source is behind a wall', 'gated', inSentence(SOURCE), {}, { [SOURCE]: { ...silent, limits: ['paywall'] } }],
  [
    'its source cites it',
    'loop',
    inSentence(SOURCE),
    {},
    { [SOURCE]: { paragraphs: [`[${CLAIM}](${PAPER} isBasedOn).`], published } },
  ],
  ['a paper is credited without a link', 'unlinked', `${CLAIM}, the Vale Courier reported.`, { credits: [byPaper] }],
  ['its sentence says that it was posted', 'unlinked', `${CLAIM}, the ringer wrote on Facebook.`],
  [
    'told, before a link that leads nowhere',
    'origin',
    `${CLAIM}, the ringer told us [here](${GONE}).`,
    { credits: [toldHere] },
  ],
  [
    'told, before a page that does not say so',
    'origin',
    `${CLAIM}, the ringer told us [on the way](${SOURCE}).`,
    { credits: [toldHere] },
    { [SOURCE]: silent },
  ],
  [
    'a source that is not there, before a paper credited',
    'dead',
    `[${CLAIM}](${GONE} isBasedOn), the Vale Courier reported.`,
    { credits: [byPaper] },
  ],
  [
    'a paper credited, before a page linked on a name',
    'unlinked',
    `${CLAIM}, the Vale Courier reported of [Tarn](${SOURCE}).`,
    { credits: [byPaper] },
    { [SOURCE]: silent },
  ],
];

describe('why a way ends, and how', () => {
  const rows = table.map(([reason, end, paragraph, more = {}, web = {}]) => ({ reason, end, paragraph, more, web }));
  test.each(rows)('$reason: $end', ({ end, paragraph, more, web }) => {
    const page: Page = { paragraphs: [paragraph, 'Tea is at four.'], published, ...more };
    const { trace } = driveTrace({ [PAPER]: page, ...web }, PAPER, CLAIM);
    expect(trace.chain.end?.kind).toBe(end);
  });

  test('a source that carries the claim is gone through before any of them', () => {
    const page: Page = { paragraphs: [`${inSentence(SOURCE)} The Vale Courier reported it, too.`], published };
    const { trace } = driveTrace({ [PAPER]: page, [SOURCE]: carries }, PAPER, CLAIM);
    expect(trace.chain.hops.map(({ work }) => work.url)).toEqual([PAPER, SOURCE]);
    expect(trace.chain.end?.kind).toBe('origin');
  });
});

describe('whom a file is from that is not read', () => {
  test.each([
    ['the body whose site has it', 'https://files.tarnparishcouncil.example.org/book.pdf', 'Tarn Parish Council'],
    ['the page that hands it out', 'https://paper.example.com/files/book.pdf', 'Vale Paper'],
    ['the page, when no name fits', 'https://cdn.example.net/4711.pdf', 'Vale Paper'],
  ])('%s: %s', (_who, url, name) => {
    const paragraphs = [
      `[${CLAIM}](${url} isBasedOn).`,
      'The Tarn Parish Council met on Monday, and Ada Lorne came late.',
    ];
    const listed = { ...file, url };
    const { trace } = driveTrace(
      { [PAPER]: { paragraphs, published, site: 'Vale Paper' }, [url]: listed },
      PAPER,
      CLAIM,
    );
    expect(trace.chain.end).toMatchObject({ kind: 'document', attribution: { kind: 'organisation', name } });
  });
});

describe('whom a file is from by its own first words', () => {
  const cdn = 'https://cdn.example.net/4711.pdf';
  test.each([
    [cdn, 'Tarn Harbour Authority\nReport 12/2024', 'Tarn Harbour Authority'],
    [cdn, 'Tarn Harbour Authority - Works Unit\nReport 12/2024', 'Tarn Harbour Authority'],
    [cdn, 'Tarn Harbour Works Report\nTarn Harbour Authority', 'Vale Paper'],
    [cdn, 'gate,keeper,width\n1,Fenn,13.9', 'Vale Paper'],
    [cdn, 'Station Name,Day,Level\nTarn,2,4.1', 'Vale Paper'],
    [cdn, 'A short history of the gate\nby Ida Fenn', 'Vale Paper'],
    ['https://files.eastroads.example.org/x.pdf', 'East Roads Athletics\nCourse', 'East Roads Athletics'],
    ['https://files.tarnhospital.example.org/x.pdf', 'Tarn Hospital Trust Request 118 of May', 'Tarn Hospital Trust'],
    ['https://files.coastboard.example.org/x.pdf', 'Coast Board Grey seals 2021: results', 'Coast Board'],
  ])('%s %s', (url, words, name) => {
    const listed = { ...file, url, text: `${words}\n${CLAIM}.` };
    const page = { paragraphs: [`[${CLAIM}](${url} isBasedOn).`], published, site: 'Vale Paper' };
    const { trace } = driveTrace({ [PAPER]: page, [url]: listed }, PAPER, CLAIM);
    expect(trace.chain.end).toMatchObject({ kind: 'document', attribution: { kind: 'organisation', name } });
  });
});
