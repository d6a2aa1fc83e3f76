import type { ChainEnd, EndKind } from '../../model';
import type { Probed } from '../hop/next-hop';
import type { Candidate } from '../hop/rank-citations';
import { isSourced } from '../hop/stands-for';
import { isNameOnly, OF_WORK } from '../passage/source-words';
import type { PathNode } from '../trace/path-node';
import type { WorkOutcome } from '../trace/trace-state';
import { FIRST_PERSON } from '../voice/first-person';

/** The best of the clearly meant citations that could not be read, with the end it brings. */
export function goneSource(
  last: PathNode,
  probed: readonly Probed[],
): { readonly kind: EndKind; readonly more: Partial<ChainEnd>; readonly target: PathNode } | null {
  for (const { candidate, verdict } of probed) {
    if (verdict.kind !== 'gone') continue;
    const passedOn = isConversation(last, candidate) && isPassedOn(last, candidate, verdict.outcome);
    if (!passedOn && (isConversation(last, candidate) || !isHeldOut(candidate) || isExplanation(last, candidate)))
      continue;
    return { ...endOf(verdict.outcome), target: verdict.node };
  }
  return null;
}

/** True for a citation that stands with the words, or names who is credited beside them. */
function isHeldOut({ nearness, named }: Candidate): boolean {
  return nearness === 'meant' || (nearness === 'near' && named);
}

/**
 * True for a plain link on a name, or to another page of the same site, that nothing gives as the source: it says who is meant or what was
 * reported before. That it is gone is no end of the way.
 */
export function isExplanation({ reading }: PathNode, candidate: Candidate): boolean {
  const { anchor, scope, start, end } = candidate.citation;
  if (isSourced(candidate) || OF_WORK.test(anchor)) return false;
  // "Nine barges sank (Lock Notes)", "… – Lock Notes": a name that stands alone is where the words are from.
  const before = reading?.text.slice(Math.max(0, start - 2), start) ?? '';
  const alone = /[([–—\n]\s?$/u.test(before) && /^[)\].]*(?:\s|$)/u.test(reading?.text.slice(end, end + 2) ?? '');
  return scope === 'internal' || (isNameOnly(anchor) && !alone);
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
