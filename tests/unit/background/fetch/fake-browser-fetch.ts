import type {
  ExchangeDetails,
  ExchangeEvent,
  ExchangeEvents,
} from '../../../../entrypoints/background/fetch/exchange-watch';
import type { Timers } from '../../../../entrypoints/background/fetch/timers';

/** The extension's own origin in these tests. */
export const ownOrigin = 'chrome-extension://headwater/';

/** A public address that answers for every name without one of its own. */
const publicAddress = '93.184.216.34';

/** Time that runs twenty times as fast, so that twenty seconds are not waited for. */
export const fastTimers: Timers = {
  now: () => performance.now() * 20,
  after: (ms, call) => {
    const timer = setTimeout(call, ms / 20);
    return () => clearTimeout(timer);
  },
};

/** What stands in for the browser: its fetch and its account of it. */
interface BrowserFetch {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly events: ExchangeEvents;
  readonly inits: readonly RequestInit[];
}

/** How this browser behaves. */
export interface Behaviour {
  /** Which address answers for a host; null when the browser does not say. */
  readonly addressOf?: (host: string) => string | null;
  /** `late`: the account comes after the fetch has settled, as in Firefox; `never`: not at all. */
  readonly account?: 'early' | 'late' | 'never';
  /** Breaks off a redirect to anything but http(s): telling only its refusal, as Chromium does, or where it was to lead. */
  readonly breaksOff?: 'refused' | 'located';
}

/**
 * A browser's fetch over Node's, against a server on this machine: redirects are opaque, and what they hide is told by
 * events, as in both browsers.
 */
export function createBrowserFetch(port: number, behaviour: Behaviour = {}): BrowserFetch {
  const { addressOf = () => publicAddress, account = 'early' } = behaviour;
  const headersReceived = createEvent();
  const responseStarted = createEvent();
  const errorOccurred = createEvent();
  const inits: RequestInit[] = [];
  const tell = (report: () => void): void => {
    if (account === 'early') report();
    else if (account === 'late') setTimeout(report, 5);
  };
  return {
    inits,
    events: {
      onHeadersReceived: headersReceived.event,
      onResponseStarted: responseStarted.event,
      onBeforeRedirect: createEvent().event,
      onErrorOccurred: errorOccurred.event,
    },
    async fetch(url, init) {
      inits.push(init);
      const asked = new URL(url);
      const headers = { ...(init.headers as Record<string, string>), 'x-asked-host': asked.hostname };
      const { cache: _cache, ...rest } = init;
      const response = await fetch(`http://127.0.0.1:${port}${asked.pathname}${asked.search}`, { ...rest, headers });
      const details: ExchangeDetails = {
        url,
        tabId: -1,
        initiator: ownOrigin.slice(0, -1),
        statusCode: response.status,
        responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      };
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      const broken = location !== null && behaviour.breaksOff && !/^https?:/.test(new URL(location, url).protocol);
      if (broken && behaviour.breaksOff === 'refused') {
        tell(() => errorOccurred.fire({ url, tabId: -1, error: 'net::ERR_UNSAFE_REDIRECT' }));
        throw new TypeError('Failed to fetch');
      }
      tell(() => headersReceived.fire(details));
      if (broken) throw new TypeError('Failed to fetch');
      if (location !== null) return opaqueRedirect();
      tell(() => responseStarted.fire({ ...details, ip: addressOf(asked.hostname) }));
      return response;
    },
  };
}

function opaqueRedirect(): Response {
  return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
}

function createEvent(): { readonly event: ExchangeEvent; fire(details: ExchangeDetails): void } {
  const listeners = new Set<(details: ExchangeDetails) => undefined>();
  return {
    event: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
    fire: (details) => {
      for (const listener of listeners) listener(details);
    },
  };
}
