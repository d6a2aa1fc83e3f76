import type { Trace } from '../../model';
import { postRequests } from '../../platforms/endpoints';
import { readAddress } from '../../platforms/index';
import { hostOf } from '../../url/host-of';

/**
 * What a trace asked a host for.
 *  page     a page on its chains
 *  post     the public read endpoint of a post on its chains
 *  archive  copies of a page that is gone
 *  other    what led elsewhere: a page that does not carry the claim, a short link, a host that did not answer
 */
export type AskedFor = 'page' | 'post' | 'archive' | 'other';

/** The only archive that is asked. */
const ARCHIVE = 'web.archive.org';

/** What a trace asked a host for, as its chains tell; a host that served several ends is named by the first of the list above. */
export function askedFor(trace: Trace, host: string): AskedFor {
  const works = [trace.chain, ...trace.branches].flatMap(({ hops }) => hops.map(({ work }) => work));
  if (works.some(({ url }) => hostOf(url) === host)) return 'page';
  if (works.some(({ url, postId }) => postId !== null && endpointHosts(url).includes(host))) return 'post';
  return host === ARCHIVE ? 'archive' : 'other';
}

function endpointHosts(url: string): readonly string[] {
  const address = readAddress(url);
  return address === null ? [] : postRequests(address).map((request) => hostOf(request.url));
}
