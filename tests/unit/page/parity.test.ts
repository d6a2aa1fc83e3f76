import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { bundleReader } from '../../parity/bundle-reader';
import { compareReadings } from '../../parity/compare-readings';
import { type LiveReader, startLiveReader } from '../../parity/live-reader';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, 'tests/fixtures/pages');
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe.each(['chromium', 'firefox'] as const)('both trees give one reading in %s', (browser) => {
  let live: LiveReader;
  beforeAll(async () => {
    live = await startLiveReader(
      browser,
      await bundleReader(root, join(tmpdir(), `headwater-parity-${process.pid}-${browser}`)),
    );
  }, 90_000);
  afterAll(() => live?.close());

  test.each(names)('%s, and the page stays as it was', { timeout: 30_000 }, async (name) => {
    const html = readFileSync(resolve(folder, name), 'utf8');
    const address = 'https://page.example.org/2020/01/name';
    const parsed = parseHtml(html);
    const seen = await live.read(html, address);
    expect(compareReadings(readPage(parsed.tree, address, parsed.limits), seen.reading)).toEqual([]);
    expect(seen.mutations).toBe(0);
  });
});
