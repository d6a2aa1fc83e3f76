import type { Chain, ChainEnd, Hop, Trace } from '../model';
import { listChains } from './list-works';

/** Endings that are about the last work of the chain when that work has no passage. */
const aboutTarget: ReadonlySet<ChainEnd['kind']> = new Set([
  'document',
  'dead',
  'removed',
  'gated',
  'unsupported',
  'blocked',
  'not-permitted',
  'offline',
  'budget',
]);

/** The cited work that could not be read or does not say it: it belongs to the ending, not to the pages. Null when there is none. */
export function endTarget(chain: Chain): Hop | null {
  const last = chain.hops.at(-1);
  if (chain.end === null || chain.hops.length < 2 || last === undefined) return null;
  return last.passage === null && aboutTarget.has(chain.end.kind) ? last : null;
}

/** How many different pages the chain and its branches go through, without what only an ending names. */
export function countPages(trace: Trace): number {
  const pages = listChains(trace).flatMap((chain) => {
    const target = endTarget(chain);
    return chain.hops.filter((hop) => hop !== target).map((hop) => hop.work.key);
  });
  return new Set(pages).size;
}
