import type { Span } from '../../model';
import type { PassageWords } from './passage-words';

/** The span from the first to the last of some words, given by index in order; null for none. */
export function extent(passage: PassageWords, places: readonly number[]): Span | null {
  const first = passage.words[places[0] ?? -1];
  const last = passage.words[places.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}
