/**
 * True when a name that the reader gave for a site means a host: the host itself, "www." or not, and every host under it, as
 * the permissions of a site do. A name without a dot means itself alone, so that nobody shuts out a whole top-level domain.
 * @param site host name as the reader entered it or as it was listed, lower case
 * @param host as in an address
 */
export function coversHost(site: string, host: string): boolean {
  const named = bareHost(site);
  const asked = bareHost(host);
  return asked === named || (named.includes('.') && asked.endsWith(`.${named}`));
}

/** A host name without "www." and the dot of the root: a site with them and without them is one to a reader. */
export function bareHost(host: string): string {
  return host.replace(/^www\./, '').replace(/\.$/, '');
}
