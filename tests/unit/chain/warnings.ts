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

const A = 'https://www.tidecourier.example.com/news/ferry-crew';
const B = 'https://quayside.example.net/2024/ferry-crew';
const C = 'https://lockkeepers.example.org/log/crew';
const D = 'https://www.ferrymen.example.org/notices/14';
const E = 'https://www.portvoice.example/crew.html';

const TEXT = 'The night ferry sailed with six of its eleven crew for nine weeks';
const OWN = `${TEXT}. I was the seventh, and I was ashore with a broken thumb.`;
const OTHER = 'The ferry office has painted its door green, and the queue for tea is as long as ever.';

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

const SAYS_B = `${TEXT}, <a href="${B}">Quayside reports</a>.`;

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

function joined(title: string, single: boolean, pages: Pages, origins: readonly string[]): WarningCase {
  return { title, text: TEXT, pages, warnings: single ? ['single-origin'] : [], origins };
}

const TWO = `${TEXT}, <a href="${B}">Quayside reports</a>. <a href="${C}">The lock keepers’ log</a> has it too.`;
const FROM_D = `${TEXT}, according to <a href="${D}">a notice of the ferrymen</a>.`;
const NOTICE: Pages[string] = { body: OWN, published: '2024-04-29' };
const WIRED =
  'PORT ARLE (Norwire) – The night ferry sailed with six of its eleven crew for nine weeks because nobody would take the shift, two of its stewards have said.';

/** single-origin: several sources are named for the words, and all of them have it from one. Otherwise how many origins there are. */
export const JOINED: readonly WarningCase[] = [
  joined(
    'two that credit one notice',
    true,
    {
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: { body: FROM_D, published: '2024-05-01' },
      [C]: { body: FROM_D, published: '2024-05-02' },
      [D]: NOTICE,
    },
    ['ferrymen'],
  ),
  joined(
    'one that credits a notice, named alone',
    false,
    { [A]: { body: SAYS_B, published: '2024-05-03' }, [B]: { body: FROM_D, published: '2024-05-01' }, [D]: NOTICE },
    ['ferrymen'],
  ),
  joined(
    'one that credits a notice, and one with a reporter aboard',
    false,
    {
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: { body: FROM_D, published: '2024-05-01' },
      [C]: { body: `${TEXT}; our keeper went aboard and counted.`, published: '2024-05-02' },
      [D]: NOTICE,
    },
    ['ferrymen', 'lockkeepers'],
  ),
  joined(
    'two eye-witnesses',
    false,
    {
      [A]: {
        body: `${TEXT}, as both <a href="${B}">a steward’s diary</a> and <a href="${C}">the lock keepers’ log</a> say.`,
        published: '2024-05-03',
      },
      [B]: { body: `${TEXT}. I made their beds.`, published: '2024-05-01' },
      [C]: { body: `${TEXT}. I took their ropes.`, published: '2024-05-02' },
    },
    ['quayside', 'lockkeepers'],
  ),
  joined(
    'a post and a log, named one after the other',
    false,
    {
      [A]: {
        body: `${TEXT}. <a href="${B}">A steward wrote about it</a> in April, and <a href="${C}">the lock keepers</a> did so ten days later.`,
        published: '2024-05-03',
      },
      [B]: { body: `${TEXT}. I made their beds.`, published: '2024-04-11' },
      [C]: {
        body: 'Ropes of the night ferry: six of eleven crew aboard, and that for nine weeks now.',
        published: '2024-04-21',
      },
    },
    ['quayside', 'lockkeepers'],
  ),
  joined(
    'the second says it in a few words of its own and credits the notice',
    true,
    {
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: { body: FROM_D, published: '2024-05-01' },
      [C]: {
        body: `The ferry is short of hands, says <a href="${D}">a notice of the ferrymen</a>. The lock is open.`,
        published: '2024-05-02',
      },
      [D]: NOTICE,
    },
    ['ferrymen'],
  ),
  joined(
    'the second credits the first in a line of its own',
    true,
    {
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: { body: OWN, published: '2024-05-01' },
      [C]: {
        body: `The boat at night is thinly manned, it seems.\nSource: <a href="${B}">Quayside</a>.\nThe lock is open.`,
        published: '2024-05-02',
      },
    },
    ['quayside'],
  ),
  joined(
    'two newsrooms besides the first, both with the wire',
    true,
    {
      [A]: {
        body: `${TEXT}. That is how <a href="${B}">Quayside</a> has it; <a href="${C}">Radio Arle</a> and <a href="${E}">Port Voice</a> have it too.`,
        published: '2024-05-03',
      },
      [B]: { body: FROM_D, published: '2024-05-01' },
      [C]: {
        body: `Too few hands on the night boat, according to <a href="${D}">the ferrymen</a>.`,
        published: '2024-05-02',
      },
      [E]: { body: `The night boat lacks crew.\nSource: <a href="${D}">the ferrymen</a>`, published: '2024-05-02' },
      [D]: NOTICE,
    },
    ['ferrymen'],
  ),
  joined(
    'the second is the first word for word, a day later and without a credit',
    true,
    {
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: { body: `${WIRED} This is from <a href="${D}">a notice</a>.`, published: '2024-04-30' },
      [C]: { body: WIRED.replace('PORT ARLE (Norwire) – ', ''), published: '2024-05-01' },
      [D]: NOTICE,
    },
    ['ferrymen'],
  ),
  joined(
    'both print the same notice word for word, one of them with its address',
    true,
    {
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: {
        body: `<p>${TEXT} because nobody would take the shift at the old rate (<a href="${D}">notice</a>).</p>`,
        published: '2024-05-01',
      },
      [C]: { body: `${TEXT} because nobody would take the shift at the old rate.`, published: '2024-05-02' },
      [D]: {
        body: `${TEXT} because nobody would take the shift at the old rate. Names are with the office.`,
        published: '2024-04-29',
      },
    },
    ['ferrymen'],
  ),
  joined(
    'the wire beside a page that has it from the wire',
    true,
    {
      [A]: {
        body: `${TEXT}, says <a href="${B}">Quayside</a>. <a href="${D}">The ferrymen</a> and the radio have it too.`,
        published: '2024-05-03',
      },
      [B]: { body: FROM_D, published: '2024-05-01' },
      [D]: NOTICE,
    },
    ['ferrymen'],
  ),
  joined(
    'a page and the notice that it cites, in one breath',
    false,
    {
      [A]: {
        body: `${TEXT}, says <a href="${B}">Quayside</a>, citing <a href="${D}">a notice of the ferrymen</a>.`,
        published: '2024-05-03',
      },
      [B]: { body: FROM_D, published: '2024-05-01' },
      [D]: NOTICE,
    },
    ['ferrymen'],
  ),
  joined(
    'farther up: the page in the middle names two that credit one',
    true,
    {
      [E]: { body: `${TEXT}, the <a href="${A}">Courier</a> reports.`, published: '2024-05-04' },
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: { body: FROM_D, published: '2024-05-01' },
      [C]: { body: FROM_D, published: '2024-05-02' },
      [D]: NOTICE,
    },
    ['ferrymen'],
  ),
  joined(
    'the second credits a page that is gone',
    false,
    {
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: { body: OWN, published: '2024-05-01' },
      [C]: { body: FROM_D, published: '2024-05-02' },
      [D]: 'gone',
    },
    ['quayside'],
  ),
  joined(
    'a notice, and a page that has it from the notice, in one sentence',
    true,
    {
      [A]: {
        body: `${TEXT}, says <a href="${D}">a notice of the ferrymen</a>, and <a href="${B}">Quayside</a> says so too.`,
        published: '2024-05-03',
      },
      [B]: { body: FROM_D, published: '2024-05-01' },
      [D]: NOTICE,
    },
    ['ferrymen'],
  ),
  joined(
    'a file, and a quoted officer who has counted himself',
    false,
    {
      [A]: {
        body: `${TEXT}, according to <a href="https://www.ferrymen.example.org/files/crew.csv">the crew lists</a>. <a href="${C}">The lock keepers’ log</a> says the same.`,
        published: '2024-05-03',
      },
      'https://www.ferrymen.example.org/files/crew.csv': {
        file: 'ship,weeks,crew,full crew\nnight ferry,9,6,11\nday ferry,0,8,8\n',
        type: 'text/csv',
      },
      [C]: { body: `${TEXT}. I took their ropes.`, published: '2024-05-02' },
    },
    ['ferrymen', 'lockkeepers'],
  ),
  joined(
    'the second is of another matter',
    false,
    {
      [A]: {
        body: `${TEXT}, <a href="${B}">Quayside reports</a>. <a href="${C}">The lock keepers</a> are on leave.`,
        published: '2024-05-03',
      },
      [B]: { body: OWN, published: '2024-05-01' },
      [C]: { body: OTHER, published: '2024-05-02' },
    },
    ['quayside'],
  ),
  joined(
    'the second has the same from the first, which has it from a post',
    true,
    {
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: { body: `${TEXT}, <a href="${E}">Port Voice</a> found.`, published: '2024-05-02' },
      [C]: { body: `${TEXT}, as <a href="${B}">Quayside</a> writes.`, published: '2024-05-02' },
      [E]: { body: OWN, published: '2024-04-30' },
    },
    ['portvoice'],
  ),
];
