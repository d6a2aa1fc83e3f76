import type { Citation, PageReading, Span } from '../../model';
import type { PathNode } from '../trace/path-node';
import { remembered } from '../trace/remember';
import { overlaps } from './sentence-of';
import { isNameOnly, SAYS } from './source-words';

/** Place, day and agency in front of a first sentence: "LISBON, 3 May (Vale Wire) –". */
const DATELINE = /^\p{Lu}[^()\n.!?]{1,40}\([^()\n]{2,30}\)\s*\.?\s*[-–—:.]\s*/u;

/** A line in front of what is said that leads to it by a colon: "They can hardly believe it: …". One with a number or few words says something. */
const LEAD_IN = /^[^:.!?\d“”„«»"]{20,100}:\s+(?=\p{Lu})/u;

/** Words of such a line; a place or a name alone has fewer. */
const LEAD_IN_WORDS = 5;

/** How a clause begins that says by whom, wherever the verb is. */
const BY =
  /^(?:by|per|via|h\/t|nach|laut|so|selon|d[’']après|según|de acuerdo|secondo|segundo|volgens|aldus)(?!\p{L})/iu;

/** Longest clause, in words, that says no more than who says it. */
const CLAUSE_WORDS = 10;

/** Share of a clause that must be the link, for the clause to be there for it. */
const MOSTLY = 0.6;

/** Words that must be left, for what is said to be known. */
const LEAST_LEFT = 3;

const EDGE = /[,;:–—()\n]|[.!?…](?=\s|$)/u;

const stripped = remembered<string>();

/**
 * The words of a page for the claim without those that say who says it, be it in the page's credits, in a linked clause of their own, in
 * brackets or in a dateline: upstream nobody repeats these. The words as they are where nothing of the claim would be left.
 */
export function saidWords({ reading, passage, words }: PathNode): string {
  if (!reading || !passage || reading.text.slice(passage.start, passage.end) !== words) return words;
  return stripped(reading, `${passage.start} ${passage.end}`, () => strip(reading, passage, words));
}

function strip(reading: PageReading, passage: Span, words: string): string {
  const credits = reading.credits.filter((credit) => overlaps(credit, passage)).map((credit) => lastClause(credit));
  const links = reading.citations.flatMap((citation) => clauseOf(reading, citation, passage) ?? []);
  const lead = DATELINE.exec(words)?.[0].length ?? leadIn(words);
  let left = ' '.repeat(lead) + words.slice(lead);
  for (const { start, end } of [...credits, ...links]) {
    const [from, to] = [Math.max(0, start - passage.start), Math.min(words.length, end - passage.start)];
    if (from < to) left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  }
  const bare = left
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s(?=[.!?])/gu, '')
    .replace(/[\s,;:–—-]*[,;:–—-](?=\s?[.!?]?\s*$)/u, '')
    .replace(/^[\s,;:–—.-]+/u, '')
    .trim();
  return wordCount(bare) >= LEAST_LEFT ? bare : words;
}

function leadIn(words: string): number {
  const lead = LEAD_IN.exec(words)?.[0] ?? '';
  return wordCount(lead) >= LEAD_IN_WORDS && lead.length * 2 < words.length ? lead.length : 0;
}

/** A credit that takes in the end of what is said ends with a clause of its own. */
function lastClause({ start, end, text }: Span & { readonly text: string }): Span {
  const at = text.lastIndexOf(', ');
  return at < 0 || end - start !== text.length ? { start, end } : { start: start + at + 2, end };
}

/** The clause that a link stands in, when it is there to say where the words are from; null for a link on what is said. */
function clauseOf(reading: PageReading, { place, start, end, anchor }: Citation, passage: Span): Span | null {
  if (place !== 'body' || end <= start || start < passage.start || end > passage.end) return null;
  const before = reading.text.slice(passage.start, start);
  const after = reading.text.slice(end, passage.end);
  const from = start - [...before].toReversed().findIndex((letter) => EDGE.test(letter));
  const to = end + Math.max(0, after.search(EDGE));
  const clause = {
    start: before.search(EDGE) < 0 ? passage.start : from,
    end: after.search(EDGE) < 0 ? passage.end : to,
  };
  const text = reading.text.slice(clause.start, clause.end).trim();
  if (/\d/u.test(text) || wordCount(text) > CLAUSE_WORDS || end - start < text.length * MOSTLY) return null;
  if (clause.start <= passage.start && clause.end >= passage.end) return null;
  const bracketed = /\(\s*$/u.test(reading.text.slice(0, clause.start)) && reading.text.charAt(clause.end) === ')';
  return SAYS.test(text) || BY.test(text) || (bracketed && isNameOnly(anchor)) ? clause : null;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
