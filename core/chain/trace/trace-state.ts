import type {
  CanonicalUrl,
  GateKind,
  KnownDate,
  Memento,
  PageReading,
  ReadAs,
  Span,
  TraceStep,
  WorkKey,
} from '../../model';
import type { Address, EndpointRequest } from '../../platforms/platform';
import type { FetchFailure, PageRequest } from './fetch-outcome';

/** What was learnt from one request, without any HTML. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly status: number;
      readonly reading: PageReading;
      /** Further parts of the text that were asked for; what was found of them is in the reading. */
      readonly parts?: readonly { readonly url: string; readonly found: boolean }[];
    }
  | { readonly kind: 'post'; readonly reading: PageReading }
  /** The endpoint named one more request before the post is known. */
  | { readonly kind: 'next'; readonly request: EndpointRequest }
  | { readonly kind: 'post-failure'; readonly failure: 'removed' | 'gated' | 'not-understood'; readonly status: number }
  | {
      readonly kind: 'document';
      readonly url: string;
      readonly contentType: string | null;
      readonly title: string | null;
      readonly published: KnownDate | null;
      /** Its words; null where they cannot be read. Traces kept by earlier releases lack it. */
      readonly text?: string | null;
      /** The archived copy that answered; earlier releases did not keep it. */
      readonly memento?: Memento | null;
    }
  | { readonly kind: 'captures'; readonly captures: readonly { readonly at: number; readonly url: string }[] }
  /** Refused or gone; `url` is where the request ended after redirects. */
  | { readonly kind: 'status'; readonly status: number; readonly url: string }
  | { readonly kind: 'failure'; readonly failure: FetchFailure; readonly host: string };

/** The rungs by which a work is read, in this order. */
export type Purpose = 'endpoint' | 'page' | 'captures' | 'memento';

/** One thing to do. `id` says which command an event answers. */
export type TraceCommand =
  | { readonly type: 'look'; readonly id: string; readonly key: WorkKey; readonly url: CanonicalUrl }
  | {
      readonly type: 'fetch';
      readonly id: string;
      readonly key: WorkKey;
      readonly purpose: Purpose;
      readonly request: EndpointRequest | PageRequest;
      readonly address: Address;
    };

/** One thing that happened. Times are ms since 1970 UTC. */
export type TraceEvent =
  | {
      readonly type: 'started';
      readonly at: number;
      readonly id: string;
      readonly start: PageReading;
      readonly readAs: ReadAs;
      readonly text: string;
    }
  /** A request leaves; counted and its host named before the packet. */
  | {
      readonly type: 'asked';
      readonly at: number;
      readonly command: string;
      readonly url: string;
      readonly host: string;
    }
  /** The host asked for a short pause: the request leaves again at `until`. */
  | { readonly type: 'paused'; readonly at: number; readonly url: string; readonly until: number }
  | { readonly type: 'looked'; readonly at: number; readonly command: string; readonly found: PageReading | null }
  | { readonly type: 'answered'; readonly at: number; readonly command: string; readonly answer: Answer }
  | { readonly type: 'cancelled'; readonly at: number }
  /** Go on after `cancelled`, `budget`, `not-permitted`, `offline`: what failed for such a reason is asked again. */
  | { readonly type: 'resumed'; readonly at: number };

/** What is known of a work that was asked for. */
export type WorkOutcome =
  | {
      readonly kind: 'read';
      readonly reading: PageReading;
      readonly readAs: ReadAs;
      readonly memento: Memento | null;
      readonly readAt: number;
    }
  | {
      readonly kind: 'document';
      readonly url: string;
      readonly title: string | null;
      readonly published: KnownDate | null;
      readonly text?: string | null;
      readonly memento?: Memento | null;
      readonly readAt: number;
    }
  | { readonly kind: 'moved'; readonly to: Address }
  | { readonly kind: 'dead' | 'removed'; readonly status: number | null; readonly checkedAt: number }
  | { readonly kind: 'gated'; readonly gate: GateKind; readonly status: number | null; readonly checkedAt: number }
  | {
      readonly kind: 'stopped';
      readonly end: 'blocked' | 'not-permitted' | 'offline' | 'budget';
      readonly host: string;
      readonly status: number | null;
      readonly checkedAt: number;
    };

/** One answered rung of a work. */
export interface Rung {
  readonly command: string;
  readonly at: number;
  readonly answer: Answer | { readonly kind: 'library'; readonly found: PageReading | null };
}

/** Progress of one work. */
export interface WorkProgress {
  readonly address: Address;
  /** Date of the page that cites it, for choosing the nearest archived copy; ms since 1970 UTC. */
  readonly citedAt: number | null;
  /** The archived copy that the citation itself names. */
  readonly memento: Memento | null;
  /** Another address of the same host by which the citing page names it, or null. */
  readonly asCited: string | null;
  readonly rungs: readonly Rung[];
  readonly outcome: WorkOutcome | null;
}

/** How much a trace may spend. */
export interface Budget {
  readonly hops: number;
  readonly fetches: number;
}

/** All of a trace, as plain JSON; made by replaying events through `advance`. */
export interface TraceState {
  readonly id: string;
  readonly text: string;
  readonly start: PageReading;
  readonly readAs: ReadAs;
  /** Where the claim stands on the start page; null when its words are not there. */
  readonly claim: Span | null;
  readonly works: Readonly<Record<string, WorkProgress>>;
  readonly pending: readonly TraceCommand[];
  readonly steps: readonly TraceStep[];
  readonly hosts: readonly string[];
  readonly fetches: number;
  readonly budget: Budget;
  readonly stopped: 'cancelled' | 'budget' | null;
  readonly done: boolean;
  readonly startedAt: number;
  readonly updatedAt: number;
}
