import { getDomain } from 'tldts';
import { cleanText } from './clean-text';

/** A host in its ASCII form with the part that was registered stressed, so that nobody is taken in by what stands before it. */
export function HostName({ host }: { readonly host: string }) {
  const name = cleanText(host);
  const domain = getDomain(name, { allowPrivateDomains: true }) ?? name;
  return (
    <bdi class="host-name" dir="ltr">
      {name.slice(0, name.length - domain.length)}
      <b>{domain}</b>
    </bdi>
  );
}
