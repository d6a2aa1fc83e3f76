import type { FetchFailure, FetchOutcome } from '../../../core/chain/trace/fetch-outcome';
import { isPrivateAddress } from '../../../core/url/private-address';
import { bodyText } from './body-text';
import { type Accepted, acceptHeader, isReadType } from './content-types';
import { type Exchange, type ExchangeWatch, isRedirect } from './exchange-watch';
import type { HostQueue } from './host-queue';
import { readBody } from './read-body';
import { retryAfterMs } from './retry-after';
import { accountWaitMs, headersTimeoutMs, longestHoldMs, mostBytes, toldWaitMs } from './rules';
import { type Timers, within } from './timers';

/** What one request needs. */
export interface FetchParts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly watch: ExchangeWatch;
  readonly queue: HostQueue;
  readonly timers: Timers;
  isOnline(): boolean;
  /** Addresses that may answer although they are private (a proxy's), as the reader entered them. */
  acceptedAddresses(): Promise<readonly string[]>;
}

/** One request's answer: the end of the fetch, or where to go on. */
export type Answer =
  | { readonly kind: 'outcome'; readonly outcome: FetchOutcome }
  | { readonly kind: 'redirect'; readonly location: string };

/**
 * Asks one host once, in its turn. Redirects are not followed here.
 * @param stop ends the request; its reason is `cancelled` or `timeout`.
 * @param onTurn runs when the host's turn has come, before the packet.
 */
export async function ask(
  parts: FetchParts,
  url: URL,
  accept: Accepted,
  stop: AbortController,
  onTurn: () => Promise<void>,
): Promise<Answer> {
  const host = url.hostname;
  const held = await parts.queue.heldFor(host);
  if (held > longestHoldMs) return failed('slow-down', host, held);
  const leave = await parts.queue.enter(host, stop.signal);
  if (!leave) return failed(stoppedBy(stop.signal), host);
  const exchange = parts.watch.begin(url);
  try {
    await onTurn();
    return await exchangeOnce(parts, exchange, url, accept, stop);
  } catch (error) {
    if (stop.signal.aborted) return failed(stoppedBy(stop.signal), host);
    // `fetch` and its body reject with a TypeError for anything that happens on the way; all else is a bug of ours.
    if (!(error instanceof TypeError)) throw error;
    return await brokenOff(parts, exchange, host);
  } finally {
    exchange.end();
    leave();
  }
}

/**
 * Why a fetch came to nothing. Browsers break off a redirect to `file:` and the like by themselves: one tells where it was to lead, the
 * other that it refused.
 */
async function brokenOff(parts: FetchParts, exchange: Exchange, host: string): Promise<Answer> {
  const told = exchange.location.then((location) => ({ location }));
  const account = await within(parts.timers, toldWaitMs, Promise.race([told, exchange.refused]));
  if (account === 'refused') return failed('blocked', host);
  if (account !== null) return { kind: 'redirect', location: account.location };
  return failed(parts.isOnline() ? 'unreachable' : 'offline', host);
}

async function exchangeOnce(
  parts: FetchParts,
  exchange: Exchange,
  url: URL,
  accept: Accepted,
  stop: AbortController,
): Promise<Answer> {
  const callOff = parts.timers.after(headersTimeoutMs, () => stop.abort('timeout'));
  const response = await parts
    .fetch(url.href, {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      mode: 'cors',
      headers: { accept: acceptHeader(accept) },
      signal: stop.signal,
    })
    .finally(callOff);
  if (response.type === 'opaqueredirect') {
    const location = await within(parts.timers, accountWaitMs, exchange.location);
    // Without the browser's account of where it leads, nothing is followed.
    return location === null ? failed('redirects', url.hostname) : { kind: 'redirect', location };
  }
  if (isRedirect(response.status)) return failed('redirects', url.hostname);
  const answeredBy = await within(parts.timers, accountWaitMs, exchange.address);
  if (answeredBy === null || !(await mayAnswer(parts, answeredBy))) return failed('private-address', url.hostname);
  return readAnswer(parts, response, url, accept);
}

async function mayAnswer(parts: FetchParts, address: string): Promise<boolean> {
  return !isPrivateAddress(address) || (await parts.acceptedAddresses()).includes(address);
}

async function readAnswer(parts: FetchParts, response: Response, url: URL, accept: Accepted): Promise<Answer> {
  const { status, headers } = response;
  const wait = status === 429 || status === 503 ? retryAfterMs(headers.get('retry-after'), parts.timers.now()) : null;
  if (wait !== null) parts.queue.hold(url.hostname, wait);
  if (status === 429 || wait !== null) return failed('slow-down', url.hostname, wait);
  const contentType = headers.get('content-type');
  const { bytes, truncated } = isReadType(contentType, accept)
    ? await readBody(response.body, mostBytes)
    : { bytes: new Uint8Array(), truncated: false };
  const outcome: FetchOutcome = {
    ok: true,
    url: url.href,
    status,
    contentType,
    headers: Object.fromEntries(headers),
    body: await bodyText(bytes, contentType, truncated),
    truncated,
  };
  return { kind: 'outcome', outcome };
}

function stoppedBy(signal: AbortSignal): FetchFailure {
  return signal.reason === 'timeout' ? 'timeout' : 'cancelled';
}

function failed(failure: FetchFailure, host: string, wait: number | null = null): Answer {
  const outcome: FetchOutcome =
    wait === null ? { ok: false, failure, host } : { ok: false, failure, host, retryAfterMs: wait };
  return { kind: 'outcome', outcome };
}
