import { monthWord } from '../lexicon/number-context';
import { isStopWord } from '../lexicon/stop-words';
import { isWeekday } from '../lexicon/weekdays';
import type { NumberMention } from '../numbers/number-mention';
import { readNumbers } from '../numbers/read-numbers';
import { isLikeNumber } from '../numbers/same-number';
import { guessLanguage } from '../text/guess-language';
import { plainWord } from '../text/plain-word';
import { tongueOf } from '../text/tongue-of';

/** From this share of changed names, and of changed numbers, on a sentence of the same build tells another fact. */
const OTHER_SHARE = 0.5;
/** Without numbers nearly all names must be others, and more than one. */
const NAMES_ALONE = 0.75;
const NAMES_ALONE_LEAST = 2;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}]+/gu;

/**
 * Whether two sentences of the same build tell different facts: other subjects with other figures. A changed figure alone is drift, and so is a single
 * changed name. German capitalises every noun, so that names cannot be told there: never true for it.
 */
export function isOtherFact(claim: string, passage: string, tag: string | null): boolean {
  // Nearly always every name is there: that is quickly seen.
  if (claim.match(CAPITALISED)?.every((word) => passage.includes(word)) !== false) return false;
  const language = tongueOf(tag) ?? guessLanguage(`${claim} ${passage}`);
  if (language === 'de') return false;
  const ours = namesOf(claim, passage, language);
  if (ours.size === 0) return false;
  const theirs = namesOf(passage, claim, language);
  const strangers = [...theirs].filter((name) => !ours.has(name)).length;
  const missing = [...ours].filter((name) => !theirs.has(name)).length;
  if (strangers === 0 || missing < ours.size * OTHER_SHARE) return false;
  const figures = readNumbers(claim, language);
  const others = readNumbers(passage, language);
  if (figures.length > 0 && others.length > 0) return lacking(figures, others) >= figures.length * OTHER_SHARE;
  return missing >= Math.max(NAMES_ALONE_LEAST, ours.size * NAMES_ALONE) && strangers >= NAMES_ALONE_LEAST;
}

function lacking(own: readonly NumberMention[], other: readonly NumberMention[]): number {
  return own.filter((one) => !other.some((candidate) => isLikeNumber(one, candidate))).length;
}

/** Capitalised words that neither text writes small, as a sentence's first word shows itself, and that are no numbers: "Nineteen of 34". */
function namesOf(text: string, other: string, language: string | null): ReadonlySet<string> {
  const small = new Set(
    [...text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}+/gu), ...other.matchAll(/(?<![\p{L}\p{M}])\p{Ll}+/gu)].map(([word]) =>
      plainWord(word),
    ),
  );
  const names = (text.match(CAPITALISED) ?? [])
    .filter((word) => readNumbers(word, language).length === 0)
    .map(plainWord);
  return new Set(
    names.filter((word) => !isStopWord(word, null) && !small.has(word) && !isWeekday(word) && !monthWord.test(word)),
  );
}
