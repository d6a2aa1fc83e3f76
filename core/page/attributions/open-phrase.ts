import { INDEFINITE_WORD } from '../../claim/cues/nouns';
import type { Discourse } from './discourse';
import type { Token } from './tokens';

/** "a", "one", "several"; the Portuguese "a" is definite. */
function isIndefinite(word: Token, page: Discourse): boolean {
  return INDEFINITE_WORD.test(word.lower) && (word.lower !== 'a' || page.cues.language === 'en');
}

/** Whether a phrase leaves open who it is ("a man", "several officials"); the French "des" inside one is "of the". */
export function isOpen(words: readonly Token[], page: Discourse): boolean {
  return words.some((word, index) => isIndefinite(word, page) && !(index > 0 && page.cues.of.has(word.lower)));
}
