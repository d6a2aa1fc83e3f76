import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { FetchOutcome, FetchPage } from '../../../../core/chain/trace/fetch-outcome';
import type { Trace } from '../../../../core/model';
import { browserTimers } from '../../../../entrypoints/background/fetch/timers';
import { createTraceRunner, type TraceRunner } from '../../../../entrypoints/background/tracing/trace-runner';
import type { HeadwaterDatabase } from '../../../../storage/database';
import { readJournal } from '../../../../storage/journal';
import { savePage } from '../../../../storage/pages';
import { findTrace, listTraces, saveTrace } from '../../../../storage/traces';
import { openTestDatabase } from '../../storage/open-test-database';
import { claim, fetchSmall, readSmall, startUrl } from './small-web';

afterEach(() => vi.restoreAllMocks());

const start = readSmall(startUrl).work.key;

interface Played {
  readonly db: HeadwaterDatabase;
  readonly runner: TraceRunner;
  readonly asked: string[];
  readonly holds: { now: number };
  readonly waits: { times: number };
}

async function play(indexedDB = new IDBFactory(), before?: (url: string) => FetchOutcome | null): Promise<Played> {
  const db = openTestDatabase(indexedDB);
  const asked: string[] = [];
  const holds = { now: 0 };
  const waits = { times: 0 };
  let ids = 0;
  const runner = createTraceRunner({
    db,
    fetchPageFor: (): FetchPage => fetchSmall(asked, before),
    findVectors: async () => null,
    timers: browserTimers,
    keepAlive: {
      hold() {
        holds.now += 1;
        return () => {
          holds.now -= 1;
        };
      },
    },
    awaitConnection: () => {
      waits.times += 1;
    },
    newId: () => {
      ids += 1;
      return `trace-${ids}`;
    },
  });
  await savePage(db, readSmall(startUrl), 1);
  return { db, runner, asked, holds, waits };
}

async function finished(db: HeadwaterDatabase, id: string): Promise<Trace> {
  for (let turn = 0; turn < 500; turn += 1) {
    const trace = await findTrace(db, id);
    if (trace?.status === 'done') return trace;
    await new Promise((settle) => setTimeout(settle, 5));
  }
  throw new Error('the trace does not end');
}

const hosts = (trace: Trace): readonly string[] => trace.chain.hops.map(({ work }) => new URL(work.url).hostname);

async function unkilled(): Promise<{
  readonly trace: Trace;
  readonly asked: readonly string[];
  readonly events: number;
}> {
  const { db, runner, asked } = await play();
  let events = 0;
  db.journal.hook('creating', () => {
    events += 1;
  });
  await runner.start(start, claim);
  return { trace: await finished(db, 'trace-1'), asked, events };
}

const whole = await unkilled();

test('a trace runs to its end, is stored, and leaves no journal and no hold', async () => {
  const { db, runner, holds } = await play();
  expect(await runner.start(start, claim)).toEqual({ ok: true, value: { id: 'trace-1' } });
  expect(await findTrace(db, 'trace-1')).not.toBeNull();
  const trace = await finished(db, 'trace-1');
  expect(hosts(trace)).toEqual(['www.daily-tide.example.com', 'rivetwatch.example.org', 'www.linekeepers.example.net']);
  expect(trace.chain.end?.kind).toBe('origin');
  await vi.waitFor(async () => expect(await readJournal(db, 'trace-1')).toEqual([]));
  await vi.waitFor(() => expect(holds.now).toBe(0));
});

test.each([
  ['words that are not there', start, 'Something else was said about a harbour', 'not-found-on-page'],
  ['no words', start, '  ', 'not-found-on-page'],
  ['an unread page', 'https://unread.example.com/x' as typeof start, claim, 'unknown-page'],
])('%s: no trace', async (_what, page, text, failure) => {
  const { db, runner } = await play();
  expect(await runner.start(page, text)).toEqual({ ok: false, failure });
  expect(await listTraces(db)).toEqual([]);
});

test('the words may be selected with other spaces and capitals', async () => {
  const { runner } = await play();
  expect((await runner.start(start, ` ${claim.toUpperCase().replaceAll(' ', '\n ')} `)).ok).toBe(true);
});

test.each(Array.from({ length: whole.events }, (_, at) => at + 1))(
  'killed after event %i of the journal, the trace goes on to the same chain and asks nothing twice',
  async (nth) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const disk = new IDBFactory();
    const first = await play(disk);
    let events = 0;
    const killed = new Promise<void>((settle) => {
      first.db.journal.hook('creating', () => {
        events += 1;
        if (events !== nth) return;
        first.db.close({ disableAutoOpen: true });
        settle();
      });
    });
    first.runner.start(start, claim).catch(() => {});
    await killed;
    await new Promise((settle) => setTimeout(settle, 10));
    const answered = new Set<string>();
    const second = await play(disk);
    for (const event of await readJournal(second.db, 'trace-1')) {
      if (event.type === 'answered' && 'url' in event.answer) answered.add(event.answer.url);
    }
    await second.runner.resumeUnfinished();
    // Killed before anything of it was stored, there is no trace to go on with: the reader asks again.
    if (!(await findTrace(second.db, 'trace-1'))) await second.runner.start(start, claim);
    const trace = await finished(second.db, 'trace-1');
    expect(hosts(trace)).toEqual(hosts(whole.trace));
    expect(trace.chain.end?.kind).toBe(whole.trace.chain.end?.kind);
    expect(second.asked.filter((url) => answered.has(url))).toEqual([]);
  },
);

test('cancelled, a trace stops within a second, keeps what it found, and goes on when it is asked to', async () => {
  let silent = true;
  const slow: FetchPage = (request, signal) =>
    silent && request.url.includes('linekeepers')
      ? new Promise((settle) => {
          const end = (): void => settle({ ok: false, failure: 'cancelled', host: 'www.linekeepers.example.net' });
          signal.addEventListener('abort', end);
        })
      : fetchSmall([])(request, signal);
  const db = openTestDatabase();
  await savePage(db, readSmall(startUrl), 1);
  const keepAlive = { hold: () => () => {} };
  const runner = createTraceRunner({
    db,
    fetchPageFor: () => slow,
    findVectors: async () => null,
    timers: browserTimers,
    keepAlive,
    awaitConnection: () => {},
    newId: () => 'a',
  });
  await runner.start(start, claim);
  await vi.waitFor(async () => expect((await findTrace(db, 'a'))?.chain.hops.length).toBeGreaterThan(1), 3_000);
  const asked = performance.now();
  expect(await runner.cancel('a')).toEqual({ ok: true, value: null });
  const stopped = await finished(db, 'a');
  expect(performance.now() - asked).toBeLessThan(1_000);
  expect(stopped.chain.end?.kind).toBe('cancelled');
  silent = false;
  await vi.waitFor(async () => expect((await runner.start(start, claim)).ok).toBe(true));
  await vi.waitFor(async () => expect((await findTrace(db, 'a'))?.chain.end?.kind).toBe('origin'), 3_000);
});

test('a host that may not be read ends the trace by name; once it may be, the trace goes on', async () => {
  let permitted = false;
  const { db, runner, asked } = await play(new IDBFactory(), (url) =>
    !permitted && url.includes('rivetwatch')
      ? { ok: false, failure: 'not-permitted', host: 'rivetwatch.example.org' }
      : null,
  );
  await runner.start(start, claim);
  const stopped = await finished(db, 'trace-1');
  expect([stopped.chain.end?.kind, stopped.chain.end?.host]).toEqual(['not-permitted', 'rivetwatch.example.org']);
  permitted = true;
  await vi.waitFor(async () => {
    await runner.resume('trace-1');
    expect((await findTrace(db, 'trace-1'))?.chain.end?.kind).toBe('origin');
  }, 3_000);
  expect(asked.filter((url) => url.includes('linekeepers'))).toHaveLength(1);
  expect(await listTraces(db)).toHaveLength(1);
});

test('a trace that ended without a connection goes on once there is one, within a day, and asks nothing twice', async () => {
  let online = false;
  const { db, runner, asked, waits } = await play(new IDBFactory(), (url) =>
    !online && url.includes('linekeepers')
      ? { ok: false, failure: 'offline', host: 'www.linekeepers.example.net' }
      : null,
  );
  await runner.start(start, claim);
  expect((await finished(db, 'trace-1')).chain.end?.kind).toBe('offline');
  await vi.waitFor(() => expect(waits.times).toBe(1));
  const stopped = await findTrace(db, 'trace-1');
  if (!stopped) throw new Error('no trace');
  await saveTrace(db, { ...stopped, id: 'of another library' });
  online = true;
  await saveTrace(db, { ...stopped, updatedAt: stopped.updatedAt - 25 * 60 * 60 * 1000 });
  await runner.resumeWaiting();
  expect((await findTrace(db, 'trace-1'))?.chain.end?.kind).toBe('offline');
  await saveTrace(db, stopped);
  await runner.resumeWaiting();
  await vi.waitFor(async () => expect((await findTrace(db, 'trace-1'))?.chain.end?.kind).toBe('origin'), 3_000);
  expect(new Set(asked).size).toBe(asked.length - 1);
  expect((await findTrace(db, 'of another library'))?.chain.end?.kind).toBe('offline');
  expect(waits.times).toBe(1);
});

test('started twice at once, by the popup and by the permission it asked for, a trace runs once', async () => {
  const { db, runner, asked } = await play();
  const both = await Promise.all([runner.start(start, claim), runner.start(start, claim)]);
  expect(both).toEqual([both[0], both[0]]);
  await Promise.all([runner.resumeUnfinished(), runner.resumeUnfinished(), runner.start(start, claim)]);
  await finished(db, 'trace-1');
  expect(await listTraces(db)).toHaveLength(1);
  expect(new Set(asked).size).toBe(asked.length);
});

test.each(['cancel', 'resume'] as const)('%s of a trace that is not there', async (call) => {
  const { runner } = await play();
  expect(await runner[call]('nobody')).toEqual({ ok: false, failure: 'unknown-trace' });
});

test('a trace that breaks is kept as stopped and does not break again at the next start', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { db, runner } = await play(new IDBFactory(), () => {
    throw new RangeError('a bug');
  });
  await runner.start(start, claim).catch(() => {});
  const trace = await finished(db, 'trace-1');
  expect(trace.chain.end?.kind).toBe('cancelled');
  expect(told).toHaveBeenCalled();
});

test('a running trace without a journal begins again under its id', async () => {
  const { db, runner } = await play();
  await saveTrace(db, { ...whole.trace, id: 'lost', status: 'running' });
  await runner.resumeUnfinished();
  expect(hosts(await finished(db, 'lost'))).toEqual(hosts(whole.trace));
});
