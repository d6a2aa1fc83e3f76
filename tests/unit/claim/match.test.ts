import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePassage } from '../../../core/claim/make-passage';
import { findEdited } from '../../../core/claim/match/find-edited';
import { findQuotation } from '../../../core/claim/match/find-quotation';
import { prepareText } from '../../../core/claim/prepare-text';
import { readEditorial } from '../../../core/claim/text/read-editorial';

describe('prepareText', () => {
  const alike: readonly (readonly [one: string, other: string])[] = [
    ['The “old” mill – closed', 'the "old" mill - closed'],
    ['ﬁnal eﬀort', 'final effort'],
    ['caf\u00e9', 'cafe\u0301'],
    ['ＦＵＬＬ width', 'full width'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['a\u00a0b\u202fc', 'a b c'],
    ['STRASSE', 'straße'],
  ];
  it.each(alike)('%s = %s', (one, other) => {
    expect([...prepareText(one).hashes]).toEqual([...prepareText(other).hashes]);
  });

  const different: readonly (readonly [one: string, other: string])[] = [
    ['schon', 'schön'],
    ['resume', 'resumed'],
    ['東京都', '京都'],
  ];
  it.each(different)('%s ≠ %s', (one, other) => {
    expect([...prepareText(one).hashes]).not.toEqual([...prepareText(other).hashes]);
  });

  const mixed: readonly (readonly [text: string, words: readonly string[]])[] = [
    ['Der Fluß stieg — über 3½ m', ['Der', 'Fluß', 'stieg', 'über', '3½', 'm']],
    ['a 😀 b\ud83d c é', ['a', 'b', 'c', 'é']],
    ['№ naïve 東京 end', ['naïve', '東', '京', 'end']],
    ['«été», “fin”…last', ['été', 'fin', 'last']],
  ];
  it.each(mixed)('%s: the words of a text that is not ASCII alone', (text, words) => {
    const page = prepareText(text);
    expect([...page.starts].map((start, word) => text.slice(start, page.ends[word]))).toEqual(words);
    const alone = words.filter((word) => word !== '東').map((word) => prepareText(word).hashes[0]);
    expect([...page.hashes].filter((_, word) => words[word] !== '東')).toEqual(alone);
  });

  it('maps words back to their places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const page = prepareText(text);
        for (let word = 0; word < page.count; word += 1) {
          const [start, end] = [page.starts[word] ?? -1, page.ends[word] ?? -1];
          expect(start).toBeGreaterThanOrEqual(word === 0 ? 0 : (page.ends[word - 1] ?? 0));
          expect(end).toBeGreaterThan(start);
        }
        expect(page.ends[page.count - 1] ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('findEdited', () => {
  it('has the distance of the plain dynamic programme, for any pattern length', () => {
    const words = (most: number) =>
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(words(100), words(140), (pattern, text) => {
        const found = findEdited(prepareText(pattern.join(' ')).hashes, prepareText(text.join(' ')));
        const score = Math.max(0, 1 - distance(pattern, text) / pattern.length);
        expect(found?.score).toBeCloseTo(score, 9);
        // The stretch it names is as near as it says.
        const stretch = text.slice(found?.from, found?.to);
        expect(whole(pattern, stretch)).toBe(distance(pattern, text));
      }),
      { numRuns: 60 },
    );
  });

  it.each([0.3, 0.46, 0.7, 1])('finds the same where only a score of %s is wanted', (least) => {
    const letters = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const words = (most: number) => fc.array(letters, { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(words(70), words(200), fc.nat(), (pattern, text, from) => {
        // The pattern's own words stand in the text, so that something is there to be found.
        const at = from % text.length;
        const page = prepareText([...text.slice(0, at), ...pattern, ...text.slice(at)].join(' '));
        const broken = prepareText([...pattern.slice(2), 'x', ...pattern.slice(0, 1)].join(' ')).hashes;
        const best = findEdited(broken, page);
        const found = findEdited(broken, page, { least });
        expect(found).toEqual(best && best.score >= least ? best : null);
      }),
      { numRuns: 60 },
    );
  });
});

/** Least edit distance of a pattern to any stretch of a text (Sellers). */
function distance(pattern: readonly string[], text: readonly string[]): number {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  pattern.forEach((word, index) => {
    row = nextRow(row, word, text, index + 1);
  });
  return Math.min(...row.slice(1));
}

function whole(pattern: readonly string[], stretch: readonly string[]): number {
  let row = Array.from({ length: stretch.length + 1 }, (_, index) => index);
  pattern.forEach((word, index) => {
    row = nextRow(row, word, stretch, index + 1);
  });
  return row.at(-1) ?? pattern.length;
}

function nextRow(row: readonly number[], word: string, text: readonly string[], first: number): number[] {
  const next = [first];
  for (let column = 1; column <= text.length; column += 1) {
    const same = text[column - 1] === word ? 0 : 1;
    next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + same));
  }
  return next;
}

describe('readEditorial', () => {
  const cases: readonly (readonly [quotation: string, segments: readonly string[]])[] = [
    ['“[T]he mill closed”', ['The mill closed']],
    ['[Marden’s] mill closed', ['mill closed']],
    ['The mill […] closed', ['The mill', 'closed']],
    ['The mill [...] closed ... for good', ['The mill', 'closed', 'for good']],
    ['It say[s] so', ['It says so']],
    ['They [the owners] left', ['They   left']],
    ['…', ['']],
  ];
  it.each(cases)('%s: %j', (quotation, segments) => {
    expect(readEditorial(quotation).segments.map((segment) => segment.replace(/\s+/g, ' '))).toEqual(
      segments.map((segment) => segment.replace(/\s+/g, ' ')),
    );
  });
});

it('makePassage clips to the text and keeps what is around', () => {
  expect(makePassage('One. Two. Three.', { start: 5, end: 9 })).toEqual({
    start: 5,
    end: 9,
    exact: 'Two.',
    prefix: 'One. ',
    suffix: ' Three.',
  });
  expect(makePassage('One.', { start: -3, end: 40 }).exact).toBe('One.');
});

describe('findQuotation', () => {
  const filler = Array.from(
    { length: 40 },
    (_, index) => `On day ${index} the harbour board met again and the ferry ran ${index} minutes late in the rain.`,
  );
  const spoken =
    'We opened the lower sluice because nobody had told us that the gauge upstream was broken, and by the time the second warning came the meadow stood under water.';
  const page = prepareText([...filler.slice(0, 20), spoken, ...filler.slice(20)].join('\n'));
  const cases: readonly (readonly [quotation: string, method: string | null])[] = [
    [spoken, 'exact'],
    [spoken.replace('lower sluice', 'small gate').replace('the second', 'another'), 'edited'],
    ['We opened the lower sluice because nobody had told us by the time the meadow stood under water', 'window'],
    ['the gauge upstream was broken. Nobody had told us, so we opened the lower sluice because of it', 'window'],
    ['The harbour board had a second meeting about the rain because the ferry upstream ran late again', null],
    ['When the ferry came the board had met, and nobody was late for the second meeting in the harbour', null],
  ];
  it.each(cases)('%s: %s', (quotation, method) => {
    expect(findQuotation(quotation, page)?.method ?? null).toBe(method);
  });
});
