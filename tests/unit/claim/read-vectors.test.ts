import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVectors } from '../../../core/claim/vectors/read-vectors';

const file = readFileSync('public/vectors/english.bin');
const bytes = new Uint8Array(file).buffer;

describe('the shipped word vectors', () => {
  const vectors = readVectors(bytes);
  const nearer: readonly (readonly [word: string, near: string, far: string])[] = [
    ['teacher', 'professor', 'river'],
    ['boat', 'ship', 'salary'],
    ['doctor', 'physician', 'bridge'],
  ];
  it.each(nearer)('%s is nearer to %s than to %s', (word, near, far) => {
    expect(vectors?.cosine(word, near) ?? 0).toBeGreaterThan(vectors?.cosine(word, far) ?? 1);
  });

  it('knows frequent words by rank and strangers not at all', () => {
    expect(vectors?.rank('the')).toBeLessThan(vectors?.rank('harbour') ?? 0);
    expect(vectors?.rank('qqzzxy')).toBeNull();
    expect(vectors?.cosine('qqzzxy', 'boat')).toBe(0);
  });

  it('stays within 4 MB', () => {
    expect(bytes.byteLength).toBeLessThanOrEqual(4 * 1024 * 1024);
  });
});

it.each([
  ['no bytes', new ArrayBuffer(0)],
  ['another file', new Uint8Array(64).fill(7).buffer],
  ['a cut file', bytes.slice(0, bytes.byteLength - 1)],
])('refuses %s', (_, broken) => {
  expect(readVectors(broken)).toBeNull();
});
