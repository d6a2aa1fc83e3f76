import { expect, test } from 'vitest';
import { isOtherFact } from '../../../core/claim/statement/is-other-fact';

/** A number that opens a sentence is no name: another one there is a figure that was changed. */
const cases = [
  ['en', 'Nineteen of 34 lamps went dark', 'Nine of 34 lamps went dark', false],
  ['fr', 'Seize lampes sur 34 sont éteintes', 'Six lampes sur 34 sont éteintes', false],
  ['es', 'Quince farolas se apagaron', 'Cinco farolas se apagaron', false],
  ['en', 'Arden beat Holm by 31 goals', 'Pelham beat Corve by 12 goals', true],
  ['fr', 'Arden a battu Holm de 31 buts', 'Pelham a battu Corve de 12 buts', true],
] as const;

test.each(cases)('%s: %s / %s', (language, claim, passage, is) => {
  expect(isOtherFact(claim, passage, language)).toBe(is);
});
