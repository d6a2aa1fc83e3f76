import type { Drift, Span } from '../model';
import { alignWords } from './align-words';
import type { Comparison } from './drift/comparison';
import { findCut } from './drift/find-cut';
import { findHedgeDrift } from './drift/find-hedge-drift';
import { findLostAlternative } from './drift/find-lost-alternative';
import { findLostCondition } from './drift/find-lost-condition';
import { findNegationDrift } from './drift/find-negation-drift';
import { findNumberDrift } from './drift/find-number-drift';
import { findRewording } from './drift/find-rewording';
import { focusOn } from './drift/focus-on';
import { passageWords } from './drift/passage-words';
import { guessLanguage, languageOf } from './text/guess-language';

/** The languages of two passages. */
export interface FindDriftOptions {
  /** BCP 47 tag of the upstream passage; each passage's own words decide where they can. */
  readonly language?: string | null;
  /** That of the citing passage; left out, it is the same. */
  readonly laterLanguage?: string | null;
}

/** Passages are one to three sentences; of longer ones the beginnings are compared. */
const MOST_CHARACTERS = 4000;

/**
 * What changed from the upstream passage to the one that cites it; empty when nothing that matters did. Case, punctuation, editor's marks, a number in
 * words and a rounding that is said are no drift. Spans are offsets in the two texts.
 */
export function findDrift(from: string, to: string, options: FindDriftOptions = {}): readonly Drift[] {
  const earlier = from.slice(0, MOST_CHARACTERS);
  const later = to.slice(0, MOST_CHARACTERS);
  if (earlier.trim() === '' || later.trim() === '') return [];
  const both = options.language ?? guessLanguage(`${earlier} ${later}`);
  const tongues = [languageOf(both, earlier), languageOf(options.laterLanguage ?? both, later)] as const;
  const focus = focusOn(earlier, later);
  const focused = compare(focus?.earlier ?? earlier, focus?.later ?? later, tongues);
  const negation = findNegationDrift(focused);
  const numbers = findNumberDrift(focused);
  const hedges = findHedgeDrift(focused, numbers).filter(
    (hedge) => !negation.some((other) => isWithin(other.earlier, hedge.earlier)),
  );
  // A dropped "not" is told once, and "if" by the "could" that went with it.
  const limit =
    negation.length > 0
      ? null
      : (findCut(earlier, later, isForeign(tongues)) ??
        (focus === null && hedges.length === 0 ? findLostCondition(focused) : null) ??
        findLostAlternative(focused));
  const cut =
    limit !== null && hedges.some((hedge) => isMostOf(shift(hedge, focus).earlier, limit.earlier)) ? null : limit;
  // "[Not] ruled out": all that was cut is the denial.
  const denied = cut?.earlier && DENIAL.test(earlier.slice(cut.earlier.start, cut.earlier.end)) ? cut : null;
  const said = [...numbers, ...hedges, ...negation];
  const alone = said.length === 0 && cut === null;
  const reworded = isForeign(tongues)
    ? translated(earlier, later)
    : findRewording(
        cut !== null && focus === null ? compare(without(earlier, cut.earlier), later, tongues) : focused,
        said,
        alone,
      );
  return [
    ...said.map((drift) => shift(drift, focus)),
    ...(cut === null ? [] : [denied ? { ...cut, kind: 'negation' as const } : cut]),
    ...(reworded === null ? [] : [isForeign(tongues) ? reworded : shift(reworded, focus)]),
  ];
}

/** One word that denies, alone. */
const DENIAL = /^\s*(?:not|never|no|non|nicht|nie|nunca|não|mai|niet|nooit|jamais)\s*$/iu;

/** "It is not clear whether": what was cut is the hedge. */
function isMostOf(hedge: Span | null, cut: Span | null): boolean {
  return isWithin(hedge, cut) && hedge !== null && cut !== null && 2 * (hedge.end - hedge.start) >= cut.end - cut.start;
}

/** "Not" of "not ruled out", which is a hedge as a whole. */
function isWithin(inner: Span | null, outer: Span | null): boolean {
  return inner !== null && outer !== null && inner.start >= outer.start && inner.end <= outer.end;
}

/** A text with blanks in place of what was cut, which is told already; offsets stay. */
function without(text: string, cut: Span | null): string {
  return cut === null ? text : text.slice(0, cut.start) + ' '.repeat(cut.end - cut.start) + text.slice(cut.end);
}

type Tongues = readonly [earlier: string | null, later: string | null];

function compare(earlier: string, later: string, tongues: Tongues): Comparison {
  const one = passageWords(earlier, tongues[0], true);
  const other = passageWords(later, tongues[1], true);
  return { earlier: one, later: other, alignment: alignWords(one, other) };
}

function isForeign(tongues: Tongues): boolean {
  return tongues[0] !== null && tongues[1] !== null && tongues[0] !== tongues[1];
}

function translated(earlier: string, later: string): Drift {
  return { kind: 'reworded', earlier: { start: 0, end: earlier.length }, later: { start: 0, end: later.length } };
}

/** Spans found in the focused words, as offsets in the whole passages. */
function shift(drift: Drift, focus: { readonly earlierStart: number; readonly laterStart: number } | null): Drift {
  if (focus === null) return drift;
  const { kind, earlier, later } = drift;
  return {
    kind,
    earlier: earlier && { start: earlier.start + focus.earlierStart, end: earlier.end + focus.earlierStart },
    later: later && { start: later.start + focus.laterStart, end: later.end + focus.laterStart },
  };
}
