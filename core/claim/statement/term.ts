import type { Span } from '../../model';
import type { NumberMention } from '../numbers/number-mention';

/** A word of content, a name or a number of a text. */
export interface Term extends Span {
  readonly kind: 'word' | 'name' | 'number';
  /** Accent-free lower-case word; the digits or words of a number as written. */
  readonly word: string;
  /** Set for numbers. */
  readonly number: NumberMention | null;
}
