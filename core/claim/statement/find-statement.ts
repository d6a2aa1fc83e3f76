import { isAside } from '../drift/find-asides';
import { passageWords } from '../drift/passage-words';
import type { WordVectors } from '../vectors/word-vectors';
import { judgeEvidence } from './judge-evidence';
import { matchTerms } from './match-terms';
import type { PageIndex } from './page-index';
import { readTerms } from './read-terms';
import type { Term } from './term';
import { bestWindow } from './weigh-window';

/** A passage that makes the same statement in other words. */
export interface StatementMatch {
  /** UTF-16 offsets of the sentences. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly score: number;
  readonly confidence: 'certain' | 'probable';
}

/** Where a page makes a statement, in whatever words; null when it only shares the topic. */
export function findStatement(
  claim: string,
  claimLanguage: string | null,
  page: PageIndex,
  vectors: WordVectors | null,
  strictness: number,
): StatementMatch | null {
  const terms = claimTerms(claim, claimLanguage);
  const matches = matchTerms(claim, claimLanguage, terms, page, vectors);
  const window = bestWindow(matches, page);
  if (window === null) return null;
  const foreign = claimLanguage !== null && page.language !== null && claimLanguage !== page.language;
  const verdict = judgeEvidence(window, page.sentences.length, foreign, strictness);
  if (verdict === null) return null;
  const start = page.sentences[window.from]?.start ?? 0;
  const end = page.sentences[window.to - 1]?.end ?? start;
  return { start, end, text: page.text.slice(start, end), ...verdict };
}

/** Share of the terms that must be left when the attribution is taken away: a claim with less is about the saying itself. */
const LEAST_LEFT = 0.6;

/** The terms of what is claimed; who says it, and an editor's brackets, are left out where enough remains. */
function claimTerms(claim: string, language: string | null): readonly Term[] {
  const terms = readTerms(claim, language);
  const passage = passageWords(claim, language);
  const asides = passage.words.filter((word) => isAside(passage, word));
  const own = terms.filter((term) => !asides.some((word) => word.start < term.end && term.start < word.end));
  return own.length >= terms.length * LEAST_LEFT ? own : terms;
}
