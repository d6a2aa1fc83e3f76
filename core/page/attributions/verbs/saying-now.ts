import { stancesOf } from '../../../claim/cues/stances';
import { readActor } from '../names/actors';
import { SOURCE_NOUNS } from '../names/name-nouns';
import { phraseAfter, phraseBefore } from '../names/phrases';
import type { Actor, Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';

/** How far before a participle its "with" may stand. */
const MOST_SUBJECT = 10;

/** "with many engineers warning of floods", "officials are saying that …": who says it by an English participle; null for other words. */
export function actorSayingNow(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const lower = tokens[verb]?.lower ?? '';
  if (page.cues.language !== 'en' || !lower.endsWith('ing') || !stancesOf('en')?.holds.test(lower)) return null;
  let end = verb;
  while (end > 0 && /^(?:also|now|still|already|even|\p{L}+ly)$/u.test(tokens[end - 1]?.lower ?? '')) end--;
  const progressive = /^(?:is|are|was|were|been)$/.test(tokens[end - 1]?.lower ?? '');
  let lead = end - 1;
  while (verb - lead < MOST_SUBJECT && tokens[lead]?.word && tokens[lead]?.lower !== 'with') lead--;
  const absolute = tokens[lead]?.lower === 'with' ? phraseAfter(tokens, lead, page.cues) : null;
  const phrase = progressive ? phraseBefore(tokens, end - 1, page.cues) : absolute && { from: absolute.from, to: end };
  const actor = phrase && phrase.to > phrase.from ? readActor(tokens, phrase, page) : null;
  if (phrase === null || actor === null || actor.pronoun) return null;
  // "with a note saying": any noun with an open article.
  const words = tokens.slice(phrase.from, phrase.to);
  const people = words.length === 1 || words.some((word) => SOURCE_NOUNS.some((noun) => noun.test(word.lower)));
  return actor.attribution.kind !== 'anonymous' || people ? actor : null;
}
