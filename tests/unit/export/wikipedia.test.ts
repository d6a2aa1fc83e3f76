import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEntries } from '../../../core/export/bibliography-entry';
import { cleanText } from '../../../core/export/clean-text';
import { escapeWikitext, wikipediaCitations } from '../../../core/export/wikipedia';
import { dated, end, example, hop, traceOf, work } from './example-trace';
import { hostileText, hostileTrace } from './hostile-trace';

interface Call {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** The characters a wiki shows for an escaped text. */
function shown(text: string): string {
  return text.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
}

/**
 * Template calls as a wiki sees them: braces are counted, and a pipe parts parameters at the first level only. Gives null
 * for text that is not a list of single, closed calls without another within.
 */
function parse(wikitext: string): readonly Call[] | null {
  const calls: Call[] = [];
  for (const line of wikitext.split('\n').slice(0, -1)) {
    const inside = /^\* \{\{([^{}]*)\}\}$/.exec(line)?.[1];
    if (inside === undefined) return null;
    const [name = '', ...parts] = inside.split('|');
    const parameters = parts.map((part): [string, string] => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    });
    if (new Set(parameters.map(([key]) => key)).size < parameters.length) return null;
    calls.push({ name: name.trim(), parameters: new Map(parameters) });
  }
  return calls;
}

/** Parameters that both templates' documentation lists. */
const webParameters = new Set(
  'author title website url date access-date language archive-url archive-date url-status'.split(' '),
);
const tweetParameters = new Set(
  'author user number title date access-date language archive-url archive-date url-status'.split(' '),
);

describe('citations for the English Wikipedia', () => {
  it('are {{cite web}} and {{cite tweet}}, with the copy where one is known', () => {
    expect(wikipediaCitations(example).split('\n')).toEqual([
      '* {{cite web |author=Ana María Núñez-Holm |title=Harbour wall “50 % gone” &#38; nobody noticed |website=The Gazette |url=https://gazette.example/2021/05/harbour?x=1&y=2 |date=2021-05-11 |access-date=2024-05-05 |language=en}}',
      '* {{cite web |author=R. Okafor |title=Notes from the quay |website=Quay Notes |url=https://quay.example/notes |date=May 2021 |access-date=2024-05-05 |language=en}}',
      '* {{cite tweet |author=Tide Watcher |user=tidewatcher |number=1391000000000000000 |title=480 households flooded here, I counted |date=2021-05-08 |access-date=2024-05-05 |language=en |archive-url=https://web.archive.org/web/20210509000000/https://x.com/tidewatcher/status/1391000000000000000 |archive-date=2021-05-09 |url-status=dead}}',
      '* {{cite web |title=Survey of the wall |url=https://records.example/survey.pdf}}',
      '',
    ]);
  });

  it.each([
    ['year', '2012'],
    ['month', 'March 2012'],
    ['day', '2012-03-04'],
    ['ms', '2012-03-04'],
  ] as const)('a date known to the %s is %s', (precision, date) => {
    const page = work('https://a.example/', { published: dated('2012-03-04T05:06:07Z', precision) });
    const calls = parse(wikipediaCitations(traceOf({ hops: [hop(page, 'a')], end: end('origin') })));
    expect(calls?.[0]?.parameters.get('date')).toBe(date);
  });

  it('gives no archive without its date, which the templates refuse', () => {
    const memento = { url: 'https://archive.example/x', at: null, archive: 'archive.example' };
    const found = hop(work('https://a.example/'), 'a', { memento, readAs: 'memento' });
    const calls = parse(wikipediaCitations(traceOf({ hops: [found], end: end('origin') })));
    expect([...(calls?.[0]?.parameters.keys() ?? [])]).not.toContain('archive-url');
    expect([...(calls?.[0]?.parameters.keys() ?? [])]).not.toContain('url-status');
  });

  it('any text is shown as it is and means nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeWikitext(text);
        expect(shown(escaped)).toBe(cleanText(text));
        expect(escaped).not.toMatch(/[[\]{}|<>~=]|''|__|:\/\/|^[*#:;]|^-{4}/);
      }),
    );
  });

  it('no hostile text opens, closes or adds to a template', () => {
    fc.assert(
      fc.property(hostileTrace, (trace) => {
        const calls = parse(wikipediaCitations(trace));
        const entries = listEntries(trace);
        expect(calls).toHaveLength(entries.length);
        calls?.forEach(({ name, parameters }, index) => {
          const known = name === 'cite tweet' ? tweetParameters : webParameters;
          expect(['cite web', 'cite tweet']).toContain(name);
          for (const key of parameters.keys()) expect(known).toContain(key);
          expect(shown(parameters.get('title') ?? '')).toBe(cleanText(entries[index]?.title ?? ''));
          if (name === 'cite web') expect(parameters.get('url')).toMatch(/^https?:\/\/[^\s|{}[\]<>"']+$/);
        });
      }),
    );
  });
});
