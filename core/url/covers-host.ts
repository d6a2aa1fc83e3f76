import { isWithin, plainHost } from './read-url';

/**
 * True when a name that the reader gave for a site means a host: the host itself, "www." or not, and every host under it, as
 * the permissions of a site do. A name without a dot means itself alone, so that nobody shuts out a whole top-level domain.
 * @param site host name as the reader entered it or as it was listed
 * @param host as in an address
 */
export function coversHost(site: string, host: string): boolean {
  const [named, asked] = [plainHost(site), plainHost(host)];
  return named.includes('.') ? isWithin(asked, named) : asked === named;
}
