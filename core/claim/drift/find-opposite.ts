import type { Drift } from '../../model';
import { negationWords } from '../lexicon/negators';
import { areOpposites } from '../lexicon/opposites';
import type { Comparison } from './comparison';
import type { PassageWords } from './passage-words';

/** Share of the later words of meaning that must be kept for one word to stand in the place of another. */
const COPIED = 0.5;

/** A word that gave way to its contrary between the same words: "rose" that became "fell", "against" that became "for". Null for none. */
export function findOpposite({ earlier, later, alignment }: Comparison): Drift | null {
  if (earlier.language !== later.language || isNegated(earlier) || isNegated(later)) return null;
  const content = later.words.flatMap((word, index) => (word.content || word.number !== null ? [index] : []));
  const kept = content.filter((index) => alignment.ofLater[index] !== -1).length;
  if (kept < content.length * COPIED) return null;
  for (const [index, word] of later.words.entries()) {
    if (alignment.ofLater[index] !== -1) continue;
    const before = partnerNear(alignment.ofLater, index, -1, later.words.length);
    const after = partnerNear(alignment.ofLater, index, 1, later.words.length);
    const place = earlier.words.findIndex(
      (other, at) =>
        alignment.ofEarlier[at] === -1 &&
        at > before &&
        (after === -1 || at < after) &&
        areOpposites(other.plain, word.plain),
    );
    const other = earlier.words[place];
    if (!other) continue;
    return {
      kind: 'negation',
      earlier: { start: other.start, end: other.end },
      later: { start: word.start, end: word.end },
    };
  }
  return null;
}

/** "Not shut" is open. */
function isNegated({ words, language }: PassageWords): boolean {
  const particles = negationWords[language ?? 'en']?.particles;
  return words.some(({ plain }) => particles?.has(plain));
}

/** The earlier partner of the nearest paired word in one direction, or -1. */
function partnerNear(ofLater: Int32Array, from: number, step: 1 | -1, count: number): number {
  for (let index = from + step; index >= 0 && index < count; index += step) {
    const partner = ofLater[index] ?? -1;
    if (partner !== -1) return partner;
  }
  return -1;
}
