/** The part of a storage area that is used here. */
export interface HoldArea {
  get(keys: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** Until when hosts asked to be left alone, kept where it outlives the background. */
export interface KeptHolds {
  /** Hosts with ms since 1970 UTC. */
  read(): Promise<ReadonlyMap<string, number>>;
  write(holds: ReadonlyMap<string, number>): Promise<void>;
}

/** Key of the one stored object. */
const holdsKey = 'heldHosts';

/**
 * Keeps holds in an area; the session's is meant: a background dies after half a minute, and a Retry-After of an hour must hold for the
 * next one too. What is stored and not understood holds nobody.
 */
export function keepHolds(area: HoldArea): KeptHolds {
  return {
    async read() {
      const stored = (await area.get(holdsKey))[holdsKey];
      const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
      return new Map(entries.filter((entry): entry is [string, number] => Number.isFinite(entry[1])));
    },
    write: (holds) => area.set({ [holdsKey]: Object.fromEntries(holds) }),
  };
}
