import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PageReading } from '../../../core/model';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

/** Reads a fixture page through the parsed tree, at its canonical address or the given one. */
export function readFixture(name: string, address?: string): PageReading {
  const html = readFileSync(resolve(import.meta.dirname, '../../fixtures/pages', name), 'utf8');
  const { tree, limits } = parseHtml(html);
  const canonical = /rel="?canonical"?\s+href="?([^"\s>]+)/.exec(html)?.[1];
  return readPage(tree, address ?? canonical ?? 'https://page.example.org/', limits);
}
