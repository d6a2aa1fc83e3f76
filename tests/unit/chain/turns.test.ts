import { describe, expect, test } from 'vitest';
import { addressesOf, driveTrace, type Web } from './drive-trace';

const CLAIM = 'The night train to Ardmoor carried 214 crates of bees in the first week of May';
const GAZETTE = 'https://gazette.example.com/2024/bees';
const ECHO = 'https://echo.example.org/2024/bees';
const TIMES = 'https://times.example.net/2024/bees';
const KEEPER = 'https://hives.example.org/log/may';
const POST = 'https://bsky.app/profile/porter.example/post/3kq4e7z2sbs2k';
const GONE = 'https://bsky.app/profile/guard.example/post/3kq4e7z2sbs2l';

interface Case {
  readonly title: string;
  readonly web: Web;
  readonly start?: string;
  readonly text?: string;
  readonly chain: readonly string[];
  readonly end: string;
  readonly warnings?: readonly string[];
}

const log = { paragraphs: [`${CLAIM}. I signed for them.`], published: '2024-05-08' };

const cases: readonly Case[] = [
  {
    title: 'of papers credited together the first one named is followed',
    web: {
      [GAZETTE]: {
        paragraphs: [`${CLAIM}, [the Echo](${ECHO}) and [the Times](${TIMES} isBasedOn) report.`],
        published: '2024-05-12',
      },
      [ECHO]: { paragraphs: [`${CLAIM}, says [the log](${KEEPER} isBasedOn).`], published: '2024-05-10' },
      [TIMES]: { paragraphs: [`${CLAIM}, says [the log](${KEEPER} isBasedOn).`], published: '2024-05-10' },
      [KEEPER]: log,
    },
    chain: [GAZETTE, ECHO, KEEPER],
    end: 'origin',
    warnings: ['single-origin'],
  },
  {
    title: 'of witnesses named together the first one is followed, whoever says it more alike',
    web: {
      [GAZETTE]: {
        paragraphs: [`${CLAIM}, according to [a porter who stood there](${ECHO}) and [a keeper](${KEEPER}).`],
        published: '2024-05-12',
      },
      [ECHO]: { paragraphs: ['I counted 214 crates of bees on the night train that week.'], published: '2024-05-10' },
      [KEEPER]: log,
    },
    chain: [GAZETTE, ECHO],
    end: 'origin',
  },
  {
    title: 'two digits turned round on the way: the measurement is still the source',
    web: {
      [GAZETTE]: {
        paragraphs: [`The night train was 5.21 metres short of the platform, [the log there shows](${KEEPER}).`],
        published: '2024-05-12',
      },
      [KEEPER]: {
        paragraphs: ['Night train stopped at 5.12 m before the end of the platform, 22:10.', 'I signed for it.'],
        published: '2024-05-08',
      },
    },
    text: 'The night train was 5.21 metres short of the platform',
    chain: [GAZETTE, KEEPER],
    end: 'origin',
  },
  {
    title: 'the very words behind a link further on before a likeness that is held out there',
    web: {
      [GAZETTE]: {
        paragraphs: [
          `The [council’s recording](${KEEPER}) is on its site.`,
          '“Nobody reads the last page of a timetable and nobody ever did,” he is heard to say.',
          `The Gazette [reported on the night](${ECHO} isBasedOn) that somebody had said so. Others were less careful.`,
        ],
        published: '2024-05-12',
      },
      [KEEPER]: {
        paragraphs: ['22:10 “Nobody reads the last page of a timetable and nobody ever did.”'],
        published: '2024-05-08',
      },
      [ECHO]: { paragraphs: ['Somebody says nobody reads the last page of a timetable.'], published: '2024-05-08' },
    },
    text: 'Nobody reads the last page of a timetable and nobody ever did',
    chain: [GAZETTE, KEEPER],
    end: 'origin',
  },
  {
    title: 'a file beside another sentence is no source of what the paper was told',
    web: {
      [GAZETTE]: {
        paragraphs: [
          `The bees weigh more than the train, sources at the depot told this newspaper. [The tables](https://files.example.org/weights.csv isBasedOn) give the weights of trains.`,
        ],
        published: '2024-05-12',
      },
      'https://files.example.org/weights.csv': {
        kind: 'document',
        url: 'https://files.example.org/weights.csv',
        contentType: 'text/csv',
        title: null,
        published: null,
      },
    },
    text: 'The bees weigh more than the train',
    chain: [GAZETTE],
    end: 'origin',
  },
  {
    title: 'words that a box repeats are followed where the page says where they are from',
    web: {
      [GAZETTE]: {
        paragraphs: [`${CLAIM}.`, 'The goats were fed.', `${CLAIM}, says [the log](${KEEPER} isBasedOn).`],
        published: '2024-05-12',
      },
      [KEEPER]: log,
    },
    chain: [GAZETTE, KEEPER],
    end: 'origin',
  },
  {
    title: 'a likeness behind a link in another sentence is no source of what a house has counted itself',
    web: {
      [GAZETTE]: {
        paragraphs: [
          `The Night Gazette has counted 214 crates of bees on the night train. [A keeper](${KEEPER}) lives near the line and sells honey.`,
        ],
        site: 'The Night Gazette',
        published: '2024-05-12',
      },
      [KEEPER]: {
        paragraphs: ['Bees are nice. Crates of bees were on the night train: 214.'],
        published: '2024-05-08',
      },
    },
    text: 'The Night Gazette has counted 214 crates of bees on the night train',
    chain: [GAZETTE],
    end: 'origin',
  },
  {
    title: 'a page that names itself by another address is no loop',
    web: {
      [KEEPER]: {
        paragraphs: [`${CLAIM} ([cite this](https://hives.example.org/?p=77)). I signed for them.`],
        published: '2024-05-08',
      },
      'https://hives.example.org/?p=77': { kind: 'status', status: 200, url: KEEPER },
    },
    start: KEEPER,
    chain: [KEEPER],
    end: 'origin',
    warnings: [],
  },
  {
    title: 'a post that passes on one which was deleted ends with it',
    web: {
      [GAZETTE]: { paragraphs: [`${CLAIM}, [a porter writes](${POST} isBasedOn).`], published: '2024-06-12' },
      [POST]: { paragraphs: [`From the guard: ${CLAIM}![](${GONE} embeds)`] },
      [GONE]: { kind: 'post-failure', failure: 'removed', status: 200 },
    },
    chain: [GAZETTE, POST, GONE],
    end: 'removed',
  },
  {
    title: 'a post that speaks for itself is the origin whatever it quotes',
    web: {
      [GAZETTE]: { paragraphs: [`${CLAIM}, [a porter writes](${POST} isBasedOn).`], published: '2024-06-12' },
      [POST]: { paragraphs: [`I was there: ${CLAIM} and we counted every one.[](${GONE} embeds)`] },
      [GONE]: { kind: 'post-failure', failure: 'removed', status: 200 },
    },
    chain: [GAZETTE, POST],
    end: 'origin',
  },
  {
    title: 'a note that only hands a link on is no source of words elsewhere on the page',
    web: {
      [GAZETTE]: {
        paragraphs: [`[A list of trains](${ECHO}) hangs at the station.`, 'It is long.', `${CLAIM}. We saw them off.`],
        published: '2024-05-12',
      },
      [ECHO]: { paragraphs: [`Trains of May, see [the log](${KEEPER}).`], published: '2024-05-10' },
      [KEEPER]: log,
    },
    chain: [GAZETTE],
    end: 'origin',
  },
  {
    title: 'a source that gives the figure it was rounded from carries the claim',
    text: 'Some 45 per cent of the crates sold last year went to hives older than 1990',
    web: {
      [GAZETTE]: {
        paragraphs: [
          `Some 45 per cent of the crates sold last year went to hives older than 1990, according to [the bee board](${KEEPER} isBasedOn).`,
        ],
        published: '2024-05-12',
      },
      [KEEPER]: {
        paragraphs: [
          'Of 7,410 crates, 3,320 (44.8 per cent) went to hives set up before 1990.',
          'The next count is due in spring.',
        ],
        published: '2024-05-02',
      },
    },
    chain: [GAZETTE, KEEPER],
    end: 'origin',
  },
  {
    title: 'spoken words are found in translation by what they are about',
    text: '« Je ne chanterai plus jamais dans cette cuisine »',
    web: {
      [GAZETTE]: {
        paragraphs: [
          `« Je ne chanterai plus jamais dans cette cuisine », confie-t-elle à [la revue Hearth](${KEEPER}).`,
        ],
        language: 'fr',
        published: '2024-05-12',
      },
      [KEEPER]: {
        paragraphs: [
          'We meet at the station, where it is raining on the pigeons and the porters.',
          '“I will never sing in that kitchen again,” she says, and orders soup.',
          'The soup comes late and leaves early.',
        ],
        published: '2024-05-02',
      },
    },
    chain: [GAZETTE, KEEPER],
    end: 'origin',
  },
  {
    title: 'a page on the same subject that says something else of it does not carry the claim',
    text: 'The county bee board has refused to take the swarms',
    web: {
      [GAZETTE]: {
        paragraphs: [`The county bee board has refused to take the swarms, [the Echo reported](${ECHO} isBasedOn).`],
        published: '2024-05-12',
      },
      [ECHO]: {
        paragraphs: [
          'The county bee board will be dry for the first time in eleven winters.',
          'The roof was finished on Thursday, and the ladder has been given back.',
        ],
        published: '2024-05-10',
      },
    },
    chain: [GAZETTE, ECHO],
    end: 'unsupported',
  },
  {
    title: 'what a story begins with is from the link in its next paragraph',
    text: 'A swarm has settled in the signal box at Ardmoor',
    web: {
      [GAZETTE]: {
        paragraphs: [
          'A swarm has settled in the signal box at Ardmoor.',
          `A porter says [in a post](${POST}) that nobody dares to pull the lever.`,
          'Trains wait.',
        ],
        published: '2024-06-12',
      },
      [POST]: { paragraphs: ['A swarm in our signal box this morning! Nobody pulls the lever. I went home.'] },
    },
    chain: [GAZETTE, POST],
    end: 'origin',
  },
  {
    title: 'a note of correction that repeats the claim takes it back',
    text: 'The keepers of Ardmoor have sold their hives',
    web: {
      [GAZETTE]: {
        paragraphs: [`The keepers of Ardmoor have sold their hives, [the Echo writes](${ECHO} isBasedOn).`],
        published: '2024-05-12',
      },
      [ECHO]: {
        paragraphs: [
          'A meeting was held in the hall on Monday, with cake.',
          'An earlier version of this article said that the keepers of Ardmoor have sold their hives. They have lent them.',
        ],
        published: '2024-05-10',
      },
    },
    chain: [GAZETTE, ECHO],
    end: 'unsupported',
  },
];

describe('turns on the way upstream', () => {
  test.each(cases)('$title', ({ web, start = GAZETTE, text = CLAIM, chain, end, warnings }) => {
    const { trace } = driveTrace(web, start, text);
    expect(addressesOf(trace)).toEqual(chain);
    expect(trace.chain.end?.kind).toBe(end);
    if (warnings) expect(trace.warnings).toEqual(warnings);
  });
});
