import type { Drift, Span } from '../../model';
import { isNeutralWord } from '../lexicon/neutral-words';
import { type Comparison, SAME_WORD } from './comparison';
import { isAside } from './find-asides';
import type { PassageWord, PassageWords } from './passage-words';

/** Share of the later passage's content words without an equal in the earlier one, from which it is said in other words. */
const REWORDED = 0.3;
/** Words left out between words that are kept, from which it is no copy any more. */
const LEFT_OUT = 2;

/** One `reworded` drift when the later passage says it in other words; null for a copy, be it with another number, hedge or negation. */
export function findRewording(comparison: Comparison): Drift | null {
  const { earlier, later, alignment } = comparison;
  const kept = new Int32Array(later.words.length).fill(-1);
  for (const pair of alignment.pairs) if (pair.likeness >= SAME_WORD) kept[pair.later] = pair.earlier;
  const content = indices(later, (word) => word.content && !isAside(later, word));
  const changed = content.filter((index) => kept[index] === -1);
  const span = extent(later, changed);
  if (content.length > 0 && changed.length >= content.length * REWORDED) {
    return { kind: 'reworded', earlier: { start: 0, end: earlier.text.length }, later: span };
  }
  const gap = findReplacement(comparison, kept) ?? findTail(comparison, kept) ?? findMove(comparison, content, kept);
  return gap === null ? null : { kind: 'reworded', earlier: gap.earlier, later: gap.later };
}

interface Change {
  readonly earlier: Span | null;
  readonly later: Span | null;
}

/** Other words after the last kept one on both sides, before their clauses end: "costs 40 cents extra" for "a charge of 40 cents more". */
function findTail({ earlier, later }: Comparison, kept: Int32Array): Change | null {
  const last = kept.findLastIndex((place) => place !== -1);
  const end = Math.max(...kept);
  if (last === -1 || kept[last] !== end) return null;
  const added = between(later, last, later.words.length).filter((index) => sameClause(later, index, last));
  const gone = between(earlier, end, earlier.words.length).filter((index) => sameClause(earlier, index, end));
  return added.length > 0 && gone.length > 0 ? { earlier: extent(earlier, gone), later: extent(later, added) } : null;
}

function sameClause(passage: PassageWords, one: number, other: number): boolean {
  return passage.words[one]?.clause === passage.words[other]?.clause;
}

/**
 * A kept word of meaning that stands on the other side of another one than it did, where words changed besides: the sentence was built
 * anew. The same words in another order ("across the county" put last) are still the same words.
 */
function findMove({ earlier, later }: Comparison, content: readonly number[], kept: Int32Array): Change | null {
  const keptEarlier = new Set(kept);
  const gone = earlier.words.some((word, index) => word.content && !keptEarlier.has(index) && !isAside(earlier, word));
  if (!gone && content.every((index) => kept[index] !== -1)) return null;
  const places = content.filter((index) => kept[index] !== -1 && later.words[index]?.number === null);
  for (const [at, index] of places.entries()) {
    const before = places[at - 1];
    if (before === undefined) continue;
    const [here, there] = [kept[index] ?? -1, kept[before] ?? -1];
    if (here < there) return { earlier: extent(earlier, [here, there]), later: extent(later, [before, index]) };
  }
  return null;
}

/**
 * The first place between two kept words where words of meaning stand for other words of meaning, or were left out. Additions alone do not count: a
 * citing writer says who and where.
 */
function findReplacement(comparison: Comparison, kept: Int32Array): Change | null {
  const { earlier, later } = comparison;
  const keptEarlier = new Set(kept);
  let previous = -1;
  for (let index = 0; index < kept.length; index += 1) {
    const partner = kept[index] ?? -1;
    if (partner === -1) continue;
    const before = previous === -1 ? -1 : (kept[previous] ?? -1);
    if (previous !== -1 && partner > before && !isOmission(later, previous, index)) {
      const added = between(later, previous, index).filter((place) => kept[place] === -1);
      const gone = between(earlier, before, partner).filter((place) => !keptEarlier.has(place));
      const replaced = added.length > 0 && gone.length > 0;
      const dropped = gone.filter((place) => earlier.words[place]?.content).length >= LEFT_OUT;
      if (replaced || dropped) return { earlier: extent(earlier, gone), later: extent(later, added) };
    }
    previous = index;
  }
  return null;
}

/** Whether an editor says here that words were left out. */
function isOmission(passage: PassageWords, from: number, to: number): boolean {
  return /…|\.\s?\.\s?\./u.test(passage.text.slice(passage.words[from]?.end, passage.words[to]?.start));
}

/** Words of meaning strictly between two places, numbers and asides left out. */
function between(passage: PassageWords, from: number, to: number): readonly number[] {
  return indices(passage, (word, index) => {
    return (
      index > from &&
      index < to &&
      word.number === null &&
      !isNeutralWord(word.plain, passage.language) &&
      !isAside(passage, word)
    );
  });
}

function indices(passage: PassageWords, accepts: (word: PassageWord, index: number) => boolean): readonly number[] {
  const found: number[] = [];
  passage.words.forEach((word, index) => {
    if (accepts(word, index)) found.push(index);
  });
  return found;
}

function extent(passage: PassageWords, places: readonly number[]): Span | null {
  const first = passage.words[places[0] ?? -1];
  const last = passage.words[places.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}
