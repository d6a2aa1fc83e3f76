import { readNumbers } from '../../claim/numbers/read-numbers';
import { tongueOf } from '../../claim/text/tongue-of';
import type { PageReading } from '../../model';
import { isFrontPage } from '../hop/is-front-page';
import type { Probed } from '../hop/next-hop';
import type { Candidate } from '../hop/rank-citations';
import { isSourced } from '../hop/stands-for';
import { overlaps, sentenceOf } from '../passage/sentence-of';
import { sharedWords } from '../passage/shared-words';
import { isNameOnly, isStatement } from '../passage/source-words';
import { type PathNode, readNode } from '../trace/path-node';

/** Share of the claim's words that a page linked without a credit must have for its silence to be a finding: below it the link was about something else. */
const LEAST_TOPIC = 0.3;

/** A cited page that was read, speaks of the matter and does not say it. What a post answers or quotes need not say it too. */
export function silentSource(last: PathNode, probed: readonly Probed[], unlinked: boolean): PathNode | null {
  if (last.reading?.work.kind === 'post') return null;
  for (const { candidate, verdict } of probed) {
    if (verdict.kind !== 'silent' || candidate.nearness !== 'meant') continue;
    const { reading } = verdict.outcome;
    const credited = candidate.citation.relation !== 'links' || candidate.citation.cue !== null;
    const onFigure = isOnFigure(last, candidate);
    if (!credited && !onFigure && isNameOnly(candidate.citation.anchor) && !isStory(reading)) continue;
    const sourced = isSourced(candidate) || isStatement(candidate.citation.anchor) || onFigure;
    if (isFrontPage(reading.work.url) || (unlinked && !(sourced && isInSentence(last, candidate)))) continue;
    if (!sourced && topicOf(last, reading) < LEAST_TOPIC) continue;
    const nothing = { passage: { start: 0, end: 0 }, passesOn: false, confidence: 'certain' } as const;
    return { ...readNode(verdict.key, verdict.outcome, candidate, nothing), passage: null };
  }
  return null;
}

/** True for a link on a count or measure of the words: "[eleven hundredweight]" is what the page behind it must say. */
function isOnFigure({ passage, work }: PathNode, { citation: { place, start, end, anchor } }: Candidate): boolean {
  if (!passage || place !== 'body' || start < passage.start || end > passage.end) return false;
  return readNumbers(anchor, tongueOf(work.language)).some(
    ({ kind }) => kind !== 'year' && kind !== 'day' && kind !== 'rank',
  );
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

function isStory({ work }: PageReading): boolean {
  return work.published !== null && (work.kind === 'article' || work.kind === 'blog' || work.kind === 'post');
}
