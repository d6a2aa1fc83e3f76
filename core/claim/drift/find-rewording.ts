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
  const gap = findReplacement(comparison, kept);
  return gap === null ? null : { kind: 'reworded', earlier: gap.earlier, later: gap.later };
}

/**
 * The first place between two kept words where words of meaning stand for other words of meaning, or were left out. Additions alone do not count: a
 * citing writer says who and where.
 */
function findReplacement(
  comparison: Comparison,
  kept: Int32Array,
): { readonly earlier: Span | null; readonly later: Span | null } | null {
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
