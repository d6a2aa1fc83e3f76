import type { EndKind, Trace } from '../../../core/model';

/** Ends by which a trace was stopped, not finished: it may go on when the reason is gone. */
const stops: ReadonlySet<EndKind> = new Set(['budget', 'cancelled', 'blocked', 'not-permitted', 'offline']);

/** Whether a trace that has ended may be gone on with, on any of its ways. */
export function canGoOn(trace: Trace): boolean {
  return [trace.chain, ...trace.branches].some(({ end }) => end !== null && stops.has(end.kind));
}
