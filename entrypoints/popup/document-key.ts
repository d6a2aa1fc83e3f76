import type { WorkKey } from '../../core/model';
import { workKey } from '../../core/platforms/work-key';
import { cleanUrl } from '../../core/url/canonical-url';

/** Identity of the document at an address, as pages that cite it have it; null where there is none at this address. */
export function documentKey(address: string | null): WorkKey | null {
  const url = URL.parse(address ?? '');
  return url !== null && /\.pdf$/i.test(url.pathname) ? workKey('web', null, cleanUrl(url)) : null;
}
