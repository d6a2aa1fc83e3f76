import { ANONYMOUS_NOUN } from '../../../claim/cues/nouns';
import type { Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { bareName } from './full-names';
import { isKnownBody } from './name-nouns';

/** "Economists at Fellbank", "Forscher der Universität Fell": the body that unnamed people speak at; null when it is none. */
export function houseOf(words: readonly Token[], page: Discourse): string | null {
  const english = page.cues.language === 'en';
  if (!english && page.cues.language !== 'de') return null;
  const leads = english ? /^(?:at|with|from)$/ : /^(?:der|des|von|vom|an|am)$/;
  const at = words.findIndex(({ lower }) => leads.test(lower));
  const people = words[at - 1];
  // "aus dem Umfeld des Vereins": around a body, not of it.
  if (people === undefined || !ANONYMOUS_NOUN.test(people.lower) || /umfeld|kreis/.test(people.lower)) return null;
  const house = words.slice(at + (words[at + 1]?.lower === 'the' ? 2 : 1));
  const [first, last] = [house[0], house.at(-1)];
  if (!first?.capital || !last?.capital) return null;
  // "residents from Dunmere" are of a place.
  if (words[at]?.lower !== 'at' && !house.some(isKnownBody)) return null;
  return bareName(page.text.slice(first.start, last.end).replace(/\s+/g, ' '));
}
