import type { Trace } from '../../../core/model';
import type { Timers } from '../fetch/timers';

/** Shortest time between two writes of one running trace, ms: faster than the eye follows, slower than hops arrive. */
const saveEveryMs = 250;

/** Writes a trace as it changes: at most one write in a quarter of a second, one at a time, and always the last state. */
export interface TraceSaver {
  /** Settles once the first state is written. */
  readonly first: Promise<void>;
  change(trace: Trace): void;
  /** Writes the last state and settles when it is written. */
  finish(trace: Trace): Promise<void>;
}

/**
 * @param save writes one state; its failure is the saver's.
 */
export function createTraceSaver(timers: Timers, save: (trace: Trace) => Promise<void>): TraceSaver {
  const first = Promise.withResolvers<void>();
  let waiting: Trace | null = null;
  let callOff: (() => void) | null = null;
  let writing: Promise<void> = Promise.resolve();
  const write = (trace: Trace): Promise<void> => {
    writing = writing.then(() => save(trace));
    writing.then(first.resolve, first.reject);
    return writing;
  };
  const later = (): void => {
    callOff = null;
    if (!waiting) return;
    const trace = waiting;
    waiting = null;
    callOff = timers.after(saveEveryMs, later);
    // A failed write is told by `finish`, which is in the same line.
    write(trace).catch(() => {});
  };
  return {
    first: first.promise,
    change(trace) {
      waiting = trace;
      if (callOff === null) later();
    },
    finish(trace) {
      callOff?.();
      waiting = null;
      return write(trace);
    },
  };
}
