import { describe, expect, test } from 'vitest';
import { dateWords, spanWords } from '../../../components/words/date-words';
import type { KnownDate } from '../../../core/model';
import { englishWords } from '../../browser/english';

const words = englishWords();
const at = Date.UTC(2012, 2, 3, 21, 30, 14, 412);
const known = (part: Partial<KnownDate>): KnownDate => {
  return { at, precision: 'day', source: 'metadata', toleranceMs: null, zoneKnown: true, ...part };
};

describe('dates in words', () => {
  const rows: readonly (readonly [title: string, date: KnownDate, list: string, full: string, machine: string])[] = [
    [
      'post id',
      known({ precision: 'ms', source: 'post-id' }),
      '3 Mar 2012, 21:30:14 UTC | from the post id',
      '3 March 2012, 21:30:14 UTC | exact to the second, from the post id',
      '2012-03-03T21:30:14.412Z',
    ],
    [
      'post id, never rounded up',
      known({ at: at + 587, precision: 'ms', source: 'post-id' }),
      '3 Mar 2012, 21:30:14 UTC | from the post id',
      '3 March 2012, 21:30:14 UTC | exact to the second, from the post id',
      '2012-03-03T21:30:14.999Z',
    ],
    [
      'post id, interpolated',
      known({ precision: 'approx', source: 'post-id', toleranceMs: 2 * 86_400_000 }),
      'about 3 Mar 2012 | within 2 days, from the post id',
      'about 3 March 2012 | within 2 days, from the post id',
      '2012-03-03',
    ],
    [
      'metadata, day',
      known({}),
      '3 Mar 2012 | from page metadata',
      '3 March 2012 | day only, from page metadata',
      '2012-03-03',
    ],
    [
      'metadata, time',
      known({ precision: 's' }),
      '3 Mar 2012 | from page metadata',
      '3 March 2012, 21:30:14 UTC | from page metadata',
      '2012-03-03T21:30:14Z',
    ],
    [
      'printed',
      known({ source: 'visible' }),
      '3 Mar 2012 | as printed on the page',
      '3 March 2012 | as printed on the page',
      '2012-03-03',
    ],
    [
      'address, month',
      known({ source: 'address', precision: 'month' }),
      'Mar 2012 | from its address',
      'March 2012 | from its address',
      '2012-03',
    ],
    [
      'address, year',
      known({ source: 'address', precision: 'year' }),
      '2012 | from its address',
      '2012 | from its address',
      '2012',
    ],
    [
      'archive',
      known({ source: 'archive' }),
      'by 3 Mar 2012 | first archived copy',
      'On or before 3 March 2012 | first archived copy',
      '2012-03-03',
    ],
  ];
  test.each(rows)('%s', (_, date, list, full, machine) => {
    const said = (length: 'list' | 'full') => {
      const { text, how } = dateWords(date, words, length);
      return `${text} | ${how}`;
    };
    expect([said('list'), said('full'), dateWords(date, words, 'list').machine]).toEqual([list, full, machine]);
  });

  const spans: readonly (readonly [ms: number, coarse: boolean, text: string])[] = [
    [40_000, false, '1 minute'],
    [3 * 3_600_000, false, '3 hours'],
    [3 * 3_600_000, true, '1 day'],
    [86_400_000, true, '1 day'],
    [45 * 3_600_000, false, '2 days'],
    [4 * 86_400_000, false, '4 days'],
    [90 * 86_400_000, false, '3 months'],
    [1100 * 86_400_000, false, '3 years'],
  ];
  test.each(spans)('%d ms, coarse %s: %s', (ms, coarse, text) => {
    expect(spanWords(ms, words, coarse)).toBe(text);
  });
});
