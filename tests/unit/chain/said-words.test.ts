import { describe, expect, test } from 'vitest';
import { saidWords } from '../../../core/chain/passage/said-words';
import type { PathNode } from '../../../core/chain/trace/path-node';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const LINK = 'https://other.example.org/2024/ferry';

/** Language, the sentence as printed with its link in brackets, and what is claimed in it. */
const sentences: readonly (readonly [language: string, printed: string, said: string])[] = [
  [
    'en',
    'The ferry was late on nine mornings in March, [the harbour log shows].',
    'The ferry was late on nine mornings in March.',
  ],
  [
    'en',
    'The ferry was late on nine mornings in March ([Vale Courier]).',
    'The ferry was late on nine mornings in March.',
  ],
  [
    'en',
    'The ferry was late on nine mornings, by [the harbour master’s count].',
    'The ferry was late on nine mornings.',
  ],
  [
    'en',
    'ARDMOOR, 3 May (Vale Wire) – The ferry was late on nine mornings in March.',
    'The ferry was late on nine mornings in March.',
  ],
  [
    'en',
    'Nobody on the island could quite believe it: The ferry was late on nine of its ten mornings in the month of March.',
    'The ferry was late on nine of its ten mornings in the month of March.',
  ],
  [
    'de',
    'Die Fähre war im März an neun Tagen zu spät, [heißt es in der Mitteilung].',
    'Die Fähre war im März an neun Tagen zu spät.',
  ],
  [
    'fr',
    'Le bac a eu du retard neuf matins en mars, [selon le journal du port].',
    'Le bac a eu du retard neuf matins en mars.',
  ],
  [
    'es',
    'El transbordador llegó tarde nueve mañanas de marzo, [según el diario del puerto].',
    'El transbordador llegó tarde nueve mañanas de marzo.',
  ],
  // A link on what is said, a number in the clause, a name that leads by a colon: all of it is claimed.
  [
    'en',
    'The ferry was late on nine mornings, [which is three more than in all of 2019].',
    'The ferry was late on nine mornings, which is three more than in all of 2019.',
  ],
  ['en', 'The ferry, [an old boat], was late on nine mornings.', 'The ferry, an old boat, was late on nine mornings.'],
  [
    'en',
    'Ferry to Ardmoor: The captain was late on nine mornings.',
    'Ferry to Ardmoor: The captain was late on nine mornings.',
  ],
  ['en', '[The harbour log says so].', 'The harbour log says so.'],
];

describe('what is claimed, without who says it', () => {
  test.each(sentences)('%s: %s', (language, printed, said) => {
    const { reading, node } = nodeAt(language, printed);
    expect(reading.text).toContain(node.words);
    expect(saidWords(node)).toBe(said);
  });

  test('words that are not those of the page are left as they are', () => {
    const { node } = nodeAt('en', 'The ferry was late, [the harbour log shows].');
    expect(saidWords({ ...node, words: 'The ferry was late, the log shows' })).toBe(
      'The ferry was late, the log shows',
    );
  });
});

function nodeAt(language: string, printed: string) {
  const html = printed.replace(/\[([^\]]+)\]/u, `<a href="${LINK}">$1</a>`);
  const words = printed.replace(/[[\]]/gu, '');
  const page = `<!doctype html><html lang="${language}"><title>Ferry</title><article><h1>Ferry</h1><p>${html}</p><p>${'The pier is long and the sea is grey. '.repeat(4)}</p></article></html>`;
  const { tree, limits } = parseHtml(page);
  const reading = readPage(tree, 'https://page.example.com/2024/ferry', limits);
  const start = reading.text.indexOf(words);
  const node: PathNode = {
    keys: [reading.work.key],
    work: reading.work,
    reading,
    passage: { start, end: start + words.length },
    words,
    passesOn: false,
    candidate: null,
    relation: null,
    confidence: 'certain',
    readAs: 'tab',
    memento: null,
    readAt: null,
  };
  return { reading, node };
}
