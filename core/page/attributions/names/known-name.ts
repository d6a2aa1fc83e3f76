import { sexOf } from '../../../claim/cues/given-names';
import { capitalisesNouns } from '../words/cue-patterns';
import { type Actor, type Discourse, personAt } from '../words/discourse';
import type { Token } from '../words/tokens';
import { PRONOUN_REACH } from './people';
import type { Phrase } from './phrases';

/** Whether a run of capitals ends in the full name of a person whom the page names elsewhere. */
export function endsInFullName(words: readonly Token[], run: Phrase, page: Discourse): boolean {
  const name = page.names.resolve(words[run.to - 1]?.text ?? '')?.split(' ') ?? [];
  return name.length > 1 && words[run.to - name.length]?.text === name[0];
}

/**
 * German nouns have capitals too: "nennt Ohm Weizen und Roggen" names Karla Ohm, whom the page knows, and what she names.
 * The full name when a run begins with a known surname and goes on with another word; null otherwise.
 */
export function surnameBeforeNoun(run: readonly Token[], page: Discourse): string | null {
  const [first, second] = run;
  if (first === undefined || second === undefined || !capitalisesNouns(page.cues) || first.text.includes('-'))
    return null;
  const name = page.names.resolve(first.text);
  const other = page.names.resolve(second.text);
  const noun = other === null || other === `${first.text} ${second.text}`;
  return noun && name?.endsWith(` ${first.text}`) === true ? name : null;
}

/** Whether a run of capitals begins with a name that the page knows as one. */
export function isKnownName(words: readonly Token[], run: Phrase, page: Discourse): boolean {
  const first = words[run.from];
  return first !== undefined && (page.names.resolve(first.text) !== null || page.names.isProper(first.text));
}

/** "selon lui", "according to her", "по его словам": by language the words for a person who was named before. */
const HIM = /^(?:him|lui|ihm|niego|hem|honom|ele|él|нему)$/;
const HER = /^(?:her|elle|ihr|niej|lei|haar|henne|ela|ella|ней)$/;
const OF_HIM = /(?<!\p{L})(?:его|е[её])(?!\p{L})/u;

/** Whom the word behind a cue means, or one in the cue itself; null for other words, and where nobody was named. */
export function meantBy(next: Token | undefined, cue: string, page: Discourse): Actor | null {
  const own = OF_HIM.exec(cue)?.[0];
  const she = own === undefined ? HER.test(next?.lower ?? '') : own !== 'его';
  if (next === undefined || (own === undefined && !she && !HIM.test(next.lower))) return null;
  const earliest = Math.max(next.start - PRONOUN_REACH, page.sectionStart(next.start));
  const name = page.names.lastPerson(next.start, earliest, (each) => sexOf(each) !== (she ? 'm' : 'f'));
  const end = own === undefined ? next.end : next.start;
  return name === null ? null : personAt({ start: next.start, end }, name, true);
}
