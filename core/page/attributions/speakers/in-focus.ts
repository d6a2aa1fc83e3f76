import { ROLE_NOUN } from '../../../claim/cues/nouns';
import type { Attribution } from '../../../model';
import { actorAfter } from '../names/actors-behind';
import { SPOKESMAN } from '../names/spokespeople';
import { isSaying } from '../verbs/is-saying';
import { type Discourse, indexBefore } from '../words/discourse';
import { isQuoted } from '../words/is-quoted';
import { openingOf } from '../words/openings';
import { readTokens, type Token } from '../words/tokens';
import { introduction, type Speaker, sourceBefore } from './introductions';

/** "this woman", "cette jeune fille": somebody who was there before. */
const DEMONSTRATIVE =
  /^(?:this|that|these|those|cette?|ces|dies(?:e[rmn]?|es)|est[ae]|es[ae]|quest[ao]|quell[ao]|deze|die|dit|ten|ta|эт[оа]т?)$/;

/** "Dirigida por el alcalde, …": what opens a sentence is not its subject. */
const PARTICIPLE = /^\p{Lu}\p{Ll}+(?:[ai]d[oa]s?|ées?|és?|at[oaie]|ed)\s(?:por|par|by|da|dal|dalla|pelo|pela)\s/u;
/** "In Fell’s case, …": whom the rest is about. */
const IN_CASE =
  /^(?:[Ii]n|[Ff]or)\s((?:\p{Lu}[\p{L}-]*\s)*\p{Lu}[\p{L}-]*)[’']s?\s(?:case|view|words|opinion|eyes|telling)\b/u;

/** Between a subject and what it is. */
const IS = /^(?:is|was|ist|war|est|était|es|era|fue|é|foi|è|jest|była?|был[аи]?|är|var)$/;

/**
 * Whom the sentences between two offsets are about, the last first: whoever they say is speaking, else the person or office
 * that is the subject, of those that fit. An office alone stands for somebody before, as a pronoun does, and is the answer only where nobody
 * is named; null when the sentences are about things, or have nothing but pronouns.
 */
export function inFocus(at: number, from: number, fits: Fits, page: Discourse): Focus | null {
  let office: Focus | null = null;
  for (let index = indexBefore(page.sentences, at - 1); index >= 0; index--) {
    const sentence = page.sentences[index];
    // What follows a quotation in its sentence is about its speaker.
    if (sentence === undefined || sentence.start < from) break;
    // Words that are somebody's whole sentence are not about them.
    if (isQuoted(page.text, sentence.start + 1) && isQuoted(page.text, sentence.end - 2)) continue;
    const found = focusOf(sentence.start, Math.min(sentence.end, at), fits, page);
    if (found !== null && !found.office) return found;
    office ??= found;
  }
  return office;
}

/** Whom a sentence is about. */
export interface Focus {
  readonly attribution: Attribution;
  /** Named by office alone. */
  readonly office: boolean;
}

function focusOf(start: number, end: number, fits: Fits, page: Discourse): Focus | null {
  const tokens = readTokens(page.text, start, end);
  const source = sourceBefore(tokens, page);
  if (source !== null && source.actor?.pronoun !== true && isSomebody(source.attribution, fits))
    return { attribution: source.attribution, office: isOfficeAlone(source.actor) };
  const named = IN_CASE.exec(page.text.slice(start, end))?.[1];
  const meant = named === undefined ? null : page.names.resolve(named.slice(named.lastIndexOf(' ') + 1));
  if (meant !== null && fits(meant, true)) return focus({ kind: 'person', name: meant });
  if (toldByPronoun(tokens, page)) return null;
  const subject = subjectOf(tokens, fits, page);
  const speaker = introduction(tokens, page, false);
  // "The mill’s head of works, Ivor Quill, said": the name behind the office.
  const { kind, name: teller } = speaker?.attribution ?? { kind: 'none', name: null };
  const renamed = subject?.office === true && kind === 'person' && isFullName(teller) && fits(teller ?? '', true);
  if (subject !== null && !renamed) return subject;
  if (
    speaker !== null &&
    speaker.actor?.pronoun !== true &&
    (speaksFor(speaker, page) || isSomebody(speaker.attribution, fits))
  )
    return focus(speaker.attribution);
  const name = page.names.lastSubject(end, start, (person) => fits(person, true));
  return name === null ? null : focus({ kind: 'person', name });
}

/** "He said Fell had left", "Fell had left, he added": whoever is told of is not whom the pronoun stands for. */
function toldByPronoun(tokens: readonly Token[], page: Discourse): boolean {
  const opens = openingOf(tokens, page) + 1;
  const ends = tokens.findLastIndex(({ text }) => text === ',') + 1;
  return [opens, ends].some((at) => {
    const end = at === opens ? at + 4 : tokens.length;
    return (
      (at === opens || tokens.length - at < MOST_ADDED) &&
      page.cues.pronoun.has(tokens[at]?.lower ?? '') &&
      tokens.slice(at, end).some((_, index) => index > 0 && isSaying(tokens, at + index, page))
    );
  });
}

/** A clause that closes a sentence with who says it: "he added on Monday". */
const MOST_ADDED = 7;

function subjectOf(tokens: readonly Token[], fits: Fits, page: Discourse): Focus | null {
  const opening = openingOf(tokens, page);
  const first = tokens.findIndex((token, index) => index > opening && token.word);
  const actor = actorAfter(tokens, opening, page);
  if (!actor || actor.pronoun || !isSomebody(actor.attribution, fits)) return null;
  if (DEMONSTRATIVE.test(tokens[first]?.lower ?? '') || PARTICIPLE.test(page.text.slice(actor.start, actor.end)))
    return null;
  if (actor.attribution.kind === 'anonymous') {
    const named = complementOf(tokens, page);
    const says = introduction(tokens, page, true)?.attribution.kind === 'anonymous';
    const stands = !says;
    return named === null ? { attribution: actor.attribution, office: stands } : focus(named);
  }
  return { attribution: actor.attribution, office: isOfficeAlone(actor) };
}

/** "A spokesman for the mill said the gate was shut. “…,” he added.": who speaks for a body is somebody. */
function speaksFor({ actor }: Speaker, page: Discourse): boolean {
  const words = actor === null ? [] : page.text.slice(actor.start, actor.end).toLowerCase().split(' ');
  return words.some((word) => SPOKESMAN.test(word));
}

/** "One of the women who fled was Nora Fell." */
function complementOf(tokens: readonly Token[], page: Discourse): Attribution | null {
  const verb = tokens.findIndex((token) => IS.test(token.lower));
  const actor = verb < 0 ? null : actorAfter(tokens, verb, page);
  return actor?.attribution.kind === 'person' && !actor.pronoun ? actor.attribution : null;
}

function focus(attribution: Attribution): Focus {
  return { attribution, office: false };
}

function isOfficeAlone(actor: Speaker['actor']): boolean {
  return actor?.office === true && !isFullName(actor.attribution.name);
}

/** "Rui Melo", not "senador". */
function isFullName(name: string | null): boolean {
  return (
    name?.split(' ').every((word) => !ROLE_NOUN.test(word)) === true && /^\p{Lu}\S*\s(?:\p{Ll}+\s)*\p{Lu}/u.test(name)
  );
}

/** Whether a person, or somebody by one name alone who is perhaps none, may be meant. */
type Fits = (name: string, person: boolean) => boolean;

/** Somebody unnamed, or a person, by name or by office, that fits; bodies are "it". */
function isSomebody({ kind, name }: Attribution, fits: Fits): boolean {
  return kind === 'anonymous' || (name !== null && fits(name, kind === 'person'));
}
