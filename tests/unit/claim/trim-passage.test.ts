import { describe, expect, test } from 'vitest';
import { trimPassage } from '../../../core/claim/text/trim-passage';

type Row = readonly [language: string, claim: string, text: string, kept: string];

const APART: readonly Row[] = [
  [
    'en',
    'The 57 lamps at Gull Quay are lit by two keepers',
    'The 75 lamps at Gull Quay are lit by keepers. They sleep in the boathouse. In weeks of fog nobody sleeps.',
    'The 75 lamps at Gull Quay are lit by keepers.',
  ],
  [
    'en',
    'The lamps are lit by keepers who sleep in the boathouse',
    'The quay is old. The lamps are lit by keepers, who sleep in the boathouse. In weeks of fog nobody sleeps.',
    'The lamps are lit by keepers, who sleep in the boathouse.',
  ],
  [
    'en',
    'Three of the 57 lamps at Gull Quay were broken in Sunday’s storm',
    'At noon a storm was reported from Gull Quay. Nobody was on the quay.\nThree of our 57 lamps have been broken. More are dim.',
    'Three of our 57 lamps have been broken.',
  ],
  [
    'de',
    'Drei der 57 Lampen am Möwenkai gingen im Sturm entzwei',
    'Am Möwenkai gab es gegen Mittag einen Sturm. Niemand war am Kai.\nDrei unserer 57 Lampen sind entzwei.',
    'Drei unserer 57 Lampen sind entzwei.',
  ],
  [
    'fr',
    'Trois des 57 lampes du quai ont été brisées par la tempête',
    'Trois de nos 57 lampes sont brisées.\nLa tempête a touché le quai à midi. Personne n’y était.',
    'Trois de nos 57 lampes sont brisées.',
  ],
];

const NEEDED: readonly Row[] = [
  [
    'en',
    'The 57 lamps at Gull Quay cost 40 crowns each',
    'There are 75 lamps at Gull Quay. Each of them cost 40 crowns.',
    'There are 75 lamps at Gull Quay. Each of them cost 40 crowns.',
  ],
  [
    'en',
    'The 57 lamps at Gull Quay were lit by two keepers who slept in the boathouse',
    'Two keepers slept in the boathouse. The 57 lamps at Gull Quay were lit by them.',
    'Two keepers slept in the boathouse. The 57 lamps at Gull Quay were lit by them.',
  ],
  [
    'en',
    'The lamps were lit by keepers who slept in the boathouse',
    'The keepers slept in the boathouse.\nThey lit the lamps.',
    'The keepers slept in the boathouse.\nThey lit the lamps.',
  ],
];

describe('sentences beside the one that has the figures are no part of a passage', () => {
  test.each([...APART, ...NEEDED])('%s: %s', (language, claim, text, kept) => {
    const { start, end } = trimPassage(claim, { start: 0, end: text.length }, text, language);
    expect(text.slice(start, end)).toBe(kept);
  });
});
