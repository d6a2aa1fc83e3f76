import type { Drift } from '../../model';
import type { Comparison, Copy } from './comparison';
import { asideWords } from './find-asides';
import { findChange } from './find-change';
import { keptWords } from './kept-words';
import { extent } from './word-places';

/** Share of the later passage's content words without an equal in the earlier one, from which it is said in other words. */
const REWORDED = 0.3;

/**
 * One `reworded` drift when the later passage says it in other words; null for a copy, be it with another number, hedge or negation.
 * `alone`: nothing else drifted.
 */
export function findRewording(comparison: Comparison, alone: boolean): Drift | null {
  const { earlier, later } = comparison;
  const kept = keptWords(comparison, !alone);
  const named = nameForPronoun(comparison, kept);
  const asides = [asideWords(earlier, null), new Set([...asideWords(later, kept), ...named])] as const;
  const copy: Copy = { ...comparison, kept, alone, asides };
  const content = [...later.words.keys()].filter((index) => later.words[index]?.content && !copy.asides[1].has(index));
  const changed = content.filter((index) => kept[index] === -1);
  if (content.length > 0 && changed.length >= content.length * REWORDED) {
    return { kind: 'reworded', earlier: { start: 0, end: earlier.text.length }, later: extent(later, changed) };
  }
  const change = findChange(copy, content);
  return change === null ? null : { kind: 'reworded', ...change };
}

/** Longest name that is put for a pronoun. */
const NAME_WORDS = 4;

/** Words before the first kept one where the earlier passage has but a pronoun: who it is has to be said where it stands alone. */
function nameForPronoun({ earlier, later }: Comparison, kept: Int32Array): readonly number[] {
  const first = kept.findIndex((place, index) => place !== -1 && later.words[index]?.content === true);
  if (first === -1 || first > NAME_WORDS) return [];
  const before = earlier.words.slice(0, kept[first] ?? 0);
  if (before.length > NAME_WORDS || !before.some(({ plain }) => PRONOUN.test(plain))) return [];
  return before.some(({ content }) => content) ? [] : [...later.words.keys()].slice(0, first);
}

const PRONOUN =
  /^(?:i|we|he|she|it|they|je|j|nous|on|il|elle|ils|elles|ich|wir|er|sie|es|yo|nosotros|el|ella|ellos|io|noi|lui|lei|loro|eu|nos|ele|ela|eles|ik|wij|we|hij|zij|ze|het)$/;
