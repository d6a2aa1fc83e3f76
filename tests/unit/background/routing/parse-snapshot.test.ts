import { expect, test } from 'vitest';
import { parseSnapshot } from '../../../../entrypoints/background/routing/parse-snapshot';
import { articleSnapshot } from '../../storage/article-snapshot';

const snapshot = articleSnapshot(['https://report.example.net/a']);

test('a snapshot is taken as it is', () => {
  expect(parseSnapshot(structuredClone(snapshot))).toEqual(snapshot);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'page'],
  ['a list', []],
  ['a part missing', { ...snapshot, texts: undefined, limits: [] }],
  ['a part more', { ...snapshot, html: '<p>' }],
  ['a name that is none', { ...snapshot, names: [1] }],
  ['a name too long', { ...snapshot, names: ['a'.repeat(500)] }],
  ['too many names', { ...snapshot, names: Array(30_000).fill('a') }],
  ['a position that is none', { ...snapshot, nodes: [0, 1.5] }],
  ['a position below all', { ...snapshot, nodes: [0, -2] }],
  ['too many nodes', { ...snapshot, nodes: Array(900_000).fill(0) }],
  ['a text that is none', { ...snapshot, texts: [[0, {}]] }],
  ['a text and more', { ...snapshot, texts: [[0, 'a', 'b']] }],
  ['texts too long', { ...snapshot, texts: [[0, 'a'.repeat(7_000_000)]] }],
  ['a value without a name', { ...snapshot, attributes: [[0, 1]] }],
  ['a value that is none', { ...snapshot, attributes: [[0, 1, 2]] }],
  ['a limit that is none', { ...snapshot, limits: ['paywall'] }],
])('refused: %s', (_what, sent) => {
  expect(parseSnapshot(sent)).toBeNull();
});
