import { prepareText } from '../prepare-text';
import type { PreparedText } from '../prepared-text';
import { readEditorial } from '../text/read-editorial';
import { findEdited } from './find-edited';
import { findExact } from './find-exact';
import { findWindow } from './find-window';
import type { WordSpan } from './word-span';

/** How a quotation was found; the words themselves, not yet extended to a sentence. */
export interface QuotationMatch extends WordSpan {
  readonly method: 'exact' | 'edited' | 'window';
}

/** Word edit score from which an edited quotation is taken at once; a window that reaches as far would only be longer. */
const EDITED_SURE = 0.62;
/** Least scores: unrelated texts reach 0.25, other reports of the same event 0.4 (`bench -- match`). */
const EDITED_LEAST = 0.46;
const WINDOW_LEAST = 0.56;
/** Fewer words than this are only taken word for word or nearly so: two of three words are a coincidence. */
const SHORT_WORDS = 6;
const SHORT_LEAST = 0.74;
/** How far apart two pieces of one quotation may stand, in words. */
const REACH_WORDS = 400;

/** Where the words of a quotation stand: exact, then edited, then an idf-weighted window. Null when the page does not have them. */
export function findQuotation(quotation: string, page: PreparedText): QuotationMatch | null {
  const { segments } = readEditorial(quotation);
  const patterns = segments.map((segment) => prepareText(segment).hashes).filter((hashes) => hashes.length > 0);
  const [only] = patterns;
  if (only === undefined) return null;
  if (patterns.length === 1) return findRun(only, page);
  return findRuns(patterns, page) ?? findRun(concatenate(patterns), page);
}

function findRun(pattern: Int32Array, page: PreparedText): QuotationMatch | null {
  const exact = findExact(pattern, page);
  if (exact) return { ...exact, method: 'exact' };
  const edited = findEdited(pattern, page);
  const least = pattern.length < SHORT_WORDS ? SHORT_LEAST : EDITED_LEAST;
  if (edited && edited.score >= Math.max(least, EDITED_SURE)) return { ...edited, method: 'edited' };
  if (pattern.length < SHORT_WORDS) return null;
  const window = findWindow(pattern, page);
  if (window && window.score >= WINDOW_LEAST) return { ...window, method: 'window' };
  return edited && edited.score >= least ? { ...edited, method: 'edited' } : null;
}

/** Pieces around omissions: the longest first, the others near it and in order. */
function findRuns(patterns: readonly Int32Array[], page: PreparedText): QuotationMatch | null {
  const longest = patterns.reduce((most, pattern, index) => {
    return pattern.length > (patterns[most]?.length ?? 0) ? index : most;
  }, 0);
  const anchor = findPiece(patterns[longest], page, 0, page.count);
  if (anchor === null) return null;
  let from = anchor.from;
  let to = anchor.to;
  let weight = patterns[longest]?.length ?? 0;
  let total = anchor.score * weight;
  for (const [index, pattern] of patterns.entries()) {
    if (index === longest) continue;
    const before = index < longest;
    const low = before ? Math.max(0, from - REACH_WORDS) : anchor.to;
    const high = before ? anchor.from : Math.min(page.count, to + REACH_WORDS);
    const piece = findPiece(pattern, page, low, high);
    if (piece === null) return null;
    from = Math.min(from, piece.from);
    to = Math.max(to, piece.to);
    total += piece.score * pattern.length;
    weight += pattern.length;
  }
  const score = total / weight;
  return { from, to, score, method: score === 1 ? 'exact' : 'edited' };
}

function findPiece(pattern: Int32Array | undefined, page: PreparedText, from: number, to: number): WordSpan | null {
  if (pattern === undefined) return null;
  const exact = findExact(pattern, page, from, to);
  if (exact) return exact;
  const edited = findEdited(pattern, page, from, to);
  const least = pattern.length < SHORT_WORDS ? SHORT_LEAST : EDITED_LEAST;
  return edited && edited.score >= least ? edited : null;
}

function concatenate(patterns: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(patterns.reduce((sum, pattern) => sum + pattern.length, 0));
  let at = 0;
  for (const pattern of patterns) {
    all.set(pattern, at);
    at += pattern.length;
  }
  return all;
}
