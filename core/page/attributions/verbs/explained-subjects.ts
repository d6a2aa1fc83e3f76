import { INDEFINITE_WORD, TITLE_WORD } from '../../../claim/cues/nouns';
import { actorAfter } from '../names/actors-behind';
import { isRomance } from '../words/cue-patterns';
import type { Actor, Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';

/** "le ministre, Luc Ferrand, a assuré": another comma stands a name's length before. */
export function closesApposition(tokens: readonly Token[], comma: number): boolean {
  return tokens.slice(Math.max(0, comma - MOST_APPOSITION), comma).some(({ text }) => text === ',');
}

const MOST_APPOSITION = 12;

/** Whether the verb behind an apposition is that of the subject before it, rather than of what follows: "L’avocat, Me Morin, dénonce une enquête bâclée". */
export function isExplained(
  actor: Actor,
  from: number,
  verb: number,
  tokens: readonly Token[],
  page: Discourse,
): boolean {
  const person = page.names.isPerson(actor.attribution.name ?? '');
  if (from === 0 && person) return true;
  const governor = tokens[from - 1];
  if (governor && page.cues.stop.has(governor.lower) && !TITLE_WORD.test(governor.lower)) return false;
  const object = INDEFINITE_WORD.test(tokens[verb + 1]?.lower ?? '') || !closesWithSubject(tokens, verb, page);
  return isRomance(page.cues) && object && (person || actor.noun === 'document');
}

/** "…, a rapporté la radio.": whoever stands between the verb and the end of its clause. */
export function closesWithSubject(tokens: readonly Token[], verb: number, page: Discourse): boolean {
  const end = actorAfter(tokens, verb, page)?.end;
  return end !== undefined && /^[”"»’\s]*(?:[.,;)]|$)/u.test(page.text.slice(end, end + 3));
}
