import { relationKeys } from '../glyphs/relation-glyph';
import type { Words } from '../words/words';
import { type ClaimChoice, citationName } from './list-claims';

/** "quotes The Prairie Wire, traced": how a claim is cited, who says it when nothing is linked, or that it is not cited. */
export function howCited(claim: ClaimChoice, isTraced: boolean, words: Words): string {
  const cited = citedBy(claim, words);
  return isTraced ? `${cited}${words.t('separator')}${words.t('claim_traced')}` : cited;
}

function citedBy({ citations, saidBy }: ClaimChoice, words: Words): string {
  const [first] = citations;
  if (first !== undefined) return words.t('claim_cited', words.t(relationKeys[first.relation]), citationName(first));
  return saidBy === null ? words.t('claim_uncited') : words.t('claim_said_by', saidBy);
}
