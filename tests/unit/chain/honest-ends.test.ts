import { describe, expect, test } from 'vitest';
import { addressesOf, driveTrace, type Web } from './drive-trace';

const CLAIM = 'The ferryman of Little Sound has carried 312 sheep across since Easter';
const PAPER = 'https://paper.example.com/2024/ferry';
const WEEKLY = 'https://weekly.example.org/2024/ferry';
const LOG = 'https://council.example.net/files/landing-log.pdf';
const NOTICE = 'https://ferry.example.net/notices/sheep';
const POST = 'https://x.com/sound_ferry/status/1760000000000000000';
const published = '2024-05-12';

interface Case {
  readonly title: string;
  readonly web: Web;
  readonly text?: string;
  readonly chain: readonly string[];
  readonly end: string;
  readonly origins?: readonly string[];
}

const document = { kind: 'document', url: LOG, contentType: 'application/pdf', title: null, published: null } as const;
const post = { paragraphs: [`${CLAIM}.`], published: '2024-05-10' };

const cases: readonly Case[] = [
  {
    title: 'a file that the next sentence cites does not take the place of a notice that is gone',
    web: {
      [PAPER]: {
        paragraphs: [
          `The ferry company says [${CLAIM.toLowerCase()}](${NOTICE}).`,
          `The [council’s landing log](${LOG} isBasedOn) counts boats and not sheep.`,
        ],
        published,
      },
      [LOG]: document,
    },
    text: CLAIM.toLowerCase(),
    chain: [PAPER, NOTICE],
    end: 'dead',
  },
  {
    title: 'a file that is cited for another sentence does not answer for what a paper is credited with',
    web: {
      [PAPER]: {
        paragraphs: [
          `The Sound Gazette reported that ${CLAIM}, and the Council of Little Sound said nothing.`,
          'Much else happened on the water this spring, and some of it was written down.',
          `A [landing log of the Council](${LOG} isBasedOn) shows the boats.`,
        ],
        credits: [{ text: 'The Sound Gazette reported', kind: 'prior-report', name: 'Sound Gazette' }],
        published,
      },
      [LOG]: document,
    },
    chain: [PAPER],
    end: 'unlinked',
  },
  {
    title: 'a link in the next sentence that says something else leaves the words with the paper they are credited to',
    web: {
      [PAPER]: {
        paragraphs: [
          `${CLAIM}, according to the Sound Gazette. And still [the winter timetable has not been printed yet](${WEEKLY}).`,
        ],
        credits: [{ text: 'according to the Sound Gazette', kind: 'prior-report', name: 'Sound Gazette' }],
        published,
      },
      [WEEKLY]: {
        paragraphs: ['The ferryman of Little Sound still waits for the winter timetable, and so do his sheep.'],
        published: '2024-05-02',
      },
    },
    chain: [PAPER],
    end: 'unlinked',
  },
  {
    title: 'a link on the words themselves is followed although the page behind it has a "not" in them',
    web: {
      [PAPER]: {
        paragraphs: [
          `The company advises passengers to bring their dogs on deck, [as one reads on its pages](${NOTICE}).`,
        ],
        published,
      },
      [NOTICE]: {
        paragraphs: ['The company does not advise passengers to bring their dogs on deck.'],
        published: '2024-05-01',
      },
    },
    text: 'The company advises passengers to bring their dogs on deck',
    chain: [PAPER, NOTICE],
    end: 'origin',
  },
  {
    title: 'a page that shows the words in an embed alone leads on to the post',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM}, [the weekly has](${WEEKLY} isBasedOn).`], published },
      [WEEKLY]: {
        paragraphs: ['Somebody keeps count on the jetty, and tells us so.', `[](${POST} embeds)`],
        embeds: { [POST]: `${CLAIM}.` },
        published: '2024-05-11',
      },
      [POST]: post,
    },
    chain: [PAPER, WEEKLY, POST],
    end: 'origin',
    origins: [POST],
  },
  {
    title: 'a post that its platform does not show to readers is known by its embed',
    web: {
      [PAPER]: {
        paragraphs: ['Somebody keeps count on the jetty.', `[](${POST} embeds)`],
        embeds: { [POST]: `${CLAIM}.` },
        published,
      },
      [POST]: { paragraphs: ['This is an application and wants a newer browser.'], published: '2024-05-10' },
    },
    chain: [PAPER, POST],
    end: 'origin',
    origins: [POST],
  },
  {
    title: 'a post beside the words that speaks of something else is no second origin',
    web: {
      [PAPER]: {
        paragraphs: [`${CLAIM}, [the weekly counts](${WEEKLY} isBasedOn). Sheep like the ferry.`, `[](${POST} embeds)`],
        embeds: { [POST]: 'No sheep has ever been left behind at Little Sound.' },
        published,
      },
      [WEEKLY]: { paragraphs: [`${CLAIM}. We stood there and counted.`], published: '2024-05-11' },
      [POST]: { paragraphs: ['No sheep has ever been left behind at Little Sound.'], published: '2024-05-10' },
    },
    chain: [PAPER, WEEKLY],
    end: 'origin',
    origins: [WEEKLY],
  },
  {
    title: 'a page that says the contrary in words of its own does not make the claim',
    web: {
      [PAPER]: {
        paragraphs: [`The company [has confirmed that the ramp is to be sold for boats](${NOTICE} isBasedOn).`],
        published,
      },
      [NOTICE]: {
        paragraphs: ['The company has not decided to sell the ramp and has received no offer for it.'],
        published: '2024-05-10',
      },
    },
    text: 'has confirmed that the ramp is to be sold for boats',
    chain: [PAPER, NOTICE],
    end: 'unsupported',
  },
  {
    title: 'a page that says it the other way round, with the figure of the sentence that links it, makes the claim',
    web: {
      [PAPER]: {
        paragraphs: [
          `No member of the 1,904 has a valid card any more, though all of them may keep their badges, says [a notice on the door](${NOTICE}).`,
        ],
        published,
      },
      [NOTICE]: {
        paragraphs: ['The cards of all 1,904 members have been taken off the list. Badges are not affected.'],
        published: '2024-05-10',
      },
    },
    text: 'No member of the 1,904 has a valid card any more, though all of them may keep their badges',
    chain: [PAPER, NOTICE],
    end: 'origin',
  },
  {
    title: 'a post that quoted words lead to, and that does not have them, is not where they were said',
    web: {
      [PAPER]: {
        paragraphs: [
          '“I carried her across and she bit me,” the ferryman said, and somebody counted it:',
          `[](${POST} embeds)`,
        ],
        quotations: [{ text: '“I carried her across and she bit me,”', name: 'the ferryman', cue: 'told' }],
        embeds: { [POST]: 'The sheep had no idea that it was famous.' },
        published,
      },
      [POST]: { paragraphs: ['The sheep had no idea that it was famous.'], published: '2024-05-10' },
    },
    text: '“I carried her across and she bit me,”',
    chain: [PAPER, POST],
    end: 'unsupported',
  },
  {
    title: 'what is left of a page in front of its wall does not make the claim by likeness alone',
    web: {
      [PAPER]: {
        paragraphs: [
          `The ferryman has known about the rotten ramp since May, [the Weekly reports](${WEEKLY} isBasedOn).`,
        ],
        published,
      },
      [WEEKLY]: {
        paragraphs: ['A letter about the ferryman’s ramp has come to light. Subscribe to read on.'],
        published: '2024-05-10',
        limits: ['paywall'],
      },
    },
    text: 'The ferryman has known about the rotten ramp since May',
    chain: [PAPER, WEEKLY],
    end: 'gated',
  },
  {
    title: 'a link to the front page of the paper that is credited leads to no report',
    web: {
      [PAPER]: { paragraphs: [`${CLAIM}, reported the [Sound Gazette](https://gazette.example.net/).`], published },
      'https://gazette.example.net/': { paragraphs: ['News from the Sound, every Friday.'], published: '2024-05-10' },
    },
    chain: [PAPER],
    end: 'unlinked',
  },
  {
    title: 'a page that prints the copy of an agency is not where its news began',
    web: {
      [PAPER]: {
        paragraphs: [
          'LITTLE SOUND, May 12 (Northern Press) – The ferry is busy this spring.',
          `${CLAIM}, a count at the landing shows.`,
        ],
        published,
      },
    },
    chain: [PAPER],
    end: 'unlinked',
  },
];

describe('ends that are not taken for more than they are', () => {
  test.each(cases)('$title', ({ web, text, chain, end, origins }) => {
    const { trace } = driveTrace(web, PAPER, text ?? CLAIM);
    expect(addressesOf(trace)).toEqual(chain);
    expect(trace.chain.end?.kind).toBe(end);
    if (origins) expect([...trace.origins].sort()).toEqual([...origins].map(keyOf).sort());
  });
});

function keyOf(url: string): string {
  return url === POST ? 'twitter:1760000000000000000' : url;
}
