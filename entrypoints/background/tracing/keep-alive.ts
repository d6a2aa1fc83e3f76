/** What keeps a background alive, and brings it back: a call every 10 s, and an alarm every half minute. */
export interface LifeSigns {
  /** Any call of the extension API: it sets the worker's 30 s back. */
  callBrowser(): Promise<unknown>;
  raiseAlarm(): Promise<void>;
  clearAlarm(): Promise<void>;
}

/** A worker dies 30 s after its last event even in mid-download; three calls fit into that. */
const callEveryMs = 10_000;

/** Holds the background alive while anything holds it. */
export interface KeepAlive {
  /** Takes one hold; the answer gives it back. */
  hold(): () => void;
}

/** Nothing is called and no alarm is set while nothing is held. */
export function createKeepAlive(signs: LifeSigns): KeepAlive {
  let holds = 0;
  let timer: ReturnType<typeof setInterval> | null = null;
  return {
    hold() {
      holds += 1;
      if (timer === null) {
        timer = setInterval(() => void signs.callBrowser().catch(() => {}), callEveryMs);
        void signs.raiseAlarm();
      }
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        holds -= 1;
        if (holds > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
        void signs.clearAlarm();
      };
    },
  };
}
