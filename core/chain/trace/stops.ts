import type { EndKind, Trace } from '../../model';

/** Ends that say where the trace stopped, not where the claim began: it may go on when the reason is gone. */
const STOPS: ReadonlySet<EndKind> = new Set(['budget', 'cancelled', 'blocked', 'not-permitted', 'offline']);

/** True when the trace merely stopped: nothing may be called the origin then. */
export function isStop(kind: EndKind): boolean {
  return STOPS.has(kind);
}

/** Whether a trace that has ended may be gone on with, on any of its ways. */
export function canGoOn(trace: Trace): boolean {
  return endsOf(trace).some(isStop);
}

/** Whether a trace has ended, on any of its ways, for want of a connection. */
export function waitsForConnection(trace: Trace): boolean {
  return trace.status === 'done' && endsOf(trace).includes('offline');
}

function endsOf({ chain, branches }: Trace): readonly EndKind[] {
  return [chain, ...branches].flatMap(({ end }) => (end === null ? [] : [end.kind]));
}
