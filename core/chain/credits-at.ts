import type { Credit } from '../model';
import type { PathNode } from './path-node';
import { overlaps, sentenceOf } from './sentence-of';

/** The credits that speak of the words on this page: those of its sentence, and those whose statement they are. */
export function creditsAt(node: PathNode): readonly Credit[] {
  const { reading, passage } = node;
  if (!reading || !passage) return [];
  const sentence = sentenceOf(reading, passage);
  return reading.credits.filter((credit) => overlaps(credit.statement, passage) || overlaps(credit, sentence));
}

/** True when the page says that it was told so itself, or by somebody it does not name. */
export function isFirstHand(node: PathNode): boolean {
  return creditsAt(node).some(
    (credit) => (credit.kind === 'self' || credit.attribution.kind === 'anonymous') && credit.citation === null,
  );
}
