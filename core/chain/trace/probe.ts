import type { PassageMatch } from '../../claim/find-passage';
import { prepareText } from '../../claim/prepare-text';
import type { PageReading, Span, Work, WorkKey } from '../../model';
import type { Address } from '../../platforms/platform';
import { isLater, lastWritten } from '../hop/is-later';
import { linkNote } from '../hop/link-note';
import { type Candidate, rankEmbeds } from '../hop/rank-citations';
import { sourcedPlace } from '../hop/sourced-place';
import { documentWords } from '../passage/document-words';
import { likelyPassage } from '../passage/likely-passage';
import { matchPassage, matchText, type Sought } from '../passage/match-passage';
import { knownWork, type Wanted } from './known-works';
import { addressOf, asCited, type PathNode, readNode, unreadNode } from './path-node';
import { wallOf } from './settle-work';
import type { TraceState, WorkOutcome } from './trace-state';
import { wallByWords } from './wall-by-words';

/** Longest post that may stand for its links alone, characters. */
const LONGEST_POST = 1500;

/** What a passage found by its nearest sentences alone is worth beside a match. */
const LIKELY_SCORE = 0.3;

/** Score from which on a likeness counts in front of a wall as well. */
const SURE_LIKENESS = 0.6;

/** Posts that answer posts that answer posts: how many are looked through at once. */
const MOST_POSTS_THROUGH = 3;

/** What reading a cited work showed. */
export type Verdict =
  | {
      readonly kind: 'carries';
      readonly node: PathNode;
      readonly score: number;
      readonly method: PassageMatch['method'];
      /** True when words in quotation marks were sought. */
      readonly quotation: boolean;
    }
  /** Makes no such claim, but is a post or a link post that leads to what does. */
  | { readonly kind: 'passes'; readonly node: PathNode; readonly score: number }
  /** `isRead`: its text is known, so that without words it does not have them. */
  | { readonly kind: 'document'; readonly node: PathNode; readonly isRead: boolean }
  | {
      readonly kind: 'silent';
      readonly key: WorkKey;
      readonly outcome: Extract<WorkOutcome, { readonly kind: 'read' }>;
    }
  /** Published after the page that cites it. */
  | { readonly kind: 'later'; readonly carries: 'certain' | 'likely' | null; readonly work: Work }
  | { readonly kind: 'loop' }
  /** The citing page itself, under another of its addresses. */
  | { readonly kind: 'self' }
  | { readonly kind: 'gone'; readonly address: Address; readonly node: PathNode; readonly outcome: WorkOutcome }
  | { readonly kind: 'unknown'; readonly wanted: readonly Wanted[] };

/** Looks at one candidate with what is known so far. `path` is the way from the start page to the page that cites it. */
export function probe(
  state: TraceState,
  path: readonly PathNode[],
  candidate: Candidate,
  sought: Sought,
  depth = 0,
): Verdict {
  const citer = path.at(-1);
  const address = addressOf(candidate.citation);
  if (isOnPath(path, address.key)) return again(path, address.key);
  const { citation } = candidate;
  const citedAt = citer?.work.published?.at ?? null;
  const wanted = { address, citedAt, memento: citation.memento, asCited: asCited(citation) };
  const known = knownWork(state, wanted);
  if (known.kind === 'unknown') return { kind: 'unknown', wanted: [known.wanted] };
  if (isOnPath(path, known.key)) return again(path, known.key);
  const { outcome } = known;
  if (outcome.kind === 'document') {
    const node = unreadNode(known.address, candidate, outcome);
    return {
      kind: 'document',
      node: { ...node, ...documentWords(sought, outcome, candidate.nearness === 'meant') },
      isRead: Boolean(outcome.text),
    };
  }
  if (outcome.kind !== 'read')
    return { kind: 'gone', address: known.address, node: unreadNode(known.address, candidate, outcome), outcome };
  if (isOnPath(path, outcome.reading.work.key)) return again(path, outcome.reading.work.key);
  const gate = wallOf(outcome.reading.limits) ?? wallByWords(outcome.reading);
  const first = matchPassage(sought, outcome.reading);
  const found = first && sourcedPlace(first, sought, outcome.reading);
  // What is left in front of a wall whets the appetite: only the words themselves are the claim there.
  const match = gate !== null && found !== null && isLikenessAlone(found) ? null : found;
  const published = outcome.reading.work.published ?? known.address.date;
  if (isLater(published, citer ? lastWritten(citer.work) : null)) {
    const likely = match === null && likelyPassage(sought.passage, outcome.reading, sought.passageLanguage) !== null;
    const carries = match ? 'certain' : likely ? 'likely' : null;
    return { kind: 'later', carries, work: { ...outcome.reading.work, published } };
  }
  if (match) {
    const found = { passage: { start: match.start, end: match.end }, passesOn: false, confidence: match.confidence };
    const node = readNode(known.key, outcome, candidate, found);
    return { kind: 'carries', node, score: match.score, method: match.method, quotation: sought.kind === 'quotation' };
  }
  if (gate) {
    const gated: WorkOutcome = { kind: 'gated', gate, status: null, checkedAt: outcome.readAt };
    return {
      kind: 'gone',
      address: known.address,
      node: { ...unreadNode(known.address, candidate, gated), work: outcome.reading.work },
      outcome: gated,
    };
  }
  return (
    shownIn(candidate, sought, known.key, outcome) ?? through(state, path, candidate, sought, known.key, outcome, depth)
  );
}

/**
 * A work without the words in its own text that shows them all the same: a page in the embed of a post, or a post by the embed of it on
 * the page that cites it, where the platform gives readers no more than an empty application.
 */
function shownIn(
  candidate: Candidate,
  sought: Sought,
  key: WorkKey,
  outcome: Extract<WorkOutcome, { readonly kind: 'read' }>,
): Verdict | null {
  const { citation, shown } = candidate;
  const embed = shown && citation.post ? citation.embed : rankEmbeds(outcome.reading, sought)[0]?.citation.embed;
  const match = embed?.text ? matchText(sought, prepareText(embed.text)) : null;
  if (!embed?.text || !match) return null;
  const { confidence, score, method } = match;
  const found = { passage: { start: 0, end: 0 }, passesOn: false, confidence };
  const words = embed.text.slice(match.start, match.end);
  const node = { ...readNode(key, outcome, candidate, found), passage: null, words };
  return { kind: 'carries', node, score, method, quotation: sought.kind === 'quotation' };
}

/** A post or link post without the claim that answers, quotes or links something that has it. */
function through(
  state: TraceState,
  path: readonly PathNode[],
  candidate: Candidate,
  sought: Sought,
  key: WorkKey,
  outcome: Extract<WorkOutcome, { readonly kind: 'read' }>,
  depth: number,
): Verdict {
  const silent: Verdict = { kind: 'silent', key, outcome };
  const { reading } = outcome;
  const note = isPost(reading) ? null : linkNote(reading);
  const short = isPost(reading) && reading.text.length <= LONGEST_POST;
  if ((!short && note === null) || depth >= MOST_POSTS_THROUGH) return silent;
  const node = readNode(key, outcome, candidate, {
    passage: note?.passage ?? wholeBody(reading),
    passesOn: true,
    confidence: 'probable',
  });
  const verdicts = leadsOf(reading).map((lead) => probe(state, [...path, node], lead, sought, depth + 1));
  const wanted = verdicts.flatMap((verdict) => (verdict.kind === 'unknown' ? verdict.wanted : []));
  const scores = verdicts.map((verdict) => leadScore(verdict, sought));
  const score = Math.max(0, ...scores);
  if (score > 0) return { kind: 'passes', node, score };
  return wanted.length > 0 ? { kind: 'unknown', wanted } : silent;
}

/** How well what a post leads to carries the claim; the post vouches for it, so that its nearest sentences may do. */
function leadScore(verdict: Verdict, sought: Sought): number {
  if (verdict.kind === 'carries' || verdict.kind === 'passes') return verdict.score;
  if (verdict.kind !== 'silent') return 0;
  return likelyPassage(sought.passage, verdict.outcome.reading, sought.passageLanguage) === null ? 0 : LIKELY_SCORE;
}

/** All that a post leads to: what it answers, quotes and links; of a link post the one link it is about. */
export function leadsOf(reading: PageReading): readonly Candidate[] {
  const note = isPost(reading) ? null : linkNote(reading);
  return reading.citations
    .filter((citation) => citation.place === 'body' && (note === null || citation === note.citation))
    .map((citation, index) => ({
      citation,
      index,
      nearness: 'meant',
      weight: citation.relation === 'embeds' ? 2 : 1,
      named: false,
      shown: false,
    }));
}

/** True for a social post. */
export function isPost(reading: PageReading): boolean {
  return reading.work.kind === 'post';
}

/** The whole body as a span without space around it. */
export function wholeBody(reading: PageReading): Span {
  const body = reading.text.slice(0, reading.bodyEnd);
  const start = body.length - body.trimStart().length;
  return { start, end: Math.max(start, body.trimEnd().length) };
}

/** A way that comes back to a page goes round in a circle; a page that names itself by another address does not go anywhere. */
function again(path: readonly PathNode[], key: WorkKey): Verdict {
  return { kind: path.at(-1)?.keys.includes(key) ? 'self' : 'loop' };
}

function isOnPath(path: readonly PathNode[], key: WorkKey): boolean {
  return path.some((node) => node.keys.includes(key));
}

function isLikenessAlone({ method, confidence, score }: PassageMatch): boolean {
  return method === 'paraphrase' && (confidence === 'probable' || score < SURE_LIKENESS);
}
