import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainCsv, csvCell, csvColumns } from '../../../core/export/csv';
import type { Trace } from '../../../core/model';
import { example } from './example-trace';
import { hostileText, hostileTrace } from './hostile-trace';

/** The file as an independent reader takes it: records by column name. */
function read(trace: Trace): readonly Record<string, string>[] {
  return parse(chainCsv(trace), { bom: true, columns: true, record_delimiter: '\r\n', relax_quotes: false });
}

/** What begins a formula once a spreadsheet has trimmed the cell; a narrow reading of OWASP's list. */
const startsFormula = /^[\s"]*[=+\-@\t\r＝＋－＠]/;

const triggers = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '  =1',
  '\u200b=1',
  '"=1',
  "'=1",
];

describe('CSV', () => {
  it('is read by another reader, a row a page', () => {
    const rows = read(example);
    expect(rows.map((row) => [row['chain'], row['hop'], row['site'], row['published'], row['end']])).toEqual([
      ['1', '1', 'The Gazette', '2021-05-11', ''],
      ['1', '2', 'Quay Notes', '2021-05', ''],
      ['1', '3', 'X', '2021-05-08T12:34:56Z', 'origin'],
      ['2', '1', 'The Gazette', '2021-05-11', ''],
      ['2', '2', '', '', 'document'],
    ]);
    expect(Object.keys(rows[0] ?? {})).toEqual([...csvColumns]);
    expect(rows[0]?.['changes']).toBe('number hedge');
  });

  it.each(triggers)('%j begins no formula', (text) => {
    const cell = parse(csvCell(text))[0]?.[0] ?? '';
    expect(cell).toMatch(/^'/);
    expect(startsFormula.test(cell)).toBe(false);
  });

  it.each(['Half = half', 'a@b.example', '100', 'It’s'])('%j is left as it is', (text) => {
    expect(parse(csvCell(text))).toEqual([[text]]);
  });

  it('no hostile trace makes a formula, a row or a column, split at commas or at semicolons', () => {
    fc.assert(
      fc.property(hostileTrace, (trace) => {
        const rows = read(trace);
        expect(rows).toHaveLength(trace.chain.hops.length);
        for (const row of rows) {
          expect(Object.keys(row)).toHaveLength(csvColumns.length);
          for (const cell of Object.values(row)) expect(startsFormula.test(cell)).toBe(false);
        }
        // A program set to semicolons splits inside quotations that it does not see as such.
        for (const cell of chainCsv(trace).split(/[;\r\n]/)) expect(startsFormula.test(cell)).toBe(false);
      }),
    );
  });

  it('a cell gives its text back but for the apostrophes and the spaces', () => {
    const bare = (text: string): string => text.replace(/[\s']+/gu, '');
    fc.assert(
      fc.property(hostileText, (text) => {
        const kept = text
          .toWellFormed()
          .replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff\u180e\u{e0000}-\u{e007f}]/gu, '');
        const cell = String(parse(csvCell(kept))[0]?.[0] ?? '');
        expect(bare(cell)).toBe(bare(kept));
      }),
    );
  });
});
