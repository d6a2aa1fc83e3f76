import { OPENS_CLAUSE } from '../../../claim/cues/conjunctions';
import { isWeekday } from '../../../claim/lexicon/weekdays';
import { monthOf } from '../../metadata/months';
import type { Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { TO_WHOM } from './behind-adverbs';

/** Languages that put the subject after the verb when anything else opens the clause. */
export const V2 = /^(?:de|nl|sv)$/;

/** Whether a word makes the phrase behind it no subject: a preposition, or another that leads to no doer. */
export function isPreposition(token: Token, page: Discourse): boolean {
  return (
    token.word &&
    (page.cues.stop.has(token.lower) || (TO_WHOM.test(token.lower) && page.cues.language !== 'pt')) &&
    !page.cues.pronoun.has(token.lower) &&
    !isWeekday(token.lower) &&
    (V2.test(page.cues.language) || monthOf(token.lower) === 0) &&
    !OPENS_CLAUSE.test(token.lower)
  );
}
