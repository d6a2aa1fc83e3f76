import { describe, expect, test } from 'vitest';
import { rankCitations } from '../../../core/chain/hop/rank-citations';
import type { PageReading } from '../../../core/model';
import { makeReading, type Page } from './make-reading';

const WORDS = 'The ferry was late on nine of ten mornings in March';
const A = 'https://a.example.com/2024/ferry';
const B = 'https://b.example.org/2024/notes';
const C = 'https://c.example.net/2024/goats';
const POST = 'https://x.com/pilot_w/status/1750000000000000000';

interface Ranking {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly more?: Partial<Page>;
  /** The words in question, when they are more than the usual ones. */
  readonly words?: string;
  /** Addresses in the order they must come, with how near each is. */
  readonly order: readonly (readonly [url: string, nearness: string])[];
}

const rankings: readonly Ranking[] = [
  {
    title: 'a link in the sentence before one in the paragraph before one elsewhere',
    paragraphs: [`[Goats](${C}).`, `${WORDS}, [it is said](${A}). [Notes](${B}) were taken.`],
    order: [
      [A, 'meant'],
      [B, 'near'],
      [C, 'elsewhere'],
    ],
  },
  {
    title: 'a credited link before a plain one in the same sentence',
    paragraphs: [`${WORDS}, [goats](${C}) and all, [the notes report](${B} isBasedOn).`],
    order: [
      [B, 'meant'],
      [C, 'meant'],
    ],
  },
  {
    title: 'a block quotation is from the line that introduces it',
    paragraphs: [`[Goats](${C}).`, `From [the notes](${B}):`, `> ${WORDS}.`],
    order: [
      [B, 'near'],
      [C, 'elsewhere'],
    ],
  },
  {
    title: 'an embed that shows the words before one that does not',
    paragraphs: [`[](https://x.com/other_w/status/1750000000000000001 embeds)`, `${WORDS}.`, `[](${POST} embeds)`],
    more: {
      embeds: {
        [POST]: `${WORDS}. I was there.`,
        'https://x.com/other_w/status/1750000000000000001': 'My cat is fine.',
      },
    },
    order: [
      [POST, 'meant'],
      ['https://x.com/other_w/status/1750000000000000001', 'near'],
    ],
  },
  {
    title: 'a link on the name of a firm is no source',
    paragraphs: [`${WORDS}, the [Ferry Company](https://ferry.example.com/) or no.`],
    order: [['https://ferry.example.com/', 'elsewhere']],
  },
  ...['Read more:', 'Lesen Sie auch:', 'Lire aussi :', 'Lea también:'].map((lead) => ({
    title: `“${lead}” recommends a page of the same site and is no source`,
    paragraphs: [`${WORDS}.`, `${lead} [Goats on the pier](https://page.example.com/goats)`, 'Nobody was hurt.'],
    order: [['https://page.example.com/goats', 'elsewhere']] as const,
  })),
  {
    title: '“Read more:” with a page of another site is a source line',
    paragraphs: [`${WORDS}.`, `Read more: [The notes](${B} isBasedOn)`, 'Nobody was hurt.'],
    order: [[B, 'near']],
  },
  {
    title: 'where each sentence is a paragraph the credit in the next one is beside the words',
    paragraphs: [`${WORDS}.`, `A pilot [counted them](${B} isBasedOn).`, `[Goats](${C}).`],
    order: [
      [B, 'near'],
      [C, 'elsewhere'],
    ],
  },
  {
    title: 'a credit in the next paragraph among other sentences is for these',
    paragraphs: [`${WORDS}.`, `A pilot [counted goats](${B} isBasedOn). He likes them. They like him.`],
    order: [[B, 'elsewhere']],
  },
  {
    title: 'in a very long paragraph only what stands near is beside the words',
    paragraphs: [`${WORDS}. ${'Nobody was hurt and the goats were fed as ever. '.repeat(12)}[Goats](${C}).`],
    order: [[C, 'elsewhere']],
  },
  ...(
    [
      ['a study in Harbour Letters', 'The team also found that'],
      ['a report by the auditors', 'The report says that'],
      ['eine Studie der Hochschule', 'Die Studie zeigt auch:'],
      ['une étude parue en mai', 'L’étude montre que'],
      ['un informe del puerto', 'El informe dice que'],
      ['uno studio dell’ateneo', 'Lo studio dice che'],
    ] as const
  ).map(([work, goesOn]) => ({
    title: `“${goesOn} …” goes on about the work that was named before: ${work}`,
    paragraphs: [
      `Ferries are slow, according to [${work}](${B}).`,
      'It is a small island. Nobody was surprised.',
      `${goesOn} ${WORDS}. ${'Nobody was hurt and the goats were fed. '.repeat(3)}`,
      `[Goats](${C}).`,
    ],
    words: `${goesOn} ${WORDS}`,
    order: [
      [B, 'near'],
      [C, 'elsewhere'],
    ] as const,
  })),
  {
    title: 'a sentence that ends with a colon leads to the embed behind it, not to the one before',
    paragraphs: [
      `[](https://x.com/other_w/status/1750000000000000001 embeds)`,
      `${WORDS}:`,
      `[](${POST} embeds)`,
      'Nobody was hurt.',
    ],
    order: [
      [POST, 'meant'],
      ['https://x.com/other_w/status/1750000000000000001', 'near'],
    ],
  },
  {
    title: 'the report a page is about is named by its file',
    paragraphs: [
      `${WORDS}.`,
      'Come and see us.',
      '[Ferry mornings in March: the report (PDF)](https://files.example.org/ferry.pdf)',
      `[Goats](${C})`,
    ],
    order: [
      ['https://files.example.org/ferry.pdf', 'named'],
      [C, 'elsewhere'],
    ],
  },
];

describe('the way upstream', () => {
  test.each(rankings)('$title', ({ paragraphs, more, words, order }) => {
    const reading = makeReading('https://page.example.com/story', { paragraphs, ...more });
    expect(ranked(reading, words)).toEqual(order);
  });

  test('what a comment cites is not the source of what the page says', () => {
    const reading = makeReading('https://page.example.com/story', { paragraphs: [`${WORDS}.`, `[Goats](${C})`] });
    const citations = reading.citations.map((citation) => ({ ...citation, place: 'comment' as const }));
    expect(ranked({ ...reading, citations })).toEqual([]);
  });

  test('a pingback is who cites this page', () => {
    const reading = makeReading('https://page.example.com/story', { paragraphs: [`${WORDS}. [Goats](${C})`] });
    const citations = reading.citations.map((citation) => ({ ...citation, place: 'pingback' as const }));
    expect(ranked({ ...reading, citations })).toEqual([]);
  });
});

function ranked(reading: PageReading, words = WORDS): readonly (readonly [string, string])[] {
  const start = reading.text.indexOf(words);
  const tongue = { language: 'en', passageLanguage: 'en' } as const;
  const sought = { claim: words, passage: words, kind: 'statement', ...tongue, vectors: null } as const;
  const found = rankCitations(reading, { start, end: start + words.length }, sought);
  return found.map(({ citation, nearness }) => [citation.url, nearness]);
}
