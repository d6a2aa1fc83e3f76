import { expect, test } from 'vitest';
import type { WorkKey } from '../../../../core/model';
import { lookUpWork } from '../../../../entrypoints/background/pages/look-up-work';
import { createOpenHeadwater } from '../../../../entrypoints/background/pages/open-headwater';
import { readTab } from '../../../../entrypoints/background/pages/read-tab';
import { reportGate } from '../../../../entrypoints/background/pages/report-gate';
import { reportPage } from '../../../../entrypoints/background/pages/report-page';
import { findPage, savePage } from '../../../../storage/pages';
import { type Settings, writeSettings } from '../../../../storage/settings';
import { keepWaiting } from '../../../../storage/waiting';
import { articleSnapshot, snapshotOf } from '../../storage/article-snapshot';
import { articleHtml, readArticle } from '../../storage/read-html';
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

const links = [report, 'https://other.example.org/b'];
const snapshot = articleSnapshot(links);
const menu = snapshotOf('<!doctype html><title>Menu</title><nav><a href="/a">A</a></nav>');

test.each<[string, Partial<Settings>, typeof snapshot, boolean | string]>([
  ['an article, all sites', { mode: 'all' }, snapshot, true],
  ['an article, on click', { mode: 'click' }, snapshot, false],
  ['a page of no text, all sites', { mode: 'all' }, menu, false],
  ['an article, paused here', { mode: 'all', paused: ['www.gazette.example.com'] }, snapshot, 'paused'],
])('a report of %s', async (_what, settings, sent, expected) => {
  const { around } = createStandIn();
  await writeSettings(around.settings, settings);
  const answer = await reportPage(around, sender, sent);
  expect(answer.ok ? answer.value.stored : answer.failure).toBe(expected);
  expect((await findPage(around.db, reading.work.key)) !== null).toBe(expected === true);
});

test.each([
  ['another site', 'https://victim.example.org/x'],
  ['a post', 'https://x.com/victim/status/1369248611385827329'],
])('a page that says it is %s is stored as what the browser says it is', async (_what, claimed) => {
  const { around } = createStandIn();
  await writeSettings(around.settings, { mode: 'all' });
  const html = articleHtml(links).replace('</head>', `<link rel="canonical" href="${claimed}"></head>`);
  const answer = await reportPage(around, sender, snapshotOf(html));
  expect(answer.ok && answer.value.reading.work.key).toBe(reading.work.key);
});

test('a page is read here, and answered with what its words say and which nodes cite', async () => {
  const { around } = createStandIn();
  await writeSettings(around.settings, { mode: 'all' });
  const answer = await reportPage(around, sender, snapshot);
  expect(answer.ok && answer.value.reading).toEqual(reading);
  expect((await findPage(around.db, reading.work.key))?.reading).toEqual(reading);
  const nodes = answer.ok ? answer.value.nodes : [];
  const hrefs = nodes.map(([at, citation]) => {
    const own = snapshot.attributes.find(([node]) => node === at) ?? [];
    return [own.at(-1), reading.citations[citation]?.href];
  });
  expect(hrefs).toEqual(links.map((link) => [link, link]));
});

test.each<[string, Partial<Settings>, number, string]>([
  ['two works of others', {}, 2, '7: 2'],
  ['nine', {}, 9, '7: 9'],
  ['ten', {}, 10, '7: 9+'],
  ['none', {}, 0, '7: '],
])('the badge for %s', async (_what, settings, works, badge) => {
  const { around, happened } = createStandIn();
  await writeSettings(around.settings, { mode: 'all', ...settings });
  const cited = Array.from({ length: works }, (_, at) => `https://site${at}.example.net/story`);
  await reportPage(around, sender, articleSnapshot([...cited, ...cited.slice(0, 1)]));
  expect(happened.badges).toEqual([badge]);
});

test.each<[string, Partial<Settings>, boolean, readonly string[]]>([
  ['are off at first', {}, true, []],
  ['are styled where the reader wants them', { standingMarks: true }, true, ['USER style in 7']],
  ['are not where the page may not be touched', { standingMarks: true }, false, []],
])('standing marks %s', async (_what, settings, mayInject, styled) => {
  const { around, happened } = createStandIn({ mayInject });
  await writeSettings(around.settings, { mode: 'all', ...settings });
  const answer = await reportPage(around, sender, snapshot);
  expect(answer.ok && answer.value.marks).toBe(styled.length > 0);
  expect(happened.injected).toEqual(styled);
});

test.each([
  ['its page', reading.work.key, ['start https://start.example.org/a The wall is gone.']],
  ['another page', 'https://other.example.org/b', []],
])('a trace that waits goes on when %s is read', async (_what, key, traced) => {
  const { around, happened } = createStandIn();
  await writeSettings(around.settings, { mode: 'all' });
  const start = 'https://start.example.org/a' as WorkKey;
  await keepWaiting(around.settings, { key: key as WorkKey, start, text: 'The wall is gone.' }, around.now());
  await reportPage(around, sender, snapshot);
  expect(happened.traced).toEqual(traced);
});

test('no badge where the reader wants none', async () => {
  const { around, happened } = createStandIn();
  await writeSettings(around.settings, { mode: 'all', badge: false });
  await reportPage(around, sender, snapshot);
  expect(happened.badges).toEqual([]);
});

test.each([
  ['no such tab', { tabs: [] }, 'not-permitted'],
  ['a tab whose address we may not know', { tabs: [{ id: 7, incognito: false }] }, 'not-permitted'],
  ['the browser’s own page', { tabs: [{ id: 7, url: 'chrome://settings/', incognito: false }] }, 'browser-page'],
  ['a private window', { tabs: [{ ...tab, incognito: true }] }, 'browser-page'],
  ['a page that the browser keeps to itself', { tabs: [tab], mayInject: false }, 'browser-page'],
  ['a page script that answers nothing', { tabs: [tab], pageAnswers: () => null }, 'not-understood'],
  ['a page script that answers nonsense', { tabs: [tab], pageAnswers: () => ({ text: 1 }) }, 'not-understood'],
  ['a page without a word', { tabs: [tab], pageAnswers: () => snapshotOf('<title>x</title>') }, 'not-understood'],
])('reading a tab with %s', async (_what, standing, failure) => {
  const { around } = createStandIn(standing);
  expect(await readTab(around, 7)).toEqual({ ok: false, failure });
});

test('a tab is read by the script that is there; where none is, it is put there first', async () => {
  for (const there of [true, false]) {
    const standing = { tabs: [tab], pageAnswers: () => (there || happened.injected.length > 0 ? snapshot : undefined) };
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
