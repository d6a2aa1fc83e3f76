import type { Span } from '../../model';
import { negationWords } from '../lexicon/negators';
import { isNeutralWord } from '../lexicon/neutral-words';
import type { Copy } from './comparison';
import { isProperName } from './is-proper-name';
import type { PassageWords } from './passage-words';
import { extent } from './word-places';

/** Words left out, or put in, between words that are kept, from which it is no copy any more; where something else drifted already, and where not. */
const LEFT_OUT = 2;
const LEFT_OUT_ALONE = 1;
const PUT_IN_ALONE = 2;

/** Where a copy was changed. */
export interface Change {
  readonly earlier: Span | null;
  readonly later: Span | null;
}

/** The first place where a passage that is copied for the most part was changed in its words, or null. `content`: later words of meaning. */
export function findChange(copy: Copy, content: readonly number[]): Change | null {
  return findReplacement(copy) ?? findHead(copy) ?? findTail(copy) ?? findPerson(copy) ?? findMove(copy, content);
}

/** Other words before the first kept one on both sides, in its clause: "Some of the tests" for "All of the tests". */
function findHead(copy: Copy): Change | null {
  const { earlier, later, kept } = copy;
  const first = kept.findIndex((place) => place !== -1);
  const start = kept[first] ?? -1;
  if (start === -1 || kept.some((place) => place !== -1 && place < start)) return null;
  const added = between(copy, 1, -1, first).filter((index) => sameClause(later, index, first));
  const gone = between(copy, 0, -1, start).filter((index) => sameClause(earlier, index, start));
  return isReplaced(copy, gone, added) ? { earlier: extent(earlier, gone), later: extent(later, added) } : null;
}

/** Who speaks of himself. */
const OWN_PERSON = /^(?:i|we|je|j|nous|ich|wir|yo|nosotros|io|noi|eu|nos|ik|wij)$/;

/**
 * Who speaks of himself in the earlier passage is spoken of in the later one: "the government will pay" for "we will pay". Where something else drifted
 * only when he is named: "they" and nobody are not.
 */
function findPerson(copy: Copy): Change | null {
  const { earlier, later, kept, asides, alone } = copy;
  const first = kept.findIndex((place) => place !== -1);
  if (later.words.some(({ plain }) => OWN_PERSON.test(plain))) return null;
  if (!alone && !between(copy, 1, -1, first).some((index) => sameClause(later, index, first))) return null;
  const copied = new Set(kept.map((place) => earlier.words[place]?.clause ?? -1));
  const own = earlier.words.findIndex(
    ({ plain, clause }, index) => OWN_PERSON.test(plain) && copied.has(clause) && !asides[0].has(index),
  );
  return own === -1 ? null : { earlier: extent(earlier, [own]), later: null };
}

/** Other words after the last kept one on both sides, before their clauses end: "costs 40 cents extra" for "a charge of 40 cents more". */
function findTail(copy: Copy): Change | null {
  const { earlier, later, kept } = copy;
  const last = kept.findLastIndex((place) => place !== -1);
  const end = Math.max(...kept);
  if (last === -1 || kept[last] !== end) return null;
  const added = between(copy, 1, last, later.words.length).filter((index) => sameClause(later, index, last));
  const gone = between(copy, 0, end, earlier.words.length).filter((index) => sameClause(earlier, index, end));
  return isReplaced(copy, gone, added) ? { earlier: extent(earlier, gone), later: extent(later, added) } : null;
}

function sameClause(passage: PassageWords, one: number, other: number): boolean {
  return passage.words[one]?.clause === passage.words[other]?.clause;
}

/**
 * A kept word of meaning that stands on the other side of another one than it did, where words changed besides or, `alone`, took another form: the
 * sentence was built anew. The same words in another order ("across the county" put last) are still the same words.
 */
function findMove({ earlier, later, kept, asides, alone }: Copy, content: readonly number[]): Change | null {
  const keptEarlier = new Set(kept);
  // Beside a drift of another kind, what stands before or after the copy is not looked at.
  const [start, end] = alone
    ? [-1, earlier.words.length]
    : [Math.min(...kept.filter((place) => place !== -1)), Math.max(...kept)];
  const gone = earlier.words.some(
    (word, index) => index > start && index < end && word.content && !keptEarlier.has(index) && !asides[0].has(index),
  );
  const same = !gone && content.every((index) => kept[index] !== -1);
  const places = content.filter((index) => kept[index] !== -1 && later.words[index]?.number === null);
  for (const [at, index] of places.entries()) {
    const before = places[at - 1];
    if (before === undefined) continue;
    const [here, there] = [kept[index] ?? -1, kept[before] ?? -1];
    if (here >= there) continue;
    const reformed =
      alone && places.some((place) => later.words[place]?.plain !== earlier.words[kept[place] ?? -1]?.plain);
    if (!same || reformed) return { earlier: extent(earlier, [here, there]), later: extent(later, [before, index]) };
  }
  return null;
}

/**
 * The first place between two kept words where words of meaning stand for other words of meaning, or were left out or put in. A single word
 * put in does not count: a citing writer says who and where.
 */
function findReplacement(copy: Copy): Change | null {
  const { earlier, later, kept, alone } = copy;
  const keptEarlier = new Set(kept);
  let previous = -1;
  for (let index = 0; index < kept.length; index += 1) {
    const partner = kept[index] ?? -1;
    if (partner === -1) continue;
    const before = previous === -1 ? -1 : (kept[previous] ?? -1);
    if (previous !== -1 && partner > before && !isOmission(later, previous, index)) {
      const added = between(copy, 1, previous, index).filter((place) => kept[place] === -1);
      const gone = between(copy, 0, before, partner).filter((place) => !keptEarlier.has(place));
      const putIn =
        contentful(
          later,
          added.filter((place) => !isProperName(later, place)),
        ) > 0
          ? added.length
          : 0;
      const replaced =
        isReplaced(copy, gone, added) ||
        (alone && (isRetold(copy, [before, partner], [previous, index]) || isVerb(copy, added, [before, partner])));
      if (replaced || isChanged(contentful(earlier, gone), putIn, alone))
        return { earlier: extent(earlier, gone), later: extent(later, added) };
    }
    previous = index;
  }
  return null;
}

/** Forms of "be" and "have", for which a verb of its own may stand: "will take 47 minutes" for "will be 47 minutes". */
const BEING =
  /^(?:is|are|was|were|be|has|have|had|est|sont|sera|seront|etait|a|ont|ist|sind|war|wird|hat|es|son|fue|seran|tiene|e|sono|sara|saranno|ha|ser|foi|sao|tem|tera|zijn|heeft)$/;

function isVerb({ earlier, later, kept }: Copy, added: readonly number[], here: readonly [number, number]): boolean {
  if (contentful(later, added) === 0) return false;
  const keptEarlier = new Set(kept);
  return earlier.words.some(
    ({ plain }, index) => index > here[0] && index < here[1] && !keptEarlier.has(index) && BEING.test(plain),
  );
}

function isChanged(dropped: number, putIn: number, alone: boolean): boolean {
  return dropped >= (alone ? LEFT_OUT_ALONE : LEFT_OUT) || (alone && putIn >= PUT_IN_ALONE);
}

/** Words of the speaker's own person and of English tense: another in their place is speech retold. */
const TOLD =
  /^(?:i|we|my|our|us|me|will|would|is|are|was|were|has|have|had|he|she|they|his|her|their|je|j|nous|mon|ma|mes|notre|nos|ich|wir|mein\p{L}*|unser\p{L}*|yo|mi|mis|nuestr\p{L}+|mio|mia|nostr\p{L}+|meu|minha|noss\p{L}+|ik|wij|mijn|onze)$/u;

/** What is to come is told as come. */
const FUTURE = /^(?:will|would|won|wouldn|ll)$/;

function isRetold(
  { earlier, later, kept, asides }: Copy,
  here: readonly [number, number],
  there: readonly [number, number],
): boolean {
  const keptEarlier = new Set(kept);
  const gone = [...earlier.words.entries()]
    .filter(([at]) => at > here[0] && at < here[1] && !keptEarlier.has(at) && !asides[0].has(at))
    .map(([, word]) => word);
  const added = [...later.words.entries()]
    .filter(([at]) => at > there[0] && at < there[1] && kept[at] === -1 && !asides[1].has(at))
    .map(([, word]) => word);
  if (gone.some(({ plain }) => TOLD.test(plain)) && added.some(({ plain }) => TOLD.test(plain))) return true;
  return gone.some(({ plain }) => FUTURE.test(plain)) !== added.some(({ plain }) => FUTURE.test(plain));
}

/** How many bear meaning; "’08" is a number even where it is not read as one, and a "never" that turns nothing round sets a bound. */
function contentful({ words, language }: PassageWords, places: readonly number[]): number {
  return places.filter((place) => {
    const word = words[place];
    return word?.content && !/^\p{N}/u.test(word.raw) && !isNeutralWord(word.plain, language, false);
  }).length;
}

/** Whether an editor says here, between the words of meaning about these places, that words were left out or are his own. */
function isOmission({ text, words }: PassageWords, from: number, to: number): boolean {
  let first = from;
  while (first > 0 && !words[first]?.content) first -= 1;
  let last = to;
  while (last < words.length - 1 && !words[last]?.content) last += 1;
  return /…|\.\s?\.\s?\.|\[[^\]\n]+\]/u.test(text.slice(words[first]?.end, words[last]?.start));
}

/** Words of meaning strictly between two places of the earlier (0) or later (1) passage, numbers and asides left out. */
function between({ earlier, later, asides, alone }: Copy, side: 0 | 1, from: number, to: number): readonly number[] {
  const passage = side === 0 ? earlier : later;
  return [...passage.words.keys()].filter((index) => {
    const word = passage.words[index];
    if (!word || index <= from || index >= to || asides[side].has(index)) return false;
    return word.number === null && (isNegator(passage, index) || !isNeutralWord(word.plain, passage.language, alone));
  });
}

/** Whether other words stand in the place of words: "staff … did not" for "nobody", but not "no one". */
function isReplaced({ earlier, later }: Copy, gone: readonly number[], added: readonly number[]): boolean {
  if (gone.length === 0 || added.length === 0) return false;
  return !gone.every((index) => isNegator(earlier, index)) || !added.every((index) => isNegator(later, index));
}

/** "Nobody", "not", "failed to", the "one" of "no one" and the "any" of "any more". */
function isNegator({ words, language }: PassageWords, index: number): boolean {
  const [before, word, after] = [-1, 0, 1].map((shift) => words[index + shift]?.plain ?? '');
  const negators = negationWords[language ?? 'en'];
  if (word === undefined || negators?.particles.has(word) || negators?.denials.has(word)) return true;
  return (word === 'one' && /^(?:no|not)$/.test(before ?? '')) || (word === 'any' && after === 'more');
}
