import type { Span } from '../model';
import { findQuotation, type QuotationMatch } from './match/find-quotation';
import type { PreparedText } from './prepared-text';
import { findStatement } from './statement/find-statement';
import { isOtherFact } from './statement/is-other-fact';
import { indexPage } from './statement/page-index';
import { extendPassage } from './text/extend-passage';
import { languageOf } from './text/guess-language';
import { quotedParts } from './text/quoted-parts';
import { trimPassage } from './text/trim-passage';
import type { WordVectors } from './vectors/word-vectors';

/** Where a page carries a claim. */
export interface PassageMatch extends Span {
  /** The matched words themselves, before the passage was widened to whole sentences. */
  readonly core: Span;
  /** 0..1: word likeness for quotations, share of the claim's weight for statements. */
  readonly score: number;
  readonly method: 'exact' | 'edited' | 'window' | 'paraphrase';
  /** `probable` when little more than numbers, names and cognates agree, or the meaning of words alone. */
  readonly confidence: 'certain' | 'probable';
}

/** What is known of the claim and the page. */
export interface FindPassageOptions {
  /** A quotation must be there in its words or as the statement they make; default `statement`. */
  readonly kind?: 'quotation' | 'statement';
  /** BCP 47 tag of the page. */
  readonly language?: string | null;
  /** BCP 47 tag of the claim's page. */
  readonly claimLanguage?: string | null;
  /** Likeness of English words by meaning, where vectors are loaded; of no use, and not used, for other languages. */
  readonly vectors?: WordVectors | null;
  /** 1, the default: the page must make the claim. 0: the best place there is, for ranking. */
  readonly strictness?: number;
}

/** Only the claim's own words may be claimed by fewer than this many shared words. */
const QUOTED_WORDS = 4;
/** Fewer are taken to be a quotation where they open or close one, word for word. */
const SHORT_QUOTED_WORDS = 2;
const OPENING = /[“„«»"‘‚‹']$/u;
const CLOSING = /^[,.!?…]?[”“»«"’›']/u;
/** From this score on a claim is there as a whole; below it what it sets in quotation marks may be there word for word. */
const MOST_OF_IT = 0.8;
/** A claim is a few sentences; of a longer text its beginning is looked for, so that no page can make matching slow. */
const MOST_CLAIM = 4000;
/** Words beside a match that are looked at for another name or number. */
const EDGE_WORDS = 3;
/** A statement is taken from a window of its words only when nearly all of them are there; else it is weighed as a statement. */
const WINDOW_STATEMENT = 0.72;
/** Nor is one made over more lines than these: menus and lists have words of everything. */
const MOST_LINES = 3;

/** The passage of a page that carries a claim, or null when the page does not make it: sharing its topic is not enough. */
export function findPassage(claim: string, page: PreparedText, options: FindPassageOptions = {}): PassageMatch | null {
  const words = claim.slice(0, MOST_CLAIM);
  const found = wordsOf(words, page, options);
  return found === null ? fromStatement(words, page, options) : fromWords(found.words, found.match, page, options);
}

/** The passage of a page that has the very words of a claim, edited, cut or in another order; null when it at best says the same in other words. */
export function findWords(claim: string, page: PreparedText, options: FindPassageOptions = {}): PassageMatch | null {
  const found = wordsOf(claim.slice(0, MOST_CLAIM), page, options);
  return found === null ? null : fromWords(found.words, found.match, page, options);
}

function linesIn({ text, starts, ends }: PreparedText, { from, to }: QuotationMatch): number {
  return text.slice(starts[from], ends[to - 1]).split('\n').length;
}

interface FoundWords {
  /** The claim or the part of it that is in quotation marks. */
  readonly words: string;
  readonly match: QuotationMatch;
}

function wordsOf(words: string, page: PreparedText, options: FindPassageOptions): FoundWords | null {
  const match = findQuotation(words, page);
  const whole = match !== null && match.method !== 'window' ? match : null;
  if (whole !== null && whole.score >= MOST_OF_IT) return { words, match: whole };
  for (const part of quotedParts(words, QUOTED_WORDS)) {
    const found = findQuotation(part, page);
    if (found !== null && found.method !== 'window' && found.score > (whole?.score ?? 0))
      return { words: part, match: found };
  }
  if (whole !== null) return { words, match: whole };
  for (const part of quotedParts(words, SHORT_QUOTED_WORDS)) {
    const found = findQuotation(part, page);
    if (found?.method === 'exact' && isAtEdge(found, page)) return { words: part, match: found };
  }
  const enough =
    match !== null &&
    (options.kind === 'quotation' || (match.score >= WINDOW_STATEMENT && linesIn(page, match) <= MOST_LINES));
  return enough ? { words, match } : null;
}

/** Whether a match opens or closes a quotation of the page. */
function isAtEdge(match: QuotationMatch, page: PreparedText): boolean {
  const [start, end] = [page.starts[match.from] ?? 0, page.ends[match.to - 1] ?? 0];
  return OPENING.test(page.text.slice(Math.max(0, start - 1), start)) || CLOSING.test(page.text.slice(end, end + 2));
}

function fromWords(
  words: string,
  match: QuotationMatch,
  page: PreparedText,
  options: FindPassageOptions,
): PassageMatch | null {
  const core = { start: page.starts[match.from] ?? 0, end: page.ends[match.to - 1] ?? 0 };
  const whole = extendPassage(core, page.text, options.language ?? null);
  const span = match.method === 'window' ? trimPassage(words, whole, page.text, options.language ?? null) : whole;
  if (match.method !== 'exact' && isOtherFact(words, surroundings(page, match), options.language ?? null)) {
    return null;
  }
  return { ...span, core, score: match.score, method: match.method, confidence: 'certain' };
}

/** The matched words and a few more on either side: a changed name at the edge falls outside an edited match. */
function surroundings(page: PreparedText, match: QuotationMatch): string {
  const from = Math.max(0, match.from - EDGE_WORDS);
  const to = Math.min(page.count, match.to + EDGE_WORDS);
  return page.text.slice(page.starts[from], page.ends[to - 1]);
}

function fromStatement(claim: string, text: PreparedText, options: FindPassageOptions): PassageMatch | null {
  const page = indexPage(text, options.language ?? null);
  const language = languageOf(options.claimLanguage, claim);
  const vectors = language === 'en' && page.language === 'en' ? (options.vectors ?? null) : null;
  const strictness = options.strictness ?? 1;
  const find = (by: WordVectors | null) => findStatement(claim, language, page, by, strictness);
  // Spelling decides first, so that meaning can only add. A ranking asks for the nearest place, where meaning knows more.
  const found = vectors === null ? find(null) : strictness > 0 ? (find(null) ?? find(vectors)) : find(vectors);
  if (found === null) return null;
  if (language === page.language && isOtherFact(claim, found.text, language)) return null;
  const core = { start: found.start, end: found.end };
  return { ...core, core, score: found.score, method: 'paraphrase', confidence: found.confidence };
}
