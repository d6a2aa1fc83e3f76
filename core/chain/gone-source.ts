import type { ChainEnd, EndKind } from '../model';
import { FIRST_PERSON } from './first-person';
import type { Probed } from './next-hop';
import type { PathNode } from './path-node';
import type { Candidate } from './rank-citations';
import type { WorkOutcome } from './trace-state';

/** The best of the clearly meant citations that could not be read, with the end it brings. */
export function goneSource(
  last: PathNode,
  probed: readonly Probed[],
): { readonly kind: EndKind; readonly more: Partial<ChainEnd>; readonly target: PathNode } | null {
  for (const { candidate, verdict } of probed) {
    if (verdict.kind !== 'gone') continue;
    const passedOn = isConversation(last, candidate) && isPassedOn(last, candidate, verdict.outcome);
    if (!passedOn && (isConversation(last, candidate) || !isHeldOut(candidate))) continue;
    return { ...endOf(verdict.outcome), target: verdict.node };
  }
  return null;
}

/** True for a citation that stands with the words, or names who is credited beside them. */
function isHeldOut({ nearness, named }: Candidate): boolean {
  return nearness === 'meant' || (nearness === 'near' && named);
}

/** What a post answers or quotes: a post that makes the claim itself does not need it. */
function isConversation(last: PathNode, { citation }: Candidate): boolean {
  return last.work.kind === 'post' && !last.passesOn && citation.post;
}

/**
 * A post that quotes one which is gone, and does not speak of itself, passes on what nobody can read any more: it is not known to be
 * the first to say it. An answer stands for itself.
 */
function isPassedOn(last: PathNode, { citation }: Candidate, outcome: WorkOutcome): boolean {
  const lost = outcome.kind === 'removed' || outcome.kind === 'dead';
  return lost && citation.relation === 'embeds' && !FIRST_PERSON.test(last.words);
}

function endOf(outcome: WorkOutcome): { readonly kind: EndKind; readonly more: Partial<ChainEnd> } {
  switch (outcome.kind) {
    case 'dead':
    case 'removed':
      return { kind: outcome.kind, more: { status: outcome.status, checkedAt: outcome.checkedAt } };
    case 'gated':
      return { kind: 'gated', more: { gate: outcome.gate, status: outcome.status, checkedAt: outcome.checkedAt } };
    case 'stopped':
      return { kind: outcome.end, more: { host: outcome.host, status: outcome.status, checkedAt: outcome.checkedAt } };
    default:
      return { kind: 'blocked', more: {} };
  }
}
