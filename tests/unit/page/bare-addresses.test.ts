import { describe, expect, test } from 'vitest';
import { findBareAddresses } from '../../../core/page/citations/bare-addresses';

const TEXTS: readonly (readonly [text: string, ...found: string[]])[] = [
  ['See https://a.example/x.', 'https://a.example/x'],
  ['(see http://a.example/x_(y), and more)', 'http://a.example/x_(y)'],
  ['"https://a.example/q?x=1&y=2", he wrote', 'https://a.example/q?x=1&y=2'],
  [
    'http://twitter.com/#!/tolla/status/202116021550845952: read it',
    'http://twitter.com/#!/tolla/status/202116021550845952',
  ],
  ['at www.a.example/x or a.example/y', 'http://www.a.example/x', 'http://a.example/y'],
  ['version 2.0 and 3/4 of e.g. nothing'],
  ['mail me at x@a.example'],
  ['(Journal of Locks 12, 40–61, doi: 10.5555/locks.12.40).', 'https://doi.org/10.5555/locks.12.40'],
  ['DOI 10.5555/a(b)c; see there', 'https://doi.org/10.5555/a(b)c'],
  ['printed as doi.org/10.5555/x, without more', 'http://doi.org/10.5555/x', 'https://doi.org/10.5555/x'],
  ['Fenn et al., arXiv:2301.01234v2 (2023)', 'https://arxiv.org/abs/2301.01234v2'],
  ['the doi of 10.30 a.m. and section 10.1234'],
  ['one https://a.example/1 two https://b.example/2', 'https://a.example/1', 'https://b.example/2'],
];

describe('addresses written out in a text', () => {
  for (const [text, ...wanted] of TEXTS) {
    test(`${text} → ${wanted.length}`, () => expect(findBareAddresses(text).map(({ href }) => href)).toEqual(wanted));
  }
});
