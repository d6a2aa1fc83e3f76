import { describe, expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const PAGE = 'https://digest.example.org/2024/03/the-weir';

/** What a page gives as its canonical address, and what it is read to be based on. */
const CANONICALS: readonly (readonly [canonical: string, source: string | null])[] = [
  ['https://rivers.example.net/notes/the-weir', 'https://rivers.example.net/notes/the-weir'],
  ['https://digest.example.org/2024/03/the-weir', null],
  ['https://rivers.example.net/', null],
  ['http://localhost:8080/2024/03/the-weir', null],
  ['http://10.0.0.7/2024/03/the-weir', null],
];

describe('a page with the canonical address of another site', () => {
  test.each(CANONICALS)('%s: based on %s', (canonical, source) => {
    const { tree, limits } = parseHtml(
      `<!doctype html><html lang="en"><head><title>The weir</title><link rel="canonical" href="${canonical}"></head><body><main><article><h1>The weir</h1><p>The weir was built by a miller who could not swim.</p></article></main></body></html>`,
    );
    const reading = readPage(tree, PAGE, limits);
    const based = reading.citations.filter(({ place, relation }) => place === 'metadata' && relation === 'isBasedOn');
    expect(based.map(({ url }) => url)).toEqual(source === null ? [] : [source]);
    expect(reading.work.url).toBe(PAGE);
  });
});
