import type { Work } from '../../core/model';
import { plainHostOf } from '../../core/url/host-of';
import { workName } from '../words/work-words';
import { HostName } from './host-name';

/** The name a work goes by; where that is no more than its host, with the part that was registered stressed. */
export function WorkName({ work }: { readonly work: Work }) {
  return <NameAt name={workName(work)} url={work.url} />;
}

/** A name for what stands at an address. */
export function NameAt({ name, url }: { readonly name: string; readonly url: string }) {
  return name === plainHostOf(url) ? <HostName host={name} /> : <bdi>{name}</bdi>;
}
