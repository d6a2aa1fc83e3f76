import { expect, test } from 'vitest';
import { tongueOf } from '../../../core/claim/text/tongue-of';

test.each<readonly [tag: string | null | undefined, tongue: string | null]>([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['DE-at', 'de'],
  ['zh-Hant-TW', 'zh'],
  ['fil', 'fil'],
  ['gsw-CH', 'gsw'],
  ['', null],
  [null, null],
  [undefined, null],
])('%s is a tag of %s', (tag, tongue) => {
  expect(tongueOf(tag)).toBe(tongue);
});
