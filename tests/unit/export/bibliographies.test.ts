import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEntries } from '../../../core/export/bibliography-entry';
import { bibtex } from '../../../core/export/bibtex';
import { cslJson } from '../../../core/export/csl-json';
import { ris } from '../../../core/export/ris';
import { dated, end, example, hop, traceOf, work } from './example-trace';
import { hostileTrace } from './hostile-trace';

const titles = [
  'Harbour wall “50 % gone” & nobody noticed',
  'Notes from the quay',
  '480 households flooded here, I counted',
  'Survey of the wall',
];
const urls = [
  'https://gazette.example/2021/05/harbour?x=1&y=2',
  'https://quay.example/notes',
  'https://x.com/tidewatcher/status/1391000000000000000',
  'https://records.example/survey.pdf',
];
const days = [[2021, 5, 11], [2021, 5], [2021, 5, 8], null];

const formats = [
  ['BibTeX', '@biblatex/text', bibtex],
  ['RIS', '@ris/file', ris],
  ['CSL-JSON', '@else/json', cslJson],
] as const;

describe.each(formats)('%s read by Citation.js', (_name, forceType, write) => {
  const found = plugins.input.chain(write(example), { forceType, generateGraph: false });

  it('has every work once, with its title and address', () => {
    expect(found.map((one) => one.title)).toEqual(titles);
    expect(found.map((one) => one.URL)).toEqual(urls);
  });

  it('has dates as exact as they are known', () => {
    expect(found.map((one) => one.issued?.['date-parts']?.[0] ?? null)).toEqual(days);
    // The blog: this reader has no day of reading for RIS's web pages.
    expect(found[1]?.accessed?.['date-parts']?.[0]).toEqual([2024, 5, 5]);
  });

  it('keeps a name whole', () => {
    const { literal, family, given } = found[0]?.author?.[0] ?? {};
    expect(literal ?? family).toBe('Ana María Núñez-Holm');
    expect(given).toBeUndefined();
  });
});

describe('BibTeX read by the parser of Better BibTeX for Zotero', () => {
  it('has every work with its fields', () => {
    const { entries, errors } = parse(bibtex(example));
    expect(errors).toEqual([]);
    expect(entries.map((entry) => entry.type)).toEqual(['online', 'online', 'online', 'online']);
    expect(entries.map((entry) => entry.fields['url'])).toEqual(urls);
    expect(entries[0]?.fields.author).toEqual([{ name: 'Ana María Núñez-Holm' }]);
    expect(entries[2]?.fields['date']).toBe('2021-05-08T12:34:56Z');
  });

  it('no hostile text ends a field or an entry', () => {
    fc.assert(
      fc.property(hostileTrace, (trace) => {
        const { entries, errors } = parse(bibtex(trace), { sentenceCase: false });
        const wanted = listEntries(trace);
        expect(errors).toEqual([]);
        expect(entries.map((entry) => entry.key)).toEqual(wanted.map((entry) => entry.id));
        expect(entries.map((entry) => entry.fields['url'])).toEqual(wanted.map((entry) => entry.url));
      }),
      { numRuns: 50 },
    );
  });
});

describe('RIS', () => {
  it('no hostile text begins a tag or a reference of its own', () => {
    fc.assert(
      fc.property(hostileTrace, (trace) => {
        const found = plugins.input.chain(ris(trace), { forceType: '@ris/file', generateGraph: false });
        const wanted = listEntries(trace);
        expect(found.map((one) => one.URL)).toEqual(wanted.map((entry) => entry.url));
        for (const line of ris(trace).split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?/);
      }),
    );
  });

  it('says a post’s exact time', () => {
    expect(ris(example)).toContain('\r\nDA  - 2021/05/08/12:34:56 UTC\r\n');
    expect(ris(example)).toContain('\r\nDA  - 2021/05//\r\n');
  });
});

/** Item types and fields of csl-data.json 1.0.2 that a reference to a page may have; nothing else is let in by that schema. */
const cslTypes = new Set(['webpage', 'post', 'post-weblog', 'document']);
const cslTexts = ['id', 'title', 'container-title', 'URL', 'language', 'archive', 'archive_location', 'note'];

function expectCsl(text: string, ids: readonly string[]): void {
  const references: unknown = JSON.parse(text);
  if (!Array.isArray(references)) throw new Error('CSL-JSON is a list');
  expect(references.map((one) => one.id)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const one of references) {
    for (const [name, value] of Object.entries<unknown>(one)) {
      if (name === 'type') expect(cslTypes).toContain(value);
      else if (name === 'author') expect(value).toEqual([{ literal: expect.any(String) }]);
      else if (name === 'issued' || name === 'accessed') expectCslDate(value);
      else {
        expect(cslTexts).toContain(name);
        expect(value).toEqual(expect.any(String));
      }
    }
  }
}

function expectCslDate(value: unknown): void {
  const { circa, 'date-parts': parts, ...more } = Object(value);
  expect(more).toEqual({});
  expect([undefined, true]).toContain(circa);
  expect(parts).toHaveLength(1);
  const [year, month = 1, day = 1, ...rest] = parts[0];
  expect(rest).toEqual([]);
  const date = new Date(Date.UTC(year, month - 1, day));
  expect([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([year, month, day]);
}

describe('CSL-JSON', () => {
  it('keeps to the schema, whatever the pages say', () => {
    expectCsl(
      cslJson(example),
      listEntries(example).map((entry) => entry.id),
    );
    fc.assert(
      fc.property(hostileTrace, (trace) =>
        expectCsl(
          cslJson(trace),
          listEntries(trace).map((entry) => entry.id),
        ),
      ),
    );
  });

  it('says about, and nothing for what is only a bound', () => {
    const uncertain = dated('2011-12-31T21:00:00Z', 'approx', { toleranceMs: 36e6 });
    const bound = dated('2011-12-31T21:00:00Z', 's', { source: 'archive' });
    const trace = traceOf({
      hops: [
        hop(work('https://a.example/', { published: uncertain }), 'a'),
        hop(work('https://b.example/', { published: bound }), 'b'),
      ],
      end: end('origin'),
    });
    const [first, second] = JSON.parse(cslJson(trace));
    expect(first.issued).toEqual({ 'date-parts': [[2011]], circa: true });
    expect(second).not.toHaveProperty('issued');
    expect(bibtex(trace)).toContain('date = {2011~}');
  });
});
