import { expect, test } from 'vitest';
import { daySpan } from '../../../components/options/day-span';

const dayMs = 86_400_000;
const local = (year: number, month: number, day: number) => new Date(year, month - 1, day).getTime();

const rows: readonly (readonly [first: string, last: string, span: readonly [number, number] | null])[] = [
  ['2026-11-22', '2026-11-22', [local(2026, 11, 22), local(2026, 11, 23)]],
  ['2026-02-27', '2026-03-01', [local(2026, 2, 27), local(2026, 3, 2)]],
  ['2026-11-23', '2026-11-22', null],
  ['', '2026-11-22', null],
  ['2026-11-22', 'tomorrow', null],
];

test.each(rows)('from %j to %j', (first, last, span) => {
  const found = daySpan(first, last);
  expect(found === null ? null : [found.from, found.to]).toEqual(span);
});

test('a day of 23 or 25 hours is a whole day', () => {
  const found = daySpan('2026-01-01', '2026-12-31');
  expect(found && Math.round((found.to - found.from) / dayMs)).toBe(365);
});
