import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../core/page/html-tree';
import { readMarkup } from '../../../core/page/read-markup';
import { BYLINE_CASES } from './byline-cases';
import { METADATA_CASES } from './metadata-cases';

/** An instant as exactly as it is known. */
function exactly(at: number, precision: string): string {
  const iso = new Date(at).toISOString();
  return precision === 'day' ? iso.slice(0, 10) : precision === 'month' ? iso.slice(0, 7) : iso.replace('.000Z', 'Z');
}

describe('title, author and date', () => {
  for (const { name, url, lang, head, body, ...wanted } of [...METADATA_CASES, ...BYLINE_CASES]) {
    test(`${name}: ${wanted.title} · ${wanted.author} · ${wanted.published}`, () => {
      const html = `<!doctype html><html lang="${lang ?? 'en'}"><head>${head ?? ''}</head><body>${body}</body></html>`;
      const { tree, limits } = parseHtml(html);
      const { title, author, published } = readMarkup(tree, url ?? 'https://page.example/story', limits).reading.work;
      expect({ title, author, published: published && exactly(published.at, published.precision) }).toEqual(wanted);
    });
  }
});
