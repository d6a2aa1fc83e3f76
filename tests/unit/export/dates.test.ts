import { describe, expect, it } from 'vitest';
import { dateParts, isoDate, isoMoment, isoOf } from '../../../core/export/date-parts';
import type { KnownDate } from '../../../core/model';
import { dated } from './example-trace';

const hour = 3_600_000;
const at = '2012-03-03T21:30:14.734Z';

const cases: readonly (readonly [name: string, date: KnownDate, iso: string | null])[] = [
  ['an exact post, cut to the second', dated(at, 'ms'), '2012-03-03T21:30:14Z'],
  ['a second', dated(at, 's'), '2012-03-03T21:30:14Z'],
  ['a minute', dated(at, 'minute'), '2012-03-03T21:30Z'],
  ['a day', dated(at, 'day'), '2012-03-03'],
  ['a month', dated(at, 'month'), '2012-03'],
  ['a year', dated(at, 'year'), '2012'],
  ['a time without its zone gives the day', dated(at, 's', { zoneKnown: false }), '2012-03-03'],
  ['about, inside a day', dated('2012-03-03T12:00:00Z', 'approx', { toleranceMs: 5 * hour }), '2012-03-03'],
  ['about, over midnight', dated(at, 'approx', { toleranceMs: 5 * hour }), '2012-03'],
  ['about, over the end of a month', dated('2012-03-31T21:00:00Z', 'approx', { toleranceMs: 5 * hour }), '2012'],
  ['about, over the new year', dated('2011-12-31T21:00:00Z', 'approx', { toleranceMs: 5 * hour }), null],
  ['a first archived copy is no date of publication', dated(at, 's', { source: 'archive' }), null],
  ['before 1970', dated('1912-04-15T00:00:00Z', 'day'), '1912-04-15'],
];

describe('a date no more exact than it is known', () => {
  it.each(cases)('%s', (_name, date, iso) => {
    expect(isoDate(date)).toBe(iso);
  });

  it('keeps the year of a date that is uncertain by years, marked', () => {
    const parts = dateParts(dated('2011-12-31T21:00:00Z', 'approx', { toleranceMs: 5 * hour }));
    expect(parts).toEqual({ year: 2011, month: null, day: null, time: null, circa: true });
    expect(parts === null ? null : isoOf(parts)).toBe('2011');
  });

  it.each([Number.NaN, 1e300, -1e300, Number.POSITIVE_INFINITY])('gives nothing for the time %s', (time) => {
    expect(isoMoment(time)).toBeNull();
    expect(isoDate({ ...dated(at, 's'), at: time })).toBeNull();
  });
});
