import type { Drift } from '../../model';
import { isNeutralWord } from '../lexicon/neutral-words';
import { areOpposites } from '../lexicon/opposites';
import type { Comparison, Copy } from './comparison';
import { asideWords, insertedWords } from './find-asides';
import { findChange } from './find-change';
import { isProperName } from './is-proper-name';
import { keptWords } from './kept-words';
import type { PassageWords } from './passage-words';
import { extent } from './word-places';

/** Share of the later passage's content words without an equal in the earlier one, from which it is said in other words. */
const REWORDED = 0.3;

/**
 * One `reworded` drift when the later passage says it in other words; null for a copy, be it with another number, hedge or negation.
 * `told`: what else drifted, whose words are no rewording; `alone`: nothing else did.
 */
export function findRewording(comparison: Comparison, told: readonly Drift[], alone: boolean): Drift | null {
  const { earlier, later } = comparison;
  const kept = keptWords(comparison, !alone);
  const named = nameForPronoun(comparison, kept);
  const keptEarlier = new Int32Array(earlier.words.length).fill(-1);
  kept.forEach((place, index) => {
    if (place !== -1) keptEarlier[place] = index;
  });
  const asides = [
    new Set([
      ...asideWords(earlier, null),
      ...insertedWords(earlier, keptEarlier),
      ...wordsIn(earlier, later, told, 'earlier'),
    ]),
    new Set([
      ...asideWords(later, kept),
      ...named,
      ...insertedWords(later, kept),
      ...wordsIn(later, earlier, told, 'later'),
    ]),
  ] as const;
  const copy: Copy = { ...comparison, kept, alone, asides };
  if (alone && isWhole(copy)) return null;
  const content = [...later.words.keys()].filter((index) => {
    const word = later.words[index];
    return word?.content && !copy.asides[1].has(index) && !isNeutralWord(word.plain, later.language, alone);
  });
  // Who and where is for the citing writer to say.
  const own = content.filter((index) => kept[index] !== -1 || !isProperName(later, index));
  const changed = own.filter((index) => kept[index] === -1);
  if (changed.length > 0 && changed.length >= own.length * REWORDED) {
    return { kind: 'reworded', earlier: { start: 0, end: earlier.text.length }, later: extent(later, changed) };
  }
  const change = findChange(copy, content);
  return change === null ? null : { kind: 'reworded', ...change };
}

/** Fewer words of meaning are in any sentence. */
const WHOLE_WORDS = 4;

/** Who says it, in brackets at the end. */
const CREDIT = /\s\([^()\n]{2,30}\)[.\s]*$/u;

/** Whether the later passage has one sentence of the earlier one word for word, with what its writer adds before it and after it. */
function isWhole({ earlier, later, kept, asides }: Copy): boolean {
  const credit = earlier.text.search(CREDIT);
  const said = [...earlier.words.entries()].filter(
    ([index, { start }]) => !asides[0].has(index) && (credit === -1 || start < credit),
  );
  const places = said.map(([index]) => kept.indexOf(index));
  if (/[.!?…]["”’»)]*\s/u.test(earlier.text.trim()) || said.filter(([, word]) => word.content).length < WHOLE_WORDS)
    return false;
  return (
    places.every((place, index) => place !== -1 && (index === 0 || place === (places[index - 1] ?? -1) + 1)) &&
    later.words.length > places.length
  );
}

/** Words that another drift is told by: "rejected" for "accepted". */
function wordsIn(
  { words }: PassageWords,
  others: PassageWords,
  told: readonly Drift[],
  side: 'earlier' | 'later',
): readonly number[] {
  const turned = told.some(({ kind }) => kind === 'negation');
  const spans = told.flatMap((drift) => (drift.kind === 'negation' && drift[side] !== null ? [drift[side]] : []));
  return [...words.keys()].filter((index) => {
    const { start = -1, end = -1, plain = '' } = words[index] ?? {};
    if (turned && others.words.some((other) => areOpposites(plain, other.plain))) return true;
    return spans.some((span) => span.start <= start && end <= span.end);
  });
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
  /^(?:he|she|it|they|on|il|elle|ils|elles|er|sie|es|el|ella|ellos|lui|lei|loro|ele|ela|eles|hij|zij|ze|het)$/;
