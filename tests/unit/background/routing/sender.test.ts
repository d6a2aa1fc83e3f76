import { expect, test } from 'vitest';
import { readPageSender } from '../../../../entrypoints/background/routing/sender';
import { self } from '../stand-in';

const loaded = 'https://gazette.example.com/one';

test.each([
  ['the tab’s address is not known', undefined, loaded],
  ['the page has not moved', loaded, loaded],
  ['the page has moved without loading', 'https://gazette.example.com/two?x=1', 'https://gazette.example.com/two?x=1'],
  ['the tab has gone to another site meanwhile', 'https://other.example.org/', loaded],
  ['the tab has gone from https to http', 'http://gazette.example.com/two', loaded],
  ['the tab’s address is none', 'nonsense', loaded],
])('where a page is when %s', (_what, tabUrl, expected) => {
  const tab = { id: 7, incognito: false, url: tabUrl };
  expect(readPageSender({ id: self.id, url: loaded, frameId: 0, tab }, self)?.url.href).toBe(expected);
});
