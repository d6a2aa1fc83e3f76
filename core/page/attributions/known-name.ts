import { capitalisesNouns } from './cue-patterns';
import type { Discourse } from './discourse';
import type { Phrase } from './phrases';
import type { Token } from './tokens';

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
