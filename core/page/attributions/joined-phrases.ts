import { ORGANISATION_NOUN, OUTLET_NOUN } from '../../claim/cues/nouns';
import type { CuePatterns } from './cue-patterns';
import type { Token } from './tokens';

/**
 * "National Lake and Weir Administration": the body's noun follows what is joined, and none stands before. "Ministerio de Obras y
 * Montes": a second domain, without an article, behind that of a body.
 */
export function joinsBody(tokens: readonly Token[], index: number): boolean {
  let from = index;
  const next = tokens[index + 1];
  let head = index;
  while (tokens[head - 1]?.capital || (head < index && OF.test(tokens[head - 1]?.lower ?? ''))) head--;
  if (tokens[index]?.lower !== 'and' && next?.capital && !ORGANISATION_NOUN.test(next.lower))
    return (
      tokens.slice(head, index).some(({ lower }) => OF.test(lower)) && ORGANISATION_NOUN.test(tokens[head]?.lower ?? '')
    );
  while (tokens[from - 1]?.capital) from--;
  let to = index + 1;
  while (tokens[to]?.capital) to++;
  const isBody = (token: Token) => ORGANISATION_NOUN.test(token.lower) || OUTLET_NOUN.test(token.lower);
  const last = tokens[to - 1];
  return (
    index - from > 1 && last !== undefined && to > index + 1 && isBody(last) && !tokens.slice(from, index).some(isBody)
  );
}

const OF = /^(?:de|do|da|del|della|dell|des|du)$/;

/** "laut Gericht für die Nutzer": offices are for something ("Amt für …"), other nouns are not named by it. */
export function isAside(tokens: readonly Token[], index: number, cues: CuePatterns): boolean {
  if (tokens[index]?.lower !== 'für' || !cues.article.has(tokens[index + 1]?.lower ?? '')) return false;
  return !/(?:amt|ministerium|behörde|institut|zentrum|verband|verein|stelle|gesellschaft|anstalt|kommission|ausschuss|beauftragte[rn]?)$/.test(
    tokens[index - 1]?.lower ?? '',
  );
}

/** Marks around the name of an outlet inside a phrase ("das „Tagblatt“", "la radio « Vallon 1 »"). */
export function isMarkOfName(tokens: readonly Token[], index: number): boolean {
  const [mark, before, after] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (mark === undefined || before?.word !== true) return false;
  // French print sets a space inside its marks.
  if (/^[“"„«‘']$/.test(mark.text) && after?.capital === true && after.start - mark.end < 2) return true;
  return /^[”"“»’']$/.test(mark.text) && (before.capital || /^\d+$/.test(before.text)) && mark.start - before.end < 2;
}

/** "un habitant à l’AFP", "un vecino a Radio Lorne": the outlet that was told. */
export function isHearer(tokens: readonly Token[], index: number, cues: CuePatterns): boolean {
  if (!/^(?:a|al|all[ao]?|à|au|aux|ao)$/.test(tokens[index]?.lower ?? '')) return false;
  const next = tokens[index + 1];
  const name = next !== undefined && cues.article.has(next.lower) ? tokens[index + 2] : next;
  return name?.capital === true && OUTLET_NOUN.test(name.lower);
}
