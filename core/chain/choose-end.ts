import type { Attribution, ChainEnd, EndKind, PageReading } from '../model';
import { isAccountOf, voiceOf } from './account-voice';
import { attributionAt } from './attribution-at';
import { creditsAt } from './credits-at';
import { FIRST_PERSON } from './first-person';
import { isFrontPage } from './is-front-page';
import type { NextHop, Probed } from './next-hop';
import { type PathNode, readNode } from './path-node';
import { pointsElsewhere } from './points-elsewhere';
import type { Candidate } from './rank-citations';
import { saidElsewhere } from './said-elsewhere';
import { overlaps, sentenceOf } from './sentence-of';
import { sharedWords } from './shared-words';
import { isSourced } from './stands-for';
import type { TraceState, WorkOutcome } from './trace-state';
import { unnamedWords } from './unnamed-words';

/** Share of the claim's words that a page linked without a credit must have for its silence to be a finding: below it the link was about something else. */
const LEAST_TOPIC = 0.3;

/** Link texts from this many words on say something. */
const STATEMENT_WORDS = 4;

const NO_WORDS = { start: 0, end: 0 } as const;

const NOBODY: Attribution = { kind: 'none', name: null };

type End = Extract<NextHop, { readonly kind: 'end' }>;

/** Where and why the way stops at the last node of the path, from what its citations showed. `forced` is an end that a budget brings, or `unsupported` for a page that takes the claim back in its own voice. */
export function chooseEnd(
  state: TraceState,
  path: readonly PathNode[],
  probed: readonly Probed[],
  forced: EndKind | null = null,
): End {
  const last = path.at(-1);
  const finish = (kind: EndKind, more: Partial<ChainEnd> = {}, target: PathNode | null = null): End => ({
    kind: 'end',
    end: ofHouse(withAuthor({ ...baseEnd(state, last, kind), ...more }, target), path),
    target,
    probed,
  });
  if (!last) return finish('unsupported');
  if (last.work.kind === 'document' && !last.reading)
    return finish('document', { attribution: publisherOf(path.at(-2)) });
  if (!last.reading || last.words === '') return finish('unsupported');
  if (forced === 'unsupported')
    return finish(forced, {
      attribution: houseOf(last) ?? attributionAt(last.reading, last.passage ?? NO_WORDS, true),
    });
  if (forced) return finish(forced);
  const credits = creditsAt(last);
  const told = credits.some((credit) => credit.kind === 'self');
  const loop = probed.find((each) => each.verdict.kind === 'loop' && each.candidate.nearness !== 'elsewhere');
  if (loop) {
    const again = path.find((node) => node.keys.includes(loop.candidate.citation.to));
    const house = again ? houseOf(again) : null;
    return finish('loop', house ? { attribution: house } : {});
  }
  const gone = told ? null : goneTarget(last, probed);
  if (gone) return finish(gone.kind, gone.more, gone.target);
  if (state.stopped && probed.some((each) => each.verdict.kind === 'unknown')) return finish(state.stopped);
  const unlinked = credits.find((credit) => pointsElsewhere(credit, last.work.site));
  const silent = told ? null : silentTarget(last, probed, unlinked !== undefined);
  if (silent) return finish('unsupported', {}, silent);
  if (unlinked) return finish('unlinked', { attribution: unlinked.attribution, words: unlinked.text });
  const outlet = told ? null : saidElsewhere(last);
  if (outlet) {
    const { attribution, words } = outlet;
    return finish('unlinked', attribution ? { attribution, words } : { words });
  }
  return finish('origin', { words: unnamedWords(last) });
}

function baseEnd(state: TraceState, last: PathNode | undefined, kind: EndKind): ChainEnd {
  const ends = kind === 'origin' || kind === 'document';
  const attribution = last?.reading && last.passage ? attributionAt(last.reading, last.passage, ends) : NOBODY;
  return { kind, attribution, words: null, host: null, status: null, gate: null, checkedAt: state.updatedAt };
}

/** Where the page does not say who says it, the author its embed names does, or the name that the link to a page stands on. */
function withAuthor(end: ChainEnd, target: PathNode | null): ChainEnd {
  const author = target?.candidate?.citation.embed?.author;
  if (end.attribution.kind !== 'none' || !target) return end;
  if (author) return { ...end, attribution: voiceOf(author) };
  const anchor = target.candidate?.citation.anchor.trim() ?? '';
  return target.work.kind !== 'post' && isName(anchor)
    ? { ...end, attribution: { kind: 'organisation', name: anchor } }
    : end;
}

/** A post from the account of a paper on the way is the paper's. A blog's account may be that of whoever writes it. */
function ofHouse(end: ChainEnd, path: readonly PathNode[]): ChainEnd {
  const { attribution } = end;
  const post = path.at(-1)?.work;
  if (post?.kind !== 'post' || attribution.kind !== 'person') return end;
  if (attribution.name !== (post.author ?? post.handle)) return end;
  const names = [post.author, post.handle].filter((name) => name !== null);
  const sites = path.flatMap(({ work }) => (work.kind === 'article' && work.site ? [work.site] : []));
  const own = sites.some((site) => names.some((name) => isAccountOf(name, site)));
  return own ? { ...end, attribution: { ...attribution, kind: 'organisation' } } : end;
}

/** The publication that answers for a page of an article or blog; null for others. */
function houseOf({ work }: PathNode): Attribution | null {
  return work.site !== null && work.kind !== 'post' ? { kind: 'organisation', name: work.site } : null;
}

/** The best of the clearly meant citations that could not be read, with the end it brings. */
function goneTarget(
  last: PathNode,
  probed: readonly Probed[],
): { readonly kind: EndKind; readonly more: Partial<ChainEnd>; readonly target: PathNode } | null {
  for (const { candidate, verdict } of probed) {
    if (verdict.kind !== 'gone') continue;
    const passedOn = isConversation(last, candidate) && isPassedOn(last, candidate, verdict.outcome);
    if (!passedOn && (isConversation(last, candidate) || !isHeldOut(candidate))) continue;
    return { ...endOf(verdict.outcome), target: verdict.node };
  }
  return null;
}

/** True for a citation that stands with the words, or names who is credited beside them. */
function isHeldOut({ nearness, named }: Candidate): boolean {
  return nearness === 'meant' || (nearness === 'near' && named);
}

/** What a post answers or quotes: a post that makes the claim itself does not need it. */
function isConversation(last: PathNode, { citation }: Candidate): boolean {
  return last.work.kind === 'post' && !last.passesOn && citation.post;
}

/**
 * A post that quotes one which is gone, and does not speak of itself, passes on what nobody can read any more: it is not known to be
 * the first to say it. An answer stands for itself.
 */
function isPassedOn(last: PathNode, { citation }: Candidate, outcome: WorkOutcome): boolean {
  const lost = outcome.kind === 'removed' || outcome.kind === 'dead';
  return lost && citation.relation === 'embeds' && !FIRST_PERSON.test(last.words);
}

function endOf(outcome: WorkOutcome): { readonly kind: EndKind; readonly more: Partial<ChainEnd> } {
  switch (outcome.kind) {
    case 'dead':
    case 'removed':
      return { kind: outcome.kind, more: { status: outcome.status, checkedAt: outcome.checkedAt } };
    case 'gated':
      return { kind: 'gated', more: { gate: outcome.gate, status: outcome.status, checkedAt: outcome.checkedAt } };
    case 'stopped':
      return { kind: outcome.end, more: { host: outcome.host, status: outcome.status, checkedAt: outcome.checkedAt } };
    default:
      return { kind: 'blocked', more: {} };
  }
}

/** A cited page that was read, speaks of the matter and does not say it. What a post answers or quotes need not say it too. */
function silentTarget(last: PathNode, probed: readonly Probed[], unlinked: boolean): PathNode | null {
  if (last.reading?.work.kind === 'post') return null;
  for (const { candidate, verdict } of probed) {
    if (verdict.kind !== 'silent' || candidate.nearness !== 'meant') continue;
    const { reading } = verdict.outcome;
    const credited = candidate.citation.relation !== 'links' || candidate.citation.cue !== null;
    if (!credited && isName(candidate.citation.anchor) && !isStory(reading)) continue;
    const sourced = isSourced(candidate) || isStatement(candidate.citation.anchor);
    if (isFrontPage(reading.work.url) || (unlinked && !(sourced && isInSentence(last, candidate)))) continue;
    if (!sourced && topicOf(last, reading) < LEAST_TOPIC) continue;
    const nothing = { passage: { start: 0, end: 0 }, passesOn: false, confidence: 'certain' } as const;
    return { ...readNode(verdict.key, verdict.outcome, candidate, nothing), passage: null };
  }
  return null;
}

/** True for a citation in the sentence of the words: one further on is for what that sentence says. */
function isInSentence({ reading, passage }: PathNode, { citation }: Candidate): boolean {
  if (!reading || !passage) return false;
  return citation.place !== 'body' || citation.post || overlaps(citation, sentenceOf(reading, passage));
}

/** How much of what the claim and its sentence speak of the cited page speaks of too, 0 to 1. */
function topicOf(last: PathNode, cited: PageReading): number {
  const { reading, passage } = last;
  const sentence = reading && passage ? sentenceOf(reading, passage) : null;
  const around = reading && sentence ? reading.text.slice(sentence.start, sentence.end) : last.words;
  return Math.max(sharedWords(last.words, cited.text), sharedWords(around, cited.text));
}

/** A link on a name explains who or what is meant; it becomes a source only by being a story. */
function isName(anchor: string): boolean {
  const words = anchor.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function isStory({ work }: PageReading): boolean {
  return work.published !== null && (work.kind === 'article' || work.kind === 'blog' || work.kind === 'post');
}

/** A link on several words is a link on what they say, not on a name. */
function isStatement(anchor: string): boolean {
  return (anchor.match(/[\p{L}\p{N}]+/gu) ?? []).length >= STATEMENT_WORDS;
}

/** A document speaks for whoever publishes the page that hands it out. */
function publisherOf(citer: PathNode | undefined): Attribution {
  return citer?.work.site ? { kind: 'organisation', name: citer.work.site } : NOBODY;
}
