import type { Span } from '../../model';
import type { NumberBound } from '../lexicon/number-context';

/** A number in a text, in digits or words, with what it measures. */
export interface NumberMention extends Span {
  /** In base units of `dimension` (a share of 75 % is 0.75; a time of day is minutes after midnight). */
  readonly value: number;
  /** The step to which it is given ("5,000" → 1000, "4.9" → 0.1), in base units: half of it is the rounding. */
  readonly step: number;
  readonly kind: 'count' | 'share' | 'year' | 'clock' | 'day' | 'rank' | 'multiple' | 'magnitude';
  /** `length`, `mass`, `time`, `money £` …, `points` of a share; null for a bare count. */
  readonly dimension: string | null;
  /** How the writer bounds it, or null when it is given as exact. */
  readonly bound: NumberBound | null;
}
