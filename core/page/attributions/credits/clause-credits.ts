import { clauseCuesOf } from '../../../claim/cues/clauses';
import { DOCUMENT_NOUN, OUTLET_NOUN } from '../../../claim/cues/nouns';
import type { Credit, Span } from '../../../model';
import { readActor } from '../names/actors';
import { actorAfter } from '../names/actors-behind';
import { phraseBefore } from '../names/phrases';
import { type Actor, bodyAt } from '../words/discourse';
import type { Token } from '../words/tokens';
import { outletAfter } from './hearers';
import { makeCredit, type Sentence } from './make-credit';

/** Shorter lines that open with "posted by" are bylines. */
const LEAST_CLAUSE = 50;

/** A clause that may name a source, with what it is and the owner of a possessive. */
export interface FoundClause extends Span {
  readonly kind: 'by' | 'medium' | 'called' | 'writingOf' | 'reporter';
  readonly named: string;
}

const KINDS = ['by', 'medium', 'called', 'writingOf', 'reporter'] as const;

/** All clauses of a text that may name a source, by start; each pattern is run over it once. */
export function findClauses(text: string, language: string): readonly FoundClause[] {
  const cues = clauseCuesOf(language);
  if (cues === null) return [];
  const found: FoundClause[] = [];
  for (const kind of KINDS) {
    const pattern = cues[kind];
    if (pattern === null) continue;
    const owned = kind === 'writingOf' || kind === 'reporter';
    for (const hit of text.matchAll(pattern)) {
      const named = owned ? ownerBefore(text, hit.index) : '';
      if (!owned || named !== '')
        found.push({ start: hit.index - named.length, end: hit.index + hit[0].length, kind, named });
    }
  }
  return found.sort((one, two) => one.start - two.start);
}

/** The capitals that end right before the mark of a possessive; empty when a small word does. */
function ownerBefore(text: string, mark: number): string {
  return (
    /(?<![\p{L}’'])(?:\p{Lu}[\p{L}&-]*\s){0,4}\p{Lu}[\p{L}&-]*$/u.exec(text.slice(Math.max(0, mark - 80), mark))?.[0] ??
    ''
  );
}

/** Whether a sentence says where its page was printed first. */
export function isFirstPrint(stretch: string, language: string): boolean {
  return clauseCuesOf(language)?.firstPrint.test(stretch) === true;
}

/**
 * Sources that a clause names by what they did rather than by a verb of saying: "expected by AAA", "in an e-mail", "the
 * council’s statement on", "this article first appeared in". In no order.
 * @param clauses Those of the sentence, in the page's own words.
 */
export function findClauseCredits(sentence: Sentence, clauses: readonly FoundClause[]): readonly Credit[] {
  const { page, start, end } = sentence;
  const cues = clauseCuesOf(page.cues.language);
  if (cues === null) return [];
  const stretch = page.text.slice(start, end);
  const print = cues.firstPrint.test(stretch) ? firstPrint(sentence, [...stretch.matchAll(cues.place)]) : null;
  const spoken = clauses.some(({ kind }) => kind === 'called') && cues.spoken.test(stretch);
  const found = clauses.map((clause) => {
    if (clause.kind === 'by') return bodyAfter(clause, sentence);
    if (clause.kind === 'medium') return mediumCredit(clause, sentence);
    if (clause.kind === 'writingOf') return writingOf(clause, sentence);
    if (clause.kind === 'reporter') return ownedReporter(clause, sentence);
    return spoken ? calledOutlet(clause, sentence) : null;
  });
  return [print, ...found].filter((credit) => credit !== null);
}

function lastTokenBefore(tokens: readonly Token[], end: number): number {
  return tokens.findLastIndex((token) => token.end <= end);
}

/** The body after "expected by"; people are no source of what is only expected of them, but of what they tell. */
function bodyAfter(cue: Span, sentence: Sentence): Credit | null {
  const { tokens, page } = sentence;
  const actor = actorAfter(tokens, lastTokenBefore(tokens, cue.end), page);
  if (actor === null || actor.pronoun) return null;
  const body = actor.attribution.kind === 'organisation';
  if (!body && OF_BODIES.test(page.text.slice(cue.start, cue.end))) return null;
  // "Posted by Nora 21.10.2019": a line of its own says who wrote it.
  if (cue.start === sentence.start && sentence.end - sentence.start < LEAST_CLAUSE) return null;
  if (body && !isBody(actor)) return null;
  return makeCredit({ start: cue.start, end: actor.end }, actor, sentence, false);
}

/** What is only expected or reckoned, or merely said by the way, is known of no one person. */
const OF_BODIES =
  /^(?!(?:told|informed|warned|advised|assured|confirmed|acknowledged|disclosed)\sby$).*\sby$|^(?:von|e?stim|previst|calcul|attendu|recens|chiffr|cifra|d(?:a[dt]|oc|on)|informa(?:[cç]|tion)|números|\d)/isu;

/** A name, or a noun that only bodies have ("the police"). */
function isBody({ attribution, noun }: Actor): boolean {
  return noun === 'outlet' || noun === 'other' || /\p{Lu}/u.test(attribution.name ?? '');
}

/** Who says something "in a statement", whatever the verb: the subject before it, or after the verb that follows it. */
function mediumCredit(medium: Span, sentence: Sentence): Credit | null {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.start >= medium.start);
  const actor =
    medium.start - sentence.start < 3
      ? subjectAfter(tokens, lastTokenBefore(tokens, medium.end), sentence)
      : subjectBefore(tokens, first, sentence);
  if (actor === null || actor.pronoun || actor.attribution.name === null) return null;
  const span = { start: Math.min(actor.start, medium.start), end: Math.max(actor.end, medium.end) };
  const credit = makeCredit(span, { ...actor, noun: actor.noun === 'self' ? 'self' : 'document' }, sentence, false);
  // What a person said in a writing that is not linked to stands nowhere else.
  return actor.attribution.kind === 'person' && credit.citation === null ? { ...credit, kind: 'person' } : credit;
}

/** "In a statement, the company called …", "In einer Stellungnahme bezeichnet das Unternehmen …". */
function subjectAfter(tokens: readonly Token[], at: number, { page }: Sentence): Actor | null {
  const { cues } = page;
  const verb = tokens.findIndex(
    (token, index) =>
      index > at &&
      !token.capital &&
      (cues.say.test(token.lower) || cues.call.test(token.lower) || cues.report.test(token.lower)) &&
      // "in reply to reports that say"
      !/^(?:que|qui|that|which|who|che|on|about|of|over|to|for|in|with)$/.test(tokens[index - 1]?.lower ?? ''),
  );
  if (verb < 0) return null;
  if (cues.language === 'de') return actorAfter(tokens, verb, page);
  const phrase = phraseBefore(tokens, verb, cues);
  return phrase === null ? null : readActor(tokens, phrase, page);
}

/** What is so of a subject rather than what it does: "…, a geneticist who was not involved in the study, said". */
const INVOLVED = /^(?:who|which|that|whose|was|were|is|are|been|not|qui|que|quien|die|der)$/;

/** "X explained in its ruling", "explained X in its ruling": the phrase at the medium, or the one before a single verb. */
function subjectBefore(tokens: readonly Token[], first: number, { page }: Sentence): Actor | null {
  const { cues } = page;
  const before = tokens[first - 1];
  if (before === undefined || !before.word) return null;
  const said = (token: Token | undefined) =>
    token !== undefined && (cues.say.test(token.lower) || cues.call.test(token.lower));
  const near = phraseBefore(tokens, first, cues);
  if (near !== null && said(tokens[near.from - 1])) return readActor(tokens, near, page);
  if (before.capital || cues.stop.has(before.lower)) return null;
  const subject = phraseBefore(tokens, first - 1, cues);
  // Another verb than one of saying makes a source of its subject only where it opens the sentence or a clause.
  const opens = subject !== null && (subject.from === 0 || /^[:,;–—(]$/.test(tokens[subject.from - 1]?.text ?? ''));
  if (subject === null || tokens.slice(subject.to, first - 1).some(({ lower }) => INVOLVED.test(lower))) return null;
  return said(before) || opens ? readActor(tokens, subject, page) : null;
}

function writingOf({ start, end, named: name }: FoundClause, sentence: Sentence): Credit | null {
  const { page, tokens } = sentence;
  const to = tokens.findIndex((token) => token.start >= start + name.length);
  const from = tokens.findIndex((token) => token.start >= start);
  const actor = from < 0 ? null : readActor(tokens, { from, to: Math.max(from + 1, to) }, page);
  if (actor === null || actor.pronoun || actor.attribution.name === null) return null;
  return makeCredit({ start, end }, { ...actor, noun: actor.noun === 'self' ? 'self' : 'document' }, sentence, false);
}

function ownedReporter({ start, end, named: run }: FoundClause, sentence: Sentence): Credit | null {
  // "When Dunmere News’ …": a word that opens the sentence is no part of the name.
  const name = run
    .split(' ')
    .filter((word) => !sentence.page.cues.stop.has(word.toLowerCase()))
    .join(' ');
  if (!name.split(' ').some((word) => OUTLET_NOUN.test(word))) return null;
  return makeCredit({ start: start + run.length - name.length, end }, bodyAt(start, end, name), sentence, true);
}

function calledOutlet(cue: Span, sentence: Sentence): Credit | null {
  const { page } = sentence;
  const named = /^\p{Lu}[\p{L}\d.&’'-]*(?:\s\p{Lu}[\p{L}\d.&’'-]*){0,3}/u
    .exec(page.text.slice(cue.end, sentence.end))?.[0]
    .replace(/[.’'-]+$/, '');
  if (named === undefined) return null;
  const actor = bodyAt(cue.start, cue.end + named.length, named.replace(/[.’']+s?$/, ''));
  return makeCredit(actor, actor, sentence, true);
}

/** The outlet after one of the prepositions of "this article appeared on 3 May in the weekly “X”". */
function firstPrint(sentence: Sentence, prepositions: readonly RegExpExecArray[]): Credit | null {
  const { tokens, page } = sentence;
  for (const preposition of prepositions) {
    const after = sentence.start + preposition.index + preposition[0].length;
    const at = lastTokenBefore(tokens, after);
    const actor = outletAfter(tokens, at, sentence) ?? actorAfter(tokens, at, page);
    if (actor === null || actor.attribution.name === null) continue;
    const marked = /[“"„«‘]([^“”"„«»‘’]{2,60})[”"“»’]/u.exec(
      page.text.slice(after, Math.min(sentence.end, actor.end + 40)),
    )?.[1];
    const name = marked ?? actor.attribution.name;
    if (actor.noun !== 'outlet' && actor.noun !== 'self' && !/\p{Lu}.*\s|\./u.test(name) && marked === undefined)
      continue;
    const { start, end } = sentence;
    const outlet = actor.noun === 'self' ? bodyAt(start, end, page.input.site, 'self') : bodyAt(start, end, name);
    return { ...makeCredit({ start, end }, outlet, sentence, true), statement: { start, end } };
  }
  return null;
}

/** Recordings, pictures and writings that a body gives out. */
const MATERIAL =
  /^(?:videos?|vídeos?|vidéos?|footage|photos?|fotos?|pictures?|images?|im[aá]gen(?:es)?|bilder|aufnahmen?|\p{L}*aufnahmen?|clips?|recordings?|aufzeichnung(?:en)?|listen?|lists?|maps?|karten?|tapes?|audio|screenshots?)$/iu;

/** Whether what follows a verb of publishing within a few words is a writing or a recording: "released footage". */
export function givesOut(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(verb + 1, verb + 6)
    .some((token) => MATERIAL.test(token.lower) || (DOCUMENT_NOUN.test(token.lower) && !OUTLET_NOUN.test(token.lower)));
}
