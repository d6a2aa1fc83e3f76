import { expect, test } from 'vitest';
import type { CanonicalUrl, Trace, WorkKey } from '../../../core/model';
import { listContacts, recordContact, whyAsked } from '../../../storage/contacts';
import { readCounters } from '../../../storage/counters';
import { findGone, recordGone } from '../../../storage/gone';
import { appendEvent, dropJournal, readJournal } from '../../../storage/journal';
import { findTrace, findTraceOf, listTraces, listTracesBy, saveTrace } from '../../../storage/traces';
import { fullChain } from '../../browser/story';
import { openTestDatabase } from './open-test-database';

const page = 'https://harbour-gazette.example/quay' as WorkKey;

function makeTrace(id: string, startedAt: number, change: Partial<Trace> = {}): Trace {
  return {
    id,
    claim: { text: 'the crane would have to be moved', start: page, url: page as unknown as CanonicalUrl },
    status: 'done',
    chain: { hops: [], end: null },
    branches: [],
    origins: [],
    warnings: [],
    steps: [],
    hosts: [],
    fetches: 0,
    startedAt,
    updatedAt: startedAt,
    ...change,
  };
}

test('a trace is one record: saved again it is replaced', async () => {
  const db = openTestDatabase();
  await saveTrace(db, makeTrace('a', 1, { status: 'running' }));
  await saveTrace(db, makeTrace('a', 1, { fetches: 4 }));
  expect((await findTrace(db, 'a'))?.fetches).toBe(4);
  expect((await readCounters(db)).traces).toBe(1);
  expect(await listTracesBy(db, 'running')).toEqual([]);
});

test.each([
  ['the same words', page, 'the crane would have to be moved', 'new'],
  ['the same words with other spaces', page, ' the  crane would\nhave to be moved', 'new'],
  ['other words', page, 'the crane stays', null],
  ['another page', 'https://other.example/' as WorkKey, 'the crane would have to be moved', null],
])('the newest trace of %s', async (_what, start, text, id) => {
  const db = openTestDatabase();
  await saveTrace(db, makeTrace('old', 1));
  await saveTrace(db, makeTrace('new', 2));
  expect((await findTraceOf(db, start, text))?.id ?? null).toBe(id);
});

test('traces are listed newest first, of all pages or of one', async () => {
  const db = openTestDatabase();
  const other = 'https://other.example/' as WorkKey;
  await saveTrace(db, makeTrace('b', 2));
  await saveTrace(db, makeTrace('c', 3, { claim: { text: 'x', start: other, url: other as unknown as CanonicalUrl } }));
  await saveTrace(db, makeTrace('a', 1, { status: 'running' }));
  expect((await listTraces(db)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect((await listTraces(db, page)).map(({ id }) => id)).toEqual(['b', 'a']);
  expect((await listTracesBy(db, 'running')).map(({ id }) => id)).toEqual(['a']);
});

test.each([
  ['without a connection', 'offline', ['a']],
  ['without a permission', 'not-permitted', []],
  ['where the claim began', 'origin', []],
] as const)('a trace that ended %s waits for one: %s', async (_what, kind, waiting) => {
  const db = openTestDatabase();
  const attribution = { kind: 'none', name: null } as const;
  const end = { kind, attribution, words: null, host: null, status: null, gate: null, checkedAt: 1 };
  await saveTrace(db, makeTrace('a', 1, { branches: [{ hops: [], end }] }));
  expect((await listTracesBy(db, 'waiting')).map(({ id }) => id)).toEqual(waiting);
  await saveTrace(db, makeTrace('a', 1, { status: 'running' }));
  expect(await listTracesBy(db, 'waiting')).toEqual([]);
});

test('a journal keeps its order and its trace', async () => {
  const db = openTestDatabase();
  for (const n of [0, 1, 2, 10]) await appendEvent(db, 'a', n, { type: 'cancelled', at: n });
  await appendEvent(db, 'ab', 0, { type: 'resumed', at: 7 });
  expect((await readJournal(db, 'a')).map(({ at }) => at)).toEqual([0, 1, 2, 10]);
  await dropJournal(db, 'a');
  expect(await readJournal(db, 'a')).toEqual([]);
  expect(await readJournal(db, 'ab')).toHaveLength(1);
});

test('a host is one row a trace, with its requests and times', async () => {
  const db = openTestDatabase();
  await recordContact(db, { traceId: 'a', host: 'one.example', at: 1 });
  await recordContact(db, { traceId: 'a', host: 'one.example', at: 5 });
  await recordContact(db, { traceId: 'b', host: 'one.example', at: 3 });
  expect(await listContacts(db)).toEqual([
    { traceId: 'a', host: 'one.example', firstAt: 1, at: 5, requests: 2 },
    { traceId: 'b', host: 'one.example', firstAt: 3, at: 3, requests: 1 },
  ]);
  expect((await readCounters(db)).requests).toBe(3);
});

test.each([
  ['removed', null, 'removed'],
  ['dead', null, 'dead'],
  ['dead', 'page', null],
  ['origin', null, null],
] as const)('a way that ended %s at a work read as %s says gone: %s', async (kind, readAs, how) => {
  const db = openTestDatabase();
  const key = 'twitter:1' as WorkKey;
  const work = { key, url: 'https://x.com/a/status/1' as CanonicalUrl } as Trace['chain']['hops'][number]['work'];
  const trace = makeTrace('a', 1);
  const hop = {
    work,
    passage: null,
    relation: null,
    drift: [],
    confidence: 'certain',
    readAs,
    memento: null,
    readAt: null,
  } as const;
  const none = { kind: 'none', name: null } as const;
  const end = { kind, attribution: none, words: null, host: null, status: 404, gate: null, checkedAt: 9 };
  await recordGone(db, { ...trace, chain: { hops: [hop], end } });
  expect((await findGone(db, key))?.how ?? null).toBe(how);
});

test('why a host was asked: by which trace, newest first, and what for', async () => {
  const db = openTestDatabase();
  const way = { ...fullChain, hops: fullChain.hops.slice(0, 3) };
  await saveTrace(db, { ...makeTrace('a', 1), chain: way });
  await saveTrace(db, { ...makeTrace('b', 2), branches: [way] });
  const asked = [
    ['a', 'sluicegate.example', 10],
    ['b', 'sluicegate.example', 20],
    ['a', 'cdn.syndication.twimg.com', 11],
    ['a', 'web.archive.org', 12],
    ['a', 'short.example', 13],
    ['deleted', 'short.example', 14],
  ] as const;
  for (const [traceId, host, at] of asked) await recordContact(db, { traceId, host, at });
  const told = async (host: string) => (await whyAsked(db, host)).map(({ trace, role, at }) => [trace, role, at]);
  expect(await told('sluicegate.example')).toEqual([
    ['b', 'page', 20],
    ['a', 'page', 10],
  ]);
  expect(await told('cdn.syndication.twimg.com')).toEqual([['a', 'post', 11]]);
  expect(await told('web.archive.org')).toEqual([['a', 'archive', 12]]);
  expect(await told('short.example')).toEqual([['a', 'other', 13]]);
  expect(await whyAsked(db, 'nobody.example')).toEqual([]);
});
