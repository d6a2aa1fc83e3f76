import type { Span } from '../../model';
import { isStopWord } from '../lexicon/stop-words';
import type { NumberMention } from '../numbers/number-mention';
import { readNumbers } from '../numbers/read-numbers';
import { withRanks } from '../numbers/read-ranks';
import { plainWord } from '../text/plain-word';

/** One word of a passage as the comparison sees it. */
export interface PassageWord extends Span {
  /** The word as written. */
  readonly raw: string;
  /** Accent-free and lower case. */
  readonly plain: string;
  /** Bears content: no grammar word, no part of a number. */
  readonly content: boolean;
  /** Index into `PassageWords.numbers`, or null. */
  readonly number: number | null;
  /** Clause it stands in, counted from 0 over the passage. */
  readonly clause: number;
}

/** A passage cut into words, numbers and clauses. */
export interface PassageWords {
  readonly text: string;
  readonly language: string | null;
  readonly words: readonly PassageWord[];
  readonly numbers: readonly NumberMention[];
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
/** A clause ends at a mark with a space after it, a bracket or a dash. A comma inside a number is none. */
const CLAUSE_END = /[,;:.!?…](?=["”“»’)\]]*(?:\s|$))|[()\n]|\s[–—-]\s|—/u;

/** Cuts a passage into words with their clauses and numbers; `ranks`: words of rank, multiple and magnitude are numbers too. */
export function passageWords(text: string, language: string | null, ranks = false): PassageWords {
  const plainly = readNumbers(text, language);
  const numbers = ranks ? withRanks(text, language, plainly) : plainly;
  const words: PassageWord[] = [];
  let clause = 0;
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    if (words.length > 0 && CLAUSE_END.test(`${text.slice(previousEnd, start)}`)) clause += 1;
    previousEnd = end;
    const plain = plainWord(match[0]);
    const number = numbers.findIndex((mention) => start < mention.end && mention.start < end);
    const content = number < 0 && plain.length > 1 && !isStopWord(plain, language);
    words.push({ start, end, raw: match[0], plain, content, number: number < 0 ? null : number, clause });
  }
  return { text, language, words, numbers };
}
