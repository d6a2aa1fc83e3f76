import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChainEnd } from '../../core/model';
import { coversHost } from '../../core/url/covers-host';

/** Host names that the reader blocked, "www." or not, with all hosts under them; wiring keeps them up with the settings. */
export const BlockedHosts = createContext<readonly string[]>([]);

/** True for an ending at a host that the reader has blocked: no permission is missing, and asking for one would not help. */
export function useIsBlocked(end: ChainEnd | null): boolean {
  const blocked = useContext(BlockedHosts);
  return end?.kind === 'not-permitted' && end.host !== null && blockedBy(blocked, end.host) !== null;
}

/** The entry of a list of hosts that means a host: its own, else a site above it; null when none does. */
export function blockedBy(hosts: readonly string[], host: string): string | null {
  const meant = hosts.filter((site) => coversHost(site, host));
  return meant.find((site) => coversHost(host, site)) ?? meant[0] ?? null;
}
