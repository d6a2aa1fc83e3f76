import type { Chain, ChainEnd, Hop, Trace, Work } from '../model';

/** A work of a trace as bibliographies need it: once, with what is known of its copy and its state. */
export interface TracedWork {
  readonly work: Work;
  readonly hop: Hop;
  /** Set when the ending of a chain speaks of this work. */
  readonly end: ChainEnd | null;
}

/** Endings that say what became of the last work itself. */
const ofLastWork: ReadonlySet<ChainEnd['kind']> = new Set(['dead', 'removed', 'gated']);

/** Of each trace the chain followed first and then its branches. */
export function listChains(...traces: readonly Trace[]): readonly Chain[] {
  return traces.flatMap((trace) => [trace.chain, ...trace.branches]);
}

/** Every work of the traces once, in the order in which their chains and branches come by it. */
export function listWorks(...traces: readonly Trace[]): readonly TracedWork[] {
  const works = new Map<string, TracedWork>();
  for (const chain of listChains(...traces)) {
    for (const [index, hop] of chain.hops.entries()) {
      const isLast = index === chain.hops.length - 1;
      const end = isLast && chain.end !== null && ofLastWork.has(chain.end.kind) ? chain.end : null;
      const known = works.get(hop.work.key);
      if (known === undefined) works.set(hop.work.key, { work: hop.work, hop, end });
      // The same page may have been read on one way and only named on another.
      else if (known.hop.passage === null && hop.passage !== null) works.set(hop.work.key, { ...known, hop });
      else if (known.end === null && end !== null) works.set(hop.work.key, { ...known, end });
    }
  }
  return [...works.values()];
}
