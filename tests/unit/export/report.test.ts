import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../../core/export/report-html';
import type { Trace } from '../../../core/model';
import { example } from './example-trace';
import { hostileTrace } from './hostile-trace';
import { plainWords } from './plain-words';

interface Seen {
  readonly tags: string[];
  readonly attributes: (readonly [tag: string, name: string, value: string])[];
  readonly texts: string[];
  readonly unclosed: number;
}

/** What another reader finds in the document. */
function read(html: string): Seen {
  const seen = { tags: [] as string[], attributes: [] as [string, string, string][], texts: [] as string[] };
  let open = 0;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      seen.tags.push(tag);
      open += 1;
      for (const [name, value] of Object.entries(attributes)) seen.attributes.push([tag, name, value]);
    },
    onclosetag: (_tag, implied) => {
      if (!implied) open -= 1;
    },
    ontext: (text) => seen.texts.push(text),
    oncomment: () => seen.tags.push('#comment'),
  });
  parser.end(html);
  return { ...seen, unclosed: open };
}

const tags = new Set(
  'html head meta title style body main h1 h2 h3 section p ol ul li blockquote mark time a strong footer'.split(' '),
);
const attributes = new Set(
  'html.lang html.dir meta.charset meta.http-equiv meta.content meta.name p.class p.dir li.class h3.dir blockquote.dir blockquote.lang time.datetime a.href a.rel'.split(
    ' ',
  ),
);
const voidTags = 4;

function textOf(trace: Trace): string {
  return read(reportHtml(trace, plainWords)).texts.join('');
}

describe('the report', () => {
  it('is one file with its own policy, language and title, and nothing from elsewhere', () => {
    const { attributes: found, tags: names } = read(reportHtml(example, plainWords));
    expect(found).toContainEqual(['html', 'lang', 'en']);
    const policy = found.find(([tag, name]) => tag === 'meta' && name === 'content')?.[2] ?? '';
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(names).not.toContain('script');
    expect(names).not.toContain('img');
    expect(names).not.toContain('link');
  });

  it('says the claim, every page, every passage, the changes and both endings', () => {
    const text = textOf(example);
    expect(text).toContain('Harbour wall “50 % gone” & nobody noticed');
    expect(text).toContain('It may have flooded 480 households, one resident said.');
    expect(text).toContain('Number changed: 480 became 4,800');
    expect(text).toContain('Ends: origin');
    expect(text).toContain('Ends: document');
    expect(text).toContain('Words not read');
    expect(text).toContain('3 pages, 1 origins');
  });

  it('marks the changed words inside the passage', () => {
    const marked: string[] = [];
    let inMark = false;
    new Parser({
      onopentag: (tag) => {
        inMark = tag === 'mark';
      },
      ontext: (text) => {
        if (inMark) marked.push(text);
      },
      onclosetag: () => {
        inMark = false;
      },
    }).end(reportHtml(example, plainWords));
    expect(marked).toEqual(['4,800']);
  });

  it('opens pages at their words, and posts and documents plainly', () => {
    const links = read(reportHtml(example, plainWords)).attributes.filter(([, name]) => name === 'href');
    expect(links.map(([, , url]) => url).slice(0, 3)).toEqual([
      'https://gazette.example/2021/05/harbour?x=1&y=2#:~:text=Officials%20say%204%2C800%20households%20were%20flooded.',
      'https://quay.example/notes#:~:text=It%20may%20have%20flooded%20480%20households%2C%20one%20resident%20said.',
      'https://x.com/tidewatcher/status/1391000000000000000',
    ]);
  });

  it('is as exact with dates as they are known', () => {
    const times = read(reportHtml(example, plainWords)).attributes.filter(([tag]) => tag === 'time');
    expect(times.map(([, , value]) => value)).toEqual(['2021-05-11', '2021-05', '2021-05-08T12:34:56Z', '2021-05-11']);
  });

  it('no hostile text becomes mark-up, a handler or a link that is not http(s)', () => {
    fc.assert(
      fc.property(hostileTrace, (trace) => {
        const seen = read(reportHtml(trace, plainWords));
        expect(seen.tags.filter((tag) => !tags.has(tag))).toEqual([]);
        expect(seen.tags.filter((tag) => tag === 'li')).toHaveLength(trace.chain.hops.length + trace.warnings.length);
        expect(seen.unclosed).toBe(voidTags);
        for (const [tag, name, value] of seen.attributes) {
          expect(attributes).toContain(`${tag}.${name}`);
          if (name === 'href') expect(value).toMatch(/^https?:\/\/[^/@]+\//);
        }
      }),
    );
  });
});
