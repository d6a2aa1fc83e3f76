import { matchText, type Sought, soughtWith } from './match-passage';
import { remembered } from './remember';
import type { WorkOutcome } from './trace-state';

type DocumentOutcome = Extract<WorkOutcome, { readonly kind: 'document' }>;

const found = remembered<string, DocumentOutcome>();

/** The words of a document that carry the claim; `` when it has none, or its text is not to be had. */
export function documentWords(sought: Sought, outcome: DocumentOutcome): string {
  const { text } = outcome;
  if (!text) return '';
  return found(outcome, `${soughtWith(sought)} ${sought.kind} ${sought.claim} ${sought.passage}`, () => {
    const match = matchText(sought, text);
    return match === null ? '' : text.slice(match.start, match.end).trim();
  });
}
