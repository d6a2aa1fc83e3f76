import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

interface Case {
  readonly title: string;
  readonly language: string;
  readonly lines: readonly string[];
  /** `name: words`, in page order; `?` for somebody unnamed, `-` for nobody known. */
  readonly said: readonly string[];
}

const courts: readonly Case[] = [
  {
    title: 'a line that leads to the decision',
    language: 'de',
    lines: [
      'Das Landgericht Weihertal hat entschieden.',
      'Die entscheidende Passage steht auf Seite 24 der Urteilsbegründung:',
      '> Soweit das Wehr im Eigentum der Gemeinde steht, hat diese es zu erhalten und zu bezahlen.',
    ],
    said: [
      'Landgericht Weihertal: Soweit das Wehr im Eigentum der Gemeinde steht, hat diese es zu erhalten und zu bezahlen.',
    ],
  },
  {
    title: 'judges without a name',
    language: 'de',
    lines: [
      'Das Landgericht Weihertal hat entschieden.',
      'Die Richter schreiben',
      '> Die Gemeinde hat das Wehr zu erhalten und die Kosten dafür zu tragen.',
    ],
    said: ['Landgericht Weihertal: Die Gemeinde hat das Wehr zu erhalten und die Kosten dafür zu tragen.'],
  },
  {
    title: 'the decision says',
    language: 'en',
    lines: [
      'The Dunmere County Court closed the case on Friday.',
      'The key passage of the ruling, which ran to nine pages:',
      '> The weir belongs to the parish, and the parish shall maintain it at its own cost.',
    ],
    said: ['Dunmere County Court: The weir belongs to the parish, and the parish shall maintain it at its own cost.'],
  },
];

const sites: readonly Case[] = [
  {
    title: 'the site of the linked page, when nobody is named',
    language: 'en',
    lines: [
      'The rules for [old wheels](https://weirs.example/rules) are plain. For example:',
      '> A wheel that has not turned for ten years may be taken down without asking anybody.',
    ],
    said: ['-: A wheel that has not turned for ten years may be taken down without asking anybody.'],
  },
  {
    title: 'a link that leads to the words does not say whose they are',
    language: 'en',
    lines: [
      'There are [rules for old wheels](https://www.weirs.example/rules), and they are plain:',
      '> A wheel that has not turned for ten years may be taken down without asking anybody.',
    ],
    said: ['-: A wheel that has not turned for ten years may be taken down without asking anybody.'],
  },
  {
    title: 'the account of a linked post',
    language: 'en',
    lines: ['* [“a wheel turns until it does not turn any more”](https://x.com/norafell/status/1234567890123)'],
    said: ['@norafell: a wheel turns until it does not turn any more'],
  },
  {
    title: 'a term with a link is nobody’s',
    language: 'en',
    lines: ['* [“the long night”](https://weirs.example/night) and more'],
    said: ['-: the long night'],
  },
];

const named: readonly Case[] = [
  {
    title: 'a note has its date before its subject',
    language: 'de',
    lines: [
      'Viele haben genug. (Nachtrag vom 7.1.2019: Der Weiherverband legt in einem Brief Wert auf die Feststellung, „dass die Stadt allenfalls die Zahl aller Verfahren nennen kann.“)',
    ],
    said: ['Weiherverband: dass die Stadt allenfalls die Zahl aller Verfahren nennen kann.'],
  },
  {
    title: 'a surname before what it names',
    language: 'de',
    lines: [
      'Karla Ohm leitet die Mühle. Ohm sagte wenig.',
      'Sie will das Mahlen „grober Körner“ (so nennt Ohm Weizen und Roggen) erschweren.',
    ],
    said: ['Karla Ohm: grober Körner'],
  },
  {
    title: 'a paragraph that names somebody is about them',
    language: 'en',
    lines: [
      '“It was never repaired,” said Ivor Quill, the warden.',
      'The miller’s lawyer, Nora Fell, had a shorter statement on Friday. “Nobody can overstate the size of this ruling.”',
    ],
    said: ['Ivor Quill: It was never repaired,', 'Nora Fell: Nobody can overstate the size of this ruling.'],
  },
  {
    title: 'a clause with a name and an office inside the marks',
    language: 'fr',
    lines: [
      '“La vanne est très vieille, rappelle Anne Sorel Vidal, ingénieure et auteure du rapport. Dans ce cas, il faut la remplacer au plus vite.”',
    ],
    said: [
      'Anne Sorel Vidal: La vanne est très vieille, rappelle Anne Sorel Vidal, ingénieure et auteure du rapport. Dans ce cas, il faut la remplacer au plus vite.',
    ],
  },
  {
    title: 'one person speaks, a body is quoted with a term',
    language: 'fr',
    lines: [
      'Une "crue massive", comme prévenait l’ONF.',
      '"La vanne est très vieille et personne ne la surveille", explique Anne Sorel.',
      '"Il faut la remplacer au plus vite avant les pluies", ajoute Anne Sorel.',
      'Cependant, la commune hésite depuis des mois. "Il est possible que le conseil attende encore une année entière."',
    ],
    said: [
      'ONF: crue massive',
      'Anne Sorel: La vanne est très vieille et personne ne la surveille',
      'Anne Sorel: Il faut la remplacer au plus vite avant les pluies',
      'Anne Sorel: Il est possible que le conseil attende encore une année entière.',
    ],
  },
];

const none: readonly Case[] = [
  {
    title: 'marks inside a linked headline',
    language: 'en',
    lines: ['Read more: [Sisters of the valley bear a ‘double load’](https://weirs.example/sisters)'],
    said: [],
  },
  {
    title: 'a phrase in a wider link',
    language: 'en',
    lines: ['The council began with [its “muddy water” policy](https://weirs.example/policy) on Friday.'],
    said: [],
  },
  {
    title: 'an address',
    language: 'en',
    lines: ['Why not enable ‘link:http://weirs.example/any’ for all of them?'],
    said: [],
  },
  {
    title: 'one word that nobody is said to say',
    language: 'en',
    lines: ['The gate can be opened by saying “weirs.”'],
    said: [],
  },
  {
    title: 'a heading set as a block, after a sentence of somebody',
    language: 'fr',
    lines: ['Anne Sorel a déclaré qu’elle n’avait « rien à se reprocher ».', '> Deux vannes ouvertes sans suite'],
    said: ['Anne Sorel: rien à se reprocher'],
  },
];

function read({ lines, language }: Case): readonly string[] {
  return attributionsOf(lines, { language }).quotations.map(({ attribution: { kind, name }, exact }) => {
    const nobody = kind === 'none' ? '-' : '?';
    return `${name ?? nobody}: ${exact}`;
  });
}

describe('words of a court', () => {
  it.each(courts)('$language, $title: $lines', (row) => expect(read(row)).toEqual(row.said));
});

describe('words of a linked page', () => {
  it.each(sites)('$language, $title: $lines', (row) => expect(read(row)).toEqual(row.said));
});

describe('speakers by name', () => {
  it.each(named)('$language, $title: $lines', (row) => expect(read(row)).toEqual(row.said));
});

describe('no words of anybody', () => {
  it.each(none)('$language, $title: $lines', (row) => expect(read(row)).toEqual(row.said));
});
