import { describe, expect, test } from 'vitest';
import { matchAlike } from '../../../core/chain/passage/match-passage';
import type { PageReading } from '../../../core/model';
import { makeReading } from './make-reading';

/** A page in another language whose last paragraph a reader wrote. */
function withComment(language: string, article: string, comment: string): PageReading {
  const reading = makeReading('https://paper.example.com/x', { language, paragraphs: [article, comment] });
  return { ...reading, bodyEnd: reading.text.indexOf(comment) };
}

describe('what readers write under a page is no translation of a claim', () => {
  test.each([
    [
      'de',
      'from now on the mill stays shut every Monday because it is nine grinders short',
      'Der Müller sucht seit Ostern.',
      'Neun Euro Eintritt, dafür gibt es nicht mal Mehl.',
    ],
    [
      'fr',
      'the mill is shut because seven of its grinders have left for the quarry',
      'Le meunier cherche depuis Pâques.',
      'Sept euros l’entrée, et même pas de farine.',
    ],
  ])('%s', (language, claim, article, comment) => {
    expect(matchAlike(claim, 'en', withComment(language, article, comment), true)).toBeNull();
  });

  test.each([
    ['de', 'nine grinders have left the mill', 'Neun Müller haben die Mühle verlassen.', 'Schade.'],
    [
      'pl',
      'millers along the Orsana were paid 2.4 million złoty for their wheels',
      'Młynarze znad Orsany otrzymali 2,4 mln zł za koła.',
      'Szkoda.',
    ],
    ['fr', 'nine millers left the mill at Orsane', 'Neuf meuniers ont quitté le moulin d’Orsane.', 'Dommage.'],
  ])('the article itself still is: %s', (language, claim, article, comment) => {
    const reading = withComment(language, article, comment);
    const found = matchAlike(claim, 'en', reading, true);
    expect(found && reading.text.slice(found.start, found.end)).toBe(article);
  });
});

describe('a page that is named as the source says it in other words of the same language', () => {
  const page = (language: string, ...paragraphs: string[]) =>
    makeReading('https://paper.example.com/x', { language, paragraphs });

  test.each([
    [
      'en',
      'young Porter left the theatre 14 times in three hours',
      ['The play is about bees.', 'Porter went out of the theatre nine times in three hours.', 'It rained.'],
      1,
    ],
    [
      'de',
      'Die Karten werden nicht einzeln verkauft',
      ['Es regnete.', 'Der Verein beschloss, die Karten einzeln zu verkaufen.'],
      1,
    ],
    ['es', 'La junta no descarta acudir a un juez', ['Llovía.', 'La junta vecinal no descarta emprender acciones.'], 1],
    // The name of a thing says nothing of it.
    [
      'en',
      'The valley tool library has refused to lend saws',
      ['It rained.', 'The valley tool library has a new door.'],
      null,
    ],
    ['en', 'It weighs eleven hundredweight', ['Quay.', 'Weight 9 cwt 2 qr. Paid in full.'], null],
    [
      'de',
      'Die Werkzeugbücherei verleiht keine Sägen mehr',
      ['Es regnete.', 'Die Werkzeugbücherei hat eine neue Tür.'],
      null,
    ],
  ] as const)('%s: %s', (language, claim, paragraphs, at) => {
    const reading = page(language, ...paragraphs);
    const found = matchAlike(claim, language, reading, true);
    expect(found && reading.text.slice(found.start, found.end)).toEqual(
      at === null ? null : expect.stringContaining(paragraphs[at] ?? ''),
    );
    expect(matchAlike(claim, language, reading, false)).toBeNull();
  });
});
