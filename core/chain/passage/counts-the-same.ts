import { SAME_WORD } from '../../claim/drift/comparison';
import type { PassageWords } from '../../claim/drift/passage-words';
import type { NumberMention } from '../../claim/numbers/number-mention';
import { wordLikeness } from '../../claim/statement/word-likeness';

/** Content words behind a number among which stands what it counts: "£23,000 of taxpayers’ money on goose fencing". */
const COUNTED_WORDS = 4;

/** A number that was changed on the way is at most this many times the other: a slip of one digit or place. */
const MOST_TIMES = 10;

/**
 * True for two different numbers of which one can have become the other on the way: of one kind and size, and counting the same thing,
 * as "24,000 passengers" and "20,000 passengers" do, with a noun for anything on one side and hardly less on the other, or with two digits changed round, as 5.21 m and 5.12 m.
 */
export function countsTheSame(
  one: NumberMention,
  ours: PassageWords,
  other: NumberMention,
  theirs: PassageWords,
): boolean {
  if (one.kind !== other.kind || one.kind === 'year' || one.kind === 'day' || one.kind === 'clock') return false;
  if (one.dimension !== other.dimension) return false;
  const [less, more] = [Math.abs(one.value), Math.abs(other.value)].sort((a, b) => a - b);
  if (less === undefined || more === undefined || less === 0 || more / less > MOST_TIMES) return false;
  if (isTurned(one.value, other.value)) return true;
  const [first, counted] = [countedBy(ours, one), countedBy(theirs, other)];
  if (more / less <= CLOSE_TIMES && [first, counted].some(([noun]) => noun === undefined || ANYTHING.test(noun)))
    return true;
  return first.some((word) => counted.some((same) => wordLikeness(word, same) >= SAME_WORD));
}

/** A number of things without a name is at most this many times the one that it was taken from. */
const CLOSE_TIMES = 1.25;

/** Nouns that stand for whatever the page spoke of before: "64,000 of the things". Accents folded. */
const ANYTHING =
  /^(?:things?|ones|units?|pieces?|items?|examples?|specimens?|stuck|stucke?n?|exemplare?n?|dinger?|gerate?n?|exemplaires?|unites?|choses|pieces|engins|appareils|unidades|ejemplares|piezas|cosas|aparatos|pezzi|esemplari|unita|cose|pecas|coisas|exemplares|aparelhos|stuks?|exemplaren|dingen|toestellen)$/;

/** Digits from this number on are turned round by a slip and hardly ever the same by chance. */
const TURNED_DIGITS = 3;

/** True for the same digits in another order: 5.21 and 5.12. */
function isTurned(one: number, other: number): boolean {
  const [ours, theirs] = [one, other].map((value) => String(value).replace(/\D/gu, ''));
  if (ours === undefined || theirs === undefined || ours.length < TURNED_DIGITS || ours === theirs) return false;
  return [...ours].sort().join('') === [...theirs].sort().join('');
}

function countedBy({ words }: PassageWords, { end }: NumberMention): readonly string[] {
  return words
    .filter((word) => word.start >= end && word.content && word.number === null)
    .slice(0, COUNTED_WORDS)
    .map(({ plain }) => plain);
}
