import { describe, expect, test } from 'vitest';
import { readArticle, relationsOf } from './read-article';

const link = (host: string, words: string): string => `<a href="https://${host}">${words}</a>`;
const PROSE =
  'The steps were counted twice that winter, by whoever came first, and the figures went into a school book that is kept in the yard, where nobody has asked for it since, and where it will stay.';
const SET_OFF = 'Nobody has counted the steps since then. Nobody will count them this winter either.';

/** Language, paragraph, relations with addresses. */
const CASES: readonly (readonly [title: string, language: string, markup: string, wanted: readonly string[]])[] = [
  // An aside behind words set off says where they are from.
  ...(
    [
      ['en', (line) => `(That is from ${line('Two short records')}, and all of it deserves your time.)`, 'quotes'],
      ['de', (line) => `(${line('Hier der ganze Beitrag')}, mit den Kommentaren zu lesen.)`, 'quotes'],
      ['fr', (line) => `(Le texte entier est ${line('chez elle')}.)`, 'quotes'],
      ['es', (line) => `(El texto completo está ${line('en su cuaderno')}.)`, 'quotes'],
      ['nl', (line) => `(Dat is ${line('haar eigen tekst')}, het derde punt.)`, 'quotes'],
      ['en', (line) => `(There is also ${line('a map')} of the steps.)`, 'links'],
      ['de', (line) => `(Eine Karte gibt es auch, ${line('im Museum')}.)`, 'links'],
      ['en', (line) => `The steps were mended ${line('in the spring')}.`, 'links'],
    ] as readonly (readonly [string, (line: (words: string) => string) => string, string])[]
  ).map(
    ([language, aside, wanted]) =>
      [
        `behind words set off: ${aside((words) => words)}`,
        language,
        `Ann Lee:</p><blockquote><p>${SET_OFF}</p></blockquote><p>${aside((words) => link('lee.example.com/9', words))}`,
        [`${wanted} lee.example.com/9`],
      ] as const,
  ),
  // What was linked in the sentence before is where the words stand, or not.
  ...(
    [
      ['en', (line) => `The minute of 1931, at ${line('the trust')}, leaves no doubt. It says:`, 'quotes'],
      [
        'de',
        (line) => `Ein Leser schickte mir einen alten Beitrag von ${line('Kai und Kran')}. Dort schrieb jemand:`,
        'quotes',
      ],
      [
        'fr',
        (line) =>
          `Il faut lire le livre de l’abbé, numérisé par ${line('la ville')}. Il y décrit la crue, et conclut :`,
        'quotes',
      ],
      ['es', (line) => `La carta está ${line('en el archivo')}. Allí se lee:`, 'quotes'],
      ['it', (line) => `La lettera è ${line('in archivio')}. Lì si legge:`, 'quotes'],
      ['ru', (line) => `Письмо лежит ${line('в архиве')}. Там написано:`, 'quotes'],
      ['sv', (line) => `Brevet finns ${line('i arkivet')}. Där skrev någon:`, 'quotes'],
      ['en', (line) => `The mill has ${line('a new wheel')}. There is a sign on it:`, 'links'],
      ['en', (line) => `The mill has ${line('a new wheel')}. Ann Lee wrote this week:`, 'links'],
      ['de', (line) => `Die Mühle hat ${line('ein neues Rad')}. Anna Lehm schrieb dazu:`, 'links'],
      ['fr', (line) => `Le moulin a ${line('une roue neuve')}. Anne Lee a dit :`, 'links'],
    ] as readonly (readonly [string, (line: (words: string) => string) => string, string])[]
  ).map(
    ([language, lead, wanted]) =>
      [
        `before words set off: ${lead((words) => words)}`,
        language,
        `${lead((words) => link('lee.example.com/9', words))}</p><blockquote><p>${SET_OFF}</p></blockquote><p>${PROSE}`,
        [`${wanted} lee.example.com/9`],
      ] as const,
  ),
  [
    'what an audit has in writing',
    'en',
    `That is the finding of an ${link('county.example.gov/audit.pdf', 'audit')} released on Tuesday. “Nobody went to see the weir, because there is no weir,” the auditor, Ann Lee, wrote of it.`,
    ['quotes county.example.gov/audit.pdf'],
  ],
  [
    'what somebody says beside an audit',
    'en',
    `There is a new ${link('county.example.gov/audit.pdf', 'audit')} of the weir. “Nobody went to see the weir, because there is no weir,” Ann Lee said.`,
    ['links county.example.gov/audit.pdf'],
  ],
  ...(
    [
      ['en', 'Source'],
      ['de', 'Quelle'],
      ['ru', 'Источник'],
    ] as const
  ).map(
    ([language, label]) =>
      [
        `a name in marks behind its label: ${label}`,
        language,
        `${label}: ${link('week.example.com/4', '«Upper Week»')}`,
        ['isBasedOn week.example.com/4'],
      ] as const,
  ),
];

describe('the link that words are quoted from', () => {
  for (const [title, language, markup, wanted] of CASES) {
    test(title, () => expect(relationsOf(readArticle(`<p>${markup}</p>`, language))).toEqual(wanted));
  }
});
