import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createPageRouter } from '../../../../entrypoints/background/routing/page-router';
import type { MessageSender } from '../../../../entrypoints/background/routing/sender';
import { createUiRouter } from '../../../../entrypoints/background/routing/ui-router';
import { readCounters } from '../../../../storage/counters';
import { articleSnapshot } from '../../storage/article-snapshot';
import { readArticle } from '../../storage/read-html';
import { createStandIn, self } from '../stand-in';

const pageUrl = 'https://gazette.example.com/2024/03/quay';
const tab = { id: 7, incognito: false };

const senders: Readonly<Record<string, MessageSender>> = {
  'our script in a page': { id: self.id, url: pageUrl, frameId: 0, tab, documentId: 'd', documentLifecycle: 'active' },
  'our script in Firefox': { id: self.id, url: pageUrl, frameId: 0, tab },
  'our popup': { id: self.id, url: `${self.origin}popup.html` },
  'our page in a tab': { id: self.id, url: `${self.origin}library.html`, frameId: 0, tab },
  'a frame': { id: self.id, url: pageUrl, frameId: 3, tab },
  'a prerendered page': { id: self.id, url: pageUrl, frameId: 0, tab, documentLifecycle: 'prerender' },
  'a page in the back-forward cache': { id: self.id, url: pageUrl, frameId: 0, tab, documentLifecycle: 'cached' },
  'a private window': { id: self.id, url: pageUrl, frameId: 0, tab: { id: 7, incognito: true } },
  'a local file': { id: self.id, url: 'file:///etc/passwd', frameId: 0, tab },
  'another extension': { id: 'other', url: 'chrome-extension://other/page.html' },
  'another extension in a page': { id: 'other', url: pageUrl, frameId: 0, tab },
  'a page with a host like ours': { id: self.id, url: 'https://headwater/popup.html' },
  nobody: {},
};

const reading = readArticle(pageUrl, ['https://report.example.net/a']);
const snapshot = articleSnapshot(['https://report.example.net/a']);
const pageCalls: Readonly<Record<string, readonly unknown[]>> = {
  reportGate: ['article'],
  reportPage: [snapshot],
  loadCard: [],
  lookUpWork: ['https://report.example.net/a'],
  openHeadwater: ['https://report.example.net/a'],
};
const uiCalls: Readonly<Record<string, readonly unknown[]>> = {
  readTab: [7],
  startTrace: [reading.work.key, 'words'],
  cancelTrace: ['a'],
  skipRequest: ['a', 'https://slow.example/a'],
  resumeTrace: ['a'],
  applyReadingMode: ['all'],
};

const pageAdmits = new Set(['our script in a page', 'our script in Firefox']);
const uiAdmits = new Set(['our popup', 'our page in a tab']);
const rows = Object.keys(senders).flatMap((who) =>
  [...Object.entries(pageCalls), ...Object.entries(uiCalls)].map(([method, args]) => ({ who, method, args })),
);

test.each(rows)('$method from $who', async ({ who, method, args }) => {
  const { around } = createStandIn();
  const message = { headwater: 1, method, args };
  const sender = senders[who] ?? {};
  const byPage = createPageRouter(around)(message, sender);
  const byUi = createUiRouter(around)(message, sender);
  expect(byPage !== null).toBe(pageAdmits.has(who) && method in pageCalls);
  expect(byUi !== null).toBe(uiAdmits.has(who) && method in uiCalls);
  expect(
    [await byPage, await byUi].filter((answer) => answer !== null).every((answer) => typeof answer === 'object'),
  ).toBe(true);
});

test.each([
  ['no version', { method: 'loadCard', args: [] }],
  ['another version', { headwater: 2, method: 'loadCard', args: [] }],
  ['no arguments', { headwater: 1, method: 'loadCard' }],
  ['too many arguments', { headwater: 1, method: 'loadCard', args: [1] }],
  ['an unknown method', { headwater: 1, method: 'deleteAll', args: [] }],
  ['a method of every object', { headwater: 1, method: 'constructor', args: [] }],
  ['a wrong word', { headwater: 1, method: 'reportGate', args: ['everything'] }],
  ['a key that is none', { headwater: 1, method: 'lookUpWork', args: ['no key'] }],
  ['a key too long', { headwater: 1, method: 'lookUpWork', args: [`https://a.example/${'a'.repeat(5_000)}`] }],
  ['a snapshot that is none', { headwater: 1, method: 'reportPage', args: [{}] }],
  ['a snapshot and more', { headwater: 1, method: 'reportPage', args: [snapshot, 1] }],
  ['an unknown field in a snapshot', { headwater: 1, method: 'reportPage', args: [{ ...snapshot, html: '<p>' }] }],
  ['a reading instead of a snapshot', { headwater: 1, method: 'reportPage', args: [reading] }],
])('%s is not answered', (_what, message) => {
  const { around } = createStandIn();
  expect(createPageRouter(around)(message, senders['our script in a page'] ?? {})).toBeNull();
});

test('a fault while a tab is read is answered as a failure', async () => {
  const { around } = createStandIn({ tabs: [{ ...tab, url: pageUrl }] });
  const fault = new Error('a fault of ours');
  const settings = { ...around.settings, get: () => Promise.reject(fault) };
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const message = { headwater: 1, method: 'readTab', args: [7] };
  const answer = await createUiRouter({ ...around, settings })(message, senders['our popup'] ?? {});
  expect(answer).toEqual({ ok: false, failure: 'not-understood' });
  expect(log).toHaveBeenCalledWith(fault);
  log.mockRestore();
});

test('whatever is sent, nothing throws and nothing is stored', async () => {
  const { around } = createStandIn();
  const routers = [createPageRouter(around), createUiRouter(around)];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.anything(),
        fc.record({
          headwater: fc.constant(1),
          method: fc.constantFrom(...Object.keys(pageCalls), '__proto__', 'toString'),
          args: fc.array(fc.anything(), { maxLength: 3 }),
        }),
      ),
      fc.constantFrom(...Object.values(senders)),
      async (message, sender) => {
        for (const route of routers) await route(message, sender);
      },
    ),
    { numRuns: 500 },
  );
  expect((await readCounters(around.db)).pages).toBe(0);
});
