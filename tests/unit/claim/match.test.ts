import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePassage } from '../../../core/claim/make-passage';
import { findEdited } from '../../../core/claim/match/find-edited';
import { prepareText } from '../../../core/claim/prepare-text';
import { readEditorial } from '../../../core/claim/text/read-editorial';

describe('prepareText', () => {
  const alike: readonly (readonly [one: string, other: string])[] = [
    ['The “old” mill – closed', 'the "old" mill - closed'],
    ['ﬁnal eﬀort', 'final effort'],
    ['caf\u00e9', 'cafe\u0301'],
    ['ＦＵＬＬ width', 'full width'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['a\u00a0b\u202fc', 'a b c'],
    ['STRASSE', 'straße'],
  ];
  it.each(alike)('%s = %s', (one, other) => {
    expect([...prepareText(one).hashes]).toEqual([...prepareText(other).hashes]);
  });

  const different: readonly (readonly [one: string, other: string])[] = [
    ['schon', 'schön'],
    ['resume', 'resumed'],
    ['東京都', '京都'],
  ];
  it.each(different)('%s ≠ %s', (one, other) => {
    expect([...prepareText(one).hashes]).not.toEqual([...prepareText(other).hashes]);
  });

  it('maps words back to their places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const page = prepareText(text);
        for (let word = 0; word < page.count; word += 1) {
          const [start, end] = [page.starts[word] ?? -1, page.ends[word] ?? -1];
          expect(start).toBeGreaterThanOrEqual(word === 0 ? 0 : (page.ends[word - 1] ?? 0));
          expect(end).toBeGreaterThan(start);
        }
        expect(page.ends[page.count - 1] ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('findEdited', () => {
  it('has the distance of the plain dynamic programme, for any pattern length', () => {
    const words = (most: number) =>
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(words(100), words(140), (pattern, text) => {
        const found = findEdited(prepareText(pattern.join(' ')).hashes, prepareText(text.join(' ')));
        const score = Math.max(0, 1 - distance(pattern, text) / pattern.length);
        expect(found?.score).toBeCloseTo(score, 9);
        // The stretch it names is as near as it says.
        const stretch = text.slice(found?.from, found?.to);
        expect(whole(pattern, stretch)).toBe(distance(pattern, text));
      }),
      { numRuns: 60 },
    );
  });
});

/** Least edit distance of a pattern to any stretch of a text (Sellers). */
function distance(pattern: readonly string[], text: readonly string[]): number {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  pattern.forEach((word, index) => {
    row = nextRow(row, word, text, index + 1);
  });
  return Math.min(...row.slice(1));
}

function whole(pattern: readonly string[], stretch: readonly string[]): number {
  let row = Array.from({ length: stretch.length + 1 }, (_, index) => index);
  pattern.forEach((word, index) => {
    row = nextRow(row, word, stretch, index + 1);
  });
  return row.at(-1) ?? pattern.length;
}

function nextRow(row: readonly number[], word: string, text: readonly string[], first: number): number[] {
  const next = [first];
  for (let column = 1; column <= text.length; column += 1) {
    const same = text[column - 1] === word ? 0 : 1;
    next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + same));
  }
  return next;
}

describe('readEditorial', () => {
  const cases: readonly (readonly [quotation: string, segments: readonly string[]])[] = [
    ['“[T]he mill closed”', ['The mill closed']],
    ['[Marden’s] mill closed', ['mill closed']],
    ['The mill […] closed', ['The mill', 'closed']],
    ['The mill [...] closed ... for good', ['The mill', 'closed', 'for good']],
    ['It say[s] so', ['It says so']],
    ['They [the owners] left', ['They   left']],
    ['…', ['']],
  ];
  it.each(cases)('%s: %j', (quotation, segments) => {
    expect(readEditorial(quotation).segments.map((segment) => segment.replace(/\s+/g, ' '))).toEqual(
      segments.map((segment) => segment.replace(/\s+/g, ' ')),
    );
  });
});

it('makePassage clips to the text and keeps what is around', () => {
  expect(makePassage('One. Two. Three.', { start: 5, end: 9 })).toEqual({
    start: 5,
    end: 9,
    exact: 'Two.',
    prefix: 'One. ',
    suffix: ' Three.',
  });
  expect(makePassage('One.', { start: -3, end: 40 }).exact).toBe('One.');
});
