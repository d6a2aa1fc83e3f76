import { parse as parseCsv } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { csvColumns } from '../../../core/export/csv';
import { exportFormats } from '../../../core/export/formats';
import { parseLibraryJson } from '../../../core/export/library-json';
import { listWorks } from '../../../core/export/list-works';
import { end, example, hop, traceOf, work } from './example-trace';
import { plainWords } from './plain-words';

const other = traceOf({
  hops: [...example.chain.hops.slice(0, 1), hop(work('https://elsewhere.example/seen'), 'Seen elsewhere first.')],
  end: end('origin'),
});
const both = [example, other];

function written(id: string): string {
  const format = exportFormats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format.writeAll(both, plainWords);
}

/** Times that something stands in a text. */
const times = (text: string, wanted: string | RegExp) => text.split(wanted).length - 1;

describe('several traces in one file', () => {
  it.each(exportFormats.map((format) => [format.id, format] as const))(
    '%s: one trace is written as ever',
    (id, format) => {
      if (id === 'json') return expect(parseLibraryJson(format.writeAll([example], plainWords)).ok).toBe(true);
      if (id === 'annotation') return expect(JSON.parse(format.writeAll([example], plainWords))).toHaveLength(1);
      expect(format.writeAll([example], plainWords)).toBe(format.write(example, plainWords));
    },
  );

  it.each(exportFormats.map((format) => [format.id, format] as const))('%s: none is a file too', (_id, format) => {
    expect(typeof format.writeAll([], plainWords)).toBe('string');
  });

  it('csv has one header and the rows of both', () => {
    const text = written('csv');
    expect(times(text, csvColumns.join('","'))).toBe(1);
    const rows: readonly { readonly claim: string }[] = parseCsv(text, { bom: true, columns: true });
    expect(new Set(rows.map((row) => row.claim)).size).toBe(new Set(both.map((trace) => trace.claim.text)).size);
    expect(rows.length).toBeGreaterThan(other.chain.hops.length);
  });

  it('json is a library file of both', () => {
    const read = parseLibraryJson(written('json'));
    expect(read.ok && read.value.traces).toEqual(both);
  });

  it('bibliographies name a shared work once', () => {
    const shared = listWorks(...both);
    expect(new Set(shared.map((one) => one.work.key)).size).toBe(shared.length);
    expect(JSON.parse(written('csl-json'))).toHaveLength(times(written('ris'), 'ER  - '));
    expect(times(written('bibtex'), '@online{')).toBe(JSON.parse(written('csl-json')).length);
    const ids: readonly string[] = JSON.parse(written('csl-json')).map((entry: { id: string }) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('provenance keeps the claims apart', () => {
    const graph: readonly { readonly '@id': string }[] = JSON.parse(written('prov'))['@graph'];
    expect(graph.map((node) => node['@id']).filter((id) => id.startsWith('_:'))).toEqual([
      '_:claim',
      '_:trace',
      '_:claim2',
      '_:trace2',
    ]);
  });

  it('the report has one page, one heading and every claim', () => {
    const tags: string[] = [];
    const parser = new Parser({ onopentag: (name) => tags.push(name) });
    parser.end(written('report'));
    expect([
      times(tags.join(' '), /\bh1\b/),
      times(tags.join(' '), /\barticle\b/),
      times(tags.join(' '), /\bmain\b/),
    ]).toEqual([1, 2, 1]);
  });
});
