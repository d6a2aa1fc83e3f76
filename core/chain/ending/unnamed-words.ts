import { creditsAt } from '../hop/credits-at';
import { overlaps } from '../passage/sentence-of';
import type { PathNode } from '../trace/path-node';

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
