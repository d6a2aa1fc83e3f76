import { tongueOf } from '../../claim/text/tongue-of';
import type { PageReading, Span } from '../../model';
import { likelyPassage } from '../passage/likely-passage';
import { matchAlike } from '../passage/match-passage';
import { saidWords } from '../passage/said-words';
import { overlaps } from '../passage/sentence-of';
import { sharedWords } from '../passage/shared-words';
import { SAYS } from '../passage/source-words';
import { type PathNode, readNode } from '../trace/path-node';
import { isPost, type Verdict, wholeBody } from '../trace/probe';
import { sameSpeaker } from '../voice/same-speaker';
import type { Candidate } from './rank-citations';

/** Longest post that can be taken as a whole for what a page makes of it, characters. */
const LONGEST_WHOLE_POST = 1000;

/** Share of the claim's words that a post cited in the next sentence must have. */
const LEAST_SHARED_NEAR = 0.25;

/**
 * What a page names as its source carries the claim in other words, even where few words are shared: a short post as a whole, a page in
 * the sentences that come nearest. A page in
 * another language may do so wherever it is cited. Only probable. `claim` are the words the trace began with. Null when the work was not
 * clearly meant, or for what a post answers or quotes.
 */
export function standsFor(
  probed: { readonly candidate: Candidate; readonly verdict: Verdict },
  citer: PathNode,
  claim: string,
): PathNode | null {
  const { candidate, verdict } = probed;
  if (verdict.kind !== 'silent' || (citer.work.kind === 'post' && !citer.passesOn)) return null;
  const { reading } = verdict.outcome;
  const vouched = isVouchedFor(candidate);
  const passage =
    (vouched ? vouchedPassage(candidate, citer, claim, reading) : null) ??
    matchAlike(saidWords(citer), citer.work.language, reading, candidate.nearness === 'meant') ??
    (vouched ? sameSpeaker(citer, reading) : null);
  if (!passage) return null;
  const found = {
    passage: { start: passage.start, end: passage.end },
    passesOn: false,
    confidence: 'probable',
  } as const;
  return readNode(verdict.key, verdict.outcome, candidate, found);
}

/** The nearest sentences of a work that the page names as its source, or the whole of a short post. */
function vouchedPassage(candidate: Candidate, citer: PathNode, claim: string, reading: PageReading): Span | null {
  const fromPost = citer.work.kind === 'post';
  const near =
    likelyPassage(fromPost ? claim : saidWords(citer), reading, citer.work.language) ??
    likelyPassage(claim, reading) ??
    (fromPost ? null : likelyPassage(withoutSources(citer), reading, citer.work.language)) ??
    partsOf(citer)
      .map((part) => likelyPassage(part, reading, citer.work.language))
      .find((found) => found !== null) ??
    null;
  const whole = isPost(reading) && reading.text.length <= LONGEST_WHOLE_POST && !isQuoted(citer, reading);
  return near ?? (whole && !fromPost && isMeant(candidate, citer, reading.text) ? wholeBody(reading) : null);
}

/** True for words that the citing page has in marks, in the language of the post: a post without these words is not what it quotes. */
function isQuoted({ reading, passage, work }: PathNode, post: PageReading): boolean {
  if (!reading || !passage || tongueOf(work.language) !== tongueOf(post.work.language)) return false;
  return reading.quotations.some((quotation) => quotation.form === 'marks' && overlaps(quotation, passage));
}

/** Fewest words of a part that says something. */
const PART_WORDS = 4;

/** What a sentence says before and behind the words that say by whom: "nine boats sank, the Courier says, and a crane fell" is two statements. */
function partsOf({ reading, passage, words }: PathNode): readonly string[] {
  if (!reading || !passage) return [];
  const credit = reading.credits.find(({ start, end }) => start > passage.start && end < passage.end);
  if (!credit) return [];
  return [words.slice(0, credit.start - passage.start), words.slice(credit.end - passage.start)].filter(
    (part) => (part.match(/[\p{L}\p{N}]+/gu) ?? []).length >= PART_WORDS,
  );
}

/** The words of a page for the claim without the links that name whose they are: "so say both [Ada Lorne] and [the keeper]". */
function withoutSources({ reading, passage, words }: PathNode): string {
  if (!reading || !passage) return words;
  let text = words;
  for (const { start, end, anchor } of reading.citations) {
    const isNamed = start > passage.start && end <= passage.end && /^\p{Lu}/u.test(anchor);
    if (isNamed)
      text = text.slice(0, start - passage.start) + ' '.repeat(end - start) + text.slice(end - passage.start);
  }
  return text;
}

/** True when the citing page itself says that this is where the words come from; a post beside the words is cited for nothing else. */
export function isSourced({ citation, named, nearness }: Candidate): boolean {
  if (citation.post && nearness === 'meant') return true;
  return citation.relation !== 'links' || citation.cue !== null || named || SAYS.test(citation.anchor);
}

function isVouchedFor(candidate: Candidate): boolean {
  if (candidate.nearness === 'meant') return true;
  if (candidate.nearness === 'near') return isSourced(candidate);
  return candidate.nearness === 'named' && candidate.citation.relation === 'isBasedOn';
}

/** A post without a word of the claim must be named or shown as its source. */
function isMeant(candidate: Candidate, citer: PathNode, text: string): boolean {
  if (candidate.nearness === 'near') return candidate.named || sharedWords(citer.words, text) >= LEAST_SHARED_NEAR;
  return isSourced(candidate) || candidate.citation.post || sharedWords(citer.words, text) > 0;
}
