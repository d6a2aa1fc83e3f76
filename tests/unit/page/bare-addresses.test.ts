import { describe, expect, test } from 'vitest';
import { findBareAddresses } from '../../../core/page/bare-addresses';

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
  ['one https://a.example/1 two https://b.example/2', 'https://a.example/1', 'https://b.example/2'],
];

describe('addresses written out in a text', () => {
  for (const [text, ...wanted] of TEXTS) {
    test(`${text} → ${wanted.length}`, () => expect(findBareAddresses(text).map(({ href }) => href)).toEqual(wanted));
  }
});
