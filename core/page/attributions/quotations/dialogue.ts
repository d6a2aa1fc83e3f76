import type { Span } from '../../../model';
import { invertedVerb } from '../verbs/inverted-verbs';
import type { CuePatterns } from '../words/cue-patterns';
import { readTokens } from '../words/tokens';

/** "— Nous partirons demain, a dit le maire. — Non.": a dash, a space, and words up to the next set-off clause; whose they are before it ("Nora Fell: – …"). */
const DASH_OPENING = /^(\s*(?:\p{Lu}[^:.!?\n–—―]{3,60}:\s)?)(?:[–—―]\s*|-\s+)(?=[\p{Lu}¿¡«"“\p{N}])/u;
/** The same behind the end of a sentence. */
const INSIDE = /(?<=[.!?…”":])\s[–—-]\s(?=\p{Lu})/gu;
/** A dash or a comma, then what may be a clause of saying. */
const DASH_CLAUSE = /\s*,?\s[–—―]\s?(?=\p{Ll})|\s-\s+(?=\p{Ll})|[,!?…]\s+(?=\p{Ll})/u;
/** A dash that opens a clause of saying. */
const CLAUSE = /\s[–—―]\s?(?=\p{Ll})|\s-\s+(?=\p{Ll})/u;
/** The same, wherever. */
const DASHES = new RegExp(CLAUSE.source, 'gu');
/** Every mark that may close speech before such a clause. */
const MARKS = new RegExp(DASH_CLAUSE.source, 'gu');
/** The verb stands this near the dash. */
const MOST_BEFORE_VERB = 2;
/** The dash behind such a clause, after which the speech goes on. */
const BACK = /[.,]?\s[–—―]\s(?=\p{L})|\.\s-\s(?=\p{Lu})|[–—―][.,:;]?\s+(?=[\p{L}¿¡])/u;
/** A clause of saying is no longer. */
const MOST_CLAUSE = 110;
/** Speech inside a paragraph is no longer, up to its clause. */
const MOST_SPEECH = 1200;
/** Shorter speech is no statement. */
const LEAST = 8;

interface Spoken extends Span {
  readonly outer: Span;
}

/**
 * Speech that a paragraph opens with a dash, as French, Spanish, Polish, Russian and Swedish print does: its pieces around
 * clauses of saying between dashes; empty when it does not open so.
 */
export function findDialogue(text: string, block: Span, cues: CuePatterns): readonly Spoken[] {
  const line = text.slice(block.start, block.end);
  const opening = DASH_OPENING.exec(line);
  const inside = /^(?:pl|sv)$/.test(cues.language) ? insideParagraph(text, block, cues) : [];
  if (opening === null) return inside;
  const start = block.start + opening[0].length;
  const rest = line.slice(opening[0].length);
  // Behind "Nora Fell:" nobody needs to be told to speak.
  const led = opening[1] !== '' || /:\s*$/.test(text.slice(Math.max(0, block.start - 3), block.start));
  const unlisted = () => CLAUSE.exec(rest) ?? clauseOf(rest, cues, MARKS) ?? DASH_CLAUSE.exec(rest);
  const clause = clauseOf(rest, cues) ?? (led ? null : unlisted());
  const end = start + (clause === null ? rest.trimEnd().length : clause.index + (/^[!?…]/.test(clause[0]) ? 1 : 0));
  if (end - start < LEAST) return [];
  const first = { start, end: withoutComma(text, end), outer: { start: block.start + (opening[1]?.length ?? 0), end } };
  const spoken = [first, ...goingOn(text, end, block.end, cues)];
  return [...spoken, ...inside.filter((piece) => piece.start >= (spoken.at(-1)?.end ?? 0))];
}

/** "Rada zebrała się w piątek. - Most zamkniemy - powiedział wójt.": Polish and Scandinavian print sets speech so behind any sentence. */
function insideParagraph(text: string, block: Span, cues: CuePatterns): readonly Spoken[] {
  const found: Spoken[] = [];
  for (const hit of text.slice(block.start, block.end).matchAll(INSIDE)) {
    const start = block.start + hit.index + hit[0].length;
    const marks = cues.language === 'sv' ? MARKS : DASHES;
    const clause = clauseOf(text.slice(start, Math.min(block.end, start + MOST_SPEECH)), cues, marks);
    const end = start + (clause?.index ?? 0);
    const outer = { start: start - hit[0].trimStart().length, end };
    if (end - start >= LEAST) found.push({ start, end: withoutComma(text, end), outer });
    else
      found.push(
        ...goingOn(text, found.at(-1)?.end ?? start, block.end, cues).filter((piece) => piece.start === start),
      );
  }
  return found;
}

/** The first dash, or other mark, that a verb of saying follows, rather than an aside; null when none does. */
function clauseOf(rest: string, cues: CuePatterns, marks = DASHES): RegExpExecArray | null {
  for (const hit of rest.matchAll(marks)) {
    const words = rest.slice(hit.index + hit[0].length, hit.index + MOST_CLAUSE).match(/[\p{L}-]+/gu) ?? [];
    if (words.slice(0, MOST_BEFORE_VERB).some((word) => cues.say.test(word) || cues.call.test(word))) return hit;
    if (marks === DASHES && isInverted(rest.slice(hit.index + hit[0].length), cues)) return hit;
  }
  return null;
}

/** "uciął Jan Młynarz.", "śmieje się Ola": a verb of no list, and who it is. */
function isInverted(clause: string, cues: CuePatterns): boolean {
  return invertedVerb(readTokens(clause, 0, MOST_CLAUSE), 0, cues) >= 0;
}

function withoutComma(text: string, end: number): number {
  return text.charAt(end - 1) === ',' ? end - 1 : end;
}

/** What is spoken behind each clause of saying that a dash ends again. */
function goingOn(text: string, from: number, end: number, cues: CuePatterns): readonly Spoken[] {
  const behind = text.slice(from, Math.min(end, from + MOST_CLAUSE));
  const clause = /^\s*,?\s[–—―-]\s?/u.exec(behind)?.[0] ?? '';
  const back = clause === '' ? null : BACK.exec(behind.slice(clause.length));
  const words = back === null ? '' : behind.slice(clause.length, clause.length + back.index);
  if (back === null || (words.search(cues.saying) < 0 && !isInverted(words, cues))) return [];
  const start = from + clause.length + back.index + back[0].length;
  const next = CLAUSE.exec(text.slice(start, end));
  const stop = next === null ? start + text.slice(start, end).trimEnd().length : start + next.index;
  if (stop - start < LEAST) return [];
  return [{ start, end: withoutComma(text, stop), outer: { start, end: stop } }, ...goingOn(text, stop, end, cues)];
}
