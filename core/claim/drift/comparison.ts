import type { Alignment } from '../align-words';
import type { PassageWords } from './passage-words';

/** Two passages with their alignment: what every kind of drift is read from. */
export interface Comparison {
  readonly earlier: PassageWords;
  readonly later: PassageWords;
  readonly alignment: Alignment;
}

/** One side of a comparison seen from itself. */
export interface Side {
  readonly own: PassageWords;
  readonly other: PassageWords;
  /** For each own word, the index of its partner on the other side or -1. */
  readonly partner: Int32Array;
}

/** The earlier passage, with the later as its other side. */
export function earlierSide(comparison: Comparison): Side {
  return { own: comparison.earlier, other: comparison.later, partner: comparison.alignment.ofEarlier };
}

/** The later passage, with the earlier as its other side. */
export function laterSide(comparison: Comparison): Side {
  return { own: comparison.later, other: comparison.earlier, partner: comparison.alignment.ofLater };
}
