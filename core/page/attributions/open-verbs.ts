import type { Discourse } from './discourse';
import { endingOf } from './elided-subjects';
import type { Token } from './tokens';

/** Shorter words are no verbs of saying. */
const LEAST_VERB = 4;
/** A name in such a clause has no more words. */
const MOST_NAME = 4;

/**
 * Index of a verb that no list has, by its place alone: behind a quotation and a comma stands nothing but the verb and a person
 * whom the page names in full ("“…,” quipped Fell."), or, where verbs need no subject, nothing but the verb ("«…», aseveró."); -1
 * when other words stand there.
 * @param tokens The rest of the sentence behind the closing mark.
 */
export function openVerb(tokens: readonly Token[], first: number, page: Discourse): number {
  const end = tokens.findIndex((token, index) => index >= first && !token.word);
  const words = tokens.slice(first, end < 0 ? tokens.length : end);
  const [one, last] = [words[0], words.at(-1)];
  if (one === undefined || last === undefined || words.length > MOST_NAME + 1) return -1;
  if (words.length === 1) return isVerb(one, page) && endingOf(one, page) !== null ? first : -1;
  if (isVerb(one, page) && isPerson(words.slice(1), page)) return first;
  return isVerb(last, page) && isPerson(words.slice(0, -1), page) ? first + words.length - 1 : -1;
}

function isVerb({ lower, capital, text }: Token, { cues }: Discourse): boolean {
  if (capital || text.length < LEAST_VERB || /\P{L}/u.test(text)) return false;
  return !cues.stop.has(lower) && !cues.of.has(lower) && !cues.article.has(lower) && !cues.pronoun.has(lower);
}

function isPerson(words: readonly Token[], page: Discourse): boolean {
  return words.every((word) => word.capital) && page.names.resolve(words.at(-1)?.text ?? '') !== null;
}
