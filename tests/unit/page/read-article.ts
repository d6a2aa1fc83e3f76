import type { PageReading } from '../../../core/model';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const FILLER =
  'The gauge in the yard was read twice a day that winter, by whoever came first, and the figures went into a school book.';

/** An article of two plain paragraphs with markup of the test between them, read as a page of `paper.example.org`. */
export function readArticle(
  markup: string,
  language = 'en',
  url = 'https://paper.example.org/2024/03/gauge',
): PageReading {
  const page = `<html lang="${language}"><body><main><article><h1>What the gauge in the yard told</h1><p>${FILLER}</p>${markup}<p>${FILLER} Nobody asked for it back.</p></article></main></body></html>`;
  const { tree, limits } = parseHtml(page);
  return readPage(tree, url, limits);
}

/** Relation and address of every citation, in order. */
export function relationsOf(reading: PageReading): readonly string[] {
  return reading.citations.map((citation) => `${citation.relation} ${citation.url.replace(/^https?:\/\//, '')}`);
}

/** Place and address of every citation, in order. */
export function citedIn(reading: PageReading): readonly string[] {
  return reading.citations.map((citation) => `${citation.place} ${citation.url.replace(/^https?:\/\//, '')}`);
}
