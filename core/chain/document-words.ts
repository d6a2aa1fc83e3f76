import { prepareText } from '../claim/prepare-text';
import type { PreparedText } from '../claim/prepared-text';
import { findFigure } from '../claim/statement/find-figure';
import { matchText, type Sought, soughtWith } from './match-passage';
import { remembered } from './remember';
import type { WorkOutcome } from './trace-state';

type DocumentOutcome = Extract<WorkOutcome, { readonly kind: 'document' }>;

/** What a document says of the claim; `` when it says nothing of it, or its text is not to be had. */
export interface DocumentWords {
  readonly words: string;
  readonly confidence: 'certain' | 'probable';
}

const texts = remembered<PreparedText, DocumentOutcome>();
const found = remembered<DocumentWords, DocumentOutcome>();

/** The words of a document that carry the claim, else the row or sentence that has its figure. */
export function documentWords(sought: Sought, outcome: DocumentOutcome): DocumentWords {
  const { text } = outcome;
  if (!text) return { words: '', confidence: 'certain' };
  return found(outcome, `${soughtWith(sought)} ${sought.kind} ${sought.claim} ${sought.passage}`, () => {
    const prepared = texts(outcome, '', () => prepareText(text));
    const match = matchText(sought, prepared);
    if (match !== null) return { words: text.slice(match.start, match.end).trim(), confidence: match.confidence };
    const figure = findFigure(sought.passage, sought.passageLanguage, prepared);
    return { words: figure === null ? '' : text.slice(figure.start, figure.end).trim(), confidence: 'probable' };
  });
}
