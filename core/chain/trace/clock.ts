/** Time, given by the caller so that traces can be replayed and tested. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Settles after `ms`, or at once when the signal is aborted; never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}
