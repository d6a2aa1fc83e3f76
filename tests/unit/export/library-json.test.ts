import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceJson } from '../../../core/export/json';
import { type LibraryFile, libraryJson, libraryJsonPieces, parseLibraryJson } from '../../../core/export/library-json';
import { example } from './example-trace';

const library: LibraryFile = {
  traces: [example, { ...example, id: 'second' }],
  pages: [],
  collections: [{ id: 'c', name: 'Flood </script> “x”', createdAt: 1, order: 0, entries: [`trace:${example.id}`] }],
  notes: [
    { about: `trace:${example.id}`, owner: `trace:${example.id}`, text: 'Ask the "harbour" office\n', updatedAt: 2 },
  ],
};
const empty: LibraryFile = { traces: [], pages: [], collections: [], notes: [] };

describe('a library file', () => {
  it.each([
    ['a library', library],
    ['an empty library', empty],
  ])('gives %s back as it was', (_name, file) => {
    expect(parseLibraryJson(libraryJson(file))).toEqual({ ok: true, value: file });
  });

  it('gives any words back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const notes = texts.map((text, index) => ({
          about: `trace:${index}`,
          owner: 'trace:1',
          text,
          updatedAt: index,
        }));
        const file = { ...library, notes };
        expect(parseLibraryJson(libraryJson(file))).toEqual({ ok: true, value: file });
      }),
      { numRuns: 40 },
    );
  });

  it('is the same text bit by bit', async () => {
    const pieces: string[] = [];
    for await (const piece of libraryJsonPieces(library)) pieces.push(piece);
    expect(pieces.join('')).toBe(libraryJson(library));
    expect(pieces.length).toBeGreaterThan(library.traces.length);
  });

  it('has one entry a line, so that two versions can be compared', () => {
    const lines = libraryJson(library).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":"')).length).toBe(3);
  });
});

const good = JSON.parse(libraryJson(library));
const faults: readonly (readonly [name: string, text: string, fault: string])[] = [
  ['no JSON', '{', 'malformed'],
  ['a bare null', 'null', 'malformed'],
  ['the file of one trace', traceJson(example), 'format'],
  ['another version', JSON.stringify({ ...good, version: 2 }), 'version'],
  ['a field too many', JSON.stringify({ ...good, more: 1 }), 'shape'],
  ['a field too few', JSON.stringify({ ...good, notes: undefined }), 'shape'],
  ['a collection without a name', JSON.stringify({ ...good, collections: [{ id: 'c' }] }), 'shape'],
  ['a trace of another shape', JSON.stringify({ ...good, traces: [{ ...good.traces[0], status: 'lost' }] }), 'shape'],
  ['a name that reaches a prototype', '{"format":"headwater-library","version":1,"__proto__":{}}', 'unsafe'],
];

describe('what is no library file', () => {
  it.each(faults)('%s', (_name, text, fault) => {
    expect(parseLibraryJson(text)).toEqual({ ok: false, failure: fault });
  });
});
