import type { TraceEvent } from '../core/chain/trace/trace-state';
import type { PageReading, Trace, Work, WorkKey } from '../core/model';

/** One read page without its words: what lists, citers and counts need, so that none of them loads a text. */
export interface PageRow {
  readonly key: WorkKey;
  /** Its whole number in the library, given once and never again; `words` holds its search words under it. */
  readonly no: number;
  /** Host name of its address without "www.", for deleting and filtering by site. */
  readonly host: string;
  readonly work: Work;
  /** Distinct ids (`workId`) of the works it cites; the multi-entry index. */
  readonly to: readonly number[];
  /** ms since 1970 UTC. */
  readonly firstSeenAt: number;
  readonly seenAt: number;
  /** Length of its reading as JSON, in UTF-16 units: what the privacy page adds up. */
  readonly size: number;
}

/** The reading of a page, beside its row. */
export interface ReadingRow {
  readonly key: WorkKey;
  readonly reading: PageReading;
}

/** Another address under which a page was met. */
export interface AliasRow {
  readonly url: string;
  readonly key: WorkKey;
}

/** A trace as one record, with what is asked of it beside. */
export interface TraceRow {
  readonly id: string;
  /** As in `PageRow`; pages and traces are counted in one row. */
  readonly no: number;
  /** Host name of the page it starts from. */
  readonly host: string;
  readonly start: WorkKey;
  /** `workId` of start and words. */
  readonly claim: number;
  /** `waiting`: done as far as it could be without a connection. */
  readonly status: Trace['status'] | 'waiting';
  readonly startedAt: number;
  readonly trace: Trace;
}

/** One event of a running trace, written before anything is done about it. */
export interface JournalRow {
  readonly traceId: string;
  readonly n: number;
  readonly event: TraceEvent;
}

/** A host that one trace asked, for the privacy page. */
export interface ContactRow {
  readonly traceId: string;
  readonly host: string;
  /** First and last request, ms since 1970 UTC. */
  readonly firstAt: number;
  readonly at: number;
  /** Requests made. */
  readonly requests: number;
}

/** A work that a trace found gone. */
export interface GoneRow {
  readonly key: WorkKey;
  readonly how: 'removed' | 'dead';
  /** ms since 1970 UTC. */
  readonly at: number;
}

/** A number kept up in the transaction that changes it, since counting a million rows takes 1.6 s. */
export interface CounterRow {
  readonly name: CounterName | MarkName;
  readonly value: number;
}

/** What is counted as it is stored, so that nobody has to count it. */
export type CounterName = 'pages' | 'citations' | 'traces' | 'requests' | 'size';

/**
 * Numbers that are kept beside the counters but count nothing a reader asks for.
 *  documents    the last `no` that was given
 *  changes      the last `changed` of a block of search words
 *  indexed      the last `changed` that the postings of search words know
 *  wordsFormat  which format the search words were written in; another one than ours is written anew
 */
export type MarkName = 'documents' | 'changes' | 'indexed' | 'wordsFormat';
