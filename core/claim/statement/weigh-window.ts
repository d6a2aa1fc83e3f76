import { MOST_SENTENCES, type TermMatches } from './match-terms';
import type { PageIndex } from './page-index';
import type { Term } from './term';

/** What a run of sentences shares with a claim. */
export interface WindowEvidence {
  /** First sentence and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Bits of the shared terms. */
  readonly shared: number;
  /** Likeness of claim and passage as wholes by word vectors, 0..1; null without them. */
  readonly whole: number | null;
  /** Bits of all terms of the claim. */
  readonly total: number;
  /** How many distinct terms are shared, and how many there are. */
  readonly terms: number;
  readonly of: number;
  /** Claim numbers found, and claim numbers that stand against another number of the same kind. */
  readonly numbers: number;
  readonly otherNumbers: number;
  /** Claim figures (numbers above nine, money, shares) of which the window has neither the like nor another in their place. */
  readonly lackingFigures: number;
  readonly names: number;
  /** Claim names missing while the window has names of its own. */
  readonly otherNames: number;
}

/** From this likeness on a term counts as shared. */
const SHARED = 0.5;
/** Bits a further sentence must add: without it the shorter passage is the better one. */
const SENTENCE_COST = 4;
/** Smaller counts come and go in retelling. */
const LEAST_FIGURE = 10;
/** With word vectors the likeness of sentences as wholes leads, and bits decide how far the passage goes: bits of a likeness of 1, more than any sentence has. */
const RANK_BITS = 400;

/** The run of one to three sentences that shares most with the claim; null when nothing is shared. */
export function bestWindow(matches: TermMatches, page: PageIndex): WindowEvidence | null {
  let best: WindowEvidence | null = null;
  let bestValue = 0;
  for (let from = 0; from < matches.sentences; from += 1) {
    for (let length = 1; length <= MOST_SENTENCES && from + length <= matches.sentences; length += 1) {
      const shared = sharedBits(matches, from, from + length);
      const value = shared - SENTENCE_COST * (length - 1) + RANK_BITS * rankOf(matches, from, from + length);
      if (value <= bestValue + 1e-9) continue;
      bestValue = value;
      best = evidence(matches, page, from, from + length, shared);
    }
  }
  return best;
}

/** How alike claim and passage mean as wholes, 0..1; 0 without vectors. */
function wholeLikeness(matches: TermMatches, from: number, to: number): number {
  let sum = 0;
  for (let sentence = from; sentence < to; sentence += 1) sum += Math.max(0, matches.wholes?.meanings[sentence] ?? 0);
  return sum / (to - from);
}

/** How high the best of the sentences stands when the page's sentences are ordered by likeness to the claim; 0 without vectors. */
function rankOf(matches: TermMatches, from: number, to: number): number {
  let best = 0;
  for (let sentence = from; sentence < to; sentence += 1) best = Math.max(best, matches.wholes?.ranks[sentence] ?? 0);
  return best;
}

function likenessIn(matches: TermMatches, term: number, from: number, to: number): number {
  let most = 0;
  for (let sentence = from; sentence < to; sentence += 1) {
    most = Math.max(most, matches.likeness[term * matches.sentences + sentence] ?? 0);
  }
  return most;
}

function sharedBits(matches: TermMatches, from: number, to: number): number {
  let bits = 0;
  for (let term = 0; term < matches.terms.length; term += 1) {
    bits += likenessIn(matches, term, from, to) * bitsIn(matches, term, to - from);
  }
  return bits;
}

function bitsIn(matches: TermMatches, term: number, length: number): number {
  return matches.bits[term * MOST_SENTENCES + length - 1] ?? 0;
}

function evidence(matches: TermMatches, page: PageIndex, from: number, to: number, shared: number): WindowEvidence {
  const present = matches.terms.filter((_, row) => likenessIn(matches, row, from, to) >= SHARED);
  const missing = matches.terms.filter((_, row) => likenessIn(matches, row, from, to) < SHARED);
  const here = page.terms.slice(from, to).flat();
  return {
    from,
    to,
    shared,
    whole: matches.wholes === null ? null : wholeLikeness(matches, from, to),
    total: matches.terms.reduce((sum, _, term) => sum + bitsIn(matches, term, to - from), 0),
    terms: present.length,
    of: matches.terms.length,
    numbers: present.filter((term) => term.kind === 'number').length,
    otherNumbers: missing.filter((term) => hasOtherNumber(term, here)).length,
    lackingFigures: missing.filter((term) => isFigure(term) && !hasOtherNumber(term, here)).length,
    names: present.filter((term) => term.kind === 'name').length,
    otherNames: otherNames(missing, present, here),
  };
}

/** A number that is what the claim is about, not a "two of them". */
function isFigure(term: Term): boolean {
  const { number } = term;
  if (number === null || number.kind === 'day' || number.kind === 'clock' || number.kind === 'year') return false;
  return (
    number.value / number.step >= LEAST_FIGURE ||
    number.kind === 'share' ||
    number.dimension?.startsWith('money') === true
  );
}

/** Whether the window has another number that could stand in this one's place. */
function hasOtherNumber(term: Term, here: readonly Term[]): boolean {
  if (term.number === null) return false;
  const { kind, dimension } = term.number;
  return here.some(({ number }) => number !== null && number.kind === kind && number.dimension === dimension);
}

function otherNames(missing: readonly Term[], present: readonly Term[], here: readonly Term[]): number {
  const lacking = missing.filter((term) => term.kind === 'name').length;
  if (lacking === 0) return 0;
  const known = new Set(present.map((term) => term.word));
  const strangers = here.filter((term) => term.kind === 'name' && !known.has(term.word)).length;
  return Math.min(lacking, strangers);
}
