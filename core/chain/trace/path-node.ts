import type { Citation, Memento, PageReading, ReadAs, Relation, Span, Work, WorkKey } from '../../model';
import type { Address } from '../../platforms/platform';
import type { Candidate } from '../hop/rank-citations';
import type { TraceState, WorkOutcome } from './trace-state';

/** One work on the way upstream, as the plan sees it. */
export interface PathNode {
  /** Every key the work goes by; meeting one of them again is a loop. */
  readonly keys: readonly WorkKey[];
  readonly work: Work;
  readonly reading: PageReading | null;
  /** Where the claim stands in the reading; null when unread or when it does not carry it. */
  readonly passage: Span | null;
  /** The words of the claim there; `` when there are none. Where only an embed shows them, the words of the embed. */
  readonly words: string;
  /** True for a post that does not make the claim and only leads on to what does. */
  readonly passesOn: boolean;
  /** How it was reached; null for the start page. */
  readonly candidate: Candidate | null;
  readonly relation: Relation | null;
  readonly confidence: 'certain' | 'probable';
  readonly readAs: ReadAs | null;
  readonly memento: Memento | null;
  readonly readAt: number | null;
}

/** The page the trace starts from. */
export function startNode(state: TraceState): PathNode {
  return {
    keys: [state.start.work.key],
    work: state.start.work,
    reading: state.start,
    passage: state.claim,
    words: state.text,
    passesOn: false,
    candidate: null,
    relation: null,
    confidence: 'certain',
    readAs: state.readAs,
    memento: state.start.mementoOf,
    readAt: state.startedAt,
  };
}

/** The address a citation names, as far as the citation tells. */
export function addressOf(citation: Citation): Address {
  return {
    key: citation.to,
    url: citation.url,
    platform: citation.platform,
    postId: citation.postId,
    handle: citation.handle,
    kind: citation.post ? 'post' : 'page',
    date: citation.date,
    memento: citation.memento,
    needsNetwork: citation.needsNetwork,
  };
}

/**
 * The address as the page has it, when it is another one of the same host: a site may answer at the one and not at the other. Null for the
 * address itself, for wrappers and mirrors, and for addresses that differ by their parameters alone, which are mostly of tracking.
 */
export function asCited({ href, url, needsNetwork }: Citation): string | null {
  if (needsNetwork || !URL.canParse(href, url)) return null;
  const [cited, own] = [new URL(href, url), new URL(url)];
  const plain = (host: string) => host.replace(/^(?:www|m|mobile)\./, '');
  if (!/^https?:$/.test(cited.protocol) || plain(cited.host) !== plain(own.host)) return null;
  if (cited.pathname === own.pathname && cited.host === own.host) return null;
  return `${cited.origin}${cited.pathname}${cited.search}`;
}

/** A work that was read. */
export function readNode(
  key: WorkKey,
  outcome: Extract<WorkOutcome, { readonly kind: 'read' }>,
  candidate: Candidate,
  found: { readonly passage: Span; readonly passesOn: boolean; readonly confidence: 'certain' | 'probable' },
): PathNode {
  const { reading } = outcome;
  return {
    ...found,
    words: reading.text.slice(found.passage.start, found.passage.end),
    keys: [candidate.citation.to, key, reading.work.key],
    work: reading.work,
    reading,
    candidate,
    relation: candidate.citation.relation,
    readAs: outcome.readAs,
    memento: outcome.memento,
    readAt: outcome.readAt,
  };
}

/** A work that is known by its address alone: gone, walled, or a document, whose words the caller adds. Its text has no reading. */
export function unreadNode(address: Address, candidate: Candidate, outcome: WorkOutcome): PathNode {
  const document = outcome.kind === 'document' ? outcome : null;
  const { citation } = candidate;
  const kind = document ? 'document' : address.postId === null ? 'other' : 'post';
  return {
    keys: [citation.to, address.key],
    work: {
      key: address.key,
      url: address.url,
      platform: address.platform,
      postId: address.postId,
      kind,
      title: document?.title ?? null,
      author: citation.embed?.author ?? null,
      handle: address.handle,
      site: null,
      published: document?.published ?? address.date,
      modified: null,
      language: null,
    },
    reading: null,
    passage: null,
    words: '',
    passesOn: false,
    candidate,
    relation: citation.relation,
    confidence: 'certain',
    readAs: document ? 'document' : null,
    memento: document?.memento ?? null,
    readAt: document?.readAt ?? null,
  };
}
