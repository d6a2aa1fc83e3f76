import type { WordVectors } from '../../claim/vectors/word-vectors';
import type { ChainEnd, Warning, WorkKey, YoungerSource } from '../../model';
import { isSourceLine } from '../hop/is-source-line';
import { isTold, nextHop, type Probed } from '../hop/next-hop';
import { isSourced } from '../hop/stands-for';
import type { Sought } from '../passage/match-passage';
import { saidWords } from '../passage/said-words';
import type { Wanted } from './known-works';
import type { PathNode } from './path-node';
import type { TraceState } from './trace-state';

/** A way upstream as far as it is known. */
export interface Way {
  readonly nodes: readonly PathNode[];
  /** Null while works are still wanted. */
  readonly end: ChainEnd | null;
  readonly wanted: readonly Wanted[];
  readonly warnings: readonly Warning[];
  /** The first source held out that is younger than its citer; null for none. */
  readonly younger: YoungerSource | null;
  /** Set for a branch that runs into a work of the main way. */
  readonly meets: WorkKey | null;
}

/** Follows the claim from the last node of `start` to an end. A branch stops where it meets one of the `known` works. */
export function followClaim(
  state: TraceState,
  start: readonly PathNode[],
  vectors: WordVectors | null,
  known: ReadonlySet<WorkKey> = new Set(),
): Way {
  const nodes = [...start];
  const warnings: Warning[] = [];
  let younger: YoungerSource | null = null;
  const way = (end: ChainEnd | null, wanted: readonly Wanted[], meets: WorkKey | null): Way => ({
    nodes,
    end,
    wanted,
    warnings,
    younger,
    meets,
  });
  for (;;) {
    const last = nodes.at(-1);
    const meets = nodes.length > start.length || known.size > 0 ? last?.keys.find((key) => known.has(key)) : undefined;
    if (meets) return way(null, [], meets);
    const next = nextHop(state, nodes, soughtAt(state, nodes, vectors));
    if (next.kind === 'wait') return way(null, next.wanted, null);
    for (const each of next.probed) younger ??= youngerSource(each, last);
    if (next.kind === 'end') {
      if (next.end.kind === 'loop') warnings.push('circular');
      if (next.target) nodes.push(next.target);
      if (nodes.slice(1).some((node) => node.memento !== null)) warnings.push('archived-hop');
      return way(next.end, [], null);
    }
    nodes.push(next.node);
  }
}

/** What to look for upstream of the last node: its own words for the claim, and those the trace began with. */
export function soughtAt(state: TraceState, nodes: readonly PathNode[], vectors: WordVectors | null): Sought {
  const carrying = nodes.findLast((node) => node.words !== '' && !node.passesOn);
  const start = nodes[0];
  const claim = start ? saidWords(start) : state.text;
  const kind = quoted(state) ? 'quotation' : 'statement';
  const { language } = state.start.work;
  return {
    claim,
    passage: carrying ? saidWords(carrying) : claim,
    kind,
    language,
    passageLanguage: carrying?.work.language ?? language,
    vectors,
  };
}

/** True when the claim is words in quotation marks or a block quotation on the start page. */
function quoted(state: TraceState): boolean {
  const { claim, start } = state;
  return (
    claim !== null &&
    start.quotations.some((quotation) => quotation.start <= claim.start + 2 && quotation.end >= claim.end - 2)
  );
}

/**
 * A source that is newer than the page citing it is worth saying only when it was held out as the source. A plain link to another page
 * of the same site leads readers on to newer versions and later reports.
 */
export function youngerSource({ candidate, verdict }: Probed, citer: PathNode | undefined): YoungerSource | null {
  if (!citer || verdict.kind !== 'later' || verdict.carries === null) return null;
  if (verdict.carries === 'likely' && !isSourced(candidate)) return null;
  const isBeside = candidate.nearness !== 'elsewhere' || isTold(citer, candidate.citation);
  if (!isBeside && !isSourceLine(candidate, citer)) return null;
  if (candidate.citation.scope !== 'external' && !isSourced(candidate)) return null;
  return { source: verdict.work, citer: citer.work.key };
}
