import type { Pages } from './held-out';

/** One small web, traced from its first page, and what a reader is to be told of it. */
export interface WarningCase {
  readonly title: string;
  readonly text: string;
  readonly pages: Pages;
  readonly warnings: readonly string[];
  /** Hosts of the chain, when it matters that the way goes there or does not. */
  readonly chain?: readonly string[];
  readonly end?: string;
  /** Hosts of the distinct origins. */
  readonly origins?: readonly string[];
}

export const A = 'https://www.tidecourier.example.com/news/ferry-crew';
export const B = 'https://quayside.example.net/2024/ferry-crew';
export const C = 'https://lockkeepers.example.org/log/crew';
export const D = 'https://www.ferrymen.example.org/notices/14';
export const E = 'https://www.portvoice.example/crew.html';

export const TEXT = 'The night ferry sailed with six of its eleven crew for nine weeks';
export const OWN = `${TEXT}. I was the seventh, and I was ashore with a broken thumb.`;
export const OTHER = 'The ferry office has painted its door green, and the queue for tea is as long as ever.';

/** The later page is held out by the first; an earlier one stands beside it or not. */
function later(
  title: string,
  present: boolean,
  first: Pages[string],
  second: Pages[string],
  chain: readonly string[] = present ? ['tidecourier'] : ['tidecourier', 'quayside'],
  more: Pages = {},
): WarningCase {
  return {
    title,
    text: TEXT,
    pages: { [A]: first, [B]: second, ...more },
    warnings: present ? ['later-than-citer'] : [],
    chain,
  };
}

export const SAYS_B = `${TEXT}, <a href="${B}">Quayside reports</a>.`;

/** later-than-citer: a source held out for the words that was certainly published after the page that cites it was last written. */
export const LATER: readonly WarningCase[] = [
  later('days after it', true, { body: SAYS_B, published: '2024-05-03' }, { body: OWN, published: '2024-05-09' }),
  later(
    'the same day, hours unknown',
    false,
    { body: SAYS_B, published: '2024-05-03' },
    { body: OWN, published: '2024-05-03' },
  ),
  later(
    'two hours after it, zones stated',
    true,
    { body: SAYS_B, published: '2024-05-03T09:00:00+02:00' },
    { body: OWN, published: '2024-05-03T09:00:00Z' },
  ),
  later(
    'the next day by its own clock and an hour before in truth',
    false,
    { body: SAYS_B, published: '2024-05-03T23:00:00-05:00' },
    { body: OWN, published: '2024-05-04T03:00:00Z' },
  ),
  later(
    'the citing page states a later change',
    false,
    { body: SAYS_B, published: '2024-05-03', modified: '2024-05-12' },
    { body: OWN, published: '2024-05-09' },
  ),
  later(
    'the citing page prints a later change under its headline',
    false,
    { body: SAYS_B, line: 'By Tom Arle · 3 May 2024 · Updated 12 May 2024' },
    { body: OWN, line: '9 May 2024' },
  ),
  later(
    'the citing page prints a later change without a year',
    false,
    { body: SAYS_B, line: '3 May 2024<br>Updated 12 May to add a source' },
    { body: OWN, line: '9 May 2024' },
  ),
  later(
    'the citing page says at its foot when it was changed',
    false,
    {
      body: `${SAYS_B}\nThis article was updated on 12 May 2024 to add where the figure is from.`,
      published: '2024-05-03',
    },
    { body: OWN, published: '2024-05-09' },
  ),
  later(
    'the citing page was changed before it',
    true,
    { body: SAYS_B, line: '3 May 2024, last updated 4 May 2024' },
    { body: OWN, line: '9 May 2024' },
  ),
  later(
    'only its month is known, and it is the next',
    true,
    { body: SAYS_B, published: '2024-05-03' },
    { body: OWN, published: '2024-06' },
  ),
  later(
    'only its month is known, and it is the same',
    false,
    { body: SAYS_B, published: '2024-05-03' },
    { body: OWN, published: '2024-05' },
  ),
  later('no date on the citing page', false, { body: SAYS_B }, { body: OWN, published: '2024-05-09' }),
  later('no date on the cited page', false, { body: SAYS_B, published: '2024-05-03' }, { body: OWN }),
  later(
    'in a line of sources at the foot',
    true,
    {
      body: `${TEXT}.\nTickets are dearer too.\nSource: <a href="${B}">Six of eleven on the night ferry – Quayside</a>`,
      published: '2024-05-03',
    },
    { body: OWN, published: '2024-05-09' },
  ),
  later(
    'in a line of sources that is about another figure of the page',
    false,
    {
      body: `${TEXT}, our reporter counted.\nIt carried 41,300 people.\nSource: <a href="${B}">41,300 took the ferry – Quayside</a>`,
      published: '2024-05-03',
    },
    { body: `${OWN} It carried 41,300 people.`, published: '2024-05-09' },
    ['tidecourier'],
  ),
  later(
    'under a heading of sources at the foot',
    true,
    {
      body: `${TEXT}.\nTickets are dearer too.\n<h2>Sources</h2>\n<ul><li><a href="${B}">Six of eleven on the night ferry</a></li></ul>`,
      published: '2024-05-03',
    },
    { body: OWN, published: '2024-05-09' },
  ),
  later(
    'among what to read next',
    false,
    {
      body: `${TEXT}, our reporter counted.\nTickets are dearer too.\n<h2>Read more</h2>\n<ul><li><a href="${B}">Ferry: six of eleven crew for nine weeks</a></li></ul>`,
      published: '2024-05-03',
    },
    { body: OWN, published: '2024-05-09' },
    ['tidecourier'],
  ),
  later(
    'of another matter altogether',
    false,
    { body: `${TEXT}. The <a href="${B}">office</a> was shut.`, published: '2024-05-03' },
    { body: OTHER, published: '2024-05-09' },
    ['tidecourier'],
  ),
  later(
    'beside an earlier one, to which the way goes',
    true,
    {
      body: `${TEXT}, <a href="${B}">Quayside reports</a>; <a href="${C}">the lock keepers’ log</a> says so too.`,
      published: '2024-05-03',
    },
    { body: OWN, published: '2024-05-09' },
    ['tidecourier', 'lockkeepers'],
    { [C]: { body: OWN, published: '2024-05-01' } },
  ),
  {
    title: 'held out by a page farther up',
    text: TEXT,
    pages: {
      [A]: { body: SAYS_B, published: '2024-05-20' },
      [B]: { body: `${TEXT}, according to <a href="${C}">the lock keepers’ log</a>.`, published: '2024-05-03' },
      [C]: { body: OWN, published: '2024-05-09' },
    },
    warnings: ['later-than-citer'],
    chain: ['tidecourier', 'quayside'],
  },
  {
    title: 'told in other words on the later page, which is given as the source',
    text: TEXT,
    pages: {
      [A]: { body: SAYS_B, published: '2024-05-03' },
      [B]: {
        body: 'For nine weeks the boat crossed at night with six of us aboard. Eleven is what the book asks for.',
        published: '2024-05-09',
      },
    },
    warnings: ['later-than-citer'],
    chain: ['tidecourier'],
  },
  {
    title: 'in another language',
    text: TEXT,
    pages: {
      [A]: { body: SAYS_B, published: '2024-05-03' },
      [B]: {
        language: 'de',
        body: 'Die Nachtfähre fuhr neun Wochen lang mit sechs von elf Leuten Besatzung. Ich war der siebte.',
        published: '2024-05-09',
      },
    },
    warnings: ['later-than-citer'],
    chain: ['tidecourier'],
  },
];

function archived(
  title: string,
  present: boolean,
  pages: Pages,
  chain: readonly string[],
  end = 'origin',
): WarningCase {
  return { title, text: TEXT, pages, warnings: present ? ['archived-hop'] : [], chain, end };
}

const CITES_B: Pages[string] = { body: SAYS_B, published: '2024-05-03' };
const KEPT = '20240502101500';

/** archived-hop: a page of the chain that only an archive still has. */
export const ARCHIVED: readonly WarningCase[] = [
  archived('gone, and kept', true, { [A]: CITES_B, [B]: { body: OWN, published: '2024-05-01', keptAt: KEPT } }, [
    'tidecourier',
    'quayside',
  ]),
  archived('there', false, { [A]: CITES_B, [B]: { body: OWN, published: '2024-05-01' } }, ['tidecourier', 'quayside']),
  archived('gone, and not kept', false, { [A]: CITES_B, [B]: 'gone' }, ['tidecourier', 'quayside'], 'dead'),
  archived(
    'cited by its archived copy, and gone',
    true,
    {
      [A]: {
        body: `${TEXT}, <a href="https://web.archive.org/web/${KEPT}/${B}">Quayside reported</a>.`,
        published: '2024-05-03',
      },
      [B]: { body: OWN, published: '2024-05-01', keptAt: KEPT },
    },
    ['tidecourier', 'quayside'],
  ),
  archived(
    'cited by its archived copy, and still there',
    false,
    {
      [A]: {
        body: `${TEXT}, <a href="https://web.archive.org/web/${KEPT}/${B}">Quayside reported</a>.`,
        published: '2024-05-03',
      },
      [B]: { body: OWN, published: '2024-05-01' },
    },
    ['tidecourier', 'quayside'],
  ),
  archived(
    'in the middle of the way',
    true,
    {
      [A]: CITES_B,
      [B]: {
        body: `${TEXT}, says <a href="${C}">the lock keepers’ log</a>.`,
        published: '2024-05-02',
        keptAt: '20240503101500',
      },
      [C]: { body: OWN, published: '2024-05-01' },
    },
    ['tidecourier', 'quayside', 'lockkeepers'],
  ),
  archived(
    'kept, and leading to one that is gone for good',
    true,
    {
      [A]: CITES_B,
      [B]: {
        body: `${TEXT}, says <a href="${C}">the lock keepers’ log</a>.`,
        published: '2024-05-02',
        keptAt: '20240503101500',
      },
      [C]: 'gone',
    },
    ['tidecourier', 'quayside', 'lockkeepers'],
    'dead',
  ),
  archived(
    'kept, and without a word of it',
    true,
    { [A]: CITES_B, [B]: { body: `${OTHER} The night ferry is at the quay.`, published: '2024-05-01', keptAt: KEPT } },
    ['tidecourier', 'quayside'],
    'unsupported',
  ),
  archived(
    'only beside the way',
    false,
    {
      [A]: {
        body: `${TEXT}, says <a href="${C}">the lock keepers’ log</a>. <a href="${B}">Quayside</a> has it too.`,
        published: '2024-05-03',
      },
      [C]: { body: OWN, published: '2024-05-01' },
      [B]: { body: `${TEXT}; our own man counted them.`, published: '2024-05-01', keptAt: KEPT },
    },
    ['tidecourier', 'lockkeepers'],
  ),
  archived(
    'only for a link in another paragraph',
    false,
    {
      [A]: {
        body: `${TEXT}, says <a href="${C}">the lock keepers’ log</a>.\nIn May the <a href="${B}">tea queue</a> grew.`,
        published: '2024-05-03',
      },
      [C]: { body: OWN, published: '2024-05-01' },
      [B]: { body: OTHER, published: '2024-05-01', keptAt: KEPT },
    },
    ['tidecourier', 'lockkeepers'],
  ),
];

function circular(
  title: string,
  present: boolean,
  pages: Pages,
  chain: readonly string[],
  end = present ? 'loop' : 'origin',
): WarningCase {
  return { title, text: TEXT, pages, warnings: present ? ['circular'] : [], chain, end };
}

/** circular: following the words leads back to a page that is on the chain already. */
export const CIRCULAR: readonly WarningCase[] = [
  circular(
    'two that name one another',
    true,
    { [A]: CITES_B, [B]: { body: `${TEXT}, as the <a href="${A}">Courier</a> has it.`, published: '2024-05-03' } },
    ['tidecourier', 'quayside'],
  ),
  circular(
    'two, of which the first names its source in a later change',
    true,
    {
      [A]: { body: SAYS_B, line: '3 May 2024<br>Updated 6 May 2024 to say where the figure is from' },
      [B]: { body: `${TEXT}, as the <a href="${A}">Courier</a> has it.`, line: '4 May 2024' },
    },
    ['tidecourier', 'quayside'],
  ),
  circular(
    'three in a ring',
    true,
    {
      [A]: CITES_B,
      [B]: { body: `${TEXT}, according to <a href="${C}">the lock keepers’ log</a>.`, published: '2024-05-03' },
      [C]: { body: `${TEXT} (source: <a href="${A}">Tide Courier</a>).`, published: '2024-05-03' },
    },
    ['tidecourier', 'quayside', 'lockkeepers'],
  ),
  circular(
    'a ring behind the first page',
    true,
    {
      [A]: CITES_B,
      [B]: { body: `${TEXT}, according to <a href="${C}">the lock keepers’ log</a>.`, published: '2024-05-02' },
      [C]: { body: `${TEXT}, <a href="${B}">Quayside</a> found.`, published: '2024-05-02' },
    },
    ['tidecourier', 'quayside', 'lockkeepers'],
  ),
  circular(
    'back by an address with tracking',
    true,
    {
      [A]: CITES_B,
      [B]: {
        body: `${TEXT}, as the <a href="${A}?utm_source=quay&amp;fbclid=x1">Courier</a> has it.`,
        published: '2024-05-03',
      },
    },
    ['tidecourier', 'quayside'],
  ),
  circular(
    'back by an insecure address without www',
    true,
    {
      [A]: CITES_B,
      [B]: {
        body: `${TEXT}, as the <a href="${A.replace('https://www.', 'http://')}">Courier</a> has it.`,
        published: '2024-05-03',
      },
    },
    ['tidecourier', 'quayside'],
  ),
  circular(
    'a page that links to itself',
    false,
    {
      [A]: {
        body: `${TEXT}, our reporter counted (<a href="${A}">this article</a> has been corrected).`,
        published: '2024-05-03',
      },
    },
    ['tidecourier'],
  ),
  circular(
    'a link back in another matter',
    false,
    {
      [A]: CITES_B,
      [B]: { body: `${OWN}\nThe <a href="${A}">Courier</a> has a new crossword.`, published: '2024-05-01' },
    },
    ['tidecourier', 'quayside'],
  ),
  circular(
    'a ring beside the way alone',
    false,
    {
      [A]: {
        body: `${TEXT}, says <a href="${C}">the lock keepers’ log</a>. <a href="${B}">Quayside</a> has it too.`,
        published: '2024-05-03',
      },
      [C]: { body: OWN, published: '2024-05-01' },
      [B]: { body: `${TEXT}, as the <a href="${A}">Courier</a> has it.`, published: '2024-05-03' },
    },
    ['tidecourier', 'lockkeepers'],
  ),
  {
    title: 'a way back that begins after the page it comes back to',
    text: TEXT,
    pages: {
      [A]: CITES_B,
      [B]: { body: `${TEXT}, as the <a href="${A}">Courier</a> has it.`, published: '2024-05-09' },
    },
    warnings: ['later-than-citer'],
    chain: ['tidecourier'],
    end: 'origin',
  },
];
