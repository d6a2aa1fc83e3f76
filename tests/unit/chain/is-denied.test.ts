import { describe, expect, test } from 'vitest';
import { isDenied } from '../../../core/chain/passage/is-denied';
import { startNode } from '../../../core/chain/trace/path-node';
import type { TraceState } from '../../../core/chain/trace/trace-state';
import { makeReading } from './make-reading';

function nodeOf(words: string, language: string) {
  const start = makeReading('https://paper.example.com/x', { paragraphs: [words], language });
  return startNode({ start, text: words, claim: { start: 0, end: words.length } } as unknown as TraceState);
}

describe('a page that says the contrary of what it is cited for', () => {
  test.each([
    [
      'en',
      'The harbour office has not decided to sell the quay and has had no offer for it.',
      'The harbour office has confirmed that the quay is to be sold for flats',
      true,
    ],
    [
      'en',
      'Nobody has asked us, and we will not move the lamp to the pier.',
      'The office says that the lamp of the pier will be moved next year at last',
      true,
    ],
    ['en', 'The harbour office has not sold the quay.', 'The harbour office has sold the quay', false],
    ['en', 'The ferry has not run since May.', 'The ferry stopped running in May', false],
    ['en', 'We no longer sell tickets at the pier.', 'Tickets are only sold online now, the ferry company said', false],
    [
      'en',
      'The school never received the money it was promised.',
      'The school is still waiting for the promised money',
      false,
    ],
    [
      'en',
      'The company said it had not been told about the leak until Friday.',
      'The company learned of the leak only on Friday',
      false,
    ],
    ['en', 'Not one of the 40 flats has been sold, the agent said.', 'All 40 flats remain unsold', false],
    ['en', 'The lamp on the quay is the tallest in the country.', 'No lamp in the country is taller', false],
    ['en', 'This is the oldest ferry in the north.', 'Nobody in the north runs an older ferry, they say', false],
    ['de', 'Die Lampe am Kai ist die höchste des Landes.', 'Keine Lampe im Land ist höher', false],
    ['fr', 'C’est le plus vieux bac du pays.', 'Aucun bac du pays n’est plus vieux, assure le musée', false],
    ['es', 'Es la lámpara más antigua del puerto.', 'Ninguna lámpara del puerto es más antigua', false],
    ['de', 'Das Freibad öffnet nicht vor Juli.', 'Das Freibad bleibt bis Juli zu', false],
    ['de', 'Der Zug hielt nicht in Tarn.', 'Der Zug fuhr an Tarn vorbei', false],
    ['fr', 'La piscine ne rouvrira pas avant juillet.', 'La piscine reste fermée jusqu’en juillet', false],
  ])('%s: “%s” against “%s”: %s', (language, upstream, cited, denied) => {
    expect(isDenied(nodeOf(upstream, language), nodeOf(cited, language))).toBe(denied);
  });
});
