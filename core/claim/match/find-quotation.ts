import { prepareText } from '../prepare-text';
import type { PreparedText } from '../prepared-text';
import { readEditorial } from '../text/read-editorial';
import { contentShare } from './content-share';
import { findEdited } from './find-edited';
import { findWindow } from './find-window';
import { likelihoodBits } from './likelihood-bits';
import { type PatternHits, patternHits } from './pattern-hits';
import type { WordSpan } from './word-span';

/** How a quotation was found; the words themselves, not yet extended to a sentence. */
export interface QuotationMatch extends WordSpan {
  readonly method: 'exact' | 'edited' | 'window';
}

/** Word edit score from which a long quotation with all its parts is taken at once; a window that reaches as far would only be longer. */
const EDITED_SURE = 0.72;
/** Least scores of what is weighed against chance: unrelated texts reach 0.25, other reports of the same event 0.4 (`bench -- match`). */
const EDITED_LEAST = 0.4;
const WINDOW_LEAST = 0.5;
/** A window longer than the quotation must hold more of it, this much for each quotation length: where a middle was cut out, all that is left is there. */
const WINDOW_STRETCH = 0.22;
const UNSTRETCHED = 1.2;
/** The first two in a page too short to tell chance. */
const EDITED_LEAST_SHORT = 0.46;
const WINDOW_LEAST_SHORT = 0.56;
/** Below this edit score the content words are looked at by themselves, and this share of them must be there. */
const CONTENT_CHECKED = 0.85;
const CONTENT_LEAST = 0.55;
/** Least share of each third of a quotation that was only edited. */
const PART_LEAST = 0.45;
/** The words of a brief quotation must nearly all be in a window, since a few shared words are half of it. */
const BRIEF_WORDS = 16;
const BRIEF_WINDOW = 0.85;
/** Fewer words than this are only taken word for word or nearly so: two of three words are a coincidence. */
const SHORT_WORDS = 6;
const SHORT_LEAST = 0.74;
/** Of their content words none may be another: with "sold" for "saved" four words of five are another statement. */
const SHORT_CONTENT = 0.85;
/**
 * Bits that a match must have beyond chance, and more for each word: sentences of one event share more the longer they are. Measured on generated
 * reports: of 600 sentences of the same event 1 is taken, of 600 quotations with 40 % of their words edited 30 are not.
 */
const CHANCE_BITS = 12;
const CHANCE_BITS_PER_WORD = 0.35;
/** A window must be this much likelier than the stretch with the fewest edits: it is the looser of the two. */
const LOOSER_BITS = 15;
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
  const edited = findEdited(pattern, page, { least: EDITED_LEAST });
  if (edited?.score === 1) return { ...edited, method: 'exact' };
  if (pattern.length < SHORT_WORDS) return isSameBrief(pattern, page, edited) ? { ...edited, method: 'edited' } : null;
  const brief = pattern.length < BRIEF_WORDS;
  if (!brief && edited && edited.score >= EDITED_SURE && isWhole(pattern, page, edited)) {
    return { ...edited, method: 'edited' };
  }
  const hits = patternHits(pattern, pattern, page);
  const window = brief && edited && edited.score >= BRIEF_WINDOW ? null : findWindow(hits, page.count);
  const loose = window !== null && window.score >= leastWindow(pattern.length, window) ? window : null;
  return page.count < pattern.length * SHORT_PAGE
    ? bySharesAlone(pattern, page, edited, loose)
    : byChance(hits, page.count, edited, loose);
}

function leastWindow(length: number, window: WordSpan): number {
  if (length < BRIEF_WORDS) return BRIEF_WINDOW;
  return WINDOW_LEAST + WINDOW_STRETCH * Math.max(0, (window.to - window.from) / length - UNSTRETCHED);
}

/** In a short page everything is rare and chance says nothing. */
function bySharesAlone(
  pattern: Int32Array,
  page: PreparedText,
  edited: WordSpan | null,
  window: WordSpan | null,
): QuotationMatch | null {
  if (window !== null && window.score >= WINDOW_LEAST_SHORT) return { ...window, method: 'window' };
  if (edited === null || edited.score < EDITED_LEAST_SHORT || !hasContent(pattern, page, edited)) return null;
  return { ...edited, method: 'edited' };
}

/** The likelier of the two, where it is likely enough. */
function byChance(
  hits: PatternHits,
  count: number,
  edited: WordSpan | null,
  window: WordSpan | null,
): QuotationMatch | null {
  const least = CHANCE_BITS + CHANCE_BITS_PER_WORD * hits.pattern.length;
  const editedBits = edited === null ? Number.NEGATIVE_INFINITY : likelihoodBits(hits, count, edited);
  const windowBits = window === null ? Number.NEGATIVE_INFINITY : likelihoodBits(hits, count, window);
  if (edited !== null && editedBits >= least && (windowBits < least || editedBits + LOOSER_BITS >= windowBits)) {
    return { ...edited, method: 'edited' };
  }
  return window !== null && windowBits >= least ? { ...window, method: 'window' } : null;
}

/** A few words must be nearly all there. */
function isSameBrief(pattern: Int32Array, page: PreparedText, match: WordSpan | null): match is WordSpan {
  return match !== null && match.score >= SHORT_LEAST && contentShare(pattern, page, match) >= SHORT_CONTENT;
}

/** Whether beginning, middle and end of the quotation are all there: an edit scatters, a cut or a swap takes a whole part away. */
function isWhole(pattern: Int32Array, page: PreparedText, match: WordSpan): boolean {
  if (match.score >= CONTENT_CHECKED) return true;
  const third = Math.ceil(pattern.length / 3);
  return [0, 1, 2].every((part) => {
    return contentShare(pattern.subarray(part * third, (part + 1) * third), page, match) >= PART_LEAST;
  });
}

/** Whether an edited match is more than grammar words. */
function hasContent(pattern: Int32Array, page: PreparedText, match: WordSpan): boolean {
  return match.score >= CONTENT_CHECKED || contentShare(pattern, page, match) >= CONTENT_LEAST;
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
  return findEdited(pattern, page, {
    from,
    to,
    least: pattern.length < SHORT_WORDS ? SHORT_LEAST : EDITED_LEAST_SHORT,
  });
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
