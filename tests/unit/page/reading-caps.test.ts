import { expect, test } from 'vitest';
import type { Citation, PageReading } from '../../../core/model';
import { capReading, readingCaps } from '../../../core/reading-caps';
import { readFixture } from './read-fixture';

const reading = readFixture('blog-2012.html');
const citation = reading.citations[0] as Citation;

test('a reading below the caps stays as it is', () => {
  expect(capReading(reading)).toEqual(reading);
});

test('a reading made to fill a store is cut, with what points into the cut', () => {
  const huge: PageReading = {
    ...reading,
    text: reading.text + 'a'.repeat(readingCaps.text),
    bodyEnd: reading.text.length + readingCaps.text,
    citations: Array.from({ length: readingCaps.citations + 50 }, () => citation),
    quotations: [0, readingCaps.citations + 20].map((at) => ({
      start: 0,
      end: 5,
      exact: reading.text.slice(0, 5),
      form: 'marks' as const,
      attribution: { kind: 'none' as const, name: null },
      cue: null,
      citation: at,
    })),
    claims: [
      {
        ...citation,
        text: 'x',
        kind: 'statement',
        attribution: { kind: 'none', name: null },
        selectors: [],
        citations: [0, readingCaps.citations + 10],
      },
    ],
    blocks: [...reading.blocks, { start: readingCaps.text + 5, end: readingCaps.text + 9, kind: 'paragraph' }],
  };
  const cut = capReading(huge);
  expect(cut.text).toHaveLength(readingCaps.text);
  expect(cut.bodyEnd).toBe(readingCaps.text);
  expect(cut.citations).toHaveLength(readingCaps.citations);
  expect(cut.quotations.map((quotation) => quotation.citation)).toEqual([0, null]);
  expect(cut.claims[0]?.citations).toEqual([0]);
  expect(cut.blocks).toEqual(reading.blocks);
  expect(cut.limits).toContain('bytes');
});
