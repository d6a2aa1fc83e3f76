import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { snapshotTree } from '../../../core/page/tree/snapshot-tree';
import { type PageSnapshot, snapshotSteps } from '../../../core/page/tree/take-snapshot';
import type { PageTree } from '../../../core/tree';
import { compareReadings } from '../../parity/compare-readings';

const folder = resolve(import.meta.dirname, '../../fixtures/pages');
const address = 'https://page.example.org/2020/01/name';

function snapshotOf<N>(tree: PageTree<N>): PageSnapshot {
  const steps = snapshotSteps(tree);
  for (;;) {
    const step = steps.next();
    if (step.done) return JSON.parse(JSON.stringify(step.value.snapshot)) as PageSnapshot;
  }
}

describe('a snapshot reads as the page does', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.html')))('%s', (name) => {
    const { tree } = parseHtml(readFileSync(resolve(folder, name), 'utf8'));
    expect(compareReadings(readPage(tree, address), readPage(snapshotTree(snapshotOf(tree)), address))).toEqual([]);
  });
});

describe('a snapshot made by a hostile page', () => {
  const hostile: Readonly<Record<string, PageSnapshot>> = {
    'nothing at all': { names: [], nodes: [], texts: [], attributes: [], limits: [] },
    'a node that is its own parent': {
      names: ['html'],
      nodes: [0, 0, 0, 1, 0, 2],
      texts: [],
      attributes: [],
      limits: [],
    },
    'names and parents that are not there': {
      names: ['html'],
      nodes: [7, -5, 9, 99],
      texts: [[4, 'x']],
      attributes: [[1, 8, 'x', 3]],
      limits: [],
    },
  };
  test.each(Object.entries(hostile))('%s is read as what is left', (_name, snapshot) => {
    expect(readPage(snapshotTree(snapshot), address).citations).toEqual([]);
  });
});

test('programs are not taken down, structured data is', () => {
  const { tree } = parseHtml(
    '<script>var a = 1;</script><script type="application/ld+json">{"@type":"Article"}</script><p>x',
  );
  const texts = snapshotOf(tree).texts.map(([, text]) => text);
  expect(texts).toEqual(['', '{"@type":"Article"}', 'x']);
});

test('what a person typed or chose is not taken down', () => {
  const { tree } = parseHtml(
    '<p>said</p><form><input name="a" value="secret1"><textarea>secret2</textarea><select><option value="secret3" selected>secret4</select>' +
      '<button value="secret5">Go</button></form><div contenteditable="true"><p>secret6 <a href="https://secret7.example/">x</a></p></div><div contenteditable="false">kept</div>',
  );
  const taken = JSON.stringify(snapshotOf(tree));
  expect(taken).not.toContain('secret');
  expect(taken).toContain('said');
  expect(taken).toContain('kept');
});

/** A page of a body with this many links in it, made up as it is walked: `asked` counts what is asked of it. */
function endlessLinks(count: number): { readonly tree: PageTree<number>; asked(): number } {
  let asked = 0;
  const ask = <Value>(value: Value): Value => {
    asked += 1;
    return value;
  };
  // 0 is the root, then a link and its text in turns.
  const tree: PageTree<number> = {
    root: 0,
    name: (node) => ask(node === 0 ? 'html' : node % 2 === 1 ? 'a' : '#text'),
    attribute: (node, name) => ask(node % 2 === 1 && name === 'href' ? `https://cited.example/${node}` : null),
    attributes: (node) => ask(node % 2 === 1 ? [['href', `https://cited.example/${node}`]] : []),
    data: (node) => ask(`link ${node}`),
    parent: (node) => ask(node === 0 ? null : node % 2 === 1 ? 0 : node - 1),
    firstChild: (node) => ask(node % 2 === 1 ? node + 1 : node === 0 ? 1 : null),
    nextSibling: (node) => ask(node % 2 === 1 && node < 2 * count ? node + 2 : null),
  };
  return { tree, asked: () => asked };
}

test('a million links are taken down in small steps, as far as a page may go', { timeout: 30_000 }, () => {
  const { tree, asked } = endlessLinks(1_000_000);
  const steps = snapshotSteps(tree);
  const costs: number[] = [];
  for (;;) {
    const before = asked();
    const step = steps.next();
    costs.push(asked() - before);
    if (!step.done) continue;
    expect(step.value.snapshot.limits).toEqual(['tags']);
    expect(step.value.nodes.length).toBeLessThan(101_000);
    const reading = readPage(snapshotTree(step.value.snapshot), address);
    expect(reading.citations.length).toBeLessThanOrEqual(300);
    break;
  }
  expect(costs.length).toBeGreaterThan(300);
  // A slice in the page is asked the time after each of these steps, of 300 nodes.
  expect(Math.max(...costs)).toBeLessThan(3_000);
});
