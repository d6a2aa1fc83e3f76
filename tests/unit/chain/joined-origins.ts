import type { Pages } from './held-out';
import { A, B, C, D, E, OTHER, OWN, SAYS_B, TEXT, type WarningCase } from './warnings';

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
    'the second names the house of the first without a link',
    true,
    {
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: { body: OWN, published: '2024-05-01', site: 'Quayside' },
      [C]: {
        body: `According to Quayside the night ferry sailed with six of its eleven crew for nine weeks.`,
        published: '2024-05-02',
      },
    },
    ['quayside'],
  ),
  joined(
    'the second names another house without a link',
    false,
    {
      [A]: { body: TWO, published: '2024-05-03' },
      [B]: { body: OWN, published: '2024-05-01', site: 'Quayside' },
      [C]: {
        body: `According to the Arle Gazette the night ferry sailed with six of its eleven crew for nine weeks.`,
        published: '2024-05-02',
      },
    },
    ['quayside'],
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
