import { describe, expect, test } from 'vitest';
import { unnamedWords } from '../../../core/chain/ending/unnamed-words';
import type { PathNode } from '../../../core/chain/trace/path-node';
import { makeReading, type Page } from './make-reading';

const CLAIM = 'The lift had failed twice before';

function nodeOf(page: Page): PathNode {
  const reading = makeReading('https://paper.example.com/lift', page);
  return {
    keys: [reading.work.key],
    work: reading.work,
    reading,
    passage: { start: 0, end: CLAIM.length },
    words: CLAIM,
    passesOn: false,
    candidate: null,
    relation: null,
    confidence: 'certain',
    readAs: 'tab',
    memento: null,
    readAt: 1,
  };
}

describe('the words for an unnamed source', () => {
  test.each([
    {
      title: 'are the page’s own',
      text: 'said one engineer',
      by: 'anonymous' as const,
      words: 'said one engineer',
    },
    { title: 'are none for a named one', text: 'said Ida Morrow', by: 'person' as const, words: null },
  ])('$title', ({ text, by, words }) => {
    const node = nodeOf({ paragraphs: [`${CLAIM}, ${text}.`], credits: [{ text, kind: 'anonymous', by }] });
    expect(unnamedWords(node)).toBe(words);
  });
});
