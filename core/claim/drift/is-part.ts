import type { NumberMention } from '../numbers/number-mention';
import type { PassageWords } from './passage-words';

const PART_OF =
  /^\s(?:out of|of|von|sur|de|su|van|em)\s(?:the|its|their|his|her|den|der|les|ces|los|las|i|gli|le|os|as|die)?\s?\p{Nd}/iu;

/** True for the part of a whole that stands right behind it: 41 of "41 of the 212 flights". */
export function isPart({ text }: PassageWords, { end }: NumberMention): boolean {
  return PART_OF.test(text.slice(end));
}
