import type { Span } from '../../model';

/** "— Nous partirons demain, a dit le maire. — Non.": a dash, a space, and words up to the next set-off clause. */
const DASH_OPENING = /^\s*(?:[–—―]\s*|-\s+)(?=[\p{Lu}¿¡«"“\p{N}])/u;
/** A dash or a comma, then what may be a clause of saying. */
const DASH_CLAUSE = /\s*,?\s[–—―]\s?(?=\p{Ll})|\s-\s+(?=\p{Ll})|[,!?…]\s+(?=\p{Ll})/u;

/** Speech that a paragraph opens with a dash, as French, Spanish, Polish, Russian and Swedish print does; null when it does not. */
export function findDialogue(text: string, block: Span): (Span & { readonly outer: Span }) | null {
  const line = text.slice(block.start, block.end);
  const opening = DASH_OPENING.exec(line);
  if (opening === null) return null;
  const start = block.start + opening[0].length;
  const rest = line.slice(opening[0].length);
  const clause = /\s[–—―]\s?(?=\p{Ll})|\s-\s+(?=\p{Ll})/u.exec(rest) ?? DASH_CLAUSE.exec(rest);
  const length = clause === null ? rest.trimEnd().length : clause.index + (/^[!?…]/.test(clause[0]) ? 1 : 0);
  if (length < 8) return null;
  return { start, end: start + length, outer: { start: block.start, end: start + length } };
}
