import { endTarget } from '../../core/export/end-target';
import type { Trace } from '../../core/model';
import type { Pair } from './chain-graph';

/** The pair to look at first: where the traced line changed most, else where it begins. Null when nothing is cited. */
export function defaultPair({ chain }: Trace): Pair | null {
  const target = endTarget(chain);
  const hops = target === null ? chain.hops : chain.hops.slice(0, -1);
  const pairs = hops.flatMap((hop, index) => {
    const before = hops[index - 1];
    return before === undefined ? [] : [{ from: before.work.key, to: hop.work.key, changes: hop.drift.length }];
  });
  const most = pairs.reduce<(typeof pairs)[number] | null>(
    (best, pair) => (best === null || pair.changes > best.changes ? pair : best),
    null,
  );
  return most === null ? null : { from: most.from, to: most.to };
}
