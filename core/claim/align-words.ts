import type { PassageWords } from './drift/passage-words';
import { sameConcept } from './lexicon/concepts';
import { isSameIrregular } from './lexicon/irregular-forms';
import { isTranslation } from './lexicon/translations';
import { isSameNumber } from './numbers/same-number';
import { wordLikeness } from './statement/word-likeness';

/** Two words that stand for each other: indices into the words of the earlier and the later passage. */
export interface WordPair {
  readonly earlier: number;
  readonly later: number;
  /** 1 the same word; less for inflections, cognates, words of one meaning. */
  readonly likeness: number;
}

/** A word alignment: pairs, and for each word of either side its partner or -1. */
export interface Alignment {
  readonly pairs: readonly WordPair[];
  readonly ofEarlier: Int32Array;
  readonly ofLater: Int32Array;
}

/** Likeness from which two words may be paired out of order. */
const MOVED_LEAST = 0.6;
const SAME_MEANING = 0.8;
const SAME_IRREGULAR = 0.9;
/** Passages longer than this are compared by their beginnings: the table is quadratic. */
const MOST_WORDS = 400;

/**
 * Aligns two passages word by word: first in order (longest common subsequence weighted by likeness), then what was moved.
 */
export function alignWords(earlier: PassageWords, later: PassageWords): Alignment {
  const rows = Math.min(earlier.words.length, MOST_WORDS);
  const columns = Math.min(later.words.length, MOST_WORDS);
  const likeness = likenessTable(earlier, later, rows, columns);
  const pairs = [...inOrder(likeness, rows, columns)];
  const ofEarlier = new Int32Array(earlier.words.length).fill(-1);
  const ofLater = new Int32Array(later.words.length).fill(-1);
  for (const pair of pairs) {
    ofEarlier[pair.earlier] = pair.later;
    ofLater[pair.later] = pair.earlier;
  }
  for (const pair of moved(earlier, later, likeness, rows, columns)) {
    if (ofEarlier[pair.earlier] !== -1 || ofLater[pair.later] !== -1) continue;
    ofEarlier[pair.earlier] = pair.later;
    ofLater[pair.later] = pair.earlier;
    pairs.push(pair);
  }
  return { pairs, ofEarlier, ofLater };
}

function likenessTable(earlier: PassageWords, later: PassageWords, rows: number, columns: number): Float64Array {
  const table = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      table[row * columns + column] = pairLikeness(earlier, later, row, column);
    }
  }
  return table;
}

function pairLikeness(earlier: PassageWords, later: PassageWords, row: number, column: number): number {
  const one = earlier.words[row];
  const other = later.words[column];
  if (!one || !other) return 0;
  if (one.number !== null || other.number !== null) {
    const ours = one.number === null ? undefined : earlier.numbers[one.number];
    const theirs = other.number === null ? undefined : later.numbers[other.number];
    return ours && theirs && isSameNumber(ours, theirs) ? 1 : 0;
  }
  if (one.plain === other.plain) return 1;
  if (isSameIrregular(one.plain, other.plain)) return SAME_IRREGULAR;
  if (!one.content || !other.content) return 0;
  const spelling = wordLikeness(one.plain, other.plain);
  if (spelling >= MOVED_LEAST) return spelling;
  const isSameMeaning =
    sameConcept(one.plain, other.plain) || isTranslation(one.plain, earlier.language, other.plain, later.language);
  return isSameMeaning ? SAME_MEANING : 0;
}

/** Weighted longest common subsequence. */
function inOrder(likeness: Float64Array, rows: number, columns: number): readonly WordPair[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const alike = likeness[row * columns + column] ?? 0;
      const skip = Math.max(best[(row + 1) * width + column] ?? 0, best[row * width + column + 1] ?? 0);
      best[row * width + column] =
        alike > 0 ? Math.max(skip, alike + (best[(row + 1) * width + column + 1] ?? 0)) : skip;
    }
  }
  const pairs: WordPair[] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const here = best[row * width + column] ?? 0;
    const alike = likeness[row * columns + column] ?? 0;
    // Of words that stand there twice the last ones first, so that a copied second sentence does not begin in the first.
    if (here === (best[(row + 1) * width + column] ?? 0)) row += 1;
    else if (alike > 0 && here === alike + (best[(row + 1) * width + column + 1] ?? 0)) {
      pairs.push({ earlier: row, later: column, likeness: alike });
      row += 1;
      column += 1;
    } else column += 1;
  }
  return drawnTogether(pairs, likeness, columns);
}

/** The same pairs, each as near behind the one before it as an equal word stands. */
function drawnTogether(pairs: readonly WordPair[], likeness: Float64Array, columns: number): readonly WordPair[] {
  const near: WordPair[] = [];
  for (const pair of pairs) {
    let row = (near.at(-1)?.earlier ?? pair.earlier - 1) + 1;
    while (row < pair.earlier && likeness[row * columns + pair.later] !== pair.likeness) row += 1;
    near.push({ ...pair, earlier: row });
  }
  return near;
}

/** Content words and numbers left over, paired wherever they stand, the most alike first. */
function moved(
  earlier: PassageWords,
  later: PassageWords,
  likeness: Float64Array,
  rows: number,
  columns: number,
): readonly WordPair[] {
  const pairs: WordPair[] = [];
  for (let row = 0; row < rows; row += 1) {
    const one = earlier.words[row];
    if (!one || !(one.content || one.number !== null)) continue;
    for (let column = 0; column < columns; column += 1) {
      const alike = likeness[row * columns + column] ?? 0;
      if (alike >= MOVED_LEAST && (later.words[column]?.content || later.words[column]?.number !== null)) {
        pairs.push({ earlier: row, later: column, likeness: alike });
      }
    }
  }
  return pairs.sort((one, other) => other.likeness - one.likeness);
}
