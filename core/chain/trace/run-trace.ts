import type { WordVectors } from '../../claim/vectors/word-vectors';
import type { CanonicalUrl, PageReading, ReadAs, Trace, WorkKey } from '../../model';
import { hostOf } from '../../url/host-of';
import { advance } from './advance';
import { HOP_TIMEOUT_MS, LONGEST_RETRY_MS } from './budgets';
import { answerOf } from './carry-out';
import type { Clock } from './clock';
import { documentPage, keptDocument } from './document-page';
import type { FetchOutcome, FetchPage } from './fetch-outcome';
import { forbidsKeeping } from './forbids-keeping';
import type { Journal } from './journal';
import { queueByHost } from './queue-by-host';
import { readParts } from './read-parts';
import { isLostPage } from './settle-work';
import type { Answer, TraceCommand, TraceEvent, TraceState } from './trace-state';
import { viewTrace } from './view-trace';

/** Where a trace begins: the words on a page that has been read. */
export interface TraceStart {
  readonly id: string;
  readonly page: PageReading;
  /** Words of the claim as the page prints them. */
  readonly text: string;
  readonly readAs: ReadAs;
}

/** All that a trace needs of the outside. */
export interface TraceOptions {
  readonly journal: Journal;
  readonly fetchPage: FetchPage;
  /** The library, by key or by an address under which the page was met; must not use the network. */
  readonly findPage: (key: WorkKey, url: CanonicalUrl) => Promise<PageReading | null>;
  /** Keeps what was read upstream, and the addresses by which it was reached. */
  readonly savePage: (reading: PageReading, addresses: readonly string[]) => Promise<void>;
  readonly clock: Clock;
  /** Likeness of English words by meaning; null: words are compared by spelling alone. */
  readonly vectors: WordVectors | null;
  /** Aborting ends the trace as `cancelled`. */
  readonly signal: AbortSignal;
  readonly onChange: (trace: Trace) => void;
  /** Told of each request that leaves, with what ends it alone as if its host had not answered; null once it is over. */
  readonly onRequest?: (url: string, skip: (() => void) | null) => void;
}

/**
 * Runs a trace to its end and answers it. With `resume`, the journal's events are replayed first: what was answered is not asked
 * again; a trace that had stopped for want of budget, permission or connection goes on.
 */
export async function runTrace(
  options: TraceOptions,
  start: TraceStart | { readonly resume: readonly TraceEvent[] },
): Promise<Trace> {
  const run = new Run(options);
  if ('resume' in start) await run.replay(start.resume);
  else await run.begin(start);
  return run.finish();
}

/** One run: the only place that holds a changing state. */
class Run {
  private state: TraceState | null = null;
  private readonly underWay = new Set<Promise<void>>();
  private readonly stop = new AbortController();
  private before: Promise<void> = Promise.resolve();
  private readonly inTurn = queueByHost();

  constructor(private readonly options: TraceOptions) {
    if (options.signal.aborted) this.stop.abort();
    else options.signal.addEventListener('abort', () => this.stop.abort(), { signal: this.stop.signal });
  }

  async begin(start: TraceStart): Promise<void> {
    const { id, page, text, readAs } = start;
    await this.happen({ type: 'started', at: this.options.clock.now(), id, start: page, readAs, text });
  }

  async replay(events: readonly TraceEvent[]): Promise<void> {
    for (const event of events) this.state = advance(this.state, event, this.options.vectors).state;
    if (!this.state) throw new Error('a journal begins with a started event');
    if (this.state.done) await this.happen({ type: 'resumed', at: this.options.clock.now() });
    else this.carryOut(this.state.pending, (command) => this.keptAnswer(command));
  }

  async finish(): Promise<Trace> {
    const stopped = aborted(this.stop.signal);
    while (this.underWay.size > 0 && !this.stop.signal.aborted) {
      await Promise.race([...this.underWay, stopped]);
    }
    if (this.state && !this.state.done) await this.happen({ type: 'cancelled', at: this.options.clock.now() });
    this.stop.abort();
    if (!this.state) throw new Error('a trace begins with a started event');
    return viewTrace(this.state, this.options.vectors);
  }

  /** Events take effect one after the other, in the order of the journal. */
  private happen(event: TraceEvent): Promise<void> {
    this.before = this.before.then(() => this.takeEffect(event));
    return this.before;
  }

  /** Journals an event, lets it take effect, and carries out what follows from it. */
  private async takeEffect(event: TraceEvent): Promise<void> {
    await this.options.journal.append(event);
    const next = advance(this.state, event, this.options.vectors);
    this.state = next.state;
    this.options.onChange(viewTrace(next.state, this.options.vectors));
    this.carryOut(next.commands);
  }

  private carryOut(
    commands: readonly TraceCommand[],
    kept: (command: Fetch) => Promise<Answer | null> = noAnswer,
  ): void {
    for (const command of commands) {
      const work = this.oneCommand(command, kept).finally(() => this.underWay.delete(work));
      // `finish` waits for what is under way; what fails after another failed has nobody waiting for it.
      work.catch(() => {});
      this.underWay.add(work);
    }
  }

  /**
   * What a run that was killed had read and kept, but not yet written down as an answer: it is in the library and is not asked for again.
   * The library had nothing of it when the work was looked for.
   */
  private async keptAnswer(command: Fetch): Promise<Answer | null> {
    if (command.purpose === 'captures') return null;
    const reading = await this.options.findPage(command.key, command.address.url);
    const document = reading === null ? null : keptDocument(reading);
    if (document) return document;
    if (reading === null || reading.text.trim() === '') return null;
    return command.purpose === 'endpoint'
      ? { kind: 'post', reading }
      : { kind: 'page', url: reading.mementoOf?.url ?? reading.work.url, status: 200, reading };
  }

  private async oneCommand(command: TraceCommand, kept: (command: Fetch) => Promise<Answer | null>): Promise<void> {
    if (command.type === 'look') {
      const found = await this.options.findPage(command.key, command.url);
      return this.report({ type: 'looked', at: this.options.clock.now(), command: command.id, found });
    }
    const host = hostOf(command.request.url);
    await this.inTurn(host, async () => {
      if (this.stop.signal.aborted) return;
      const before = await kept(command);
      if (before)
        return this.report({ type: 'answered', at: this.options.clock.now(), command: command.id, answer: before });
      const { url } = command.request;
      await this.report({ type: 'asked', at: this.options.clock.now(), command: command.id, url, host });
      const outcome = await this.fetchInTime(command.request, host);
      const answer = await this.wholeAnswer(command, outcome, host);
      const reading = readingOf(command, answer);
      if (reading !== null && !this.stop.signal.aborted && !forbidsKeeping(outcome))
        await this.options.savePage(reading, reachedBy(command, answer));
      await this.report({ type: 'answered', at: this.options.clock.now(), command: command.id, answer });
    });
  }

  /** What an outcome means, of a page in parts with as many of them as the claim needs; they stand on the same host. */
  private async wholeAnswer(command: Fetch, outcome: FetchOutcome, host: string): Promise<Answer> {
    const words = this.state?.text ?? '';
    const answer = answerOf(command, outcome, words, this.options.clock.now());
    if (command.purpose !== 'page') return answer;
    return readParts(outcome, answer, words, async (url) => {
      if (this.stop.signal.aborted || hostOf(url) !== host || !this.mayFetch()) return null;
      const request = { url, accept: 'page' } as const;
      await this.report({ type: 'asked', at: this.options.clock.now(), command: command.id, url, host });
      const part = await this.fetchInTime(request, host);
      return { outcome: part, answer: answerOf({ ...command, request }, part, words, this.options.clock.now()) };
    });
  }

  private mayFetch(): boolean {
    return this.state !== null && this.state.fetches < this.state.budget.fetches;
  }

  private async report(event: TraceEvent): Promise<void> {
    if (!this.stop.signal.aborted) await this.happen(event);
  }

  /** One request within its time, tried again once when the host asks for a short pause. */
  private async fetchInTime(request: Fetch['request'], host: string): Promise<FetchOutcome> {
    const skipped = new AbortController();
    const end = () => skipped.abort();
    this.stop.signal.addEventListener('abort', end, { signal: skipped.signal });
    this.options.onRequest?.(request.url, end);
    try {
      return await this.fetchTwice(request, host, skipped.signal);
    } finally {
      this.options.onRequest?.(request.url, null);
      skipped.abort();
    }
  }

  private async fetchTwice(request: Fetch['request'], host: string, skipped: AbortSignal): Promise<FetchOutcome> {
    const first = await this.fetchOnce(request, host, skipped);
    if (
      first.ok ||
      first.failure !== 'slow-down' ||
      (first.retryAfterMs ?? Number.POSITIVE_INFINITY) > LONGEST_RETRY_MS
    )
      return first;
    const ms = first.retryAfterMs ?? 0;
    const at = this.options.clock.now();
    await this.report({ type: 'paused', at, url: request.url, until: at + ms });
    await this.options.clock.wait(ms, skipped);
    return this.fetchOnce(request, host, skipped);
  }

  private async fetchOnce(request: Fetch['request'], host: string, skipped: AbortSignal): Promise<FetchOutcome> {
    const noAnswer: FetchOutcome = { ok: false, failure: 'timeout', host };
    if (skipped.aborted) return noAnswer;
    const timeout = new AbortController();
    const end = () => timeout.abort();
    skipped.addEventListener('abort', end, { signal: timeout.signal });
    const late = this.options.clock.wait(HOP_TIMEOUT_MS, timeout.signal).then(() => noAnswer);
    try {
      const outcome = await Promise.race([this.options.fetchPage(request, timeout.signal), late]);
      return skipped.aborted ? noAnswer : outcome;
    } finally {
      timeout.abort();
    }
  }
}

type Fetch = Extract<TraceCommand, { readonly type: 'fetch' }>;

/** What the library keeps of an answer, or null. */
function readingOf({ address }: Fetch, answer: Answer): PageReading | null {
  if (answer.kind === 'document') return documentPage(answer, address);
  return answer.kind === 'page' || answer.kind === 'post' ? answer.reading : null;
}

/** The addresses that lead to what was read; a site that sends the readers of a page to its front page has lost the page. */
function reachedBy({ address, request, purpose }: Fetch, answer: Answer): readonly string[] {
  if (purpose !== 'page' || (answer.kind !== 'page' && answer.kind !== 'document')) return [address.url];
  return isLostPage(address.url, answer.url) ? [] : [address.url, request.url, answer.url];
}

async function noAnswer(): Promise<null> {
  return null;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
