import { describe, expect, it } from 'vitest';
import type { Attribution, PageReading, Quotation } from '../../../core/model';
import type { PageLabel } from '../../evaluate/pages/corpus';
import { cutLength } from '../../evaluate/pages/cut-lists';
import { emptyWordScore, scoreWords } from '../../evaluate/pages/score-words';

const sets: readonly (readonly [lengths: readonly number[], cut: number | null])[] = [
  [[12, 12, 12, 4, 0], 12],
  [[12, 12, 9, 4], null],
  [[31, 12, 12, 12], null],
  [[3, 3, 3, 3], null],
  [[], null],
];

describe('the length at which lists were cut', () => {
  for (const [lengths, cut] of sets)
    it(`${lengths.join(' ') || 'no list'} → ${cut}`, () => {
      expect(cutLength(lengths.map((length) => ({ quotes: Array(length).fill({}) })))).toBe(cut);
    });
});

const WORDS = ['the weir is old', 'the mill will close', 'nobody asked the ferry', 'we shall see'];
const TEXT = WORDS.map((words) => `“${words}”`).join(' she said. ');
const nobody: Attribution = { kind: 'none', name: null };

function quotation(exact: string): Quotation {
  const start = TEXT.indexOf(exact);
  return { start, end: start + exact.length, exact, form: 'marks', attribution: nobody, cue: null, citation: null };
}

const reading = {
  text: TEXT,
  bodyEnd: TEXT.length,
  quotations: WORDS.map(quotation),
  credits: [],
  work: { language: 'en' },
} as unknown as PageReading;

/** Labelled are the first and the third: the second is extra in any case, the fourth stands behind the list's end. */
const label = { quotes: [{ exact: WORDS[0] }, { exact: WORDS[2] }], unlinked: [] } as unknown as PageLabel;

const pages: readonly (readonly [title: string, cut: number | null, extra: number])[] = [
  ['a whole list', null, 2],
  ['a list cut at this length', 2, 1],
  ['a list that ends before the cut', 5, 2],
];

describe('quotations behind the end of a list', () => {
  for (const [title, cut, extra] of pages)
    it(`${title}: ${extra} extra`, () => {
      const score = emptyWordScore();
      scoreWords(score, label, reading, cut);
      const whole = cut === 2 ? { right: 0, missed: 0, extra: 0 } : { right: 2, missed: 0, extra: 2 };
      expect([score.quotes, score.quotesWhole, score.quotesUncut]).toEqual([
        { right: 2, missed: 0, extra },
        whole,
        { right: 2, missed: 0, extra: 2 },
      ]);
      expect(score.failures.filter((line) => line.startsWith('quote extra'))).toHaveLength(extra);
    });
});
