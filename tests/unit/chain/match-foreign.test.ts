import { describe, expect, test } from 'vitest';
import { matchForeign } from '../../../core/chain/match-passage';
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
    expect(matchForeign(claim, 'en', withComment(language, article, comment), true)).toBeNull();
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
    const found = matchForeign(claim, 'en', reading, true);
    expect(found && reading.text.slice(found.start, found.end)).toBe(article);
  });
});
