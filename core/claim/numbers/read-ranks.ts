import type { Span } from '../../model';
import { rankOf } from '../lexicon/rank-words';
import { plainWord } from '../text/plain-word';
import type { NumberMention } from './number-mention';

const WORD = /[\p{L}\p{M}]+/gu;
/** After digits: "3rd", "14e", "2ª". */
const RANKED = /^(?:st|nd|rd|th|er|ère|e|è|ème|de|º|ª)(?!\p{L})/u;

/**
 * The numbers of a text with its words of rank, multiple and magnitude put in at their places: "the third flood", "has doubled", "hundreds of
 * salmon". These say too little to find a passage by, and change like numbers.
 */
export function withRanks(
  text: string,
  language: string | null,
  numbers: readonly NumberMention[],
): readonly NumberMention[] {
  const tongue = language ?? 'en';
  const words = [...text.matchAll(WORD)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const rank = rankOf(plainWord(match[0]), tongue);
    if (rank === null || numbers.some((number) => overlaps(number, span))) return [];
    return [{ ...span, ...rank, step: rank.value, dimension: null, bound: null }];
  });
  const digits = numbers.map((number) => (isRanked(text, number) ? { ...number, kind: 'rank' as const } : number));
  return words.length === 0 ? digits : [...digits, ...words].toSorted((one, other) => one.start - other.start);
}

function isRanked(text: string, { kind, dimension, end }: NumberMention): boolean {
  return kind === 'count' && dimension === null && RANKED.test(text.slice(end, end + 4));
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
