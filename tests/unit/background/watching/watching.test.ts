import { expect, test } from 'vitest';
import type { WorkKey } from '../../../../core/model';
import { applyReadingMode, registerGate } from '../../../../entrypoints/background/watching/apply-reading-mode';
import { finishIntent, yieldPermission } from '../../../../entrypoints/background/watching/finish-intent';
import { type Intent, saveIntent } from '../../../../storage/intents';
import { readSettings, type Settings, writeSettings } from '../../../../storage/settings';
import { createStandIn, type Standing } from '../stand-in';

const all = '*://*/*';
const here = '*://*.gazette.example.com/*';
const there = '*://other.example.org/*';

test.each<[string, Partial<Settings>, readonly string[], readonly string[]]>([
  ['click', { mode: 'click' }, [all], []],
  ['all, granted', { mode: 'all' }, [all], [all]],
  ['all, not granted', { mode: 'all' }, [here], []],
  ['chosen, granted', { mode: 'chosen', sites: [here, there] }, [here, there], [here, there]],
  ['chosen, one granted', { mode: 'chosen', sites: [here, there] }, [there], [there]],
  ['chosen, none chosen', { mode: 'chosen' }, [all], []],
])('mode %s: the gate stands before', async (_what, change, granted, matches) => {
  const { around, happened } = createStandIn({ granted });
  const settings = await writeSettings(around.settings, change);
  await registerGate(around, settings);
  await registerGate(around, settings);
  expect(happened.registered.flatMap((script) => script.matches)).toEqual(matches);
  for (const script of happened.registered) {
    expect(script).toMatchObject({ id: 'gate', runAt: 'document_idle', allFrames: false, persistAcrossSessions: true });
  }
});

test('two registrations at once do not collide, and paused hosts are left out', async () => {
  const { around, happened } = createStandIn({ granted: [all] });
  const settings = await writeSettings(around.settings, { mode: 'all', paused: ['quiet.example.com', '*evil*/'] });
  await Promise.all([registerGate(around, settings), registerGate(around, settings), applyReadingMode(around, 'all')]);
  expect(happened.registered).toHaveLength(1);
  expect(happened.registered[0]?.excludeMatches).toEqual(['*://*.quiet.example.com/*']);
});

test.each<[string, Standing, 'all' | 'click', string]>([
  ['all, granted', { granted: [all] }, 'all', 'done'],
  ['all, not granted', {}, 'all', 'not-permitted'],
  ['click', {}, 'click', 'done'],
])('applying %s', async (_what, standing, mode, expected) => {
  const tabs = [
    { id: 1, incognito: false },
    { id: 2, incognito: true },
  ];
  const { around, happened } = createStandIn({ ...standing, tabs });
  const answer = await applyReadingMode(around, mode);
  expect(answer.ok ? 'done' : answer.failure).toBe(expected);
  expect(happened.injected).toEqual(mode === 'all' && answer.ok ? ['/gate.js in 1'] : []);
});

test.each<[Intent, readonly string[], string]>([
  [
    { kind: 'trace', start: 'https://a.example/' as WorkKey, text: 'words' },
    ['start https://a.example/ words'],
    'click',
  ],
  [{ kind: 'resume', id: 'x' }, ['resume x'], 'click'],
  [{ kind: 'mode', mode: 'all', sites: [] }, [], 'all'],
])('a permission arrives for the intent %j', async (intent, traced, mode) => {
  const { around, happened } = createStandIn({ granted: [all] });
  await saveIntent(around.settings, intent, around.now());
  await finishIntent(around);
  await finishIntent(around);
  expect(happened.traced).toEqual(traced);
  expect((await readSettings(around.settings)).mode).toBe(mode);
  expect(happened.registered).toHaveLength(mode === 'all' ? 1 : 0);
});

test.each([
  ['all of it', [], 'click', 0],
  ['what is not needed', [all], 'all', 1],
] as const)('a permission is taken back: %s', async (_what, left, mode, registered) => {
  const { around, happened } = createStandIn({ granted: left });
  await writeSettings(around.settings, { mode: 'all' });
  await yieldPermission(around);
  expect((await readSettings(around.settings)).mode).toBe(mode);
  expect(happened.registered).toHaveLength(registered);
});
