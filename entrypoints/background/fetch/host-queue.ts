import type { KeptHolds } from './kept-holds';
import { hostIntervalMs, mostRetryAfterMs } from './rules';
import { pause, type Timers } from './timers';

/** Keeps to one request a host at a time, at least a second apart, and to what a host said with Retry-After. */
export interface HostQueue {
  /** Waits for the host's turn; the answer gives the turn back. Null when the signal ended the wait. */
  enter(host: string, signal: AbortSignal): Promise<(() => void) | null>;
  /** Nothing is asked of the host for `ms`. */
  hold(host: string, ms: number): void;
  /** ms until the host may be asked again after a `hold`; 0 when it may now. */
  heldFor(host: string): Promise<number>;
}

interface HostTurn {
  /** Settles when the last one in line has left. */
  tail: Promise<void>;
  inLine: number;
  nextStart: number;
  heldUntil: number;
}

/**
 * A queue for all traces together; it forgets a host once nothing is in line and nothing holds it.
 * @param kept holds that an earlier background was told and that a later one must know; null for a queue that lives on its own.
 */
export function createHostQueue(timers: Timers, kept: KeptHolds | null = null): HostQueue {
  const turns = new Map<string, HostTurn>();
  const turnOf = (host: string): HostTurn => {
    const known = turns.get(host);
    if (known) return known;
    const fresh: HostTurn = { tail: Promise.resolve(), inLine: 0, nextStart: 0, heldUntil: 0 };
    turns.set(host, fresh);
    return fresh;
  };
  const forgetIdle = (): void => {
    const now = timers.now();
    for (const [host, turn] of turns) {
      if (turn.inLine === 0 && turn.nextStart <= now && turn.heldUntil <= now) turns.delete(host);
    }
  };

  const remember = async (): Promise<void> => {
    const held = await kept?.read();
    const latest = timers.now() + mostRetryAfterMs;
    for (const [host, until] of held ?? []) {
      if (until > timers.now()) turnOf(host).heldUntil = Math.min(until, latest);
    }
  };
  // Without the holds of before, a host may be asked too early; that is no reason to ask none.
  const remembered = kept === null ? null : remember().catch((error) => console.error(error));

  return {
    async enter(host, signal) {
      if (remembered) await remembered;
      forgetIdle();
      const turn = turnOf(host);
      const before = turn.tail;
      let leave = (): void => {};
      turn.tail = new Promise((settle) => {
        leave = () => settle();
      });
      turn.inLine += 1;
      const release = (): void => {
        turn.inLine -= 1;
        leave();
      };
      await Promise.race([before, aborted(signal)]);
      // Who gives up in line must not let the next one pass those before.
      if (signal.aborted) {
        before.then(release);
        return null;
      }
      await pause(timers, Math.max(turn.nextStart, turn.heldUntil) - timers.now(), signal);
      if (signal.aborted) {
        release();
        return null;
      }
      turn.nextStart = timers.now() + hostIntervalMs;
      return release;
    },
    hold(host, ms) {
      const turn = turnOf(host);
      turn.heldUntil = Math.max(turn.heldUntil, timers.now() + ms);
      if (kept === null) return;
      const holds = [...turns].filter(([, { heldUntil }]) => heldUntil > timers.now());
      kept
        .write(new Map(holds.map(([held, { heldUntil }]) => [held, heldUntil])))
        .catch((error) => console.error(error));
    },
    async heldFor(host) {
      if (remembered) await remembered;
      return Math.max(0, (turns.get(host)?.heldUntil ?? 0) - timers.now());
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((settle) => signal.addEventListener('abort', () => settle(), { once: true }));
}
