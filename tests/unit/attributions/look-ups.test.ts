import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCues } from '../../../core/claim/cues';
import { readNames } from '../../../core/page/attributions/names/names';
import { cuePatterns } from '../../../core/page/attributions/words/cue-patterns';
import { foldWords } from '../../../core/page/attributions/words/fold-words';
import { placed } from '../../../core/page/attributions/words/placed';
import { readTokens } from '../../../core/page/attributions/words/tokens';

describe('the holder of an office', () => {
  it.each([
    ['en', 'explained behind a comma', 'and then Nora Fell, the mayor, rose', 'mayor', 'Nora Fell'],
    ['en', 'with four words between', 'Nora Fell, the very first elected mayor, rose.', 'mayor', 'Nora Fell'],
    ['en', 'too far behind the comma', 'Nora Fell, who was once the town’s well known mayor, rose.', 'mayor', null],
    ['en', 'of somebody else', 'Nora Fell, wife of the mayor, rose.', 'mayor', null],
    ['en', 'right behind the office', 'They met Mayor Ivor Quill there.', 'mayor', 'Ivor Quill'],
    ['en', 'behind the office and a comma', 'the mayor, Ivor Quill, rose', 'mayor', 'Ivor Quill'],
    ['en', 'behind what it is for and a comma', 'the head of the old mill, Ivor Quill, rose', 'head', 'Ivor Quill'],
    ['en', 'behind another clause', 'The mayor of Lorne met Ivor Quill there.', 'mayor', null],
    ['en', 'by a trade that no list has', 'They met weir-keeper Ivor Quill there.', 'weir-keeper', 'Ivor Quill'],
    [
      'en',
      'explained and led to, the same person',
      'Mayor Nora Fell left. Fell, the mayor, stayed.',
      'mayor',
      'Nora Fell',
    ],
    ['en', 'two of the same office', 'Mayor Ivor Quill met Nora Fell, the mayor.', 'mayor', null],
    ['en', 'a deputy', 'The deputy mayor, Nora Fell, met the mayor, Ivor Quill.', 'mayor', 'Ivor Quill'],
    ['en', 'of another rank', 'They met vice-president Nora Fell.', 'president', null],
    ['en', 'a longer word', 'Nora Fell, the mayoral aide, rose.', 'mayor', null],
    ['en', 'inside another word', 'They met Comayor Ivor Quill there.', 'mayor', null],
    ['en', 'one name alone', 'They met Mayor Quill.', 'mayor', 'Quill'],
    ['nl', 'a compound', 'Dat vertelt buurtbewoner Lot Visser.', 'bewoner', 'Lot Visser'],
    ['de', 'a compound', 'Das sagt Brückenbauer Jens Ohm.', 'Bauer', null],
    ['de', 'a compound of five letters or more', 'Das sagt Wehrbetreiber Jens Ohm.', 'Betreiber', 'Jens Ohm'],
    ['de', 'of another rank', 'Das sagt Vizepräsident Jens Ohm.', 'Präsident', null],
    ['sv', 'explained behind a comma', 'Det säger Maja Ek, polisens presstalesperson.', 'presstalesperson', 'Maja Ek'],
    ['pl', 'with a genitive between', 'Przyszedł minister spraw wodnych Jan Młynarz.', 'minister', 'Jan Młynarz'],
    [
      'pl',
      'beside another office',
      'Burmistrzyni Anna Młynarz i lider opozycji Jan Kowal spierają się.',
      'burmistrzyni',
      'Anna Młynarz',
    ],
    ['pl', 'with two domains', 'Przyszedł minister wody i lasów Jan Młynarz.', 'minister', 'Jan Młynarz'],
    ['pl', 'with a verb between', 'Minister przywitał Jan Młynarz.', 'minister', null],
    [
      'ru',
      'with a genitive between',
      'Это пресс-секретарь губернатора Анна Мельник.',
      'пресс-секретарь',
      'Анна Мельник',
    ],
    ['ru', 'declined', 'Слова представителя плотины Анна Мельник.', 'представитель', 'Анна Мельник'],
    ['pt', 'with its body between', 'Chegou a capitã do LVFD Rita Melo.', 'capitã', 'Rita Melo'],
    ['es', 'with a verb between', 'El alcalde de Lorne visitó a Marta Olmedo.', 'alcalde', null],
  ])('%s: %s', (language, _, text, role, holder) =>
    expect(readNames(text, [], cuePatterns(readCues('', language))).holder(role)).toBe(holder),
  );
});

it('things between two places come last first, as a search of all gives them', () => {
  const places = fc.array(fc.nat({ max: 30 }), { maxLength: 20 });
  fc.assert(
    fc.property(places, fc.nat({ max: 31 }), fc.nat({ max: 31 }), (ats, at, from) => {
      const things = ats.map((place, index) => ({ at: place, index }));
      const all = things.filter((thing) => thing.at < at && thing.at >= from).toReversed();
      expect([...placed(things)(at, from)]).toEqual(all);
    }),
  );
});

describe('words and marks of a stretch', () => {
  it.each([
    ['plain words', 'the mill. Then, it', ['the', 'mill', '.', 'Then', ',', 'it']],
    ['an elision and an inversion', 'l’eau dit-il, qu’elle', ['l', 'eau', 'dit', 'il', ',', 'qu', 'elle']],
    ['figures and initials', '1,200 of J. R. Fell & Co.', ['1,200', 'of', 'J', '.', 'R', '.', 'Fell', '&', 'Co', '.']],
    ['a handle', 'by @nora_fell, who', ['by', '@nora_fell', ',', 'who']],
  ])('%s', (_, text, words) => {
    const tokens = readTokens(`x ${text} x`, 2, 2 + text.length);
    expect(tokens.map((token) => token.text)).toEqual(words);
    for (const token of tokens) expect(`x ${text} x`.slice(token.start, token.end)).toContain(token.text);
  });
});

it.each([
  ['“Slow,” she said…', 'slow she said'],
  ['ﬁne  ½', 'fine 1 2'],
  ['—', ''],
])('%s folds to “%s”', (text, words) => expect(foldWords(text)).toBe(words));
