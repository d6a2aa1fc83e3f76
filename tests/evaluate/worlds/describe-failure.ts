import type { Trace } from '../../../core/model';
import type { WorldClaim } from '../../worlds/read-world';
import type { ClaimScore } from './score-claim';

/** What went wrong with a claim, gold beside found, in a few lines; one line when nothing did. */
export function describeFailure(world: string, claim: WorldClaim, trace: Trace, score: ClaimScore): string {
  const drift = score.drift.right === score.drift.gold && score.drift.right === score.drift.found;
  const warnings = score.warnings.right === score.warnings.gold && score.warnings.right === score.warnings.found;
  const wrong = [
    ...(score.chain ? [] : ['chain']),
    ...(score.end ? [] : ['end']),
    ...(score.falseOrigin ? ['false origin'] : []),
    ...(score.origins ? [] : ['origins']),
    ...(drift ? [] : ['drift']),
    ...(warnings ? [] : ['warnings']),
    ...(score.attribution ? [] : ['attribution']),
  ];
  const head = `${wrong.length === 0 ? '  right' : '✗ WRONG'} ${world}: “${claim.text}” ${wrong.join(', ')}`;
  if (wrong.length === 0) return head;
  const gold = claim.chain.map(
    (hop) => `    gold  ${hop.relation ?? 'start'} ${hop.url} [${(hop.drift ?? []).join(' ')}] “${hop.text}”`,
  );
  const found = trace.chain.hops.map(
    (hop) =>
      `    found ${hop.relation ?? 'start'} ${hop.work.url} [${[...new Set(hop.drift.map((each) => each.kind))].join(' ')}] ${hop.readAs} ${hop.confidence} “${hop.passage?.exact ?? ''}”`,
  );
  const branches = trace.branches.map(
    (chain) => `    branch ${chain.hops.map((hop) => hop.work.url).join(' → ')} ${chain.end?.kind}`,
  );
  return [
    head,
    ...gold,
    `    gold  ${claim.end} ${JSON.stringify(claim.attribution)} ${claim.warnings.join(' ')} origins ${claim.origins.join(' ')}`,
    ...found,
    `    found ${trace.chain.end?.kind} ${JSON.stringify(trace.chain.end?.attribution)} ${trace.warnings.join(' ')} origins ${trace.origins.join(' ')}`,
    ...branches,
    `    steps ${trace.steps.map((step) => `${step.url} ${step.state}`).join(' · ')}`,
  ].join('\n');
}
