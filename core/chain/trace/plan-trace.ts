import type { WordVectors } from '../../claim/vectors/word-vectors';
import type { Citation, PageReading, Warning, WorkKey, YoungerSource } from '../../model';
import { isGiven } from '../hop/credits-at';
import { isLater } from '../hop/is-later';
import { isSourceLine } from '../hop/is-source-line';
import { candidatesAt } from '../hop/next-hop';
import type { Candidate } from '../hop/rank-citations';
import { isSourced, standsFor } from '../hop/stands-for';
import { saysTheSame } from '../passage/says-the-same';
import { overlaps, sentenceOf } from '../passage/sentence-of';
import { sharedWords } from '../passage/shared-words';
import { isNameOnly, SAYS } from '../passage/source-words';
import { isAccountOf } from '../voice/account-voice';
import { withoutArticle } from '../voice/without-article';
import { followClaim, soughtAt, type Way, youngerSource } from './follow-claim';
import type { Wanted } from './known-works';
import { type PathNode, readNode, startNode } from './path-node';
import { probe, type Verdict } from './probe';
import type { TraceState } from './trace-state';

/** Other sources of the same words that are followed besides the main way. */
const MOST_BRANCHES = 4;

/** Score of a work that is merely linked beside the words, from which on it is a source of its own. */
const LEAST_FORK = 0.6;

/** Words of a passage from which on a literal repeat is a copy and not a coincidence. */
const COPY_WORDS = 12;

/** All of a trace as far as it is known, worked out anew from the works that are known. */
export interface TracePlan {
  readonly main: Way;
  readonly branches: readonly Way[];
  readonly origins: readonly WorkKey[];
  readonly warnings: readonly Warning[];
  /** What the warning `later-than-citer` is about; null without it. */
  readonly younger: YoungerSource | null;
  /** What must be read before more can be said; empty when the trace is at its end. */
  readonly wanted: readonly Wanted[];
}

/** Works out the main way, then its branches. Pure: depends on which works are known, not on when they came, and on the vectors given. */
export function planTrace(state: TraceState, vectors: WordVectors | null): TracePlan {
  const main = followClaim(state, [startNode(state)], vectors);
  if (!main.end) {
    const { younger, wanted } = main;
    return { main, branches: [], origins: [], warnings: warningsOf(main, younger, false), younger, wanted };
  }
  const forks = forksOf(state, main, vectors);
  const younger = main.younger ?? forks.younger;
  const mainKeys = new Set(main.nodes.slice(1).flatMap((node) => node.keys));
  const branches = [...forks.nodes.map((fork) => followClaim(state, fork, vectors, mainKeys)), ...forks.joined];
  const wanted = [...forks.wanted, ...branches.flatMap((branch) => branch.wanted)];
  const origins = originsOf(main, branches);
  const single = origins.length === 1 && branches.some((branch) => endsWithMain(branch, main));
  return {
    main,
    branches,
    origins,
    warnings: warningsOf(main, younger, single),
    younger,
    wanted: state.stopped ? [] : wanted,
  };
}

function warningsOf({ warnings }: Way, younger: YoungerSource | null, single: boolean): readonly Warning[] {
  const later: readonly Warning[] = younger ? ['later-than-citer'] : [];
  return [...warnings, ...later, ...(single ? (['single-origin'] as const) : [])];
}

interface Forks {
  readonly nodes: readonly (readonly PathNode[])[];
  /** Ways over a page that gives one of the main way as its source, or straight to such a one. */
  readonly joined: readonly Way[];
  readonly wanted: readonly Wanted[];
  /** The first of the other sources held out for the claim that is younger than the page that cites it; null for none. */
  readonly younger: YoungerSource | null;
}

/** Paths to other works that the pages of the main way cite for the same words and that carry them too. */
function forksOf(state: TraceState, main: Way, vectors: WordVectors | null): Forks {
  const nodes: (readonly PathNode[])[] = [];
  const joined: Way[] = [];
  const wanted: Wanted[] = [];
  let younger: YoungerSource | null = null;
  const seen = new Set(main.nodes.flatMap((node) => node.keys));
  for (const [index, node] of main.nodes.slice(0, -1).entries()) {
    if (node.passesOn) continue;
    const path = main.nodes.slice(0, index + 1);
    const sought = soughtAt(state, path, vectors);
    for (const candidate of candidatesAt(node, sought).filter((each) => isHeldOut(each, node))) {
      const again = againOf(candidate, path, main);
      if (again) joined.push(again);
      if (seen.has(candidate.citation.to)) continue;
      const verdict = probe(state, path, candidate, sought);
      if (verdict.kind === 'unknown') wanted.push(...verdict.wanted);
      younger ??= youngerSource({ candidate, verdict }, node);
      const fork = forkOf(candidate, verdict, node, sought.claim) ?? coWitness(candidate, verdict, path, main);
      const way = fork ? null : joinOf(candidate, verdict, path, main);
      if (way) joined.push(way);
      if (!fork || nodes.length >= MOST_BRANCHES) continue;
      if (!isBeside(candidate) || fork.keys.some((key) => seen.has(key))) continue;
      for (const key of fork.keys) seen.add(key);
      nodes.push([...path, fork]);
    }
  }
  return { nodes, joined, wanted, younger };
}

/** A work that can be a source of its own: one that the page names as such or as having the same, or one with the very words. */
function forkOf(candidate: Candidate, verdict: Verdict, node: PathNode, claim: string): PathNode | null {
  if (verdict.kind !== 'carries') {
    const same = candidate.nearness === 'near' && saysTheSame(candidate, node);
    if (candidate.nearness !== 'meant' && !same) return null;
    const stand = standsFor({ candidate: { ...candidate, nearness: 'meant' }, verdict }, node, claim);
    // A post beside the words that has none of them is shown for something else, as is what stands farther off.
    const isShort = stand?.work.kind === 'post' && !isGiven(candidate.citation);
    const besides = stand !== null && (isShort || same) && sharedWords(node.words, stand.words) === 0;
    return besides ? null : stand;
  }
  const certain = verdict.node.confidence === 'certain' && verdict.score >= LEAST_FORK;
  return isSourced(candidate) || certain || saysTheSame(candidate, node) ? verdict.node : null;
}

/** A work that has the words, or passes them on, and stands in one sentence with the one that the way takes: it tells who was there. */
function coWitness(candidate: Candidate, verdict: Verdict, path: readonly PathNode[], main: Way): PathNode | null {
  const [reading, next] = [path.at(-1)?.reading, main.nodes[path.length]?.candidate?.citation];
  const has = verdict.kind === 'passes' || (verdict.kind === 'carries' && candidate.nearness === 'near');
  if (!has || !isBeside(candidate) || !reading || next?.place !== 'body') return null;
  return overlaps(candidate.citation, sentenceOf(reading, next)) ? verdict.node : null;
}

/**
 * The way over a page that is held out as having the same and says it in words that do not show it, when it gives a page farther up the main way as
 * its source: whatever it says is from there.
 */
function joinOf(candidate: Candidate, verdict: Verdict, path: readonly PathNode[], main: Way): Way | null {
  const node = path.at(-1);
  if (!node || !isBeside(candidate) || !(isSourced(candidate) || saysTheSame(candidate, node))) return null;
  const held = verdict.kind === 'silent' ? readNode(verdict.key, verdict.outcome, candidate, PASSES_ON) : null;
  const over = verdict.kind === 'passes' ? verdict.node : held;
  const { reading } = over ?? {};
  if (!over || !reading) return null;
  for (const source of main.nodes.slice(path.length)) {
    const credit = reading.citations.find(
      (each) => each.place === 'body' && source.keys.includes(each.to) && isGivenAsSource(each, reading),
    );
    const meets = source.keys[0];
    if (!credit || !meets) continue;
    const passage = sentenceOf(reading, credit);
    const words = reading.text.slice(passage.start, passage.end);
    return {
      nodes: [...path, { ...over, passage, words }, source],
      end: null,
      wanted: [],
      warnings: [],
      younger: null,
      meets,
    };
  }
  return null;
}

/** The way straight to a work farther up the main way, which the page names as one more that has the same. */
function againOf(candidate: Candidate, path: readonly PathNode[], main: Way): Way | null {
  const { citation } = candidate;
  const node = path.at(-1);
  const source = main.nodes.slice(path.length + 1).find(({ keys }) => keys.includes(citation.to));
  if (!node || !source || !isBeside(candidate) || !saysTheSame(candidate, node)) return null;
  const nodes = [...path, { ...source, candidate, relation: citation.relation }];
  return { nodes, end: null, wanted: [], warnings: [], younger: null, meets: citation.to };
}

const PASSES_ON = { passage: { start: 0, end: 0 }, passesOn: true, confidence: 'probable' } as const;

/** True for a link that its page credits, or in a sentence with a verb of saying. */
function isGivenAsSource(citation: Citation, reading: PageReading): boolean {
  if (citation.relation !== 'links' || citation.cue !== null) return true;
  const { start, end } = sentenceOf(reading, citation);
  return SAYS.test(reading.text.slice(start, end));
}

/** True for a citation that stands with the words. */
function isBeside({ nearness }: Candidate): boolean {
  return nearness === 'meant' || nearness === 'near';
}

/** True for a citation that stands with the words, or that the page itself calls a source. */
function isHeldOut(candidate: Candidate, node: PathNode): boolean {
  const { nearness, citation } = candidate;
  if (isBeside(candidate) || isSourceLine(candidate, node)) return true;
  return nearness === 'named' && (citation.cue !== null || citation.relation === 'isBasedOn');
}

/** The distinct works at which ways end with somebody saying it. */
function originsOf(main: Way, branches: readonly Way[]): readonly WorkKey[] {
  const keys = new Set<WorkKey>();
  for (const way of [main, ...branches]) {
    const last = way.nodes.at(-1);
    const ends = way.end?.kind === 'origin' || way.end?.kind === 'document';
    if (last && ends && (way === main || !endsWithMain(way, main))) keys.add(last.work.key);
  }
  return [...keys];
}

/** True for a branch that comes to the origin of the main way, by running into it, naming one of its houses as its source, or being a later copy of a page on it. */
function endsWithMain(branch: Way, main: Way): boolean {
  if (branch.meets || creditsMain(branch, main)) return true;
  const end = branch.nodes.at(-1);
  const origin = main.nodes.at(-1);
  if (end && origin && end.work.key === origin.work.key) return true;
  return end !== undefined && branch.end !== null && main.nodes.slice(1, -1).some((node) => isCopy(end, node));
}

/** True when a branch ends with words that its page has from the publication or body of a page farther up the main way, without a link. */
function creditsMain({ nodes, end }: Way, main: Way): boolean {
  const { kind, name } = end?.attribution ?? {};
  if (kind !== 'organisation' || !name) return false;
  const isNamed = ({ work, candidate }: PathNode) => {
    const anchor = candidate?.citation.anchor ?? '';
    return [work.site, isNameOnly(anchor) ? anchor : null].some(
      (own) => own !== null && isAccountOf(withoutArticle(own), withoutArticle(name)),
    );
  };
  return !nodes.slice(-1).some(isNamed) && main.nodes.slice(1).some(isNamed);
}

/** True when one passage is the other word for word, whole or but for who it is from, and was not there first. */
function isCopy(copy: PathNode, original: PathNode): boolean {
  if (isLater(original.work.published, copy.work.published)) return false;
  const [short = [], long = []] = [wordsAt(copy), wordsAt(original)].sort((a, b) => a.length - b.length);
  return short.length >= COPY_WORDS && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

function wordsAt(node: PathNode): readonly string[] {
  return node.words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
