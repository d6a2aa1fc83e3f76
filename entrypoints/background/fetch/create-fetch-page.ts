import type { FetchFailure, FetchOutcome, FetchPage, PageRequest } from '../../../core/chain/trace/fetch-outcome';
import type { EndpointRequest } from '../../../core/platforms/platform';
import { parseFetchable } from '../../../core/url/fetchable';
import { hostOf } from '../../../core/url/host-of';
import { ask, type FetchParts } from './ask';
import { mostRedirects, totalTimeoutMs } from './rules';

/** What the fetch module needs of its surroundings; everything is given, so that Node can run it against a real server. */
export interface FetchSurroundings extends FetchParts {
  /** Whether the reader lets us read this address's host. */
  isPermitted(url: URL): Promise<boolean>;
}

type Request = EndpointRequest | PageRequest;

/**
 * The only function of the extension that reaches the network.
 * @param recordContact notes a host before the packet to it leaves.
 */
export function createFetchPage(
  surroundings: FetchSurroundings,
  recordContact: (host: string, at: number) => Promise<void>,
): FetchPage {
  return async (request, signal) => {
    const stop = new AbortController();
    const cancel = (): void => stop.abort('cancelled');
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    const callOff = { current: (): void => {} };
    // The clock starts with the first packet: waiting in line behind other requests to a slow host is not the host's fault.
    const startClock = (): void => {
      callOff.current();
      callOff.current = surroundings.timers.after(totalTimeoutMs, () => stop.abort('timeout'));
    };
    try {
      return await followRedirects(surroundings, request, stop, startClock, recordContact);
    } finally {
      callOff.current();
      signal.removeEventListener('abort', cancel);
      stop.abort('settled');
    }
  };
}

async function followRedirects(
  surroundings: FetchSurroundings,
  request: Request,
  stop: AbortController,
  startClock: () => void,
  recordContact: (host: string, at: number) => Promise<void>,
): Promise<FetchOutcome> {
  let raw = request.url;
  let host = hostOf(raw);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const fetchable = parseFetchable(raw);
    if (!fetchable.ok)
      return failed(fetchable.failure === 'private-host' ? 'private-address' : 'blocked', hostOf(raw) || host);
    const url = fetchable.value;
    host = url.hostname;
    if (!(await surroundings.isPermitted(url))) return failed('not-permitted', host);
    if (!surroundings.isOnline()) return failed('offline', host);
    const answer = await ask(surroundings, url, request.accept, stop, async () => {
      await recordContact(host, surroundings.timers.now());
      if (redirects === 0) startClock();
    });
    if (answer.kind === 'outcome') return answer.outcome;
    raw = redirectTarget(answer.location, url);
  }
  return failed('redirects', host);
}

/** A Location is relative to the address that sent it; one that is no address is left as it is and refused in the next round. */
function redirectTarget(location: string, from: URL): string {
  return URL.parse(location, from)?.href ?? location;
}

function failed(failure: FetchFailure, host: string): FetchOutcome {
  return { ok: false, failure, host };
}
