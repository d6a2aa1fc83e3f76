import { negationWords } from '../lexicon/negators';
import type { PassageWord, PassageWords } from './passage-words';

/** Verbs of what can be: with a negation they say that it cannot. */
const ABLE =
  /^(?:could|kann|peut|peuvent|puede|pueden|puo|possono|pode|podem|kan|kunnen|possible|moglich|posible|possibile|possivel)$/;
/** "The smoke could be seen from the harbour": it was. */
const SEEN =
  /^(?:seen|heard|felt|smelt|smelled|vue?s?|entendue?s?|vist[oaie]s?|oid[oa]s?|ouvid[oa]s?|sentit[oaie]|gesehen|gehort|gezien|gehoord)$/;
const COULD = /^(?:could|pouvai(?:en)?t|podian?|poteva(?:no)?|podiam?|konnten?|kon(?:den)?)$/;
/** Words from "could" to what was seen or heard. */
const SEEN_WORDS = 3;
/** Words from such a verb to its negation. */
const NEGATION_WORDS = 3;
/** Nouns by what stands before or after them: "insurance claims for", "the fears of". */
const NOUN = /^(?:claims?|fears?|thoughts?|suspects?)$/;
const BEFORE_NOUN = /^(?:the|a|any|all|no|his|her|its|their|our|these|those|such|insurance|of|many|for|without)$/;
const AFTER_NOUN = /^(?:for|of|against|by|were|are|have|tank)$/;
/** "Appeared in court", "seemed to" is a hedge: what follows the verbs of seeming when they hedge. */
const AFTER_SEEMING = /^(?:to|that|as|not|like|increasingly|likely|certain|unlikely)$/;

/** Whether the hedging word at `index` only looks like one there: the month of May, "could not", "claimed twelve lives", "appeared in court". */
export function isPlainWord(passage: PassageWords, index: number): boolean {
  const { words } = passage;
  const word = words[index];
  if (!word) return true;
  const previous = words[index - 1];
  const next = words[index + 1];
  if (word.raw === 'May') return index > 0 || next?.number !== null;
  if (COULD.test(word.plain) && isPerceived(words.slice(index + 1, index + 1 + SEEN_WORDS))) return true;
  if (ABLE.test(word.plain)) return isDenied(passage, index) || (word.plain === 'possible' && previous?.plain === 'as');
  if (NOUN.test(word.plain) && isNoun(previous, next)) return true;
  if (/^(?:claimed|estimated)$/.test(word.plain)) return next !== undefined && next.number !== null;
  return /^appear(?:s|ed)?$/.test(word.plain) && next !== undefined && !AFTER_SEEMING.test(next.plain);
}

/** "Could be seen"; "could have been seen" is not said to have been. */
function isPerceived(after: readonly PassageWord[]): boolean {
  return (
    after.some(({ plain }) => SEEN.test(plain)) &&
    !after.some(({ plain }) => /^(?:have|avoir|haber|aver|ter|haben|hebben)$/.test(plain))
  );
}

function isNoun(previous: PassageWord | undefined, next: PassageWord | undefined): boolean {
  if (next && AFTER_NOUN.test(next.plain)) return true;
  return previous !== undefined && (BEFORE_NOUN.test(previous.plain) || isDenial(previous.plain));
}

function isDenial(plain: string): boolean {
  return negationWords['en']?.denials.has(plain) ?? false;
}

function isDenied({ words, language }: PassageWords, index: number): boolean {
  const particles = negationWords[language ?? 'en']?.particles;
  const clause = words[index]?.clause;
  return words
    .slice(Math.max(0, index - 1), index + 1 + NEGATION_WORDS)
    .some((word) => word.clause === clause && particles?.has(word.plain));
}
