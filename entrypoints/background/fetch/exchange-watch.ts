/** Fields of the browser's `webRequest` details that are used. Chrome names the asker `initiator`, Firefox `originUrl`. */
export interface ExchangeDetails {
  readonly url: string;
  readonly tabId: number;
  readonly statusCode?: number;
  readonly ip?: string | null;
  readonly initiator?: string | undefined;
  readonly originUrl?: string | undefined;
  readonly redirectUrl?: string;
  /** The browser's own name of what went wrong; told with `onErrorOccurred` alone. */
  readonly error?: string;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
}

type Listener = (details: ExchangeDetails) => undefined;

/** One event of `browser.webRequest`. */
export interface ExchangeEvent {
  addListener(listener: Listener, filter: { urls: string[]; tabId?: number }, extra?: string[]): void;
  removeListener(listener: Listener): void;
}

/** The events that tell what `fetch` hides: where a redirect leads, which address answered, and why nothing came. */
export interface ExchangeEvents {
  readonly onHeadersReceived: ExchangeEvent;
  readonly onBeforeRedirect: ExchangeEvent;
  readonly onResponseStarted: ExchangeEvent;
  readonly onErrorOccurred: ExchangeEvent;
}

/** The browser's account of one request of ours. */
export interface Exchange {
  /** Value of the Location header as it was sent; settles only for a redirect. */
  readonly location: Promise<string>;
  /** The address that answered with a body, or null when the browser does not say; settles only for a final response. */
  readonly address: Promise<string | null>;
  /** Settles when the browser itself would not go on: a redirect that it calls unsafe, a rule against the address. */
  readonly refused: Promise<'refused'>;
  end(): void;
}

/** Watches requests that this extension makes. */
export interface ExchangeWatch {
  begin(url: URL): Exchange;
}

interface Pending {
  readonly locate: (location: string) => void;
  readonly answer: (address: string | null) => void;
  readonly refuse: (refused: 'refused') => void;
}

/** How Chromium names what it refused by itself; Firefox tells where the redirect was to lead instead. */
const refusals: ReadonlySet<string> = new Set([
  'net::ERR_UNSAFE_REDIRECT',
  'net::ERR_DISALLOWED_URL_SCHEME',
  'net::ERR_UNKNOWN_URL_SCHEME',
  'net::ERR_BLOCKED_BY_CLIENT',
  'net::ERR_BLOCKED_BY_ADMINISTRATOR',
]);

/** Events are told apart by address; Firefox may have raised http to https, so the scheme is left out. */
const exchangeKey = (href: string): string => href.replace(/^https?:/, '').replace(/#.*$/, '');

/**
 * Listens while a request is under way and not otherwise, so that no page's traffic wakes the background.
 * @param ownOrigin our origin, with the slash at its end: a page's own service worker has no tab either, and its requests are none of ours.
 */
export function createExchangeWatch(events: ExchangeEvents, ownOrigin: string): ExchangeWatch {
  const pending = new Map<string, Pending>();
  const own = (details: ExchangeDetails): Pending | undefined => {
    const asker = details.initiator ?? details.originUrl;
    // Chrome's initiator is an origin without a slash at its end, Firefox's an address.
    if (details.tabId !== -1 || (asker !== undefined && !`${asker}/`.startsWith(ownOrigin))) return undefined;
    return pending.get(exchangeKey(details.url));
  };
  const onHeaders: Listener = (details) => {
    const location = details.responseHeaders?.find((header) => header.name.toLowerCase() === 'location')?.value;
    if (location !== undefined && isRedirect(details.statusCode ?? 0)) own(details)?.locate(location);
  };
  // Strict transport security redirects without any response from the network.
  const onRedirect: Listener = (details) => {
    if (details.redirectUrl) own(details)?.locate(details.redirectUrl);
  };
  const onStarted: Listener = (details) => {
    own(details)?.answer(details.ip ?? null);
  };
  const onError: Listener = (details) => {
    if (refusals.has(details.error ?? '')) own(details)?.refuse('refused');
  };
  const filter = { urls: ['*://*/*'], tabId: -1 };

  return {
    begin(url) {
      const key = exchangeKey(url.href);
      const location = Promise.withResolvers<string>();
      const address = Promise.withResolvers<string | null>();
      const refused = Promise.withResolvers<'refused'>();
      const entry: Pending = { locate: location.resolve, answer: address.resolve, refuse: refused.resolve };
      if (pending.size === 0) {
        events.onHeadersReceived.addListener(onHeaders, filter, ['responseHeaders']);
        events.onBeforeRedirect.addListener(onRedirect, filter);
        events.onResponseStarted.addListener(onStarted, filter);
        events.onErrorOccurred.addListener(onError, filter);
      }
      pending.set(key, entry);
      return {
        location: location.promise,
        address: address.promise,
        refused: refused.promise,
        end() {
          if (pending.get(key) === entry) pending.delete(key);
          if (pending.size > 0) return;
          events.onHeadersReceived.removeListener(onHeaders);
          events.onBeforeRedirect.removeListener(onRedirect);
          events.onResponseStarted.removeListener(onStarted);
          events.onErrorOccurred.removeListener(onError);
        },
      };
    },
  };
}

/** True for the statuses that carry a Location to follow. */
export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
