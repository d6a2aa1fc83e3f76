import { expect, test } from 'vitest';
import { chooseClaim, type Wish } from '../../../../entrypoints/background/menus/choose-claim';
import { onCommand, onMenu } from '../../../../entrypoints/background/menus/register-menus';
import { articleSnapshot } from '../../storage/article-snapshot';
import { readArticle } from '../../storage/read-html';
import { createStandIn } from '../stand-in';

const pageUrl = 'https://gazette.example.com/2024/03/quay';
const report = 'https://report.example.net/a';
const reading = readArticle(pageUrl, [report]);
const tab = { id: 7, url: pageUrl, incognito: false } as Parameters<typeof onMenu>[2];
const standing = {
  tabs: [{ id: 7, url: pageUrl, incognito: false }],
  pageAnswers: () => articleSnapshot([report]),
  granted: ['*://*/*'],
};
const cited = reading.claims.find(({ citations }) => citations.includes(0))?.text ?? null;

test.each<[string, Wish, string | null]>([
  ['a selection', { kind: 'selection', text: '  some words ' }, 'some words'],
  ['an empty selection', { kind: 'selection', text: ' ' }, null],
  ['a cited link', { kind: 'link', url: `${report}?utm_source=x` }, cited],
  ['another link', { kind: 'link', url: 'https://elsewhere.example/' }, null],
  ['no link', { kind: 'link', url: 'javascript:void 0' }, null],
  ['the page', { kind: 'page' }, cited],
])('the words to trace for %s', (_what, wish, text) => {
  expect(cited).not.toBeNull();
  expect(chooseClaim(reading, wish)).toBe(text);
});

test.each([
  ['trace-selection', { selectionText: 'The council of the harbour town' }, 'The council of the harbour town'],
  ['trace-link', { linkUrl: report }, cited],
  ['trace-page', {}, cited],
])('%s in the menu: asked for hosts first, then traced and shown', async (menuItemId, given, text) => {
  const { around, happened } = createStandIn(standing);
  await onMenu(around, { menuItemId, ...given } as Parameters<typeof onMenu>[1], tab);
  expect(happened.asked).toEqual(['*://*/*']);
  expect(happened.traced).toEqual([`start ${reading.work.key} ${text}`]);
  expect(happened.opened).toEqual(['popup']);
});

test.each([
  ['the library shows the trace', 'trace-page', {}, 'library.html?trace=trace-1'],
  [
    'the popup as a page tells what there is to trace',
    'trace-link',
    { linkUrl: 'https://none.example/' },
    'popup.html?tab=7',
  ],
])('where the popup cannot be opened, %s', async (_what, menuItemId, given, page) => {
  const { around, happened } = createStandIn({ ...standing, openPopup: false });
  await onMenu(around, { menuItemId, ...given } as Parameters<typeof onMenu>[1], tab);
  expect(happened.opened).toEqual([`chrome-extension://headwater/${page}`]);
});

test.each([
  ['next-citation', 1],
  ['previous-citation', -1],
])('the key for %s moves the focus in the page', async (command, step) => {
  const { around, happened } = createStandIn(standing);
  const scripting = { executeScript: async () => [] } as unknown as Parameters<typeof onCommand>[1]['scripting'];
  await onCommand(around, { scripting }, command, tab);
  expect(happened.sent).toEqual([{ headwater: 1, method: 'goToCitation', args: [step] }]);
});

test.each([
  ['The council', 1],
  ['  ', 0],
])('the key for the selection %j traces %i claims', async (selected, traces) => {
  const { around, happened } = createStandIn(standing);
  const executeScript = async () => [{ result: selected, frameId: 0 }];
  const scripting = { executeScript } as unknown as Parameters<typeof onCommand>[1]['scripting'];
  const carriedOut = onCommand(around, { scripting }, 'trace-selection', tab);
  // Browsers let a permission be asked for in the key press itself and not after anything was waited for.
  expect(happened.asked).toEqual(['*://*/*']);
  await carriedOut;
  expect(happened.traced).toHaveLength(traces);
});
