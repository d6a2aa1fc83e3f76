import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageLink } from '../../../core/export/passage-link';
import { webAddress } from '../../../core/export/web-address';
import { hop, work } from './example-trace';
import { hostileText, hostileTrace } from './hostile-trace';

const page = work('https://a.example/b?c=d');
const long =
  'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen.';

/** The parts of a text directive as the specification splits them: at commas, then percent-decoded. */
function parts(link: string | null): readonly string[] {
  const directive = link?.split(':~:text=')[1] ?? '';
  return directive.split(',').map(decodeURIComponent);
}

describe('a link that opens at the words', () => {
  it.each([
    ['a short passage whole', 'A well-known fact, it says & more', ['A well-known fact, it says & more']],
    [
      'a long one by its ends',
      long,
      ['One two three four five six', 'fourteen fifteen sixteen seventeen eighteen nineteen.'],
    ],
    ['one over two blocks by its ends', 'First block here\nlast block there', ['First block here', 'last block there']],
    ['text without spaces', '語'.repeat(130), ['語'.repeat(130)]],
  ] as const)('%s', (_name, text, wanted) => {
    const link = passageLink(hop(page, text));
    expect(link).toMatch(/^https:\/\/a\.example\/b\?c=d#:~:text=[^#&-]+$/);
    expect(parts(link)).toEqual(wanted);
  });

  it('keeps a fragment that the address has', () => {
    expect(passageLink(hop(work('https://a.example/#!/b'), 'x'))).toBe('https://a.example/#!/b:~:text=x');
  });

  it.each([
    ['the words were not read', hop(page, null)],
    ['the page is a post', hop(work('https://a.example/b?c=d', { kind: 'post' }), 'x')],
    ['the page is a document', hop(work('https://a.example/b?c=d', { kind: 'document' }), 'x')],
    ['the words are blank', hop(page, ' \n ')],
  ])('is the plain address when %s', (_name, given) => {
    expect(passageLink(given)).toBe('https://a.example/b?c=d');
  });

  it('is an http(s) address or nothing, and stays the same page, whatever the words', () => {
    fc.assert(
      fc.property(hostileTrace, hostileText, (trace, text) => {
        for (const one of trace.chain.hops) {
          const plain = webAddress(one.work.url);
          const link = passageLink({ ...one, passage: { exact: text, prefix: '', suffix: '', start: 0, end: 0 } });
          expect(link === null).toBe(plain === null);
          if (link === null || plain === null) continue;
          expect(new URL(link).href).toBe(link);
          expect(link.startsWith(plain)).toBe(true);
          expect(link.slice(plain.length)).toMatch(/^(#?:~:text=[\w.%]+(,[\w.%]+)?)?$/);
        }
      }),
    );
  });
});

describe('an address for another document', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['HTTP://A.example/ü(1)|[x]', 'http://a.example/%C3%BC%281%29%7C%5Bx%5D'],
    ['https://user:secret@a.example/', 'https://a.example/'],
    ['http://[2001:db8::1]:8080/a', 'http://[2001:db8::1]:8080/a'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['/relative', null],
    ['', null],
  ])('%s gives %s', (raw, wanted) => {
    expect(webAddress(raw)).toBe(wanted);
  });
});
