import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeHref } from '../../../components/safe-link';
import { readSources } from '../read-sources';

/** Ways in which an address says one thing and means another: what a link may become of it, or null for plain text. */
const tricks: readonly (readonly [raw: string, href: string | null])[] = [
  ['https://news.example/a', 'https://news.example/a'],
  ['HTTP://NEWS.EXAMPLE/A', 'http://news.example/A'],
  ['https:news.example', 'https://news.example/'],
  ['https:/news.example', 'https://news.example/'],
  ['https:\\\\news.example\\a', 'https://news.example/a'],
  ['https:///news.example', 'https://news.example/'],
  ['\thttps://news.example/\n', 'https://news.example/'],
  ['ht\ntps://news.example/', 'https://news.example/'],
  ['https://good.example\\@evil.example/', 'https://good.example/@evil.example/'],
  ['https://good.example@evil.example/', 'https://evil.example/'],
  ['https://good.example:pass@evil.example/', 'https://evil.example/'],
  ['https://good.example%40evil.example/', null],
  ['https://good.example%2eevil.example/', 'https://good.example.evil.example/'],
  ['https://good。example/', 'https://good.example/'],
  ['https://аррӏе.example/', 'https://xn--80ak6aa92e.example/'],
  ['https://ｅｖｉｌ.example/', 'https://evil.example/'],
  ['https://e\u00advil.example/', 'https://evil.example/'],
  ['https://e\u200bvil.example/', 'https://evil.example/'],
  ['https://evil.example/\u202egpj.exe', 'https://evil.example/%E2%80%AEgpj.exe'],
  ['https://evil.example/a/%2e%2e/b', 'https://evil.example/b'],
  ['https://evil.example/a b', 'https://evil.example/a%20b'],
  ['https://evil.example/"onclick="x', 'https://evil.example/%22onclick=%22x'],
  ["https://evil.example/?'onclick='x", 'https://evil.example/?%27onclick=%27x'],
  ['https://evil.example/<script>', 'https://evil.example/%3Cscript%3E'],
  ['https://evil.example/#<img src=x>', 'https://evil.example/#%3Cimg%20src=x%3E'],
  ['https://evil.example/?javascript:alert(1)', 'https://evil.example/?javascript:alert(1)'],
  ['http://2130706433/', 'http://127.0.0.1/'],
  ['http://0x7f.1/', 'http://127.0.0.1/'],
  ['http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/'],
  ['https://news.example:443/', 'https://news.example/'],
  ['https://news.example:99999/', null],
  ['https://news.example:80:80/', null],
  ['https://[news.example]/', null],
  ['https://', null],
  ['https://?', null],
  ['https://#', null],
  ['https://%', null],
  ['//news.example/a', null],
  ['/a', null],
  ['?a', null],
  ['#a', null],
  ['news.example', null],
  ['news.example:443', null],
  ['', null],
  [' ', null],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  [' \tjava\nscript:alert(1)', null],
  ['java\u0000script:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['javascript&colon;alert(1)', null],
  ['javascript://news.example/%0aalert(1)', null],
  ['javascript:https://news.example/', null],
  ['vbscript:msgbox(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['data:text/html;base64,PHN2Zz4=', null],
  ['blob:https://news.example/1', null],
  ['filesystem:https://news.example/temporary/a', null],
  ['file:///etc/hosts', null],
  ['ftp://news.example/', null],
  ['view-source:https://news.example/', null],
  ['about:blank', null],
  ['chrome://settings/', null],
  ['chrome-extension://abc/library.html', null],
  ['moz-extension://abc/library.html', null],
  ['resource://gre/', null],
  ['intent://news.example/#Intent;scheme=https;end', null],
  ['mailto:a@news.example', null],
  ['tel:1', null],
  ['ws://news.example/', null],
  ['feed:https://news.example/', null],
  ['jar:https://news.example!/a', null],
];

/** For a busy machine; a test takes a second. */
const patientMs = 30_000;

describe('an address that becomes a link', () => {
  test('sixty tricks and more are in the table', () => expect(tricks.length).toBeGreaterThanOrEqual(60));

  test.each(tricks)('%j: %s', (raw, href) => {
    expect(safeHref(raw)).toBe(href);
  });

  test('is http or https, names nobody, and is what the browser will go to', { timeout: patientMs }, () => {
    const schemes = fc.constantFrom(
      '',
      'https://',
      'http:',
      'javascript:',
      'data:',
      'file:',
      ' \t',
      'java\nscript:',
      '//',
      '\\\\',
    );
    const any = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }),
      fc.string(),
    );
    fc.assert(
      fc.property(schemes, any, (scheme, rest) => {
        const href = safeHref(scheme + rest);
        if (href === null) return;
        expect(href).toMatch(/^https?:\/\/[^/@]+\//);
        expect(new URL(href).href).toBe(href);
      }),
      { numRuns: 150 },
    );
  });
});

describe('links of the interface', () => {
  /** Makers of links to the outside, which check the address; all others lead to pages of our own. */
  const makers = ['components/library/hop-link.tsx', 'components/safe-link.tsx'];
  /** What is written out stands as spaces in `code`; the rest are addresses of our own pages. */
  const own = /^(?:\s|\{`(?:#|library\.html\?)|\{(?:libraryUrl|optionsUrl|welcomeUrl|placeAddress\())/;

  test('to the outside are made in one place, and in no other from an address of a page', () => {
    const wrong = readSources('components', 'entrypoints').flatMap(({ path, code }) =>
      [...code.matchAll(/<a\b[^>]*?\shref=([^\n]{0,80})/gs)]
        .filter(([, href = '']) => !makers.includes(path) && !own.test(href))
        .map(([, href]) => `${path}: ${href}`),
    );
    expect(wrong).toEqual([]);
  });
});
