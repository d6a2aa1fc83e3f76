import type { Alignment } from '../align-words';
import type { PassageWords } from './passage-words';

/** Two passages with their alignment: what every kind of drift is read from. */
export interface Comparison {
  readonly earlier: PassageWords;
  readonly later: PassageWords;
  readonly alignment: Alignment;
}

/** Two passages with the words that both have and those that only attribute. */
export interface Copy extends Comparison {
  /** For each later word, the earlier word that it is a form of, or -1. */
  readonly kept: Int32Array;
  /** Words of the earlier and of the later passage that only attribute or belong to the citing writer's next sentence. */
  readonly asides: readonly [earlier: ReadonlySet<number>, later: ReadonlySet<number>];
  /** Nothing else drifted, so that one word left out or put in is the whole difference, and told. */
  readonly alone: boolean;
}

/** One side of a comparison seen from itself. */
export interface Side {
  readonly own: PassageWords;
  readonly other: PassageWords;
  /** For each own word, the index of its partner on the other side or -1. */
  readonly partner: Int32Array;
  /** The same, of forms of one word only, not of words of one meaning. */
  readonly sameWord: Int32Array;
}

/** The earlier passage, with the later as its other side. */
export function earlierSide(comparison: Comparison): Side {
  return {
    own: comparison.earlier,
    other: comparison.later,
    partner: comparison.alignment.ofEarlier,
    sameWord: sameWords(comparison, 'earlier'),
  };
}

/** The later passage, with the earlier as its other side. */
export function laterSide(comparison: Comparison): Side {
  return {
    own: comparison.later,
    other: comparison.earlier,
    partner: comparison.alignment.ofLater,
    sameWord: sameWords(comparison, 'later'),
  };
}

/** From this likeness on two words are forms of one word. */
export const SAME_WORD = 0.85;

function sameWords(comparison: Comparison, side: 'earlier' | 'later'): Int32Array {
  const other = side === 'earlier' ? 'later' : 'earlier';
  const partners = new Int32Array(comparison[side].words.length).fill(-1);
  for (const pair of comparison.alignment.pairs) if (pair.likeness >= SAME_WORD) partners[pair[side]] = pair[other];
  return partners;
}
