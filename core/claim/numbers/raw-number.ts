import type { NumberBound } from '../lexicon/number-context';
import type { NumberMention } from './number-mention';

/** A number before its unit and bound are known. */
export interface RawNumber {
  readonly value: number;
  readonly step: number;
  /** Index after its last token. */
  readonly next: number;
}

/** What a reader of one form of number returns; `bound` where the form itself says that it is rounded. */
export type FoundNumber = Omit<NumberMention, 'start' | 'end' | 'bound'> & {
  readonly next: number;
  readonly bound?: NumberBound;
};
