import { describe, expect, test } from 'vitest';
import { timeScale } from '../../../components/library/time-scale';
import type { KnownDate } from '../../../core/model';
import { layOut, way } from './draw-layout';

const known = (day: string, precision: KnownDate['precision'], part: Partial<KnownDate> = {}): KnownDate => {
  return { at: Date.parse(day), precision, source: 'metadata', toleranceMs: null, zoneKnown: true, ...part };
};

/** The scale of a line of pages with these dates, newest first. */
function scaleOf(dates: readonly (KnownDate | null)[], width = 600, name = 'x') {
  const letters = 'abcdefgh'.slice(0, dates.length);
  const parts = Object.fromEntries([...letters].map((letter, index) => [letter, { published: dates[index] ?? null }]));
  return timeScale(layOut(way(letters, undefined, parts)), width, () => name);
}

describe('a mark is as wide as its date is known', () => {
  test.each([
    ['a second of a post id', known('2020-03-06T21:30:14Z', 's', { source: 'post-id' }), 'exact', 0],
    ['a day', known('2020-03-06', 'day'), 'span', 1],
    ['a month', known('2020-03-01', 'month'), 'span', 31],
    ['a year', known('2020-01-01', 'year'), 'span', 366],
    ['about a day either way', known('2020-03-06', 'approx', { toleranceMs: 86_400_000 }), 'span', 2],
    ['a first archived copy', known('2020-03-06', 'day', { source: 'archive' }), 'upto', null],
  ] as const)('%s', (_what, date, shape, days) => {
    const { marks } = scaleOf([known('2021-01-01', 's'), date]);
    const first = marks.find(({ number }) => number === 2);
    const last = marks.find(({ number }) => number === 1);
    expect(first?.shape).toBe(shape);
    if (days === null) expect(first?.from).toBe(0);
    else {
      const perDay =
        ((last?.from ?? 0) - (first?.from ?? 0)) / ((Date.parse('2021-01-01') - spanStart(date)) / 86_400_000);
      expect((first?.to ?? 0) - (first?.from ?? 0)).toBeCloseTo(days * perDay, 6);
    }
  });

  function spanStart({ at, precision, toleranceMs }: KnownDate): number {
    return precision === 'approx' ? at - (toleranceMs ?? 0) : at;
  }
});

describe('the axis', () => {
  test.each([
    ['minutes', ['2020-03-06T10:04:00Z', '2020-03-06T10:00:30Z'], 's', 'minute'],
    ['hours', ['2020-03-06T15:00:00Z', '2020-03-06T10:00:00Z'], 's', 'hour'],
    ['days', ['2020-03-06', '2020-03-02'], 'day', 'day'],
    ['months', ['2020-09-06', '2020-03-02'], 'day', 'month'],
    ['years', ['2024-09-06', '2019-03-02'], 'day', 'year'],
    ['centuries', ['2020-01-01', '1520-01-01'], 'day', 'year'],
  ] as const)('of %s holds every date and has room between its ticks', (_what, days, precision, unit) => {
    const scale = scaleOf(days.map((day) => known(day, precision)));
    expect(scale.unit).toBe(unit);
    expect(scale.ticks.length).toBeGreaterThan(1);
    expect(scale.ticks.length).toBeLessThan(12);
    expect(scale.ticks.map(({ place }) => place)).toEqual(scale.ticks.map(({ place }) => place).sort((a, b) => a - b));
    for (const { from, to } of scale.marks) expect([from >= 0, to <= 1.0001]).toEqual([true, true]);
  });

  test('one exact moment alone is no division by zero', () => {
    const { marks } = scaleOf([known('2020-03-06T10:00:00Z', 's')]);
    expect(marks.map(({ from, to }) => [Number.isFinite(from), Number.isFinite(to)])).toEqual([[true, true]]);
  });

  test.each([240, 600, 3000])('at %i px labels of one row do not meet', (width) => {
    const dates = ['2020-03-08', '2020-03-07', '2020-03-06', '2020-03-05', '2020-03-04'].map((day) =>
      known(day, 'day'),
    );
    const { marks } = scaleOf(dates, width, 'The Upland Dispatch');
    for (const mark of marks) {
      const next = marks.find((other) => other.row === mark.row && other.from > mark.from);
      if (next !== undefined) expect((next.from - mark.from) * width).toBeGreaterThanOrEqual(160);
    }
  });
});

test('marks stand in time order, and pages without a date are named apart', () => {
  const scale = scaleOf([known('2020-03-06', 'day'), null, known('2020-03-02', 'day')]);
  expect(scale.marks.map(({ number }) => number)).toEqual([3, 1]);
  expect(scale.undated).toEqual([2]);
});

test('without any date there is no scale', () => {
  expect(scaleOf([null, null])).toMatchObject({ marks: [], ticks: [], undated: [1, 2] });
});
