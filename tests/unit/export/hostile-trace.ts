import fc from 'fast-check';
import type { Trace } from '../../../core/model';
import { dated, end, hop, traceOf, work } from './example-trace';

/** Pieces that mean something in one of the formats, or break a line, a quotation or an encoding. */
const pieces = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</style>',
  ']]>',
  '<!--',
  '"><a href="javascript:x">',
  "' onclick='x",
  '&lt;b&gt;',
  '&#60;',
  '=1+1',
  '+SUM(A1)',
  '-2+3',
  '@cmd',
  '\t=1',
  '\r=1',
  '＝1+1',
  '; =1',
  ';＠x',
  '|=1',
  '","=1',
  '{{cite',
  '}}',
  '{{{1|',
  '[[File:x]]',
  "'''",
  '~~~~',
  '|url=',
  '<ref>',
  '__NOTOC__',
  '----',
  '\n* x',
  '\n== h ==',
  '![x](http://a.example/b.png)',
  '[x](javascript:y)',
  '**',
  '`',
  '\n# h',
  '\n- l',
  '\n1. n',
  '\n    code',
  'www.bad.example',
  'https://bad.example/x',
  '\\',
  '\\input{x}',
  '{',
  '}',
  '$x$',
  '%',
  '#',
  '~',
  '^',
  '_',
  '\nER  - \n',
  '\r\nTY  - BOOK\r\n',
  '\u202e',
  '\u0000',
  '\ud800',
  '\ufffe',
  '\u2028',
  'é',
  '語',
  '🌊',
  ' ',
] as const;

/** Text made to break a format. */
export const hostileText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** Addresses, some of which may not be linked. */
const hostileUrl = fc.oneof(
  hostileText.map((text) => `https://site.example/${text}`),
  hostileText.map((text) => `https://site.example/?q=${text}#${text}`),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,<script>x</script>',
    'https://user:secret@site.example/',
    'file:///etc/passwd',
    'not an address',
  ),
);

const hostileHop = fc
  .record({
    url: hostileUrl,
    text: fc.option(hostileText),
    title: fc.option(hostileText),
    author: fc.option(hostileText),
    handle: fc.option(hostileText),
    site: fc.option(hostileText),
    language: fc.option(hostileText),
    kind: fc.constantFrom('article', 'blog', 'post', 'document', 'index', 'other'),
    platform: fc.constantFrom('web', 'twitter'),
    postId: fc.option(hostileText),
    spans: fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 3 }),
    copy: fc.option(hostileUrl),
    relation: fc.constantFrom('embeds', 'quotes', 'isBasedOn', 'links'),
  })
  .map((made) =>
    hop(
      work(made.url, {
        title: made.title,
        author: made.author,
        handle: made.handle,
        site: made.site,
        language: made.language,
        kind: made.kind,
        platform: made.platform,
        postId: made.postId,
        published: dated('2020-02-03T04:05:06Z', 's'),
      }),
      made.text,
      {
        relation: made.relation,
        drift: made.spans.map(([start, length]) => {
          const span = { start, end: start + length };
          return { kind: 'reworded', earlier: span, later: span } as const;
        }),
        memento: made.copy === null ? null : { url: made.copy, at: 1_600_000_000_000, archive: 'archive.example' },
      },
    ),
  );

/** A trace all of whose texts are hostile. */
export const hostileTrace: fc.Arbitrary<Trace> = fc
  .record({ claim: hostileText, hops: fc.array(hostileHop, { minLength: 1, maxLength: 4 }), words: hostileText })
  .map(({ claim, hops, words }) => {
    const made = traceOf({ hops, end: end('unlinked', { words, attribution: { kind: 'person', name: words } }) });
    const [first] = hops;
    const younger =
      first === undefined || words === '' ? {} : { younger: { source: first.work, citer: first.work.key } };
    return { ...made, ...younger, claim: { ...made.claim, text: claim } };
  });
