import { expect, test } from 'vitest';
import { parseFetchable } from '../../../../core/url/fetchable';
import { createExchangeWatch, type ExchangeDetails } from '../../../../entrypoints/background/fetch/exchange-watch';
import { sessionRules } from '../../../../entrypoints/background/fetch/second-wall';
import { createBrowserFetch, ownOrigin } from './fake-browser-fetch';

/** The rules as the browser applies them: the highest priority that matches decides, block before nothing. */
function isBlocked(href: string): boolean {
  const { hostname } = new URL(href);
  const matching = sessionRules('headwater').filter(({ condition }) =>
    condition.regexFilter
      ? new RegExp(condition.regexFilter).test(href)
      : condition.requestDomains?.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`)),
  );
  const [first] = matching.sort((a, b) => b.priority - a.priority);
  return first?.action.type === 'block';
}

test.each([
  'http://example.com/',
  'https://news.example.co.uk/2024/03/a:b/c?d=http://localhost/',
  'https://93.184.216.34/',
  'https://172.32.0.1/',
  'http://example.com:443/x',
  'https://example.com:80/x',
  'http://100.128.0.1/',
  'https://localhost.example.com/',
  'https://10.example.com/',
  'http://127.0.0.1/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.0.1/a',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::ffff:a00:1]/',
  'http://localhost/',
  'http://router/',
  'http://nas.local/',
  'http://wiki.corp/',
  'http://wiki.internal/',
  'http://example.com:8080/',
  'http://example.com:22/',
])('both walls agree on %s', (href) => {
  expect(isBlocked(href)).toBe(!parseFetchable(href).ok);
});

const url = new URL('https://one.example.com/a#part');
const details = { url: 'https://one.example.com/a', tabId: -1, statusCode: 302 };
const location = [{ name: 'Location', value: '/b' }];

test.each<[string, Partial<ExchangeDetails>, boolean]>([
  ['our request in Chrome', { initiator: 'chrome-extension://headwater' }, true],
  ['our request in Firefox', { originUrl: `${ownOrigin}background.js` }, true],
  ['our request, asker unknown', {}, true],
  ['our request that Firefox raised to https', { url: 'http://one.example.com/a' }, true],
  ['a page’s service worker', { initiator: 'https://one.example.com' }, false],
  ['another extension', { initiator: 'chrome-extension://headwater-two' }, false],
  ['a tab', { tabId: 3 }, false],
  ['another address', { url: 'https://one.example.com/b' }, false],
  ['an answer that is no redirect', { statusCode: 200 }, false],
])('%s tells where it leads: %s', async (_what, change, expected) => {
  const fire: ((details: ExchangeDetails) => undefined)[] = [];
  const { events } = createBrowserFetch(1);
  const watched = {
    ...events,
    onHeadersReceived: { addListener: (one: never) => fire.push(one), removeListener: () => {} },
  };
  const exchange = createExchangeWatch(watched, ownOrigin).begin(url);
  for (const listener of fire) listener({ ...details, responseHeaders: location, ...change });
  const told = await Promise.race([exchange.location, Promise.resolve(null)]);
  expect(told).toBe(expected ? '/b' : null);
  exchange.end();
});

test('nothing is listened to while nothing is asked', () => {
  const listeners = new Set<unknown>();
  const event = {
    addListener: (one: unknown) => listeners.add(one),
    removeListener: (one: unknown) => listeners.delete(one),
  };
  const watch = createExchangeWatch(
    { onHeadersReceived: event, onBeforeRedirect: event, onResponseStarted: event, onErrorOccurred: event },
    ownOrigin,
  );
  expect(listeners.size).toBe(0);
  const first = watch.begin(url);
  const second = watch.begin(new URL('https://two.example.com/'));
  expect(listeners.size).toBe(4);
  first.end();
  expect(listeners.size).toBe(4);
  second.end();
  expect(listeners.size).toBe(0);
});
