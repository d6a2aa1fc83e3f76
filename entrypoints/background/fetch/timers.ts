/** Time as the fetch module sees it; given, so that tests need not wait. */
export interface Timers {
  /** ms since 1970 UTC. */
  now(): number;
  /** Calls back after `ms`; the answer calls it off. */
  after(ms: number, call: () => void): () => void;
}

/** The browser's own time. */
export const browserTimers: Timers = {
  now: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** Settles after `ms`, or as soon as the signal is aborted; never rejects. */
export function pause(timers: Timers, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    if (signal.aborted || ms <= 0) return settle();
    const stop = timers.after(ms, done);
    function done(): void {
      stop();
      signal.removeEventListener('abort', done);
      settle();
    }
    signal.addEventListener('abort', done, { once: true });
  });
}

/** The promise's value, or null when it has not come within `ms`. */
export function within<Value>(timers: Timers, ms: number, value: Promise<Value>): Promise<Value | null> {
  return new Promise((settle, reject) => {
    const stop = timers.after(ms, () => settle(null));
    value.then(settle, reject).finally(stop);
  });
}
