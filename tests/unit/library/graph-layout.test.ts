import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutGraph } from '../../../components/library/graph-layout';
import type { WorkKey } from '../../../core/model';
import { end, hop } from '../../browser/story';
import { layOut, linesOf, page, rowsOf, traceOf, way } from './draw-layout';

describe('rows', () => {
  test.each([
    ['one line', layOut(way('abc')), ['0 a', '0 b', '0 c', '0 origin']],
    ['a way that leaves and comes back', layOut(way('abd'), way('acd')), ['0 a', '0 b', '1 c', '0 d', '0 origin']],
    [
      'a way to another origin',
      layOut(way('ab'), way('ac', end('document'))),
      ['0 a', '0 b', '0 origin', '1 c', '1 document'],
    ],
    [
      'an older page never stands before one that cites it, whatever its date',
      layOut(way('acb', end('dead'))),
      ['0 a', '0 c', '0 b', '0 dead'],
    ],
    [
      'a page without a date stands by the page that cites it',
      layOut(way('ad'), way('az', end('gated'), { z: { published: null } })),
      ['0 a', '1 z', '1 gated', '0 d', '0 origin'],
    ],
    [
      'two ways one after the other share a lane',
      layOut(way('abdf'), way('acdf'), way('abdef')),
      ['0 a', '0 b', '1 c', '0 d', '1 e', '0 f', '0 origin'],
    ],
    [
      'two ways side by side have two',
      layOut(way('abe'), way('ace'), way('ade')),
      ['0 a', '0 b', '1 c', '2 d', '0 e', '0 origin'],
    ],
    ['a way that skips a page has a lane of its own', layOut(way('abc'), way('ac')), ['0 a', '0 b', '0 c', '0 origin']],
    [
      'a page that the ending names is no row',
      layOut({ ...way('a'), hops: [...way('a').hops, hop(page('b'), null)], end: end('gated') }),
      ['0 a', '0 gated'],
    ],
    [
      'a trace that runs shows its line alone',
      layOutGraph({ ...traceOf(way('ab', null), way('ac', null)), status: 'running' }),
      ['0 a', '0 b', '0 open'],
    ],
  ])('%s', (_what, layout, rows) => {
    expect(rowsOf(layout)).toEqual(rows);
  });

  test('pages are numbered as they stand', () => {
    const { rows } = layOut(way('abd'), way('acd'));
    expect(rows.flatMap((row) => (row.kind === 'hop' ? [row.number] : []))).toEqual([1, 2, 3, 4]);
  });
});

describe('lines', () => {
  test.each([
    ['one line', layOut(way('ab')), ['0:node-edge', '0:edge-node 0:node-edge', '0:edge-node']],
    [
      'a way that leaves and comes back',
      layOut(way('abd'), way('acd')),
      [
        '0:node-edge 1:curve-edge out 0>1',
        '0:edge-node 0:node-edge 1:edge-edge',
        '0:curve-edge 0:edge-edge 1:edge-node out 1>0',
        '0:edge-node 0:edge-node 0:node-edge',
        '0:edge-node',
      ],
    ],
    [
      'a way that skips a page goes round it',
      layOut(way('abcd'), way('ad')),
      [
        '0:node-edge 1:curve-edge out 0>1',
        '0:edge-node 0:node-edge 1:edge-edge',
        '0:edge-node 0:node-edge 1:edge-curve',
        '0:edge-node 0:node-edge in 1>0',
        '0:edge-node',
      ],
    ],
    ['what was only named is dashed', layOut(way('a', end('unlinked'))), ['0:node-edge~', '0:edge-node~']],
  ])('%s', (_what, layout, lines) => {
    expect(linesOf(layout)).toEqual(lines);
  });

  test('a circle is left to the words of its ending', () => {
    const layout = layOut({ ...way('ab'), hops: [...way('ab').hops, ...way('a').hops], end: end('loop') });
    expect(rowsOf(layout)).toEqual(['0 a', '0 loop', '0 b']);
  });
});

describe('lanes', () => {
  const five = ['abz', 'acz', 'adz', 'aez', 'afz'].map((letters) => way(letters));

  test('there are four; further ways are listed apart', () => {
    const [main, ...others] = five;
    if (main === undefined) throw new Error('no way');
    const layout = layOut(main, ...others);
    expect(layout.lanes).toBe(4);
    expect(layout.hidden).toEqual([five[4]]);
  });

  test('origins are lettered from the newest, but only when there are two', () => {
    const both = traceOf(way('ab'), way('ac'));
    const lettered = (origins: readonly string[]) =>
      layOutGraph({ ...both, origins: origins as readonly WorkKey[] }).rows.flatMap((row) =>
        row.kind === 'end' ? [row.origin] : [],
      );
    expect(lettered([page('c').key, page('b').key])).toEqual(['A', 'B']);
    expect(lettered([page('b').key])).toEqual([null, null]);
  });

  test('whatever the ways: each page is one row after those that cite it, and lines run from node to node', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'bcdefghij'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), (drawn) => {
        const ways = drawn.map((one) => way(`a${[...one].sort().join('')}`));
        const [main, ...others] = ways;
        if (main === undefined) return;
        const layout = layOut(main, ...others);
        const shown = ways.filter((one) => !layout.hidden.includes(one));
        const keys = layout.rows.flatMap((row) => (row.kind === 'hop' ? [row.node.key] : []));
        expect(new Set(keys)).toEqual(new Set(shown.flatMap((one) => one.hops.map((at) => at.work.key))));
        expect(keys).toHaveLength(new Set(keys).size);
        for (const row of layout.rows) {
          if (row.kind === 'hop')
            for (const edge of row.node.citedBy)
              expect(keys.indexOf(edge.from)).toBeLessThan(keys.indexOf(row.node.key));
          expect(row.lane).toBeLessThan(4);
        }
        // What leaves a row at its bottom enters the next at its top, in the same lanes.
        layout.rows.slice(1).forEach((row, index) => {
          const above =
            layout.rows[index]?.pieces.flatMap((piece) =>
              piece.shape === 'line' && piece.bottom === 'edge' ? [piece.lane] : [],
            ) ?? [];
          const below = row.pieces.flatMap((piece) =>
            piece.shape === 'line' && piece.top === 'edge' ? [piece.lane] : [],
          );
          expect(above.sort()).toEqual(below.sort());
        });
      }),
      { numRuns: 200 },
    );
  });
});
