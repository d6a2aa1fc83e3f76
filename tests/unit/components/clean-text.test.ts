import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../components/words/clean-text';

describe('text of a page', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['plain text', 'plain text'],
    ['right\u202eto left', 'rightto left'],
    ['\u2066isolated\u2069', 'isolated'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['nul\u0000bell\u0007', 'nulbell'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['tag\u{e0041}s', 'tags'],
    ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
  ];
  test.each(rows)('%j is shown as %j', (raw, shown) => {
    expect(cleanText(raw)).toBe(shown);
  });

  // Time enough for a busy machine.
  test('no direction or control character survives', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/);
      }),
    );
  });
});
