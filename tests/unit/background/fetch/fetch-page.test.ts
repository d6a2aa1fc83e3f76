import { afterEach, expect, test } from 'vitest';
import type { FetchOutcome } from '../../../../core/chain/trace/fetch-outcome';
import { createFetchPage, type FetchSurroundings } from '../../../../entrypoints/background/fetch/create-fetch-page';
import { createExchangeWatch } from '../../../../entrypoints/background/fetch/exchange-watch';
import { createHostQueue } from '../../../../entrypoints/background/fetch/host-queue';
import { mostBytes } from '../../../../entrypoints/background/fetch/rules';
import { browserTimers } from '../../../../entrypoints/background/fetch/timers';
import { type Behaviour, createBrowserFetch, fastTimers, ownOrigin } from './fake-browser-fetch';
import {
  drip,
  endless,
  gzipBomb,
  lyingLong,
  lyingShort,
  page,
  redirect,
  silent,
  startTrickServer,
  status,
  type Trick,
  type TrickServer,
} from './trick-server';

const servers: TrickServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Setting extends Behaviour {
  readonly accepted?: readonly string[];
  readonly permitted?: (host: string) => boolean;
  readonly online?: boolean;
  /** Time as it is, for what must not end by the clock. */
  readonly unhurried?: boolean;
}

async function play(tricks: Readonly<Record<string, Trick>>, setting: Setting = {}) {
  const server = await startTrickServer(tricks);
  servers.push(server);
  const browser = createBrowserFetch(server.port, setting);
  const contacts: string[] = [];
  const timers = setting.unhurried ? browserTimers : fastTimers;
  const surroundings: FetchSurroundings = {
    fetch: browser.fetch,
    watch: createExchangeWatch(browser.events, ownOrigin),
    queue: createHostQueue(timers),
    timers,
    isOnline: () => setting.online ?? true,
    acceptedAddresses: async () => setting.accepted ?? [],
    isPermitted: async (url) => setting.permitted?.(url.hostname) ?? true,
  };
  const fetchPage = createFetchPage(surroundings, async (host) => void contacts.push(host));
  const ask = (url: string, accept: 'page' | 'application/json' = 'page', signal = new AbortController().signal) =>
    fetchPage({ url, accept }, signal);
  return { server, browser, contacts, ask };
}

const told = (outcome: FetchOutcome): string => (outcome.ok ? `${outcome.status} ${outcome.url}` : outcome.failure);

/** `hops` redirects over public names and then to `target`. */
function redirectsTo(target: string, hops: number): Record<string, Trick> {
  const tricks: Record<string, Trick> = { '/secret': page('secret') };
  for (let hop = 1; hop <= hops; hop += 1) {
    tricks[`/${hop}`] = redirect(hop === hops ? target : `http://public${hop + 1}.example/${hop + 1}`);
  }
  return tricks;
}

const forbidden: readonly (readonly [target: string, told: string])[] = [
  ['http://localhost/secret', 'private-address'],
  ['http://127.0.0.1/secret', 'private-address'],
  ['http://127.1/secret', 'private-address'],
  ['http://2130706433/secret', 'private-address'],
  ['http://0x7f.1/secret', 'private-address'],
  ['http://localhost./secret', 'private-address'],
  ['http://[::1]/secret', 'private-address'],
  ['http://[::ffff:127.0.0.1]/secret', 'private-address'],
  ['http://192.168.1.1/secret', 'private-address'],
  ['http://169.254.169.254/secret', 'private-address'],
  ['http://printer/secret', 'private-address'],
  ['http://nas.local/secret', 'private-address'],
  ['file:///etc/passwd', 'blocked'],
  ['data:text/html,secret', 'blocked'],
  ['ftp://public9.example/secret', 'blocked'],
  ['chrome-extension://headwater/secret', 'blocked'],
  ['javascript:alert(1)', 'blocked'],
  ['http://user:word@public9.example/secret', 'blocked'],
  ['http://public9.example:8080/secret', 'blocked'],
];

test.each(forbidden)('%s is not asked: %s', async (target, expected) => {
  const { server, ask, contacts, browser } = await play({ '/secret': page('secret') });
  expect(told(await ask(target))).toBe(expected);
  expect([server.log, contacts, browser.inits]).toEqual([[], [], []]);
});

for (const hops of [1, 2, 5]) {
  test.each(forbidden)(`after ${hops} redirects, %s is not asked: %s`, async (target, expected) => {
    const { server, ask } = await play(redirectsTo(target, hops));
    expect(told(await ask('http://public1.example/1'))).toBe(expected);
    expect(server.log).toHaveLength(hops);
    expect(server.log.filter((line) => line.includes('secret'))).toEqual([]);
  });
}

test.each(['early', 'late'] as const)('redirects are followed to their end, account %s', async (account) => {
  const { ask, server, contacts } = await play(
    { '/a': redirect('/b', 301), '/b': redirect('//two.example/c', 308), '/c': page('<p>words') },
    { account },
  );
  const outcome = await ask('http://one.example/a');
  expect(told(outcome)).toBe('200 http://two.example/c');
  expect(server.log).toEqual(['one.example /a', 'one.example /b', 'two.example /c']);
  expect(contacts).toEqual(['one.example', 'one.example', 'two.example']);
});

test.each([
  ['early', 'refused'],
  ['late', 'refused'],
  ['early', 'located'],
  ['late', 'located'],
] as const)(
  'a redirect that the browser itself breaks off is told as blocked, account %s and %s',
  async (account, breaksOff) => {
    const { ask } = await play({ '/a': redirect('file:///etc/passwd') }, { account, breaksOff });
    expect(await ask('http://one.example/a')).toEqual({ ok: false, failure: 'blocked', host: 'one.example' });
  },
);

test.each([
  [5, '200 http://public5.example/end'],
  [6, 'redirects'],
])('%i redirects: %s', async (hops, expected) => {
  const tricks = redirectsTo(`http://public5.example/end`, hops);
  const { ask } = await play({ ...tricks, '/end': page('<p>end') });
  expect(told(await ask('http://public1.example/1'))).toBe(expected);
});

test('a redirect of which the browser gives no account is not followed', async () => {
  const { ask, server } = await play({ '/a': redirect('http://two.example/b') }, { account: 'never' });
  expect(told(await ask('http://one.example/a'))).toBe('redirects');
  expect(server.log).toEqual(['one.example /a']);
});

test.each([
  ['a private address', '127.0.0.1', [], 'private-address'],
  ['a mapped private address', '::ffff:10.0.0.1', [], 'private-address'],
  ['no address that the browser names', null, [], 'private-address'],
  ['an accepted private address', '127.0.0.1', ['127.0.0.1'], '200 http://rebound.example/a'],
  ['another private address than the accepted one', '10.0.0.1', ['127.0.0.1'], 'private-address'],
  ['a public address', '93.184.216.34', [], '200 http://rebound.example/a'],
] as const)('a name that %s answers for', async (_what, address, accepted, expected) => {
  const { ask } = await play({ '/a': page('secret') }, { addressOf: () => address, accepted });
  expect(told(await ask('http://rebound.example/a'))).toBe(expected);
});

test('every request is a plain GET that says nothing of the reader', async () => {
  const { ask, browser } = await play({ '/a': redirect('/b'), '/b': page('x') });
  await ask('http://one.example/a');
  expect(browser.inits).toHaveLength(2);
  for (const init of browser.inits) {
    expect(init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    });
    expect(Object.keys(init.headers ?? {})).toEqual(['accept']);
    expect(init.body).toBeUndefined();
  }
});

test.each([
  ['an endless body', mostBytes, true, endless],
  ['a bomb of 64 MB', mostBytes, true, gzipBomb],
  ['a body longer than it says', 4, false, lyingShort],
] as const)('%s is read to %i bytes, cut: %s', async (_what, length, truncated, trick) => {
  const { ask } = await play({ '/a': trick }, { unhurried: true });
  const outcome = await ask('http://one.example/a');
  expect(outcome.ok && [outcome.body.length, outcome.truncated]).toEqual([length, truncated]);
});

test.each([
  ['silence', 'timeout', silent],
  ['a drip', 'timeout', drip],
  ['a body shorter than it says', 'unreachable', lyingLong],
  ['a connection that is cut', 'unreachable', ((request) => request.socket.destroy()) as Trick],
] as const)('%s ends as %s', async (_what, expected, trick) => {
  const { ask } = await play({ '/a': trick });
  expect(told(await ask('http://one.example/a'))).toBe(expected);
});

test.each([
  ['text/html', 'page', true],
  ['application/xhtml+xml; charset=utf-8', 'page', true],
  ['application/rss+xml', 'page', true],
  ['application/rss+xml', 'application/json', false],
  ['TEXT/HTML', 'page', true],
  ['application/json', 'page', false],
  ['image/png', 'page', false],
  ['application/pdf', 'page', false],
  ['text/plain', 'page', true],
  ['text/csv', 'page', true],
  ['text/csv', 'application/json', false],
  ['application/json', 'application/json', true],
  ['application/activity+json', 'application/json', true],
  ['text/html', 'application/json', false],
] as const)('%s for %s is read: %s', async (type, accept, read) => {
  const { ask } = await play({ '/a': page('<p>words', { 'content-type': type, 'last-modified': 'yesterday' }) });
  const outcome = await ask('http://one.example/a', accept);
  expect(outcome.ok && [outcome.body !== '', outcome.contentType, outcome.headers['last-modified']]).toEqual([
    read,
    type,
    'yesterday',
  ]);
});

test.each([404, 410, 403, 500])('status %i is an outcome, not a failure', async (code) => {
  const { ask } = await play({ '/a': status(code) });
  expect(await ask('http://one.example/a')).toMatchObject({ ok: true, status: code, body: '<p>sorry' });
});

test.each([
  [429, '120', 120_000],
  [503, '30', 30_000],
  [429, '999999999', 24 * 3_600_000],
] as const)('%i with Retry-After %s holds the host', async (code, retryAfter, wait) => {
  const { ask, server } = await play({ '/a': status(code, { 'retry-after': retryAfter }), '/b': page('x') });
  expect(await ask('http://one.example/a')).toEqual({
    ok: false,
    failure: 'slow-down',
    host: 'one.example',
    retryAfterMs: wait,
  });
  const again = await ask('http://one.example/b');
  expect(again).toMatchObject({ ok: false, failure: 'slow-down' });
  expect(told(await ask('http://two.example/b'))).toBe('200 http://two.example/b');
  expect(server.log).toEqual(['one.example /a', 'two.example /b']);
});

test('a host that is not permitted is not asked, not even after a redirect', async () => {
  const { ask, server } = await play(
    { '/a': redirect('http://two.example/b'), '/b': page('x') },
    { permitted: (host) => host === 'one.example' },
  );
  expect(await ask('http://one.example/a')).toEqual({ ok: false, failure: 'not-permitted', host: 'two.example' });
  expect(server.log).toEqual(['one.example /a']);
});

test('offline nothing is asked', async () => {
  const { ask, server } = await play({ '/a': page('x') }, { online: false });
  expect(told(await ask('http://one.example/a'))).toBe('offline');
  expect(server.log).toEqual([]);
});

test.each([
  ['before it began', 0, silent],
  ['while the host is silent', 30, silent],
  ['in the middle of a body', 30, drip],
] as const)('cancelled %s', async (_when, afterMs, trick) => {
  const { ask } = await play({ '/a': trick });
  const stop = new AbortController();
  if (afterMs === 0) stop.abort();
  else setTimeout(() => stop.abort(), afterMs);
  expect(told(await ask('http://one.example/a', 'page', stop.signal))).toBe('cancelled');
});
