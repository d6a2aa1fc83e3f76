import { useEffect, useState } from 'preact/hooks';
import { siteOf } from '../../core/url/site-of';
import { cleanText } from '../words/clean-text';

type FindDomain = (host: string) => string;

/** Set once the list of public suffixes is loaded: it is larger than everything a first paint needs. */
let byList: FindDomain | null = null;

async function loadList(): Promise<FindDomain> {
  const { getDomain } = await import('tldts');
  byList = (host) => getDomain(host, { allowPrivateDomains: true }) ?? host;
  return byList;
}

/**
 * A host in its ASCII form with the part that was registered stressed, so that nobody is taken in by what stands before
 * it. A small rule answers at once, the list of public suffixes a moment later; only the stress can move.
 */
export function HostName({ host }: { readonly host: string }) {
  const [findDomain, setFindDomain] = useState<FindDomain>(() => byList ?? siteOf);
  useEffect(() => {
    if (byList === null) void loadList().then((find) => setFindDomain(() => find));
  }, []);
  const name = cleanText(host);
  const domain = findDomain(name);
  const cut = name.endsWith(domain) ? name.length - domain.length : 0;
  return (
    <bdi class="host-name" dir="ltr">
      {name.slice(0, cut)}
      <b>{name.slice(cut)}</b>
    </bdi>
  );
}
