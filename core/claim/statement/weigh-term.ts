import { monthWord } from '../lexicon/number-context';
import type { WordVectors } from '../vectors/word-vectors';
import type { Term } from './term';

/** Weights are bits: how surprising it is that a sentence about something else holds this term. */
const NAME_BITS = 6.5;
/** One month in twelve, and dates are everywhere. */
const MONTH_BITS = 2;
/** A longer word is a rarer word (Zipf's law of abbreviation): about 4 bits for "water", 6 for "inspector". */
const WORD_BITS = { base: 2, perLetter: 0.4, least: 2.8, most: 6.5 } as const;
/** With frequencies known: the 100th word is worth 3 bits, the 10 000th 6; half of what Zipf's law says, since words come in company. */
const RANK_BITS = 0.45;
/** A digit of a number is worth log2(10) bits, less what round and small numbers are commoner. */
const DIGIT_BITS = 2.3;
const NUMBER_BITS = { base: 1.4, most: 10 } as const;

/** Bits of a term before anything is known of the page. */
export function termBits(term: Term, vectors: WordVectors | null): number {
  if (term.number !== null) return numberBits(term);
  if (monthWord.test(term.word)) return MONTH_BITS;
  if (term.kind === 'name') return NAME_BITS;
  if (term.word.length === 2 && term.word.charCodeAt(0) > 0xe00) return NAME_BITS / 2;
  const rank = vectors?.rank(term.word) ?? null;
  if (rank !== null) return Math.min(WORD_BITS.most, Math.max(WORD_BITS.least, RANK_BITS * Math.log2(rank + 1)));
  const bits = WORD_BITS.base + WORD_BITS.perLetter * term.word.length;
  return Math.min(WORD_BITS.most, Math.max(WORD_BITS.least, bits));
}

function numberBits(term: Term): number {
  const number = term.number;
  if (number === null) return 0;
  if (number.kind === 'year') return 5;
  if (number.kind === 'day') return 4;
  if (number.kind === 'share') return 5.5;
  if (number.kind === 'clock') return 7;
  const digits = Math.max(1, String(Math.round(number.value / number.step)).length);
  const unit = number.dimension === null ? 0 : 0.8;
  return Math.min(NUMBER_BITS.most, NUMBER_BITS.base + DIGIT_BITS * digits + unit);
}

/** Chance that a passage which does make the claim holds any one of its terms: paraphrase keeps about half. */
const KEPT = 0.6;
/** A word in this many sentences or more belongs to the page's topic. */
const TOPIC_SENTENCES = 3;

/**
 * What is left of a term's worth on a page of `of` sentences, `holding` of which hold it, for a passage of `length` sentences: words of the topic say
 * little, and a word that the passage would hold by chance says nothing.
 */
export function bitsOnPage(bits: number, holding: number, of: number, length: number): number {
  const left = bits / (1 + 0.4 * Math.log2(Math.max(1, holding)));
  if (holding < TOPIC_SENTENCES) return left;
  const chance = 1 - (1 - holding / (of + 1)) ** length;
  return Math.max(0, Math.min(left, Math.log2(KEPT / chance)));
}
