import { creditsAt } from './credits-at';
import type { PathNode } from './path-node';
import { overlaps } from './sentence-of';

/** The page's own words for an unnamed source of the claim ("said one source"); null when it has none. */
export function unnamedWords(node: PathNode): string | null {
  const { reading, passage } = node;
  if (!reading || !passage) return null;
  const quotation = reading.quotations.find(
    (each) => each.attribution.kind === 'anonymous' && each.cue !== null && overlaps(each, passage),
  );
  const credit = creditsAt(node).find((each) => each.attribution.kind === 'anonymous');
  return quotation?.cue ?? credit?.text ?? null;
}
