import type { Span, TextBlock } from '../../../model';
import { type CuePatterns, isSlavic } from '../words/cue-patterns';
import { findDialogue } from './dialogue';
import { splitAtClauses } from './inner-clauses';
import { findMarks, type Marked } from './marks';
import { boardLabel, isSignature } from './name-lines';

/** Languages that open speech with a dash. English prose uses a dash at the start of lists instead. */
const DIALOGUE = new Set(['fr', 'es', 'pt', 'it', 'pl', 'ru', 'sv']);

/** More than any page of quotations holds; the speaker of each is looked for. */
const MOST_CANDIDATES = 2000;

/** Words set off as somebody's, before it is known whose they are. */
export interface Candidate extends Span {
  readonly form: 'marks' | 'block' | 'dash';
  /** With the marks. */
  readonly outer: Span;
  /** The block in which it starts. */
  readonly block: TextBlock;
  /** Index of that block. */
  readonly index: number;
  /** The same, or that of a line of the block quotation before it that only says whose it is ("Fell wrote:"). */
  readonly lead: number;
  /** Words before the mark and after it belong to the same block and may name the speaker. */
  readonly insideQuote: boolean;
  /** It goes on with the words before: behind a clause of saying inside the marks, or in the next paragraph. */
  readonly resumes: boolean;
  /** All words between its pair of marks, of which a clause of saying may leave it a piece. */
  readonly marked: Span;
}

/** Candidates of all blocks in page order; a block quotation comes before what is marked inside it. */
export function findCandidates(text: string, blocks: readonly TextBlock[], cues: CuePatterns): readonly Candidate[] {
  const dialogue = DIALOGUE.has(cues.language);
  const found: Candidate[] = [];
  let marksInside = false;
  /** The last block whose quotation is still open at its end: a mark that opens the next one goes on with it. */
  let openBefore = -2;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (found.length >= MOST_CANDIDATES) break;
    const isQuote = isQuoted(block);
    const place = { block, index, lead: index, insideQuote: isQuote };
    if (isQuote && (block.kind === 'quote' || !isQuoted(blocks[index - 1]) || isWrapped(text, block))) {
      const whole = blockCandidate(text, blocks, index);
      const own = isOwnParagraph(text, blocks, index, cues);
      if (!own) found.push(whole);
      // Inside somebody's words marks are theirs, unless the block is set in marks as a whole.
      marksInside = own || /^["“„«»]/.test(text.charAt(whole.outer.start));
    }
    if (isQuote && !marksInside) continue;
    if (dialogue && !isQuote) {
      for (const [at, spoken] of findDialogue(text, block, cues).entries())
        found.push({ ...spoken, ...place, form: 'dash', resumes: at > 0, marked: spoken });
    }
    for (const marked of findMarks(text, block).slice(0, MOST_CANDIDATES - found.length)) {
      if (isQuote && marked.end - marked.start > 0.85 * (block.end - block.start)) continue;
      // Marks around the whole, before its signature.
      if (isQuote && found.some((other) => other.form === 'block' && other.start === marked.start)) continue;
      const { start, end, outer } = marked;
      if (isMarkedName(text, marked, cues)) continue;
      const joined = marked.closed ? null : joinParagraphs(text, blocks, index, marked.open);
      const next = blocks[index + 1];
      const reopened = next !== undefined && text.charAt(next.start) === marked.open;
      if (!marked.closed && joined === null && !reopened && !isLongEnough(text, marked)) continue;
      const last = joined ?? (marked.closed ? end : beforeClause(text, marked, cues));
      if (found.some((other) => other.form !== 'block' && start < other.outer.end && start >= other.start)) continue;
      const whole = { start, end: last, outer: { start: outer.start, end: joined === null ? outer.end : joined + 1 } };
      const again = openBefore === index - 1 && outer.start === block.start;
      for (const [at, piece] of splitAtClauses(text, whole, cues).entries())
        found.push({ ...piece, ...place, form: 'marks', resumes: at > 0 || again, marked: whole });
      if (!marked.closed && joined === null) openBefore = index;
    }
  }
  // Speech behind a dash was looked for first.
  return found.sort((one, other) => one.outer.start - other.outer.start);
}

/** Russian and Polish print sets names in the marks of speech, declined and without a preposition: "рассказал «Ведомостям»", "mówi „Rz” Ola". */
function isMarkedName(
  text: string,
  { start, end, outer }: Span & { readonly outer: Span },
  cues: CuePatterns,
): boolean {
  if (!isSlavic(cues) || !/^\p{Lu}[\p{L}.-]*(?: \p{L}+)?$/u.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, outer.start - WORD), outer.start);
  const says = (clause: RegExp, near: string) => cues.say.test(clause.exec(near)?.[1] ?? '');
  const behind = says(/^\s(\p{L}+)/u, text.slice(outer.end, outer.end + WORD));
  return behind || (cues.language === 'ru' ? /\p{Ll}\s$/u.test(before) : says(/(\p{L}+)\s$/u, before));
}

/** Few words are longer. */
const WORD = 24;

/** An unclosed mark is believed when a sentence follows it: closing marks are forgotten more often than opened by mistake. */
function isLongEnough(text: string, span: Marked): boolean {
  return (
    !/[‘’‚']/.test(span.open) && span.end - span.start >= 60 && /\s\S+\s\S+\s/.test(text.slice(span.start, span.end))
  );
}

/** ", said Fell." at the end of a paragraph whose closing mark is forgotten. */
const LAST_CLAUSE = /,\s(\p{L}+)(?:\s(\p{L}+))?[^,.;:!?]{0,60}\.?$/u;

/** End of a quotation that is never closed: before the clause of saying that ends its paragraph. */
function beforeClause(text: string, { start, end }: Span, cues: CuePatterns): number {
  const clause = LAST_CLAUSE.exec(text.slice(Math.max(start, end - BEHIND), end));
  const says = clause?.slice(1).some((word) => word !== undefined && cues.say.test(word.toLowerCase()));
  return clause && says ? end - clause[0].length : end;
}

/** Such a clause is no longer. */
const BEHIND = 120;

/** "— Nora Fell" as the last line of the quotation itself. */
export const SIGNED_INSIDE = /\n\s*[—–]\s*\S[^\n]{2,119}$/u;

/** Neighbouring quote blocks are one quotation; marks around it and a signature under it are left out. */
function blockCandidate(text: string, blocks: readonly TextBlock[], lead: number): Candidate {
  const index = lead + (isLabelLine(text, blocks, lead) ? 1 : 0);
  const block = blocks[index] ?? { start: 0, end: 0, kind: 'quote' as const };
  let last = block;
  for (let next = index + 1; blocks[next]?.kind === 'quote-rest'; next++) {
    const following = blocks[next] ?? last;
    if (isSignature(text.slice(following.start, following.end)) || isWrapped(text, following)) break;
    last = following;
  }
  let [start, end] = [block.start, last.end];
  const signature = SIGNED_INSIDE.exec(text.slice(start, end));
  if (signature !== null) end = start + signature.index;
  while (start < end && /[\s"“”„«»]/.test(text.charAt(start))) start++;
  while (end > start && /[\s"”“«»]/.test(text.charAt(end - 1))) end--;
  const outer = { start: block.start, end: last.end };
  const marked = { start, end };
  return { ...marked, outer, form: 'block', block, index, lead, insideQuote: true, resumes: false, marked };
}

/** Who says "I" is quoted. */
const FIRST_PERSON = /(?<!\p{L})(?:I|ich|je|j[’']ai|yo|eu|io|ik|ja|я|jag|we|wir|nous)(?!\p{L})/u;
/** Words between marks. */
const MARKED = /[“"«„][^“”"«»„]*[”"»“]/gu;

/**
 * A paragraph of the page's own that its markup sets as a quotation, for looks: nothing leads to it or signs it, and it quotes
 * somebody itself, with a verb of saying beside the marks.
 */
function isOwnParagraph(text: string, blocks: readonly TextBlock[], index: number, cues: CuePatterns): boolean {
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (block?.kind !== 'quote' || before === undefined) return false;
  if (isQuoted(before) || isQuoted(after)) return false;
  if (/[:：]/.test(text.charAt(before.end - 1)) || before.kind === 'signature' || after?.kind === 'signature')
    return false;
  const line = text.slice(block.start, block.end);
  const beside = line.replace(MARKED, ' ');
  if (beside.length === line.length || beside.length < line.length / 3 || isWrapped(text, block)) return false;
  return beside.search(cues.saying) >= 0 && !FIRST_PERSON.test(beside);
}

/** "Fell wrote:" as the first paragraph of a quotation is not part of its words. */
function isLabelLine(text: string, blocks: readonly TextBlock[], index: number): boolean {
  const block = blocks[index];
  return (
    block !== undefined &&
    blocks[index + 1]?.kind === 'quote-rest' &&
    boardLabel(text.slice(block.start, block.end)) !== null
  );
}

function isQuoted(block: TextBlock | undefined): boolean {
  return block?.kind === 'quote' || block?.kind === 'quote-rest';
}

/** A paragraph with marks around it is a quotation of its own. */
function isWrapped(text: string, block: Span): boolean {
  return /^["“„«]/.test(text.charAt(block.start)) && /["”“»]/.test(text.charAt(block.end - 1));
}

/** A quotation whose paragraphs do not repeat the opening mark has no more of them. */
const MOST_PARAGRAPHS = 5;

/**
 * End of a quotation whose closing mark stands in a later paragraph before any opening one; null when it does not go on.
 * A paragraph that repeats the opening mark is a quotation of its own, by the same speaker.
 */
function joinParagraphs(text: string, blocks: readonly TextBlock[], index: number, open: string): number | null {
  if (/["'‘’‚]/.test(open)) return null;
  const closing = open === '„' ? /["”“]/ : /["”»]/;
  for (const [at, block] of blocks.slice(index + 1, index + MOST_PARAGRAPHS).entries()) {
    const before = text.charAt((blocks[index + at]?.end ?? 0) - 1);
    if (block.kind === 'heading' || isQuoted(block) || !/[.!?…,:;)\]]/.test(before)) return null;
    const mark = /["“„«”»]/.exec(text.slice(block.start, block.end));
    if (mark !== null) return closing.test(mark[0]) ? block.start + mark.index : null;
  }
  return null;
}
