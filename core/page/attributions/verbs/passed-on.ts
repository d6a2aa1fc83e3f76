import { actorAfter } from '../names/actors-behind';
import { type Actor, type Discourse, personAt } from '../words/discourse';
import type { Token } from '../words/tokens';

/** Most words between "quoted" and "as saying": a name with its office. */
const MOST_QUOTED = 12;
const OBJECT_PRONOUN = /^(?:him|her|them)$/;

/** "The Post quoted Fell as saying", "quoted him as saying": whoever is quoted, whose words they are; null for other verbs. */
export function passedOn(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  if (!/^(?:quot|cit)(?:es?|ed|ing)$/.test(tokens[verb]?.lower ?? '')) return null;
  const as = tokens.findIndex((token, index) => index > verb && index < verb + MOST_QUOTED && token.lower === 'as');
  if (as < 0 || !/^(?:saying|telling|writing)$/.test(tokens[as + 1]?.lower ?? '')) return null;
  const next = tokens[verb + 1];
  return next && OBJECT_PRONOUN.test(next.lower) ? personAt(next, null) : actorAfter(tokens, verb, page);
}

/** "„…“, so wird Ohm in der Mitteilung zitiert": index of the participle behind whoever is quoted, and they; null for other clauses. */
export function quotedIn(tokens: readonly Token[], page: Discourse): readonly [number, Actor] | null {
  const at = tokens.findIndex((token) => token.word && !/^(?:so|dort|darin)$/.test(token.lower));
  if (!/^(?:wird|werden|wurden?)$/.test(tokens[at]?.lower ?? '')) return null;
  const verb = tokens.findIndex(({ lower }, index) => index > at && index < at + MOST_QUOTED && lower === 'zitiert');
  const actor = verb < 0 ? null : actorAfter(tokens, at, page);
  return actor && [verb, actor];
}
