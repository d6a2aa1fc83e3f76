import { describe, expect, it } from 'vitest';
import { SAME_WORD } from '../../../core/claim/drift/comparison';
import { wordLikeness } from '../../../core/claim/statement/word-likeness';

describe('forms of verbs whose prefix parts from them', () => {
  const alike: readonly (readonly [one: string, other: string])[] = [
    ['ausgezahlt', 'auszuzahlen'],
    ['abgestellt', 'abzustellen'],
    ['angepasst', 'anpassen'],
    ['eingestellt', 'einzustellen'],
    ['zuruckgerufen', 'zuruckzurufen'],
    ['aangepast', 'aanpassen'],
    ['uitgesteld', 'uitstellen'],
  ];
  it.each(alike)('%s is %s', (one, other) => {
    expect(wordLikeness(one, other)).toBeGreaterThanOrEqual(SAME_WORD);
  });

  const different: readonly (readonly [one: string, other: string])[] = [
    ['ausgezahlt', 'auszuhandeln'],
    ['abgestellt', 'angestellt'],
    ['aufgabe', 'ausgabe'],
    ['eingebaut', 'einzufuhren'],
  ];
  it.each(different)('%s is not %s', (one, other) => {
    expect(wordLikeness(one, other)).toBeLessThan(SAME_WORD);
  });
});
