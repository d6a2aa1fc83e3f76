import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../core/claim/numbers/read-numbers';
import { isSameNumber } from '../../../core/claim/numbers/same-number';

const cases: readonly (readonly [text: string, language: string, values: readonly (number | string)[]])[] = [
  ['18,400 homes', 'en', [18_400]],
  ['18.400 Haushalte', 'de', [18_400]],
  ['18 400 foyers', 'fr', [18_400]],
  ['a tide of 4.9 metres', 'en', [4.9]],
  ['une marée de 4,9 mètres', 'fr', [4.9]],
  ['seven and a half tonnes', 'en', [7_500]],
  ['eighteen thousand four hundred and six', 'en', [18_406]],
  ['two hundred people', 'en', [200]],
  ['a dozen eggs, two dozen eggs', 'en', [24]],
  ['£2.3m', 'en', [2_300_000]],
  ['$4 billion', 'en', [4e9]],
  ['quatre-vingt-dix-sept', 'fr', [97]],
  ['soixante et onze', 'fr', [71]],
  ['deux cent cinquante mille', 'fr', [250_000]],
  ['einundzwanzig', 'de', [21]],
  ['dreihundertzwölf', 'de', [312]],
  ['viertausendfünfhundert', 'de', [4_500]],
  ['treinta y cinco', 'es', [35]],
  ['doscientos mil', 'es', [200_000]],
  ['three quarters', 'en', [0.75]],
  ['one in four', 'en', [0.25]],
  ['drei Viertel', 'de', [0.75]],
  ['la mitad', 'es', [0.5]],
  ['27 per cent', 'en', [0.27]],
  ['27 pour cent', 'fr', [0.27]],
  ['seven percentage points', 'en', [0.07]],
  ['3 Prozentpunkte', 'de', [0.03]],
  ['14 in 2021', 'en', [14, 2021]],
  ['half past four', 'en', [4 * 60 + 30]],
  ['7.40 pm', 'en', [19 * 60 + 40]],
  ['at 7.40 in the evening', 'en', [19 * 60 + 40]],
  ['at 19.40', 'en', [19 * 60 + 40]],
  ['sold at 4.30 a kilo', 'en', [4.3]],
  ['grew at 4.30 per cent', 'en', [0.043]],
  ['halb acht', 'de', [7 * 60 + 30]],
  ['half acht', 'nl', [7 * 60 + 30]],
  ['room B2 of the 08 wing', 'en', [8]],
  ['version 1.2.3', 'en', []],
  ['nothing to count', 'en', []],
];

describe('readNumbers', () => {
  it.each(cases)('%s (%s): %j', (text, language, values) => {
    const found = readNumbers(text, language).map((number) => number.value);
    expect(found.length).toBe(values.length);
    found.forEach((value, index) => {
      expect(value).toBeCloseTo(Number(values[index]), 9);
    });
  });
});

const pairs: readonly (readonly [one: string, other: string, same: boolean])[] = [
  ['about 5,000', '5,053', true],
  ['5,000', '5,053', true],
  ['5,053', '5,530', false],
  ['60', '63', false],
  ['about 60', '63', true],
  ['at least 45', '47', true],
  ['at least 45', '90', false],
  ['nearly 200', '196', true],
  ['nearly 200', '204', false],
  ['75 %', 'three quarters', true],
  ['75 %', '75', false],
  ['10 miles', '16 km', true],
  ['10 miles', '10 km', false],
  ['£40', '€40', false],
  ['19:40', 'twenty to eight', true],
  ['1931', '1932', false],
  ['eleven', '11', true],
];

describe('isSameNumber', () => {
  it.each(pairs)('%s and %s: %s', (one, other, same) => {
    const [first] = readNumbers(one, 'en');
    const [second] = readNumbers(other, 'en');
    expect(first && second && isSameNumber(first, second)).toBe(same);
    expect(first && second && isSameNumber(second, first)).toBe(same);
  });
});
