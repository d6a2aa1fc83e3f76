import type { Discourse } from './discourse';
import { endingOf } from './elided-subjects';
import type { Token } from './tokens';

/** Shorter words are no verbs of saying. */
const LEAST_VERB = 4;
/** Words inside names in small letters. */
const PARTICLE = /^(?:van|von|der|den|de|del|di|da|do|dos|du|la|le|al|el|bin|af)$/;

/**
 * Index of a verb that no list has, by its place alone: right behind a quotation stands the verb with a person whom the page names
 * in full ("“…,” quipped Fell."), the person and the verb alone, or, where verbs need no subject, nothing but the verb ("«…»,
 * aseveró."); -1 when other words stand there.
 * @param tokens The rest of the sentence behind the closing mark.
 */
export function openVerb(tokens: readonly Token[], first: number, page: Discourse): number {
  const one = tokens[first];
  if (one === undefined) return -1;
  if (isVerb(one, page)) {
    const alone = tokens[first + 1]?.word !== true && endingOf(one, page) !== null;
    return alone || behindName(tokens, first + 1, page) > 0 ? first : -1;
  }
  const verb = behindName(tokens, first, page);
  const token = tokens[verb];
  return token !== undefined && isVerb(token, page) && tokens[verb + 1]?.word !== true ? verb : -1;
}

function isVerb({ lower, capital, text }: Token, { cues }: Discourse): boolean {
  if (capital || text.length < LEAST_VERB || /\P{L}/u.test(text)) return false;
  return !cues.stop.has(lower) && !cues.of.has(lower) && !cues.article.has(lower) && !cues.pronoun.has(lower);
}

/** Index behind the name of a person whom the page names in full, or -1 when none begins at `from`. */
function behindName(tokens: readonly Token[], from: number, page: Discourse): number {
  let to = from;
  while (tokens[to]?.capital || (to > from && PARTICLE.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.capital)) to++;
  const last = tokens[to - 1];
  return to > from && last !== undefined && page.names.resolve(last.text) !== null ? to : -1;
}
