import fc from 'fast-check';
import Graph from 'graphology';
import graphml from 'graphology-graphml';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { graphml as writeGraphml } from '../../../core/export/graphml';
import { listWorks } from '../../../core/export/list-works';
import type { Trace } from '../../../core/model';
import { example } from './example-trace';
import { hostileTrace } from './hostile-trace';

/** The graph as graphology reads it. */
function read(trace: Trace): Graph {
  return graphml.parse(Graph, writeGraphml(trace), { addMissingNodes: false });
}

/** What XML 1.0 does not allow in a document, in any spelling. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}|&(?!(amp|lt|gt|quot|#39|#96);)/u;

describe('GraphML', () => {
  it('has a node a work and an edge a citation', () => {
    const graph = read(example);
    expect(graph.nodes().map((node) => graph.getNodeAttribute(node, 'label'))).toEqual([
      'The Gazette',
      'Quay Notes',
      'Tide Watcher',
      'records.example',
    ]);
    const edges = graph.mapEdges((_edge, attributes, from, to) => [from, to, attributes['relation']]);
    expect(edges).toEqual([
      ['n0', 'n1', 'isBasedOn'],
      ['n1', 'n2', 'quotes'],
      ['n0', 'n3', 'links'],
    ]);
    expect(graph.nodes().map((node) => graph.getNodeAttribute(node, 'origin'))).toEqual([
      'false',
      'false',
      'true',
      'false',
    ]);
    expect(graph.getNodeAttribute('n1', 'published')).toBe('2021-05');
    expect(graph.getEdgeAttribute('e0', 'drift')).toBe('number hedge');
  });

  it('no hostile text breaks the document or becomes an element', () => {
    const known = new Set(['graphml', 'key', 'graph', 'node', 'edge', 'data']);
    fc.assert(
      fc.property(hostileTrace, (trace) => {
        const xml = writeGraphml(trace);
        expect(xml).not.toMatch(notXml);
        const open: string[] = [];
        const parser = new Parser(
          {
            onopentagname: (tag) => {
              expect(known).toContain(tag);
              open.push(tag);
            },
            onclosetag: (tag, implied) => {
              expect([tag, implied]).toEqual([open.pop(), false]);
            },
          },
          { xmlMode: true },
        );
        parser.end(xml);
        expect(open).toEqual([]);
        expect(read(trace).order).toBe(listWorks(trace).length);
      }),
    );
  });
});
