import type { Attribution, CanonicalUrl, Memento, Relation, Span, Work, WorkKey } from './model';

/** The nouns of following a claim. Import them from `core/model`, which is the one page of vocabulary. */

/** The words on a Work that carry the claim there (W3C segment). */
export interface Passage extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What became different: `cut` is words of weight left out, `reworded` what no other kind says. */
export type DriftKind = 'number' | 'hedge' | 'negation' | 'attribution' | 'cut' | 'reworded';

/** One change between two passages; spans are offsets in their `exact` texts, null where the words have no counterpart. */
export interface Drift {
  readonly kind: DriftKind;
  /** In the upstream passage. */
  readonly earlier: Span | null;
  /** In the passage of the page that cites it. */
  readonly later: Span | null;
}

/** How the text of a hop was got. */
export type ReadAs = 'tab' | 'library' | 'page' | 'endpoint' | 'memento' | 'document';

/** One work on a chain, seen from the one that cites it. */
export interface Hop {
  readonly work: Work;
  /** Null when the work could not be read or does not carry the claim. */
  readonly passage: Passage | null;
  /** How the hop before cites this one; null for the start page. */
  readonly relation: Relation | null;
  /** What changed between this passage and that of the hop before; empty for the start page. */
  readonly drift: readonly Drift[];
  /** `probable` when numbers, names and cognates are all there is. */
  readonly confidence: 'certain' | 'probable';
  readonly readAs: ReadAs | null;
  readonly memento: Memento | null;
  /** ms since 1970 UTC, null when not read. */
  readonly readAt: number | null;
}

/** Why a chain stops: the kinds up to `loop` are what was found, the others why a trace had to stop. */
export type EndKind =
  | 'origin'
  | 'document'
  | 'unlinked'
  | 'dead'
  | 'removed'
  | 'gated'
  | 'unsupported'
  | 'loop'
  | 'budget'
  | 'cancelled'
  | 'blocked'
  | 'not-permitted'
  | 'offline';

/** What stands before a text. */
export type GateKind = 'paywall' | 'login' | 'consent';

/** Where and why a chain stops. */
export interface ChainEnd {
  readonly kind: EndKind;
  /** Who the last readable page says it from. */
  readonly attribution: Attribution;
  /** The page's own words behind the ending ("according to Reuters"), or null. */
  readonly words: string | null;
  /** The host that was to be asked, for ends that a host or permission caused. */
  readonly host: string | null;
  /** HTTP status that was seen, or null. */
  readonly status: number | null;
  readonly gate: GateKind | null;
  /** ms since 1970 UTC. */
  readonly checkedAt: number | null;
}

/** Path of citations from the start page upstream (over prov:wasDerivedFrom), with a stated end. */
export interface Chain {
  readonly hops: readonly Hop[];
  /** Null while the trace is running. */
  readonly end: ChainEnd | null;
}

/** What is odd about a chain: it comes back to itself, a source is younger than who cites it, a page was read from an archive, all ways end at one origin. */
export type Warning = 'circular' | 'later-than-citer' | 'archived-hop' | 'single-origin';

/** A source that is younger than the page that cites it. */
export interface YoungerSource {
  /** With the date that it was held to be younger by. */
  readonly source: Work;
  /** The page on the chain that cites it. */
  readonly citer: WorkKey;
}

/** How far a step of a trace is. */
export type TraceStepState = 'waiting' | 'asking' | 'reading' | 'found' | 'missing' | 'failed';

/** One line of progress: what is asked of which host. */
export interface TraceStep {
  readonly url: string;
  readonly host: string;
  readonly state: TraceStepState;
  /** ms since 1970 UTC of the last change. */
  readonly at: number;
  /** Set while the host asked to be left alone for a while: when it is asked again, ms since 1970 UTC. */
  readonly waitsUntil?: number;
}

/** A trace as people see it: one stored record. */
export interface Trace {
  readonly id: string;
  readonly claim: { readonly text: string; readonly start: WorkKey; readonly url: CanonicalUrl };
  readonly status: 'running' | 'done';
  readonly chain: Chain;
  /** Other ways upstream that were followed to an end. */
  readonly branches: readonly Chain[];
  readonly origins: readonly WorkKey[];
  readonly warnings: readonly Warning[];
  /** What `later-than-citer` is about; traces stored before this was kept do not have it. */
  readonly younger?: YoungerSource;
  readonly steps: readonly TraceStep[];
  /** Hosts contacted, in order. */
  readonly hosts: readonly string[];
  readonly fetches: number;
  readonly startedAt: number;
  readonly updatedAt: number;
}
