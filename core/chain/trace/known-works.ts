import type { Memento, WorkKey } from '../../model';
import type { Address } from '../../platforms/platform';
import type { TraceState, WorkOutcome } from './trace-state';

/** Longest row of redirects between works that is followed; the fetch module has its own cap a request. */
const MOST_MOVES = 4;

/** A work that the plan needs to know before it can go on. */
export interface Wanted {
  readonly address: Address;
  readonly citedAt: number | null;
  readonly memento: Memento | null;
  /** Where the page that cites it points, when that is another address of the same host; null when it is the same. */
  readonly asCited: string | null;
}

/** What is known of a work: its outcome, or what to ask for. Follows redirects from one work to another. */
export type Known =
  | { readonly kind: 'known'; readonly key: WorkKey; readonly address: Address; readonly outcome: WorkOutcome }
  | { readonly kind: 'unknown'; readonly wanted: Wanted };

/** Looks a cited address up in the state, through `moved` outcomes. */
export function knownWork(state: TraceState, wanted: Wanted): Known {
  let address = wanted.address;
  for (let move = 0; move <= MOST_MOVES; move++) {
    const work = state.works[address.key];
    if (!work?.outcome) return { kind: 'unknown', wanted: { ...wanted, address } };
    const outcome = work.outcome;
    if (outcome.kind !== 'moved') return { kind: 'known', key: address.key, address, outcome };
    address = outcome.to;
  }
  const checkedAt = state.updatedAt;
  const outcome: WorkOutcome = { kind: 'stopped', end: 'blocked', host: '', status: null, checkedAt };
  return { kind: 'known', key: address.key, address, outcome };
}
