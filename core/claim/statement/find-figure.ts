import type { Span } from '../../model';
import { isLikeNumber } from '../numbers/same-number';
import type { PreparedText } from '../prepared-text';
import { languageOf } from '../text/guess-language';
import { findRow } from './find-row';
import { indexPage } from './page-index';
import { readTerms } from './read-terms';
import type { Term } from './term';
import { wordLikeness } from './word-likeness';

/** From this likeness on two words are one. */
const SAME = 0.75;
/** A count below ten is on every page of a report. */
const LEAST = 10;

/**
 * The row or sentence of a report that has a figure of the claim and most of its words: tables and summaries have few words, and a figure
 * beside a name says what a sentence says elsewhere. Null without a figure, without a word beside it, and where two rows do equally well.
 */
export function findFigure(claim: string, tag: string | null, text: PreparedText): Span | null {
  const language = languageOf(tag, claim);
  const row = findRow(claim, language, text.text);
  if (row !== null) return row;
  const terms = readTerms(claim, language);
  const figures = terms.filter(isFigure);
  const words = terms.filter((term) => term.number === null);
  if (figures.length === 0) return null;
  const page = indexPage(text, null);
  const found = page.terms
    .map((here, sentence) => ({
      sentence,
      figures: figures.filter((figure) => here.some((other) => isSameFigure(figure, other))).length,
      words: words.filter((word) => here.some((other) => wordLikeness(word.word, other.word) >= SAME)).length,
    }))
    .filter((each) => each.figures > 0 && each.words > 0)
    .toSorted((one, other) => other.figures - one.figures || other.words - one.words);
  const [best, second] = found;
  if (best === undefined) return null;
  const tied = second !== undefined && second.figures === best.figures && second.words === best.words;
  return tied ? null : (page.sentences[best.sentence] ?? null);
}

/** A measure or a share, not a date, a time or a small count. */
function isFigure({ number }: Term): boolean {
  if (number === null || number.kind === 'year' || number.kind === 'day' || number.kind === 'clock') return false;
  return number.kind === 'share' || number.value >= LEAST || !Number.isInteger(number.value);
}

function isSameFigure(figure: Term, other: Term): boolean {
  if (figure.number === null || other.number === null) return false;
  if (isLikeNumber(figure.number, other.number)) return true;
  // A table has the unit at the head of its column.
  return other.number.dimension === null && digitsOf(figure) !== null && digitsOf(figure) === digitsOf(other);
}

function digitsOf({ word }: Term): string | null {
  return /\d[\d.,]*\d/.exec(word)?.[0] ?? null;
}
