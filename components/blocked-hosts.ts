import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChainEnd } from '../core/model';

/** Host names that the reader blocked, "www." or not; wiring keeps them up with the settings. */
export const BlockedHosts = createContext<readonly string[]>([]);

/** True for an ending at a host that the reader has blocked: no permission is missing, and asking for one would not help. */
export function useIsBlocked(end: ChainEnd | null): boolean {
  const blocked = useContext(BlockedHosts);
  return end?.kind === 'not-permitted' && end.host !== null && isListed(blocked, end.host);
}

/** True for a host that is in a list with "www." or without it. */
export function isListed(hosts: readonly string[], host: string): boolean {
  return hosts.some((one) => bareHost(one) === bareHost(host));
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
