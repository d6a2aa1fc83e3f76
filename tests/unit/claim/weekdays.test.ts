import { expect, test } from 'vitest';
import { isWeekday } from '../../../core/claim/lexicon/weekdays';

test.each<readonly [word: string, isDay: boolean]>([
  ['wednesday', true],
  ['mondays', true],
  ['sonnabend', true],
  ['miércoles', true],
  ['miercoles', true],
  ['sábado', true],
  ['giovedì', true],
  ['zaterdag', true],
  ['måndagen', true],
  ['holiday', false],
  ['feiertag', false],
  ['mardi-gras', false],
  ['frida', false],
])('%s is a day of the week: %s', (word, isDay) => {
  expect(isWeekday(word)).toBe(isDay);
});
