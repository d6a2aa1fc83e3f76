import { describe, expect, test } from 'vitest';
import { addressesOf, driveTrace, type Web } from './drive-trace';

const CLAIM = 'The old lighthouse at Cape Verrin lost 17 panes of glass in the January gale';

const PAPER = 'https://paper.example.com/2024/lighthouse';
const WIRE = 'https://wire.example.org/2024/gale';
const KEEPER = 'https://keeper.example.net/notes/glass';
const POST = 'https://x.com/keeper_v/status/1750000000000000000';

const NOTEBOOK = 'https://notebook.example.org/n/41';
const RADIO = 'https://radio.example.net/glass';
const LOG = 'https://harbour.example.org/log/2024-01';

const SPOKEN = 'A lamp without glass is a candle with ambitions and a very long stair';

interface Case {
  readonly title: string;
  readonly web: Web;
  readonly text?: string;
  readonly chain: readonly string[];
  readonly end: string;
  readonly warnings?: readonly string[];
  readonly origins?: readonly string[];
}

const keeper = { paragraphs: [`${CLAIM}. I counted them twice.`], published: '2024-01-10', author: 'Ida Fenn' };
const other = {
  paragraphs: ['The harbour café has new chairs, and the cook is pleased with every one of them.'],
  published: '2024-01-05',
};

const cases: readonly Case[] = [
  {
    title: 'words that nobody else is cited for begin here',
    web: { [PAPER]: { paragraphs: [`${CLAIM}.`], published: '2024-01-12' } },
    chain: [PAPER],
    end: 'origin',
    origins: [PAPER],
  },
  {
    title: 'a credited link in the sentence is followed past a nearer one of another story',
    web: {
      [PAPER]: {
        paragraphs: [
          `[Coffee first](https://cafe.example.com/chairs). ${CLAIM}, [the keeper reports](${KEEPER} isBasedOn).`,
        ],
        published: '2024-01-12',
      },
      [KEEPER]: keeper,
      'https://cafe.example.com/chairs': other,
    },
    chain: [PAPER, KEEPER],
    end: 'origin',
    origins: [KEEPER],
  },
  {
    title: 'a chain of three is followed to its beginning',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM}, [the wire says](${WIRE} isBasedOn).`], published: '2024-01-12' },
      [WIRE]: { paragraphs: [`${CLAIM}, according to [the keeper](${KEEPER} isBasedOn).`], published: '2024-01-11' },
      [KEEPER]: keeper,
    },
    chain: [PAPER, WIRE, KEEPER],
    end: 'origin',
    origins: [KEEPER],
  },
  {
    title: 'the source of a block quotation stands in the line before it',
    web: {
      [PAPER]: {
        paragraphs: [`From [the keeper's notes](${KEEPER}):`, `> ${CLAIM}.`, 'The council has met.'],
        published: '2024-01-12',
      },
      [KEEPER]: keeper,
    },
    chain: [PAPER, KEEPER],
    end: 'origin',
  },
  {
    title: 'a link far from the words is believed once it has them',
    web: {
      [PAPER]: {
        paragraphs: [`We wrote to [the keeper](${KEEPER}) in spring.`, 'Nothing came of it.', `${CLAIM}.`],
        published: '2024-01-12',
      },
      [KEEPER]: keeper,
    },
    chain: [PAPER, KEEPER],
    end: 'origin',
  },
  {
    title: 'a cited page of the same matter that does not say it is unsupported',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM} ([record](${KEEPER})).`], published: '2024-01-12' },
      [KEEPER]: {
        paragraphs: [
          'The record of the lighthouse begins in 1871. Storms are entered by hand, and the page for January is blank.',
        ],
        published: '2024-01-10',
      },
    },
    chain: [PAPER, KEEPER],
    end: 'unsupported',
    origins: [],
  },
  {
    title: 'a dead source ends the chain with its address',
    web: { [PAPER]: { paragraphs: [`${CLAIM}, [the keeper reports](${KEEPER} isBasedOn).`], published: '2024-01-12' } },
    chain: [PAPER, KEEPER],
    end: 'dead',
    origins: [],
  },
  {
    title: 'a dead link elsewhere does not end a chain',
    web: {
      [PAPER]: {
        paragraphs: [`${CLAIM}.`, 'In other news.', 'See the [timetable](https://ferry.example.com/times).'],
        published: '2024-01-12',
      },
    },
    chain: [PAPER],
    end: 'origin',
  },
  {
    title: 'a removed post is named, and the chain ends there',
    web: {
      [PAPER]: {
        paragraphs: ['The keeper wrote:', `[](${POST} embeds)`],
        embeds: { [POST]: `${CLAIM}.` },
        published: '2024-02-12',
      },
      [POST]: { kind: 'post-failure', failure: 'removed', status: 200 },
    },
    chain: [PAPER, POST],
    end: 'removed',
    origins: [],
  },
  {
    title: 'a wall in front of the source is said',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM}, [the wire says](${WIRE} isBasedOn).`], published: '2024-01-12' },
      [WIRE]: { paragraphs: ['Subscribe to go on reading.'], limits: ['paywall'], published: '2024-01-11' },
    },
    chain: [PAPER, WIRE],
    end: 'gated',
  },
  {
    title: 'another paper that is credited without a link leaves the chain open',
    web: {
      [PAPER]: {
        paragraphs: [`${CLAIM}, the Verrin Gazette reported.`],
        credits: [{ text: 'the Verrin Gazette reported', kind: 'prior-report', name: 'Verrin Gazette' }],
        published: '2024-01-12',
      },
    },
    chain: [PAPER],
    end: 'unlinked',
    origins: [],
  },
  {
    title: 'a man who told the paper himself is no reason to look further',
    web: {
      [PAPER]: {
        paragraphs: [`${CLAIM}, a fisherman told us.`],
        credits: [{ text: 'a fisherman told us', kind: 'self', by: 'anonymous' }],
        published: '2024-01-12',
      },
    },
    chain: [PAPER],
    end: 'origin',
  },
  {
    title: 'pages that cite each other are a loop',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM}, [the wire says](${WIRE} isBasedOn).`], published: '2024-01-12' },
      [WIRE]: { paragraphs: [`${CLAIM}, [a blog has found](${KEEPER} isBasedOn).`], published: '2024-01-12' },
      [KEEPER]: { paragraphs: [`${CLAIM}, as [the wire](${WIRE} isBasedOn) has it.`], published: '2024-01-12' },
    },
    chain: [PAPER, WIRE, KEEPER],
    end: 'loop',
    warnings: ['circular'],
    origins: [],
  },
  {
    title: 'a source newer than its citer is flagged and not followed',
    web: {
      [PAPER]: {
        paragraphs: [`${CLAIM} ([source](${WIRE} isBasedOn), [keeper](${KEEPER} isBasedOn)).`],
        published: '2024-01-12',
      },
      [WIRE]: { paragraphs: [`${CLAIM}.`], published: '2024-03-01' },
      [KEEPER]: keeper,
    },
    chain: [PAPER, KEEPER],
    end: 'origin',
    warnings: ['later-than-citer'],
    origins: [KEEPER],
  },
  {
    title: 'a post that only links passes the claim on',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM}, [it emerged](${POST}).`], published: '2024-02-12' },
      [POST]: { paragraphs: [`New from me this morning: [more](${KEEPER})`] },
      [KEEPER]: keeper,
    },
    chain: [PAPER, POST, KEEPER],
    end: 'origin',
  },
  {
    title: 'a file ends the chain as a document',
    web: {
      [PAPER]: {
        paragraphs: [`${CLAIM}, says [the report](https://files.example.org/gale.pdf isBasedOn).`],
        published: '2024-01-12',
      },
      'https://files.example.org/gale.pdf': {
        kind: 'document',
        url: 'https://files.example.org/gale.pdf',
        contentType: 'application/pdf',
        title: 'gale.pdf',
        published: null,
      },
    },
    chain: [PAPER, 'https://files.example.org/gale.pdf'],
    end: 'document',
    origins: ['https://files.example.org/gale.pdf'],
  },
  {
    title: 'two sources of one beginning are one origin',
    web: {
      [PAPER]: {
        paragraphs: [
          `${CLAIM}, [the wire says](${WIRE} isBasedOn). [The coast page](https://coast.example.com/glass) has it too.`,
        ],
        published: '2024-01-12',
      },
      [WIRE]: { paragraphs: [`${CLAIM}, according to [the keeper](${KEEPER} isBasedOn).`], published: '2024-01-11' },
      'https://coast.example.com/glass': {
        paragraphs: [`${CLAIM}, says [the keeper](${KEEPER} isBasedOn).`],
        published: '2024-01-11',
      },
      [KEEPER]: keeper,
    },
    chain: [PAPER, WIRE, KEEPER],
    end: 'origin',
    warnings: ['single-origin'],
    origins: [KEEPER],
  },
  {
    title: 'two witnesses are two origins',
    web: {
      [PAPER]: {
        paragraphs: [`${CLAIM}. [The keeper](${KEEPER}) says so, and so does [the wire](${WIRE}).`],
        published: '2024-01-12',
      },
      [WIRE]: { paragraphs: [`${CLAIM}; our reporter saw it.`], published: '2024-01-11' },
      [KEEPER]: keeper,
    },
    chain: [PAPER, KEEPER],
    end: 'origin',
    warnings: [],
    origins: [KEEPER, WIRE],
  },
  {
    title: 'a link post passes the claim on without saying it',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM} ([via the notebook](${NOTEBOOK} isBasedOn)).`], published: '2024-01-12' },
      [NOTEBOOK]: {
        paragraphs: ['Notebook | Older', `Glass everywhere. [Ida has been counting](${KEEPER}), worth your minute.`],
        published: '2024-01-11',
      },
      [KEEPER]: keeper,
    },
    chain: [PAPER, NOTEBOOK, KEEPER],
    end: 'origin',
    origins: [KEEPER],
  },
  {
    title: 'a short page with links to several places is no link post',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM} ([via the notebook](${NOTEBOOK} isBasedOn)).`], published: '2024-01-12' },
      [NOTEBOOK]: {
        paragraphs: [`Seen today: [a keeper](${KEEPER}), [a chair](https://cafe.example.com/chairs).`],
        published: '2024-01-11',
      },
      [KEEPER]: keeper,
      'https://cafe.example.com/chairs': other,
    },
    chain: [PAPER, NOTEBOOK],
    end: 'unsupported',
  },
  {
    title: 'what somebody tells the page is not behind the file in the next paragraph',
    text: SPOKEN,
    web: {
      [PAPER]: {
        paragraphs: [
          `Ida Fenn, the keeper, said: “${SPOKEN}.”`,
          '[The whole report as a file](https://office.example.org/gale.pdf)',
        ],
        published: '2024-01-12',
        quotations: [{ text: SPOKEN, name: 'Ida Fenn', cue: 'said' }],
      },
      'https://office.example.org/gale.pdf': {
        kind: 'document',
        url: 'https://office.example.org/gale.pdf',
        contentType: 'application/pdf',
        title: 'gale.pdf',
        published: null,
      },
    },
    chain: [PAPER],
    end: 'origin',
    origins: [PAPER],
  },
  {
    title: 'a page that was corrected and now denies it does not support it',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM}, [the wire says](${WIRE} isBasedOn).`], published: '2024-01-12' },
      [WIRE]: {
        paragraphs: [
          'The old lighthouse at Cape Verrin did not lose 17 panes of glass in the January gale.',
          'Correction: a previous version of this article had the lamp room for the dairy.',
        ],
        published: '2024-01-11',
      },
    },
    chain: [PAPER, WIRE],
    end: 'unsupported',
    origins: [],
  },
  {
    title: 'a page that denies it without taking anything back speaks for itself',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM}, [the wire says](${WIRE} isBasedOn).`], published: '2024-01-12' },
      [WIRE]: {
        paragraphs: ['The old lighthouse at Cape Verrin did not lose 17 panes of glass in the January gale.'],
        published: '2024-01-11',
      },
    },
    chain: [PAPER, WIRE],
    end: 'origin',
  },
  {
    title: 'a later copy without a credit is no second beginning',
    web: {
      [PAPER]: {
        paragraphs: [`${CLAIM}, report [the wire](${WIRE} isBasedOn) and [the radio](${RADIO} isBasedOn).`],
        published: '2024-01-12',
      },
      [WIRE]: { paragraphs: [`${CLAIM}, [the keeper](${KEEPER} isBasedOn) told the wire.`], published: '2024-01-10' },
      [RADIO]: { paragraphs: [`${CLAIM}.`, 'Weather follows.'], published: '2024-01-11' },
      [KEEPER]: keeper,
    },
    chain: [PAPER, WIRE, KEEPER],
    end: 'origin',
    warnings: ['single-origin'],
    origins: [KEEPER],
  },
  {
    title: 'two witnesses credited in one sentence of their own are both followed',
    web: {
      [PAPER]: {
        paragraphs: [
          `${CLAIM}. That is according to both [her notes](${KEEPER}) and [the harbour log](${LOG}), which agree on little else.`,
        ],
        published: '2024-01-12',
      },
      [KEEPER]: keeper,
      [LOG]: {
        paragraphs: ['Wind from the west all night. Panes gone from the lighthouse: 17. Sheep blown about.'],
        published: '2024-01-10',
      },
    },
    chain: [PAPER, KEEPER],
    end: 'origin',
    origins: [KEEPER, LOG],
  },
];

describe('following a claim upstream', () => {
  test.each(cases)('$title', ({ web, text, chain, end, warnings, origins }) => {
    const { trace } = driveTrace(web, PAPER, text ?? CLAIM);
    expect(addressesOf(trace)).toEqual(chain);
    expect(trace.chain.end?.kind).toBe(end);
    if (warnings) expect(trace.warnings).toEqual(warnings);
    const younger = trace.younger ? [[trace.younger.source.url, trace.younger.citer]] : [];
    expect(younger).toEqual(trace.warnings.includes('later-than-citer') ? [[WIRE, PAPER]] : []);
    if (origins) expect([...trace.origins].sort()).toEqual([...origins].sort());
  });

  test.each(cases)('answers in another order change nothing: $title', ({ web, text }) => {
    const forwards = driveTrace(web, PAPER, text ?? CLAIM).trace;
    const backwards = driveTrace(web, PAPER, text ?? CLAIM, true).trace;
    expect(backwards.chain).toEqual(forwards.chain);
    expect(backwards.origins).toEqual(forwards.origins);
    expect(backwards.warnings).toEqual(forwards.warnings);
  });
});
