import { SAME_WORD } from '../../claim/drift/comparison';
import { isAside } from '../../claim/drift/find-asides';
import { type PassageWords, passageWords } from '../../claim/drift/passage-words';
import { sameConcept } from '../../claim/lexicon/concepts';
import { isLikeNumber } from '../../claim/numbers/same-number';
import { wordLikeness } from '../../claim/statement/word-likeness';
import { tongueOf } from '../../claim/text/tongue-of';
import { countsOfRatios } from './counts-of-ratios';

/**
 * True when all that a passage shares with a claim is one run of neighbouring words, such as "the county seed bank": it names what is
 * spoken of and says nothing of it. A shared number is more than that, and where no word is shared as such likeness of meaning has to tell. Both are in the language `tag` (BCP 47).
 */
export function isOnePhrase(claim: string, passage: string, tag: string | null): boolean {
  const language = tongueOf(tag);
  const [ours, theirs] = [passageWords(claim, language), passageWords(passage, language)];
  const numbers = [...ours.numbers, ...countsOfRatios(claim, ours.numbers, language)];
  if (numbers.some((number) => theirs.numbers.some((other) => isLikeNumber(number, other)))) return false;
  const places = ours.words.flatMap((word, index) => (word.content && !isAside(ours, word) ? [index] : []));
  const spelled = places.filter((index) => has(theirs, ours.words[index]?.plain ?? '', isSpelledAlike));
  if (spelled.length === 0) return false;
  const shared = places.filter(
    (index) => spelled.includes(index) || has(theirs, ours.words[index]?.plain ?? '', sameConcept),
  );
  return shared.every((place, at) => at === 0 || isNext(ours, shared[at - 1] ?? 0, place));
}

/** Words that hold the parts of one name or noun phrase together. */
const PARTICLE = /^(?:of|de|du|des|d|del|della|dei|di|da|do|das|dos|der|von|vom|van|av)$/;

function isNext({ words }: PassageWords, before: number, place: number): boolean {
  const between = words.slice(before + 1, place);
  return between.length === 0 || (PARTICLE.test(between[0]?.plain ?? '') && between.every((word) => !word.content));
}

function isSpelledAlike(one: string, other: string): boolean {
  return wordLikeness(one, other) >= SAME_WORD;
}

function has(passage: PassageWords, word: string, isAlike: (one: string, other: string) => boolean): boolean {
  return passage.words.some((other) => other.content && isAlike(word, other.plain));
}
