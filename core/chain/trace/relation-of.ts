import type { Relation, Span } from '../../model';
import type { PathNode } from './path-node';

/**
 * How a citer uses a work, judged by what both say; null for the start page.
 * A citation alone tells how its sentence leads to the work. Where the claim was found there, more is known: a claim in quotation marks is
 * quoted from it, any other claim beside its link is based on it. A post that leads on to its own story, and a work that could not be read,
 * stay what the citation says.
 */
export function relationOf(node: PathNode, citer: PathNode | undefined): Relation | null {
  const { relation, words } = node;
  if (relation === null || relation === 'embeds' || words === '' || node.passesOn) return relation;
  if (!citer?.reading || !citer.passage || citer.work.kind === 'post') return relation;
  const share = quotedShare(citer.passage, citer.reading.quotations);
  return share >= LEAST_QUOTED || (relation === 'quotes' && share > 0) ? 'quotes' : 'isBasedOn';
}

/** A claim of which less stands in quotation marks tells in its own words. */
const LEAST_QUOTED = 1 / 3;

/** How much of a claim stands in quotation marks, 0 to 1. */
function quotedShare(claim: Span, quotations: readonly Span[]): number {
  const inside = quotations.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, claim.end) - Math.max(start, claim.start)),
    0,
  );
  return inside / Math.max(1, claim.end - claim.start);
}
