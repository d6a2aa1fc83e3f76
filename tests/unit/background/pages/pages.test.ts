import { expect, test } from 'vitest';
import type { PageReading, WorkKey } from '../../../../core/model';
import { lookUpWork } from '../../../../entrypoints/background/pages/look-up-work';
import { createOpenHeadwater } from '../../../../entrypoints/background/pages/open-headwater';
import { readTab } from '../../../../entrypoints/background/pages/read-tab';
import { reportGate } from '../../../../entrypoints/background/pages/report-gate';
import { reportReading } from '../../../../entrypoints/background/pages/report-reading';
import { findPage, savePage } from '../../../../storage/pages';
import { type Settings, writeSettings } from '../../../../storage/settings';
import { readArticle } from '../../storage/read-html';
import { createStandIn } from '../stand-in';

const pageUrl = 'https://www.gazette.example.com/2024/03/quay';
const sender = { tabId: 7, documentId: 'd1', url: new URL(pageUrl) };
const report = 'https://report.example.net/a';
const reading = readArticle(pageUrl, [report, 'https://other.example.org/b']);
const tab = { id: 7, url: pageUrl, incognito: false };

test.each<[string, Partial<Settings>, 'article' | 'post' | 'index' | 'other', string]>([
  ['an article, all sites', { mode: 'all' }, 'article', 'read'],
  ['a post, all sites', { mode: 'all' }, 'post', 'read'],
  ['a home page, all sites', { mode: 'all' }, 'index', 'not-an-article'],
  ['an article, on click', { mode: 'click' }, 'article', 'not-permitted'],
  ['an article, this site chosen', { mode: 'chosen', sites: ['*://*.example.com/*'] }, 'article', 'read'],
  ['an article, another site chosen', { mode: 'chosen', sites: ['*://example.org/*'] }, 'article', 'not-permitted'],
  [
    'an article, only the bare host chosen',
    { mode: 'chosen', sites: ['*://example.com/*'] },
    'article',
    'not-permitted',
  ],
  ['an article, paused here', { mode: 'all', paused: ['www.gazette.example.com'] }, 'article', 'paused'],
])('the gate finds %s', async (_what, settings, kind, expected) => {
  const { around, happened } = createStandIn();
  await writeSettings(around.settings, settings);
  const answer = await reportGate(around, sender, kind);
  expect(answer.ok ? 'read' : answer.failure).toBe(expected);
  expect(happened.injected).toEqual(expected === 'read' ? ['/reader.js in 7 d1'] : []);
});

test.each<[string, Partial<Settings>, Partial<PageReading['work']>, boolean | string]>([
  ['an article, all sites', { mode: 'all' }, {}, true],
  ['an article, on click', { mode: 'click' }, {}, false],
  ['an index, all sites', { mode: 'all' }, { kind: 'index' }, false],
  ['an article, paused here', { mode: 'all', paused: ['www.gazette.example.com'] }, {}, 'paused'],
  ['the key of another page', { mode: 'all' }, { key: 'https://victim.example.org/x' as WorkKey }, 'not-understood'],
  ['the address of another site', { mode: 'all' }, { url: 'https://victim.example.org/x' as never }, 'not-understood'],
  ['the key of a post', { mode: 'all' }, { key: 'twitter:1' as WorkKey }, 'not-understood'],
])('a reading of %s', async (_what, settings, change, expected) => {
  const { around } = createStandIn();
  await writeSettings(around.settings, settings);
  const sent = { ...reading, work: { ...reading.work, ...change } };
  const answer = await reportReading(around, sender, sent);
  expect(answer.ok ? answer.value.stored : answer.failure).toBe(expected);
  expect((await findPage(around.db, sent.work.key)) !== null).toBe(expected === true);
});

test('a reading is completed from its words, and answered with what they say of its citations', async () => {
  const { around } = createStandIn();
  await writeSettings(around.settings, { mode: 'all' });
  const markup = { ...reading, quotations: [], credits: [], claims: [] };
  const answer = await reportReading(around, sender, markup);
  expect(answer.ok && answer.value.citations.map(({ to }) => to)).toEqual(reading.citations.map(({ to }) => to));
  expect((await findPage(around.db, reading.work.key))?.reading).toEqual(reading);
});

test.each<[string, Partial<Settings>, number, string]>([
  ['two works of others', {}, 2, '7: 2'],
  ['nine', {}, 9, '7: 9'],
  ['ten', {}, 10, '7: 9+'],
  ['none', {}, 0, '7: '],
])('the badge for %s', async (_what, settings, works, badge) => {
  const { around, happened } = createStandIn();
  await writeSettings(around.settings, { mode: 'all', ...settings });
  const links = Array.from({ length: works }, (_, at) => `https://site${at}.example.net/story`);
  await reportReading(around, sender, readArticle(pageUrl, [...links, ...links.slice(0, 1)]));
  expect(happened.badges).toEqual([badge]);
});

test('no badge where the reader wants none', async () => {
  const { around, happened } = createStandIn();
  await writeSettings(around.settings, { mode: 'all', badge: false });
  await reportReading(around, sender, reading);
  expect(happened.badges).toEqual([]);
});

test.each([
  ['no such tab', { tabs: [] }, 'not-permitted'],
  ['a tab whose address we may not know', { tabs: [{ id: 7, incognito: false }] }, 'not-permitted'],
  ['the browser’s own page', { tabs: [{ id: 7, url: 'chrome://settings/', incognito: false }] }, 'browser-page'],
  ['a private window', { tabs: [{ ...tab, incognito: true }] }, 'browser-page'],
  ['a page we may not touch', { tabs: [tab], mayInject: false }, 'not-permitted'],
  ['a page script that answers nothing', { tabs: [tab], pageAnswers: () => null }, 'not-understood'],
  ['a page script that answers nonsense', { tabs: [tab], pageAnswers: () => ({ text: 1 }) }, 'not-understood'],
  [
    'a page script that answers for another site',
    { tabs: [tab], pageAnswers: () => readArticle('https://victim.example.org/x') },
    'not-understood',
  ],
  [
    'a page without a word',
    {
      tabs: [tab],
      pageAnswers: () => ({
        ...reading,
        text: '',
        bodyEnd: 0,
        blocks: [],
        citations: [],
        claims: [],
        credits: [],
        quotations: [],
      }),
    },
    'not-understood',
  ],
])('reading a tab with %s', async (_what, standing, failure) => {
  const { around } = createStandIn(standing);
  expect(await readTab(around, 7)).toEqual({ ok: false, failure });
});

test('a tab is read by the script that is there; where none is, it is put there first', async () => {
  for (const there of [true, false]) {
    const standing = { tabs: [tab], pageAnswers: () => (there || happened.injected.length > 0 ? reading : undefined) };
    const { around, happened } = createStandIn(standing);
    expect(await readTab(around, 7)).toEqual({ ok: true, value: { key: reading.work.key } });
    expect(happened.injected).toEqual(there ? [] : ['/reader.js in 7']);
    expect((await findPage(around.db, reading.work.key))?.reading.claims).toEqual(reading.claims);
  }
});

test('the card is told of what the page cites, and of nothing else', async () => {
  const { around } = createStandIn();
  await savePage(around.db, reading, 5);
  await savePage(around.db, readArticle(report, [], 'The report'), 6);
  await savePage(around.db, readArticle('https://third.example.org/c', [report], 'A third'), 7);
  const secret = readArticle('https://secret.example.org/d', [], 'Read elsewhere');
  await savePage(around.db, secret, 8);
  const [cited] = reading.citations;
  if (!cited) throw new Error('the article cites');
  const facts = await lookUpWork(around, sender, cited.to);
  expect(facts).toMatchObject({
    ok: true,
    value: { inLibrary: true, title: 'The report', citedByCount: 2, gone: null },
  });
  expect(facts.ok && facts.value.citedBy.map(({ title }) => title).sort()).toEqual(['A third', 'The old quay']);
  expect(await lookUpWork(around, sender, secret.work.key)).toEqual({ ok: false, failure: 'unknown' });
  const stranger = { ...sender, url: new URL('https://stranger.example.org/') };
  expect(await lookUpWork(around, stranger, cited.to)).toEqual({ ok: false, failure: 'unknown' });
});

test('a page opens no flood of tabs', async () => {
  let now = 0;
  const { around, happened } = createStandIn({ now: () => now });
  const open = createOpenHeadwater(around);
  const key = 'https://a.example/?x=1&y=#z' as WorkKey;
  for (const at of [0, 10, 900, 1_000, 1_500]) {
    now = at;
    await open(key);
  }
  expect(happened.opened).toHaveLength(2);
  expect(new URL(happened.opened[0] ?? '').searchParams.get('work')).toBe(key);
});
