import type { Span } from '../../../model';
import { invertedVerb } from '../verbs/inverted-verbs';
import type { CuePatterns } from '../words/cue-patterns';
import { readTokens } from '../words/tokens';

/** A quotation or a piece of one, with what stands around its words. */
interface Piece extends Span {
  readonly outer: Span;
}

/**
 * ", affirme-t-elle." inside the marks, as French print has it: an inverted verb with its pronoun up to the next stop, or with
 * a name and what explains it, or an office, up to a full stop or to where the speech goes on.
 */
const WHO = "(?:(?:\\s\\p{Lu}[\\p{L}’-]+){1,4}|\\s(?:(?:l[ae]|une?|son|sa)\\s|l[’'])\\p{Ll}[\\p{L}\\s’'-]{2,60})";
/** What speech goes on with, rather than an apposition of whoever speaks. */
const ON =
  "(?:[cjnl][’']|qu[’']|(?:on|nous|vous|ils?|elles?|je|ce|ça|cela|les|des|mais|et|ou|car|donc|puis|si|que|pas|pour|dans|avec|sans|est|sont|a|ont|était|étaient|sera|va|vont|doit|peut|ne|y|quand|parce|comme)\\s|n[’'])";
const INVERTED = new RegExp(
  `,\\s+(?:(?:a|ont|avait)\\s)?((?:se\\s|s[’'])?\\p{L}+)(?=(-(?:t-)?(?:ils?|elles?|on)(?![\\p{L}-])[^.,;!?«»“”]{0,80}[.,]|${WHO}(?:(?:,\\s(?!${ON})[^.,;:!?«»“”]{2,80})?,(?=\\s${ON})|(?:,\\s(?!${ON})[^.;!?«»“”]{2,110})?\\.)))`,
  'gu',
);
/** ", — сказал он. —", "– dice Rossi –", "- ha detto -", "—explicó Salas—": a clause between dashes, as outside French. */
const DASHED =
  /[,!?…]?\s(?:[–—]\s?(?=\p{Ll})[^–—«»“”]{4,160}?[.,]?\s?(?:[–—]|(?<=\s)-)|-\s(?=\p{Ll})[^–—«»“”]{4,160}?\s-)[.,:;]?\s/gu;
/** Print that puts the clause of saying inside the marks. */
const DASHES = new Set(['ru', 'it', 'pl', 'es', 'pt']);
/** The verb stands this near the dash. */
const MOST_BEFORE_VERB = 3;

/** A marked stretch without the clauses of saying that interrupt it: one piece, or those around the clauses. */
export function splitAtClauses(text: string, whole: Piece, cues: CuePatterns): readonly Piece[] {
  if (cues.language !== 'fr' && !DASHES.has(cues.language)) return [whole];
  const pattern = cues.language === 'fr' ? INVERTED : DASHED;
  const pieces: Piece[] = [];
  let piece = whole;
  for (const hit of text.slice(whole.start, whole.end).matchAll(pattern)) {
    const from = whole.start + hit.index;
    const to = from + hit[0].length + (hit[2]?.length ?? 0);
    if (from <= piece.start || to >= whole.end || !isClause(text, hit, from, to, cues)) continue;
    const end = /[!?…]/.test(text.charAt(from)) ? from + 1 : from;
    pieces.push({ start: piece.start, end, outer: { start: piece.outer.start, end } });
    let start = to;
    while (/\s/.test(text.charAt(start))) start += 1;
    piece = { start, end: whole.end, outer: { start, end: whole.outer.end } };
  }
  return [...pieces, piece];
}

function isClause(text: string, hit: RegExpExecArray, from: number, to: number, cues: CuePatterns): boolean {
  if (hit[1] !== undefined)
    return (
      cues.say.test(hit[1]) || cues.call.test(hit[1]) || /^s[e’']/.test(hit[1]) || hit[2]?.startsWith('-') === true
    );
  const words = readTokens(text, from, to).filter((token) => token.word);
  cues.accordingToHere.lastIndex = words[0]?.start ?? from;
  if (cues.accordingToHere.test(text)) return true;
  // "fa sapere"
  const listed = text.slice(words[0]?.start, words[MOST_BEFORE_VERB - 1]?.end).search(cues.saying) >= 0;
  return listed || invertedVerb(words, 0, cues) >= 0;
}
