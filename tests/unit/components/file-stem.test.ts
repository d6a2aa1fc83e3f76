import { expect, test } from 'vitest';
import { fileStem } from '../../../components/export/file-stem';

const at = Date.UTC(2026, 10, 22, 14, 20);
const rows: readonly (readonly [text: string, at: number, stem: string])[] = [
  ['Some 480 households, “may have” flooded.', at, 'headwater-some-480-households-may-have-flooded-2026-11-22'],
  ['../../etc/passwd\u0000', at, 'headwater-etc-passwd-2026-11-22'],
  ['con: <aux>|nul?', at, 'headwater-con-aux-nul-2026-11-22'],
  ['Überflutung in Köln', at, 'headwater-überflutung-in-köln-2026-11-22'],
  ['洪水は四百八十世帯に', at, 'headwater-洪水は四百八十世帯に-2026-11-22'],
  ['', at, 'headwater-2026-11-22'],
  ['no day', Number.NaN, 'headwater-no-day'],
  ['a'.repeat(300), at, 'headwater-2026-11-22'],
];

test.each(rows)('%j at %d is %s', (text, when, stem) => {
  expect(fileStem(text, when)).toBe(stem);
});
