import type { FetchPage } from '../../../core/chain/trace/fetch-outcome';
import { runTrace, type TraceOptions, type TraceStart } from '../../../core/chain/trace/run-trace';
import { canGoOn, waitsForConnection } from '../../../core/chain/trace/stops';
import type { TraceEvent } from '../../../core/chain/trace/trace-state';
import type { WordVectors } from '../../../core/claim/vectors/word-vectors';
import type { Trace, WorkKey } from '../../../core/model';
import { failure, type Result, success } from '../../../core/result';
import type { HeadwaterDatabase } from '../../../storage/database';
import { recordGone } from '../../../storage/gone';
import { appendEvent, dropJournal, readJournal } from '../../../storage/journal';
import { findPage, findPageByAddress, savePage } from '../../../storage/pages';
import { findTrace, findTraceOf, listTracesBy, saveTrace } from '../../../storage/traces';
import { pause, type Timers } from '../fetch/timers';
import { isOnPage } from './is-on-page';
import type { KeepAlive } from './keep-alive';
import { createTraceSaver } from './trace-saver';

type Started = Result<{ readonly id: string }, 'unknown-page' | 'not-found-on-page'>;

/** Starts, stops and goes on with traces; each survives the death of the background. */
export interface TraceRunner {
  /** An unfinished trace of the same words is gone on with. */
  start(start: WorkKey, text: string): Promise<Started>;
  cancel(id: string): Promise<Result<null, 'unknown-trace'>>;
  /** Ends one request of a running trace, by its address; one that is over is passed over. */
  skip(id: string, url: string): Result<null, 'unknown-trace'>;
  resume(id: string): Promise<Result<null, 'unknown-trace'>>;
  /** Goes on with every trace that was running when the background died. */
  resumeUnfinished(): Promise<void>;
  /** Goes on with the traces of the last day that ended for want of a connection. */
  resumeWaiting(): Promise<void>;
}

/** After a day, ms, a reader does not expect that a trace goes to the network by itself. */
const longestWaitMs = 24 * 60 * 60 * 1000;

/** What running traces takes. */
export interface RunnerParts {
  readonly db: HeadwaterDatabase;
  /** The fetch module, for the hosts of one trace. */
  fetchPageFor(traceId: string): FetchPage;
  /** Asked for when a trace starts, and not before; null: the trace goes on without. */
  findVectors(): Promise<WordVectors | null>;
  readonly timers: Timers;
  readonly keepAlive: KeepAlive;
  /** Called when a trace has ended for want of a connection: somebody is to call `resumeWaiting` once there is one. */
  awaitConnection(): void;
  newId(): string;
}

/** Makes the one runner of the background. */
export function createTraceRunner(parts: RunnerParts): TraceRunner {
  const { db } = parts;
  const running = new Map<string, AbortController>();
  const skips = new Map<string, Map<string, () => void>>();

  /** Runs a trace in the background; settles once its first state is stored. */
  const launch = (id: string, from: TraceStart | { readonly resume: readonly TraceEvent[] }): Promise<void> => {
    const stop = new AbortController();
    running.set(id, stop);
    const release = parts.keepAlive.hold();
    const requests = new Map<string, () => void>();
    skips.set(id, requests);
    const first = carryThrough(parts, id, from, { signal: stop.signal, requests }, () => {
      running.delete(id);
      skips.delete(id);
      release();
    });
    return first;
  };

  const goOn = async (id: string): Promise<boolean> => {
    if (running.has(id)) return true;
    const events = await readJournal(db, id);
    if (running.has(id)) return true;
    if (events.length > 0) {
      await launch(id, { resume: events });
      return true;
    }
    // Without its journal a trace begins again under its id: what it read is in the library and is not fetched again.
    const trace = await findTrace(db, id);
    const page = trace ? await findPage(db, trace.claim.start) : null;
    if (!trace || !page) return false;
    if (running.has(id)) return true;
    await launch(id, { id, page: page.reading, text: trace.claim.text, readAs: 'library' });
    return true;
  };

  const startNew = async (start: WorkKey, text: string): Promise<Started> => {
    const page = await findPage(db, start);
    if (!page) return failure('unknown-page');
    if (!isOnPage(text, page.reading)) return failure('not-found-on-page');
    const known = await findTraceOf(db, start, text);
    if (known && (known.status === 'running' || canGoOn(known)) && (await goOn(known.id))) {
      return success({ id: known.id });
    }
    const id = parts.newId();
    await launch(id, { id, page: page.reading, text, readAs: 'tab' });
    return success({ id });
  };

  // The popup and the permission that it asked for may both start the trace: one of them does.
  const starting = new Map<string, Promise<Started>>();

  return {
    start(start, text) {
      const claim = `${start}\n${text}`;
      const underWay = starting.get(claim) ?? startNew(start, text).finally(() => void starting.delete(claim));
      starting.set(claim, underWay);
      return underWay;
    },
    async cancel(id) {
      const stop = running.get(id);
      if (stop) {
        stop.abort();
        return success(null);
      }
      const trace = await findTrace(db, id);
      if (!trace) return failure('unknown-trace');
      if (trace.status === 'running' && (await goOn(id))) running.get(id)?.abort();
      return success(null);
    },
    skip(id, url) {
      const requests = skips.get(id);
      if (!requests) return failure('unknown-trace');
      requests.get(url)?.();
      return success(null);
    },
    async resume(id) {
      const trace = await findTrace(db, id);
      if (!trace) return failure('unknown-trace');
      // A trace that came to its own end has nothing to go on with.
      if (trace.status === 'done' && !canGoOn(trace)) return success(null);
      return (await goOn(id)) ? success(null) : failure('unknown-trace');
    },
    async resumeUnfinished() {
      for (const trace of await listTracesBy(db, 'running')) await goOn(trace.id);
    },
    async resumeWaiting() {
      const since = parts.timers.now() - longestWaitMs;
      for (const { id, updatedAt } of await listTracesBy(db, 'waiting')) {
        // Without its journal it is a trace of another library, which is not gone on with unasked.
        if (updatedAt > since && (await readJournal(db, id)).length > 0) await goOn(id);
      }
    },
  };
}

/** One trace from here to its end. Settles when its first state is stored; `onEnd` is called after the last one is. */
function carryThrough(
  parts: RunnerParts,
  id: string,
  from: TraceStart | { readonly resume: readonly TraceEvent[] },
  { signal, requests }: { readonly signal: AbortSignal; readonly requests: Map<string, () => void> },
  onEnd: () => void,
): Promise<void> {
  const { db, timers } = parts;
  const saver = createTraceSaver(timers, async (trace) => {
    const saved = await saveTrace(db, trace);
    if (!saved.ok) throw new Error(`trace not saved: ${saved.failure}`);
  });
  let n = 'resume' in from ? from.resume.length : 0;
  const run = async (): Promise<void> => {
    const vectors = await parts.findVectors();
    const options: TraceOptions = {
      journal: { append: (event) => appendEvent(db, id, n++, event) },
      fetchPage: parts.fetchPageFor(id),
      findPage: async (key, url) => ((await findPage(db, key)) ?? (await findPageByAddress(db, url)))?.reading ?? null,
      // No room for an upstream page does not stop the trace; its words are in the trace.
      savePage: async (reading, addresses) => void (await savePage(db, reading, timers.now(), addresses)),
      clock: { now: () => timers.now(), wait: (ms, stop) => pause(timers, ms, stop) },
      signal,
      vectors,
      onChange: (trace) => saver.change(trace),
      onRequest: (url, skip) => void (skip === null ? requests.delete(url) : requests.set(url, skip)),
    };
    const trace = await runTrace(options, from);
    await finish(db, trace, saver.finish);
    if (waitsForConnection(trace)) parts.awaitConnection();
  };
  const ended = run()
    .catch((error) => giveUp(db, id, timers.now(), error))
    .finally(onEnd);
  return Promise.race([saver.first, ended]);
}

async function finish(db: HeadwaterDatabase, trace: Trace, save: (trace: Trace) => Promise<void>): Promise<void> {
  await save(trace);
  await recordGone(db, trace);
  if (!canGoOn(trace)) await dropJournal(db, trace.id);
}

/** A trace that broke must not break again at every start: it is kept as it was last stored, as stopped. */
async function giveUp(db: HeadwaterDatabase, id: string, now: number, error: unknown): Promise<void> {
  console.error('trace ended by a fault', error);
  const trace = await findTrace(db, id);
  if (trace?.status !== 'running') return;
  const { chain } = trace;
  const end = chain.end ?? {
    kind: 'cancelled',
    attribution: { kind: 'none', name: null },
    words: null,
    host: null,
    status: null,
    gate: null,
    checkedAt: now,
  };
  await saveTrace(db, { ...trace, status: 'done', chain: { ...chain, end }, updatedAt: now });
}
