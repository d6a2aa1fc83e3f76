import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../core/page/attributions/fold-words';
import { findHolder } from '../../../core/page/attributions/holders';
import { placed } from '../../../core/page/attributions/placed';
import { readTokens } from '../../../core/page/attributions/tokens';

describe('the holder of an office', () => {
  it.each([
    ['explained behind a comma', 'and then Nora Fell, the mayor, rose', 'mayor', 'Nora Fell'],
    ['with four words between', 'Nora Fell, the very first elected mayor, rose.', 'mayor', 'Nora Fell'],
    ['too far behind the comma', 'Nora Fell, who was once the town’s well known mayor, rose.', 'mayor', null],
    ['right behind the office', 'They met Mayor Ivor Quill there.', 'mayor', 'Ivor Quill'],
    ['behind the office and a comma', 'the mayor, Ivor Quill, rose', 'mayor', 'Ivor Quill'],
    ['explained and led to, the same person', 'Mayor Nora Fell left. Fell, the mayor, stayed.', 'mayor', 'Nora Fell'],
    ['two of the same office: nobody knows which', 'Mayor Ivor Quill met Nora Fell, the mayor.', 'mayor', null],
    ['a deputy', 'The deputy mayor, Nora Fell, met the mayor, Ivor Quill.', 'mayor', 'Ivor Quill'],
    ['of another rank', 'They met vice-president Nora Fell.', 'president', null],
    ['a longer word', 'Nora Fell, the mayoral aide, rose.', 'mayor', null],
    ['inside another word', 'They met Comayor Ivor Quill there.', 'mayor', null],
    ['one name alone', 'They met Mayor Quill.', 'mayor', null],
  ])('%s', (_, text, role, holder) => expect(findHolder(text, role)).toBe(holder));
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
