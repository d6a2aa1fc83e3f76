import type { TraceEvent } from './trace-state';

/** Where events are written before they take effect, in order; replaying them gives the same trace. */
export interface Journal {
  append(event: TraceEvent): Promise<void>;
}
