import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTraceJson, traceJson } from '../../../core/export/json';
import type { PageReading } from '../../../core/model';
import { dated, example, work } from './example-trace';
import { hostileTrace } from './hostile-trace';

const memento = { url: 'https://web.archive.org/web/2020/https://a.example/', at: null, archive: 'web.archive.org' };
const nobody = { kind: 'none', name: null } as const;
const span = { start: 0, end: 5 };

/** A reading in which every list has an entry and every kind of selector stands. */
const page: PageReading = {
  work: work('https://a.example/', { published: dated('2020-01-01T00:00:00Z', 'approx', { toleranceMs: 5 }) }),
  text: 'Words of the page\nand a comment',
  bodyEnd: 17,
  blocks: [{ ...span, kind: 'paragraph' }],
  sections: [{ ...span, kind: 'comment', author: 'A', published: null, url: null }],
  citations: [
    {
      ...span,
      to: example.claim.start,
      url: example.claim.url,
      href: '/rel?x',
      platform: 'web',
      postId: null,
      handle: null,
      post: false,
      relation: 'links',
      place: 'body',
      form: 'link',
      scope: 'external',
      anchor: 'Words',
      passage: span,
      cue: 'via',
      embed: { text: 't', author: null, handle: 'h', date: null },
      memento,
      needsNetwork: false,
      date: null,
    },
  ],
  quotations: [{ ...span, exact: 'Words', form: 'marks', attribution: nobody, cue: null, citation: 0 }],
  credits: [{ ...span, text: 'via', kind: 'social', attribution: nobody, statement: span, citation: null }],
  pictures: [{ ...span, text: 'Doe', kind: 'picture', attribution: nobody, statement: span, citation: null }],
  claims: [
    {
      ...span,
      text: 'Words',
      kind: 'statement',
      attribution: { kind: 'person', name: 'P' },
      selectors: [
        { type: 'TextQuoteSelector', exact: 'Words', prefix: '', suffix: ' of' },
        { type: 'TextPositionSelector', ...span },
      ],
      citations: [0],
    },
  ],
  factChecks: [{ url: 'https://f.example/', claim: 'c', by: null, rating: 'r', appearances: ['x'] }],
  mementoOf: memento,
  limits: ['bytes'],
};

describe('JSON loses nothing', () => {
  it('gives a trace and its readings back', () => {
    expect(parseTraceJson(traceJson(example, [page]))).toEqual({
      ok: true,
      value: { trace: example, pages: [page] },
    });
  });

  it('takes readings of earlier versions, which say nothing of their pictures', () => {
    const file = JSON.parse(traceJson(example, [page])) as { pages: { pictures?: unknown }[] };
    expect(file.pages[0]?.pictures).toHaveLength(1);
    delete file.pages[0]?.pictures;
    const read = parseTraceJson(JSON.stringify(file));
    expect(read.ok && read.value.pages).toEqual([{ ...page, pictures: [] }]);
  });

  it('gives any trace back letter for letter, unless it holds what is no web address', () => {
    const isWeb = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '');
    fc.assert(
      fc.property(hostileTrace, (trace) => {
        const urls = trace.chain.hops.flatMap((hop) => [hop.work.url, hop.memento?.url ?? hop.work.url]);
        const answer = parseTraceJson(traceJson(trace));
        if ([...urls, trace.claim.url].every(isWeb) && trace.claim.start !== '') {
          expect(answer).toEqual({ ok: true, value: { trace, pages: [] } });
        } else expect(answer).toEqual({ ok: false, failure: 'shape' });
      }),
    );
  });
});

/** A copy of the example's file with one place changed; the path names the keys. */
function changed(path: readonly (string | number)[], to: unknown): string {
  const file: unknown = JSON.parse(traceJson(example, [page]));
  let at: unknown = file;
  for (const key of path.slice(0, -1)) at = Reflect.get(Object(at), key);
  const last = path.at(-1) ?? '';
  if (to === undefined) Reflect.deleteProperty(Object(at), last);
  else Object.defineProperty(at, last, { value: to, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(file);
}

const refused: readonly (readonly [failure: string, name: string, text: string])[] = [
  ['malformed', 'no JSON', '{'],
  ['malformed', 'a bare word', '"x"'],
  ['malformed', 'null', 'null'],
  ['format', 'a list', '[]'],
  ['format', 'the file of another program', '{"version":1}'],
  ['format', 'a format from the prototype', '{"__proto__":{"format":"headwater-trace"}}'],
  ['version', 'a later version', changed(['version'], 2)],
  ['version', 'a version in words', changed(['version'], '1')],
  ['unsafe', '__proto__ at the top', changed(['__proto__'], { polluted: true })],
  ['unsafe', '__proto__ in a work', changed(['trace', 'chain', 'hops', 0, 'work', '__proto__'], { polluted: true })],
  ['unsafe', 'constructor in a citation', changed(['pages', 0, 'citations', 0, 'constructor'], {})],
  ['unsafe', 'prototype in a date', changed(['pages', 0, 'work', 'published', 'prototype'], 1)],
  ['shape', 'a field too many', changed(['trace', 'verified'], true)],
  ['shape', 'a field too few', changed(['trace', 'origins'], undefined)],
  ['shape', 'a field named like an inherited one', changed(['trace', 'toString'], 1)],
  ['shape', 'a script for an address', changed(['trace', 'chain', 'hops', 0, 'work', 'url'], 'javascript:alert(1)')],
  ['shape', 'a relative address', changed(['trace', 'claim', 'url'], '/x')],
  ['shape', 'an unknown ending', changed(['trace', 'chain', 'end', 'kind'], 'true')],
  ['shape', 'an unknown platform', changed(['pages', 0, 'work', 'platform'], 'toString')],
  ['shape', 'a negative offset', changed(['pages', 0, 'bodyEnd'], -1)],
  ['shape', 'half an offset', changed(['pages', 0, 'blocks', 0, 'start'], 0.5)],
  ['shape', 'a record for a list', changed(['trace', 'branches'], { length: 0 })],
  ['shape', 'a list for a record', changed(['trace', 'chain'], [])],
  ['shape', 'a number for a text', changed(['trace', 'claim', 'text'], 1)],
  ['shape', 'null for a text', changed(['trace', 'id'], null)],
  ['too-large', 'a file of many megabytes', ' '.repeat(20_000_001)],
];

describe('JSON is read with suspicion', () => {
  it.each(refused)('%s: %s', (failure, _name, text) => {
    expect(parseTraceJson(text)).toEqual({ ok: false, failure });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('refuses the change of any field to a thing of another kind', () => {
    const paths = leaves(JSON.parse(traceJson(example, [page])), []);
    expect(paths.length).toBeGreaterThan(150);
    for (const path of paths) {
      expect({ path, ok: parseTraceJson(changed(path, { x: 1 })).ok }).toEqual({ path, ok: false });
    }
  });
});

function leaves(value: unknown, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const own = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return own.flatMap(([key, child]) => leaves(child, [...path, key]));
}
