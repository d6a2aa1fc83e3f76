import { prepareText } from '../prepare-text';
import type { PreparedText } from '../prepared-text';
import { readEditorial } from '../text/read-editorial';
import { contentShare } from './content-share';
import { findEdited } from './find-edited';
import { findExact } from './find-exact';
import { findWindow } from './find-window';
import { likelihoodBits } from './likelihood-bits';
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
/** Below this edit score the content words are looked at by themselves, and this share of them must be there. */
const CONTENT_CHECKED = 0.85;
const CONTENT_LEAST = 0.55;
/** Least share of each third of a quotation that was only edited. */
const PART_LEAST = 0.45;
/** A brief quotation is always weighed against chance, since a few shared words are half of it; its words must nearly all be in a window. */
const BRIEF_WORDS = 16;
const BRIEF_WINDOW = 0.85;
/** Fewer words than this are only taken word for word or nearly so: two of three words are a coincidence. */
const SHORT_WORDS = 6;
const SHORT_LEAST = 0.74;
/** Bits that a weak match must have beyond chance: words of one sentence come together more often than by chance. */
const CHANCE_BITS = 10;
/** The same for words in any order, and for a few words. */
const WINDOW_BITS = 14;
const BRIEF_BITS = 13;
/** A page of fewer quotation lengths than this is short. */
const SHORT_PAGE = 6;
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
  const edited = checked(pattern, page, findEdited(pattern, page));
  if (pattern.length < SHORT_WORDS) return isSameBrief(pattern, page, edited) ? { ...edited, method: 'edited' } : null;
  const brief = pattern.length < BRIEF_WORDS;
  if (!brief && edited && edited.score >= EDITED_SURE && isWhole(pattern, page, edited)) {
    return { ...edited, method: 'edited' };
  }
  const window = brief && edited && edited.score >= BRIEF_WINDOW ? null : findWindow(pattern, page);
  if (
    window &&
    window.score >= (brief ? BRIEF_WINDOW : WINDOW_LEAST) &&
    isNoChance(pattern, page, window, WINDOW_BITS)
  ) {
    return { ...window, method: 'window' };
  }
  if (edited === null || edited.score < EDITED_LEAST) return null;
  return isNoChance(pattern, page, edited, brief ? BRIEF_BITS : CHANCE_BITS) ? { ...edited, method: 'edited' } : null;
}

/** A few words must be nearly all there. */
function isSameBrief(pattern: Int32Array, page: PreparedText, match: WordSpan | null): match is WordSpan {
  return match !== null && match.score >= SHORT_LEAST && contentShare(pattern, page, match) >= SHORT_LEAST;
}

/** Whether beginning, middle and end of the quotation are all there: an edit scatters, a cut or a swap takes a whole part away. */
function isWhole(pattern: Int32Array, page: PreparedText, match: WordSpan): boolean {
  if (match.score >= CONTENT_CHECKED) return true;
  const third = Math.ceil(pattern.length / 3);
  return [0, 1, 2].every((part) => {
    return contentShare(pattern.subarray(part * third, (part + 1) * third), page, match) >= PART_LEAST;
  });
}

/** In a short page everything is rare and chance says nothing; the shares above decide alone. */
function isNoChance(pattern: Int32Array, page: PreparedText, span: WordSpan, bits: number): boolean {
  return page.count < pattern.length * SHORT_PAGE || likelihoodBits(pattern, page, span) >= bits;
}

/** Drops an edited match that is carried by grammar words. */
function checked(pattern: Int32Array, page: PreparedText, match: WordSpan | null): WordSpan | null {
  if (match === null || match.score >= CONTENT_CHECKED) return match;
  return contentShare(pattern, page, match) >= CONTENT_LEAST ? match : null;
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
