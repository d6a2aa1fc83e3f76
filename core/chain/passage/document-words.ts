import { prepareText } from '../../claim/prepare-text';
import type { PreparedText } from '../../claim/prepared-text';
import { findFigure } from '../../claim/statement/find-figure';
import { guessLanguage } from '../../claim/text/guess-language';
import { remembered } from '../trace/remember';
import type { WorkOutcome } from '../trace/trace-state';
import { likelyPassage, type ReadText } from './likely-passage';
import { matchText, type Sought, soughtWith } from './match-passage';

type DocumentOutcome = Extract<WorkOutcome, { readonly kind: 'document' }>;

/** What a document says of the claim; `` when it says nothing of it, or its text is not to be had. */
export interface DocumentWords {
  readonly words: string;
  readonly confidence: 'certain' | 'probable';
}

const texts = remembered<PreparedText, DocumentOutcome>();
const readings = remembered<ReadText, DocumentOutcome>();
const found = remembered<DocumentWords, DocumentOutcome>();

/**
 * The words of a document that carry the claim, else the row or sentence that has its figure, else, where the document is clearly `meant`, the sentences
 * that come nearest.
 */
export function documentWords(sought: Sought, outcome: DocumentOutcome, meant: boolean): DocumentWords {
  const { text } = outcome;
  if (!text) return { words: '', confidence: 'certain' };
  return found(outcome, `${soughtWith(sought)} ${sought.kind} ${meant} ${sought.claim} ${sought.passage}`, () => {
    const prepared = texts(outcome, '', () => prepareText(text));
    const match = matchText(sought, prepared);
    if (match !== null) return { words: text.slice(match.start, match.end).trim(), confidence: match.confidence };
    const { passage, passageLanguage } = sought;
    const near =
      findFigure(passage, passageLanguage, prepared) ??
      (meant
        ? likelyPassage(
            passage,
            readings(outcome, '', () => readTextOf(text)),
            passageLanguage,
          )
        : null);
    return { words: near === null ? '' : text.slice(near.start, near.end).trim(), confidence: 'probable' };
  });
}

function readTextOf(text: string): ReadText {
  const work = { language: guessLanguage(text), kind: 'document' } as const;
  return { text, blocks: [], bodyEnd: text.length, work };
}
