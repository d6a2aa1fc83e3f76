import { ROLE_NOUN } from '../../../claim/cues/nouns';
import { NAME_PARTICLE } from '../../../claim/cues/particles';
import type { Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { endingOf } from './elided-subjects';
import { invertedVerb } from './inverted-verbs';

/** Shorter words are no verbs of saying. */
const LEAST_VERB = 4;

/**
 * Index of a verb that no list has, by its place alone: right behind a quotation stands the verb with a person whom the page names
 * in full ("“…,” quipped Fell."), the person and the verb alone, or, where verbs need no subject, nothing but the verb ("«…»,
 * aseveró."); -1 when other words stand there.
 * @param tokens The rest of the sentence behind the closing mark.
 */
export function openVerb(tokens: readonly Token[], first: number, page: Discourse): number {
  const one = tokens[first];
  if (one === undefined) return -1;
  // "ist sich Mohr sicher", "zeigte sich Mohr erfreut"
  if (STANCE.test(one.lower) && page.cues.language === 'de') {
    const name = tokens[first + 1]?.lower === 'sich' ? first + 2 : first + 1;
    return behindName(tokens, name, page) > 0 ? name - 1 : -1;
  }
  if (page.cues.language === 'en' && one.lower === 'the') return behindNoun(tokens, first);
  // "she marvelled."
  if (page.cues.language === 'en' && page.cues.pronoun.has(one.lower))
    return isPast(tokens[first + 1]) && tokens[first + 2]?.word !== true ? first + 1 : -1;
  const inverted = invertedVerb(tokens, first, page.cues);
  if (inverted >= 0) return inverted;
  if (isVerb(one, page)) {
    const alone = tokens[first + 1]?.word !== true && endingOf(one, page) !== null;
    return alone || behindName(tokens, first + 1, page) > 0 ? first : -1;
  }
  const verb = behindName(tokens, first, page);
  const token = tokens[verb];
  const ends = tokens[verb + 1]?.word !== true || (page.cues.language === 'en' && isPast(token));
  return token !== undefined && isVerb(token, page) && ends ? verb : -1;
}

/** Verbs that tell how somebody is about what they say. */
const STANCE = /^(?:ist|war|zeigt|zeigte|gibt|gab)$/;
/** "the company explianed.", "the mayor clucked with a smile": an article, a noun or two, and what looks like a verb in the past behind a noun of people. */
const MOST_NOUNS = 3;

function behindNoun(tokens: readonly Token[], from: number): number {
  const verb = tokens.findIndex((token, index) => index > from + 1 && (isPast(token) || !token.word));
  const [words, noun] = [tokens.slice(from + 1, verb), tokens[verb - 1]];
  const plain = words.length > 0 && words.length <= MOST_NOUNS && words.every((word) => !word.capital);
  const ends = tokens[verb + 1]?.word !== true;
  return plain && isPast(tokens[verb]) && (ends || ROLE_NOUN.test(noun?.lower ?? '')) ? verb : -1;
}

function isPast(token: Token | undefined): boolean {
  return token?.capital === false && /\p{Ll}{3}ed$/u.test(token.text);
}

/** Whether a word may be a verb or a noun, for all its letters tell. */
function isVerb(token: Token | undefined, { cues }: Discourse): boolean {
  if (token === undefined) return false;
  const { lower, capital, text } = token;
  if (capital || text.length < LEAST_VERB || /\P{L}/u.test(text)) return false;
  return !cues.stop.has(lower) && !cues.of.has(lower) && !cues.article.has(lower) && !cues.pronoun.has(lower);
}

/** Index behind the name of a person whom the page names in full, nouns of any trade before it, or -1 when none begins at `from`. */
function behindName(tokens: readonly Token[], from: number, page: Discourse): number {
  let noun = from;
  while (noun - from < MOST_NOUNS && isVerb(tokens[noun], page)) noun++;
  let to = noun;
  while (tokens[to]?.capital || (to > noun && NAME_PARTICLE.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.capital))
    to++;
  const last = tokens[to - 1];
  return to > noun && last !== undefined && page.names.resolve(last.text) !== null ? to : -1;
}
