import type { Trace } from '../../../core/model';
import { readAddress } from '../../../core/platforms';
import type { WorldClaim } from '../../worlds/read-world';

/** What was found, missed and made up. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** The scores of one claim, by the definitions of the worlds' README. */
export interface ClaimScore {
  readonly chain: boolean;
  readonly origin: boolean;
  readonly end: boolean;
  readonly falseOrigin: boolean;
  readonly origins: boolean;
  readonly hops: Counts;
  readonly drift: Counts;
  readonly warnings: Counts;
  readonly attribution: boolean;
  readonly relation: Counts;
}

/** Addresses of one work are one. */
export function identity(url: string): string {
  return readAddress(url)?.key ?? url;
}

/** Scores a trace against what a perfect one finds. */
export function scoreClaim(claim: WorldClaim, trace: Trace): ClaimScore {
  const gold = claim.chain.map((hop) => identity(hop.url));
  const found = trace.chain.hops.map((hop) => identity(hop.work.url));
  const end = trace.chain.end?.kind === claim.end;
  const goldOrigins = claim.origins.map(identity).sort();
  const foundOrigins = trace.origins.map((key) => originIdentity(trace, key)).sort();
  const last = found.at(-1) ?? '';
  return {
    chain: gold.join(' ') === found.join(' '),
    end,
    origin: end && last === gold.at(-1),
    falseOrigin: trace.chain.end?.kind === 'origin' && !goldOrigins.includes(last),
    origins: goldOrigins.join(' ') === foundOrigins.join(' '),
    hops: count(gold.slice(1), found.slice(1)),
    drift: count(goldDrift(claim), foundDrift(trace)),
    warnings: count(claim.warnings, trace.warnings),
    attribution: sameAttribution(claim, trace),
    relation: count(
      claim.chain.slice(1).map((hop) => `${identity(hop.url)} ${hop.relation}`),
      trace.chain.hops.slice(1).map((hop) => `${identity(hop.work.url)} ${hop.relation}`),
    ),
  };
}

function originIdentity(trace: Trace, key: string): string {
  const works = [trace.chain, ...trace.branches].flatMap((chain) => chain.hops.map((hop) => hop.work));
  const work = works.find((each) => each.key === key);
  return work ? identity(work.url) : key;
}

function goldDrift(claim: WorldClaim): readonly string[] {
  return claim.chain.flatMap((hop) => (hop.drift ?? []).map((kind) => `${identity(hop.url)} ${kind}`));
}

function foundDrift(trace: Trace): readonly string[] {
  return trace.chain.hops.flatMap((hop) =>
    [...new Set(hop.drift.map((drift) => drift.kind))].map((kind) => `${identity(hop.work.url)} ${kind}`),
  );
}

function sameAttribution(claim: WorldClaim, trace: Trace): boolean {
  const found = trace.chain.end?.attribution;
  return found?.kind === claim.attribution.kind && fold(found.name) === fold(claim.attribution.name);
}

function fold(name: string | null): string {
  return (name ?? '')
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/^(?:the|la|le|les|el|der|die|das) |^l'/, '');
}

function count(gold: readonly string[], found: readonly string[]): Counts {
  return { right: found.filter((each) => gold.includes(each)).length, found: found.length, gold: gold.length };
}
