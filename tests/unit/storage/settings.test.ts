import { expect, test } from 'vitest';
import type { WorkKey } from '../../../core/model';
import { type Intent, saveIntent, takeIntent } from '../../../storage/intents';
import { defaultSettings, parseSettings, readSettings, watchSettings, writeSettings } from '../../../storage/settings';
import { createMemoryArea } from './memory-area';

test.each([
  ['nothing', undefined, {}],
  ['no object', 'all', {}],
  ['an unknown mode', { mode: 'sometimes' }, {}],
  ['a mode', { mode: 'all' }, { mode: 'all' }],
  ['sites with something else between them', { sites: ['*://a.example/*', 3, null] }, { sites: ['*://a.example/*'] }],
  ['an unknown field', { badge: false, evil: 1 }, { badge: false }],
  ['a list that is none', { acceptedAddresses: '127.0.0.1' }, {}],
])('settings from %s', (_what, stored, change) => {
  expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...change });
});

test('a change keeps the other settings and is told to who watches, until the signal', async () => {
  const area = createMemoryArea();
  const end = new AbortController();
  const seen: string[] = [];
  watchSettings(area, end.signal, ({ mode }) => seen.push(mode));
  await writeSettings(area, { acceptedAddresses: ['127.0.0.1'] });
  await writeSettings(area, { mode: 'all' });
  end.abort();
  await writeSettings(area, { mode: 'click' });
  expect(seen).toEqual(['click', 'all']);
  expect(await readSettings(area)).toEqual({ ...defaultSettings, acceptedAddresses: ['127.0.0.1'] });
});

const minute = 60_000;
const intents: readonly Intent[] = [
  { kind: 'trace', start: 'https://a.example/' as WorkKey, text: 'words' },
  { kind: 'resume', id: 'x' },
  { kind: 'mode', mode: 'chosen', sites: ['*://a.example/*'] },
];

test.each(intents)('the intent $kind is taken once, and not when it is old', async (intent) => {
  const area = createMemoryArea();
  await saveIntent(area, intent, 0);
  expect(await takeIntent(area, minute)).toEqual(intent);
  expect(await takeIntent(area, minute)).toBeNull();
  await saveIntent(area, intent, 0);
  expect(await takeIntent(area, 6 * minute)).toBeNull();
});

test.each([[null], ['x'], [{ at: 0, intent: { kind: 'delete' } }], [{ intent: { kind: 'resume', id: 'x' } }]])(
  'what is stored as %j is no intent',
  async (stored) => {
    const area = createMemoryArea();
    await area.set({ intent: stored });
    expect(await takeIntent(area, 1)).toBeNull();
  },
);
