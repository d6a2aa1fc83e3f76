import type { PassageMatch } from '../../claim/find-passage';
import type { ChainEnd, Citation } from '../../model';
import { chooseEnd } from '../ending/choose-end';
import { isExplanation } from '../ending/gone-source';
import { isWithdrawn } from '../ending/is-withdrawn';
import { isSaidHere } from '../ending/said-elsewhere';
import { changesBetween } from '../passage/changes-between';
import { isDenied } from '../passage/is-denied';
import type { Sought } from '../passage/match-passage';
import { saidWords } from '../passage/said-words';
import { isOneMore } from '../passage/says-the-same';
import { blockOf, overlaps } from '../passage/sentence-of';
import { isStatement } from '../passage/source-words';
import { shareTellingFigure } from '../passage/telling-figures';
import type { Wanted } from '../trace/known-works';
import type { PathNode } from '../trace/path-node';
import { leadsOf, probe, type Verdict } from '../trace/probe';
import type { TraceState } from '../trace/trace-state';
import { FIRST_PERSON } from '../voice/first-person';
import { creditsAt, isFirstHand, isGiven, isToldItself } from './credits-at';
import { firstWitness, sourceOf } from './first-witness';
import { isFileFor, isSpoken } from './is-file-for';
import { pointsElsewhere } from './points-elsewhere';
import { type Candidate, NEARNESS, type Nearness, rankCitations, rankEmbeds } from './rank-citations';
import { isSourced, standsFor } from './stands-for';

/** How many citations of each nearness are read at most, best first: what is meant is few, what is elsewhere is many. */
const MOST_READ: Readonly<Record<Nearness, number>> = { meant: 8, near: 8, named: 6, elsewhere: 8 };

/** Score a passage found behind a link elsewhere on the page must reach: nothing but its words says that it is the source. */
const LEAST_ELSEWHERE = 0.6;

/** The same behind the link in the next paragraph, where the words themselves have no source. */
const LEAST_NEXT = 0.4;

/** A candidate together with what reading it showed. */
export interface Probed {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

export type NextHop =
  | { readonly kind: 'wait'; readonly wanted: readonly Wanted[] }
  | { readonly kind: 'hop'; readonly node: PathNode; readonly probed: readonly Probed[] }
  | {
      readonly kind: 'end';
      readonly end: ChainEnd;
      readonly target: PathNode | null;
      readonly probed: readonly Probed[];
    };

/**
 * The next work upstream of the last one on the path, or why there is none. Deterministic in what is known, whatever the
 * order in which it became known: a group of candidates is decided only when all of it has been read.
 */
export function nextHop(state: TraceState, path: readonly PathNode[], sought: Sought): NextHop {
  const last = path.at(-1);
  if (!last?.reading) return chooseEnd(state, path, []);
  const citer = path.at(-2);
  if (citer && (isWithdrawn(last, citer) || isDenied(last, citer))) return chooseEnd(state, path, [], 'unsupported');
  if (path.length > state.budget.hops) return chooseEnd(state, path, [], 'budget');
  const candidates = candidatesAt(last, sought);
  const probed: Probed[] = [];
  for (const nearness of NEARNESS) {
    const group = candidates.filter((candidate) => candidate.nearness === nearness).slice(0, MOST_READ[nearness]);
    if (nearness === 'elsewhere' && stopsShort(last, probed)) break;
    const verdicts = group.map((candidate) => ({ candidate, verdict: probe(state, path, candidate, sought) }));
    const wanted = verdicts.flatMap(({ verdict }) => (verdict.kind === 'unknown' ? verdict.wanted : []));
    if (wanted.length > 0 && state.stopped === null) return { kind: 'wait', wanted };
    const sure = stopsShort(last, probed) ? verdicts.filter(isNoStray) : verdicts;
    const elsewhere = isCreditedElsewhere(last);
    const lost = weightOfLost(last, verdicts);
    const strict = probed.some(isSilentOnIt) || (elsewhere && nearness !== 'meant');
    const spoken = sure.filter(
      (each) =>
        !(strict && each.verdict.kind === 'silent') &&
        !(isOnlyLike(each) && (each.candidate.weight < lost || (lost > 0 && isShownOnly(each)))),
    );
    const readable = elsewhere || stopsShort(last, probed) ? spoken.filter(isReadable) : spoken;
    const node = bestOf(readable, last, sought.claim);
    probed.push(...verdicts);
    if (node) return { kind: 'hop', node, probed };
  }
  return chooseEnd(state, path, probed);
}

/** The citations that may lead on from a node, best first. */
export function candidatesAt(node: PathNode, sought: Sought): readonly Candidate[] {
  if (!node.reading) return [];
  if (!node.passage) return rankEmbeds(node.reading, sought);
  return node.passesOn ? leadsOf(node.reading) : rankCitations(node.reading, node.passage, sought);
}

/** A source that is clearly meant ends the way when it is not to be read or does not say it: a stray link must not take its place. */
function stopsShort(last: PathNode, probed: readonly Probed[]): boolean {
  return probed.some(({ candidate, verdict }) => {
    if (verdict.kind === 'loop') return true;
    if (candidate.nearness !== 'meant') return false;
    return (
      (verdict.kind === 'gone' && !isExplanation(last, candidate)) ||
      (verdict.kind === 'silent' && isSourced(candidate))
    );
  });
}

/** True for what may at best stand for the words. */
function isOnlyLike({ verdict }: Probed): boolean {
  return (
    verdict.kind === 'silent' ||
    (verdict.kind === 'carries' && verdict.method === 'paraphrase' && verdict.node.confidence === 'probable')
  );
}

/** True for a post that stands beside the words and has none of them: it may be shown for anything. */
function isShownOnly({ candidate: { citation }, verdict }: Probed): boolean {
  return verdict.kind === 'silent' && citation.post && !isGiven(citation);
}

/** Weight of the best given source that is gone, less than any without one: what is only like the words does not take its place. */
function weightOfLost(last: PathNode, verdicts: readonly Probed[]): number {
  const lost = verdicts.filter(
    ({ candidate, verdict }) =>
      verdict.kind === 'gone' && candidate.nearness === 'meant' && !isExplanation(last, candidate),
  );
  return Math.max(Number.NEGATIVE_INFINITY, ...lost.map(({ candidate }) => candidate.weight));
}

/** True for a link on what is said that was read and does not say it: then what stands farther off must say it, and not only be like it. */
function isSilentOnIt({ candidate: { nearness, citation }, verdict }: Probed): boolean {
  return nearness === 'meant' && verdict.kind === 'silent' && isStatement(citation.anchor);
}

/** True when the words are credited to another publication without a link. */
function isCreditedElsewhere(last: PathNode): boolean {
  return creditsAt(last).some((credit) => pointsElsewhere(credit, last.work.site));
}

/** False for a file that stands elsewhere on the page and shows nothing of the words: nothing but its place speaks for it. */
function isReadable({ candidate, verdict }: Probed): boolean {
  return verdict.kind !== 'document' || candidate.nearness === 'meant' || verdict.node.words !== '';
}

/** False for what is only like the words, beside a source that stands with them and is not to be read. */
function isNoStray({ verdict }: Probed): boolean {
  return verdict.kind !== 'silent' && (verdict.kind !== 'carries' || verdict.method !== 'paraphrase');
}

function bestOf(probed: readonly Probed[], citer: PathNode, claim: string): PathNode | null {
  const ranked = probed
    .map((each) => ({ ...each, value: worthOf(each, citer, claim) }))
    .filter((each) => each.value !== null)
    .sort((a, b) => steps(b.value) - steps(a.value) || a.candidate.index - b.candidate.index);
  // "[The Post] reports it, and [the Loop] has the same": the Loop is no source where the Post has the words, however alike it is.
  const best = ranked.find(({ candidate }) => !isOneMore(candidate, citer)) ?? ranked[0];
  if (!best) return null;
  return firstWitness(best, ranked, probed, citer, claim) ?? sourceOf(best, citer, claim);
}

/** Smaller differences than this are those of likeness between copies of one text: of equals the first one named is meant. */
const WORTH_STEP = 0.25;

function steps(value: number | null): number {
  return Math.round((value ?? 0) / WORTH_STEP);
}

/** Worth of a candidate as the next hop, or null when it is none. Only the order counts. */
function worthOf(probed: Probed, citer: PathNode, claim: string): number | null {
  const { candidate, verdict } = probed;
  const { nearness } = candidate;
  switch (verdict.kind) {
    case 'carries':
      return (!hasItsFigure(verdict.node, candidate, citer) && isFarFetched(verdict, candidate, citer)) ||
        isContrary(candidate, verdict, citer)
        ? null
        : 100 +
            candidate.weight +
            certainty(verdict) +
            (nearness !== 'meant' && isWordForWord(verdict) ? WORD_FOR_WORD : 0);
    case 'passes':
      return nearness === 'elsewhere' ? null : 100 + candidate.weight + verdict.score;
    case 'document':
      return isFileFor(verdict, candidate, citer) ? candidate.weight : null;
    case 'silent':
      return standsFor(probed, citer, claim) ? 100 + candidate.weight : null;
    default:
      return null;
  }
}

/**
 * A link that is not given as the source and says the contrary tells of another occasion, unless it stands in the very sentence and says
 * it in the same words or has its figure: then these have lost or gained their "not" on the way.
 */
function isContrary(
  candidate: Candidate,
  { node, method }: { readonly node: PathNode; readonly method: PassageMatch['method'] },
  citer: PathNode,
): boolean {
  if (isSourced(candidate)) return false;
  if (candidate.nearness === 'meant' && (method === 'exact' || method === 'edited')) return false;
  if (candidate.nearness === 'meant' && hasSameFigure(node, citer)) return false;
  if (!node.reading) return false;
  const kinds = new Set(changesBetween(node, citer, saidWords(citer)).map(({ kind }) => kind));
  return kinds.has('negation') && (candidate.nearness !== 'meant' || kinds.has('reworded'));
}

/** What the very words are worth behind a link in another sentence: more than any sign by which another link there is held out. */
const WORD_FOR_WORD = 20;

/** Score from which on words are the same but for a few. */
const SAME_WORDS = 0.9;

function isWordForWord({ method, score }: Extract<Verdict, { readonly kind: 'carries' }>): boolean {
  return (method === 'exact' || method === 'edited') && score >= SAME_WORDS;
}

/** The words themselves say most; a likeness of meaning little more than the place of the link. */
function certainty(verdict: Extract<Verdict, { readonly kind: 'carries' }>): number {
  return verdict.score / 2 + (verdict.method === 'exact' || verdict.method === 'edited' ? 3 : 0);
}

/**
 * Far from the words only the words themselves can tell: for a quotation, or for what the page was told itself, no less than the
 * wording; else a likeness that is strong or sure.
 */
function isFarFetched(
  verdict: Extract<Verdict, { readonly kind: 'carries' }>,
  candidate: Candidate,
  citer: PathNode,
): boolean {
  const { nearness, citation, named } = candidate;
  const isAlike = verdict.method === 'paraphrase';
  if (isAlike && citation.relation === 'embeds' && !named && isSpoken(citer)) return true;
  if (nearness === 'meant') return false;
  if (nearness === 'near') return isAlike && isSaidHere(citer);
  if (isAlike && (verdict.quotation || isFirstHand(citer) || isSaidHere(citer))) return true;
  if (isAlike && nearness === 'elsewhere' && !isSourced(candidate) && FIRST_PERSON.test(citer.words)) return true;
  if (nearness === 'elsewhere') {
    return verdict.score < (isTold(citer, candidate.citation) ? LEAST_NEXT : LEAST_ELSEWHERE);
  }
  return verdict.score < LEAST_ELSEWHERE && verdict.node.confidence === 'probable';
}

/** True for a source that the page credits elsewhere and that has the very figure of the words; what it was told itself is its own. */
function hasItsFigure({ words, work }: PathNode, { citation }: Candidate, citer: PathNode): boolean {
  if (citation.relation !== 'isBasedOn' || isSaidHere(citer) || isToldItself(citer)) return false;
  return hasSameFigure({ words, work }, citer);
}

function hasSameFigure({ words, work }: Pick<PathNode, 'words' | 'work'>, citer: PathNode): boolean {
  return shareTellingFigure(
    { text: citer.words, language: citer.work.language },
    { text: words, language: work.language },
  );
}

/**
 * True for a link in the paragraph after the words, when these stand in one without any link or credit: a story says first what happened
 * and then where it knows it from.
 */
export function isTold(citer: PathNode, citation: Citation): boolean {
  const { reading, passage } = citer;
  if (!reading || !passage || citation.place !== 'body' || creditsAt(citer).length > 0) return false;
  const block = blockOf(reading, passage);
  if (reading.citations.some((each) => each.place === 'body' && overlaps(each, block))) return false;
  const next = reading.blocks.find(({ start }) => start >= block.end);
  return next !== undefined && next.kind === 'paragraph' && overlaps(citation, next);
}
