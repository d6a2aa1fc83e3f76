import type { WindowEvidence } from './weigh-window';

/** Whether the evidence of the best window is enough, and how sure it is. */
export interface Verdict {
  readonly score: number;
  readonly confidence: 'certain' | 'probable';
}

/** Bits that chance gives to the best of many sentences: each doubling of the page finds one more. */
const CHANCE = { base: 6, perDoubling: 1.3 } as const;
/** Least share of the claim's bits. */
const COVERAGE_LEAST = 0.34;
const COVERAGE_FOREIGN = 0.14;
/** Bits that having all of the claim is worth over having the least share: nothing of it is missing. */
const WHOLENESS = 6;
/** From this share on a match needs no "probable". */
const COVERAGE_CERTAIN = 0.5;

/**
 * What words agree on by meaning alone is believed when claim and passage mean the same as wholes: below this cosine of their mean
 * vectors (measured on pages of the same and of other stories) likeness of single words lets in more strangers than kin.
 */
const LEAST_WHOLE = 0.6;

/** Share needed when the claim's figures have no counterpart at all. */
const COVERAGE_WITHOUT_FIGURE = 0.65;

/** Null when the shared terms can be the topic alone. `sentences`: length of the page; `foreign`: claim and page are in different languages. */
export function judgeEvidence(
  window: WindowEvidence,
  sentences: number,
  foreign: boolean,
  strictness: number,
): Verdict | null {
  const coverage = window.shared / Math.max(window.total, 1);
  const whole = WHOLENESS * Math.max(0, coverage - COVERAGE_LEAST);
  const needed = CHANCE.base + CHANCE.perDoubling * Math.log2(Math.max(1, sentences)) - whole;
  const least = foreign ? COVERAGE_FOREIGN : COVERAGE_LEAST;
  if (window.shared < needed * strictness || coverage < least * strictness || window.terms < 2 * strictness)
    return null;
  // Another subject with another figure is another fact, however alike the sentence.
  if (strictness > 0 && window.otherNames > 0 && window.otherNumbers > 0 && window.numbers === 0) return null;
  // A claim of a figure is not made by a passage without one, unless nearly all else is there.
  if (strictness > 0 && window.lackingFigures > 0 && window.numbers === 0 && coverage < COVERAGE_WITHOUT_FIGURE)
    return null;
  if (foreign && strictness > 0 && isNamesAlone(window)) return null;
  const byMeaning = window.whole !== null;
  if (byMeaning && strictness > 0 && (window.whole ?? 0) < LEAST_WHOLE) return null;
  const confidence = !foreign && !byMeaning && coverage >= COVERAGE_CERTAIN ? 'certain' : 'probable';
  return { score: Math.min(1, coverage), confidence };
}

/** Words of content, names left out, that must agree across languages where no number does: names alone are the topic. */
const FOREIGN_WORDS = 2;

function isNamesAlone(window: WindowEvidence): boolean {
  return window.numbers === 0 && window.terms - window.names < FOREIGN_WORDS;
}
