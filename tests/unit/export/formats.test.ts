import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../core/export/formats';
import type { Chain, Trace } from '../../../core/model';
import { end, example, hop, traceOf, work } from './example-trace';
import { hostileTrace } from './hostile-trace';
import { plainWords } from './plain-words';

const secret = hop(work('https://user:secret@a.example/'), 'a', {
  memento: { url: 'https://user:secret@archive.example/x', at: 1, archive: 'archive.example' },
});
const running: Chain = { hops: [hop(work('https://a.example/'), 'a')], end: null };

/** Traces at the edges of what there can be. */
const edges: readonly (readonly [name: string, trace: Trace])[] = [
  ['nothing read yet', { ...traceOf({ hops: [], end: null }), status: 'running', origins: [] }],
  ['one page, still running', { ...traceOf(running), status: 'running', origins: [] }],
  ['a page without an address', traceOf({ hops: [hop(work(''), 'a')], end: end('origin') })],
  ['times that are none', { ...example, startedAt: Number.NaN, updatedAt: 1e300 }],
];

const words = { ...plainWords, tracedOn: () => 'Traced.' };

describe.each(exportFormats.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  it.each(edges)('writes %s', (_name, trace) => {
    expect(typeof format.write(trace, words)).toBe('string');
  });

  it('gives the same for the same', () => {
    expect(format.write(example, words)).toBe(format.write(structuredClone(example), words));
  });
});

/** JSON is the copy of what is stored, and loses nothing. */
const shared = exportFormats.filter((format) => format.id !== 'json');

describe('what is given to others', () => {
  it.each(shared.map((format) => [format.id, format] as const))('%s tells no user name and password', (_id, format) => {
    const told = format.write(traceOf({ hops: [secret], end: end('origin') }), words);
    expect(told).toContain('a.example');
    expect(told).not.toContain('secret');
  });

  it.each(shared.map((format) => [format.id, format] as const))('%s is well-formed text', (_id, format) => {
    fc.assert(
      fc.property(hostileTrace, (trace) => {
        expect(format.write(trace, words).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('the list of formats', () => {
  it('has each name and each ending once', () => {
    expect(new Set(exportFormats.map((format) => format.id)).size).toBe(exportFormats.length);
    expect(new Set(exportFormats.map((format) => format.ending)).size).toBe(exportFormats.length);
  });

  it('claims no origins where a trace is not done', () => {
    const [, trace] = edges[1] ?? ['', example];
    for (const format of exportFormats) expect(format.write(trace, words)).not.toContain('origins,');
    expect(exportFormats[0]?.write(trace, words)).toContain('Still tracing');
    expect(exportFormats[0]?.write(trace, words)).not.toContain('0 origins');
  });
});
