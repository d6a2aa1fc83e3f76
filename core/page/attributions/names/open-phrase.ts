import {
  ANONYMOUS_NOUN,
  DOCUMENT_NOUN,
  INDEFINITE_WORD,
  ORGANISATION_NOUN,
  OUTLET_NOUN,
  ROLE_NOUN,
  TRADE_NOUN,
} from '../../../claim/cues/nouns';
import { isRomance } from '../words/cue-patterns';
import type { Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { isSentenceStart } from './name-runs';
import type { Phrase } from './phrases';

/** "Some say", "manche sagen": people left open. */
export const ANYBODY =
  /^(?:some|many|others|several|manche|viele|einige|andere|mehrere|certains|plusieurs|beaucoup|d[’']autres|algunos|muchos|otros|varios|alguns|muitos|outros|vários|alcuni|molti|altri|sommigen|velen|anderen|niektórzy|wielu|inni|некоторые|многие|другие|somliga|många|andra|uno|una|otr[oa]|um|uma|outr[oa]|un'altr[oa]|altr[oa]|einer|eine|een|inny|inna|jeden|jedna|один|одна|другой|другая|en annan|another)$/;

/** "a", "one", "several"; the Portuguese "a" is definite. */
function isIndefinite(word: Token, page: Discourse): boolean {
  return INDEFINITE_WORD.test(word.lower) && (word.lower !== 'a' || page.cues.language === 'en');
}

/** "Farmers across Dunmere", "campaigners against Quillworks": English words before what people are only told apart by. */
export const AROUND = /^(?:across|against|along|around|behind|inside|near|outside|throughout|within)$/;

/** Whether a phrase leaves open who it is ("a man", "several officials"); the French "des" inside one is "of the". */
export function isOpen(words: readonly Token[], page: Discourse): boolean {
  return words.some((word, index) => isIndefinite(word, page) && !(index > 0 && page.cues.of.has(word.lower)));
}

/** "one GOP operative": a person left open by the article, and a noun of any trade behind the name of their body. */
export function isOneOf(tokens: readonly Token[], phrase: Phrase, before: readonly Token[], page: Discourse): boolean {
  const [last, next] = [tokens[phrase.to - 1], tokens[phrase.to]];
  if (page.cues.language !== 'en' || before.length > 2 || !isOpen(before, page)) return false;
  if (last?.capital !== true || next?.word !== true || next.capital || next.start - last.end !== 1) return false;
  if ([DOCUMENT_NOUN, ORGANISATION_NOUN, OUTLET_NOUN].some((noun) => noun.test(next.lower))) return false;
  return !page.cues.stop.has(next.lower) && !page.cues.of.has(next.lower) && !page.cues.say.test(next.lower);
}

/** Whether a word, in small letters unless it opens its sentence, is a noun of several people. */
export function isPeople({ capital, lower }: Token, opens = false): boolean {
  return (
    (!capital || opens) &&
    /[^s]s$|[^g]i$/.test(lower) &&
    [ROLE_NOUN, TRADE_NOUN, ANONYMOUS_NOUN].some((noun) => noun.test(lower))
  );
}

/** "Aliados de Ruiz", "vecinos de la calle Olmo": in Romance print several people before whose or of where they are: nobody is named. */
export function leadsSeveral(words: readonly Token[], page: Discourse): boolean {
  const at = words.findIndex(({ lower }) => !page.cues.article.has(lower) && !INDEFINITE_WORD.test(lower));
  const [lead, next] = [words[at], words[at + 1]];
  if (!isRomance(page.cues) || lead === undefined || next === undefined) return false;
  return isPeople(lead, isSentenceStart(lead, page)) && OF.test(next.lower);
}

const OF = /^(?:de|del|des|du|d|d[aeo]s?|di|dei|degli|d[ae]ll[aeo]?|al?|aos?)$/;
