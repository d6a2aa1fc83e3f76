import { ANONYMOUS_NOUN } from '../../../claim/cues/nouns';
import { readActor } from '../names/actors';
import { phraseBefore } from '../names/phrases';
import type { Actor, Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';

/** "Two officials briefed on the talks over the bridge said": how far an unnamed source may stand from its verb. */
const UNNAMED_TOKENS = 14;

/** A source without a name whose description stands between it and its verb; null when the clause holds none. */
export function unnamedBefore(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  for (let index = verb - 1; index >= 0 && verb - index < UNNAMED_TOKENS; index--) {
    const token = tokens[index];
    // "how visible we think"
    if (token === undefined || !token.word || token.capital || /^(?:we|you|he|she|they|it)$/.test(token.lower))
      return null;
    if (!ANONYMOUS_NOUN.test(token.lower)) continue;
    const head = phraseBefore(tokens, index + 1, page.cues);
    const actor = readActor(tokens, { from: head?.from ?? index, to: index + 1 }, page);
    return actor?.attribution.kind === 'anonymous' ? { ...actor, end: tokens[verb - 1]?.end ?? actor.end } : null;
  }
  return null;
}
