import { describe, expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

/** In characters, all in one paragraph. */
const LENGTH = 50_000;
/** Far above what a slow machine takes (2 s at most); work that grows with the square of the length takes minutes. */
const MOST_MS = 15_000;

const plain = 'The old weir above the mill gave way on Monday morning. “It had stood for ninety years,” said Ann Lee.';

const pieces = [
  '“',
  '“a” ',
  "'a' ",
  '‘a',
  '「あ」',
  '— a ',
  'said ',
  'said he ',
  'the report said ',
  'according to ',
  'laut der ',
  'Aa ',
  'Aa’s ',
  'Dr. Aa ',
  'Aa Bb, ',
  'AA',
  'Mrs Aa ',
  'Aa waits. He ',
  'Aa Bb Inc ',
  'A.',
  'of the ',
  'and ',
  '1',
  '1,',
  '日',
  ' ',
];

describe('who says what is read of any prose in bounded time', () => {
  test.each(pieces)('%j over and over', { timeout: 2 * MOST_MS }, (piece) => {
    const prose = `“It fell,” said ${piece.repeat(LENGTH / piece.length)}!`;
    const { tree, limits } = parseHtml(`<html lang="en"><article><p>${plain}</p><p>${prose}</p></article>`);
    const start = performance.now();
    const reading = readPage(tree, 'https://hostile.example.org/page', limits);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
    expect(reading.quotations[0]?.attribution.name).toBe('Ann Lee');
  });
});
