import { AND_BUT, OPENS_CLAUSE } from '../../../claim/cues/conjunctions';
import { DOCUMENT_NOUN, ROLE_NOUN } from '../../../claim/cues/nouns';
import { isWeekday } from '../../../claim/lexicon/weekdays';
import { monthOf } from '../../metadata/months';
import { germanNoun } from '../credits/unlisted-sources';
import { readActor } from '../names/actors';
import { actorAfter, actorBehind, leadToHouse } from '../names/actors-behind';
import { isRelative } from '../names/joined-phrases';
import { PAST, type Phrase, phraseAfter, phraseBefore } from '../names/phrases';
import { isRomance } from '../words/cue-patterns';
import type { Actor, Discourse } from '../words/discourse';
import { openingOf } from '../words/openings';
import type { Token } from '../words/tokens';
import { TO_WHOM } from './behind-adverbs';
import { endingOf } from './elided-subjects';
import { closesApposition, closesWithSubject, isExplained } from './explained-subjects';
import { isClitic, isSaying, PERFECT_BEFORE } from './is-saying';
import { passedOn } from './passed-on';
import { unnamedBefore } from './unnamed-before';

/** Subject of a verb of saying: before it, or after it where the clause starts with something else (", said Fell", "Am Montag sagte Fell"). */
export function actorOfVerb(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const [english, german] = [page.cues.language === 'en', page.cues.language === 'de'];
  // "dementierte den Bericht": a German phrase that begins so is no subject.
  const object = german && OBJECT.test(tokens[verb + 1]?.lower ?? '');
  if (english && /ing$/.test(tokens[verb]?.lower ?? '')) return actorOfParticiple(tokens, verb, page);
  // "…, a-t-elle ajouté"
  if (page.text.charAt(tokens[verb - 1]?.start ?? -1) === '-' && page.cues.pronoun.has(tokens[verb - 1]?.lower ?? ''))
    return readActor(tokens, { from: verb - 1, to: verb }, page);
  // Whoever follows "told" is told.
  const first = beforeBracket(tokens, verb, page);
  const detached =
    tokens[verb - 1]?.word !== true &&
    tokens[verb - 1]?.text !== ')' &&
    !(english && first < verb) &&
    !(english && (/^t(?:old|ells?)$/.test(tokens[verb]?.lower ?? '') || tokens[verb + 1]?.lower === 'that'));
  // "…, a précisé le parquet": the auxiliary opens the clause.
  const led = tokens[first - 1];
  const shared = isRomance(page.cues) && JOINS.test(led?.lower ?? '') ? subjectShared(tokens, first - 1, page) : null;
  if (shared !== null) return shared;
  const inverted =
    /^(?:según|segundo|conforme)$/.test(led?.lower ?? '') ||
    (first < verb &&
      led?.text === ',' &&
      (!closesApposition(tokens, first - 1) || closesWithSubject(tokens, verb, page)));
  const subject = inverted ? null : phraseBefore(tokens, first, page.cues);
  // "Eva Kok, weduwe van de molenaar, noemt het plan van Lorn …"
  const explained =
    subject && tokens[first - 1]?.text === ',' && closesApposition(tokens, first - 1)
      ? readActor(tokens, subject, page)
      : null;
  if (subject && explained && isExplained(explained, subject.from, verb, tokens, page))
    return bearerOf(tokens, subject, verb, explained, page) ?? explained;
  if (detached && (!english || subject === null || subject.to - subject.from === 1)) {
    const after = object ? null : actorAfter(tokens, leadToHouse(tokens, verb), page);
    // "Fell, who left, said Quill stayed": whoever stands before another verb is its subject.
    const opener =
      english && after !== null && isFollowedByVerb(tokens, after) ? clauseOpening(tokens, verb, page, -1) : null;
    if (opener !== null) return opener;
    // "The letter, seen here, says the bridge is shut": what has a verb of its own says nothing.
    const clause = english && after !== null && OWN_VERB.test(textBehind(tokens, after));
    if (after !== null && !clause && !(english && after.pronoun)) return after;
  }
  // "…, said Fell." at the end of its clause, whatever stands before.
  const closing = detached && english ? actorAfter(tokens, verb, page) : null;
  if (
    closing !== null &&
    !closing.pronoun &&
    (closing.attribution.kind === 'person' || closing.attribution.kind === 'organisation') &&
    /^\s*(?:[.,;:”"\n]|$)/.test(page.text.slice(closing.end, closing.end + 3))
  ) {
    const first = subject && readActor(tokens, subject, page);
    if (first?.attribution.kind !== 'person') return closing;
  }
  const governor = subject && tokens[subject.from - 1];
  const relative = tokens[subject?.to ?? -1]?.text === ',' && isRelative(tokens[(subject?.to ?? 0) + 1], page.cues);
  // "dropped him as a speaker after he suggested"
  const nominative = english && /^(?:he|she|they)$/.test(tokens[subject?.from ?? -1]?.lower ?? '');
  // Two verbs with one subject: "lachte und sagte".
  const joins = AND_BUT.test(tokens[verb - 1]?.lower ?? '');
  const governed =
    !relative &&
    !nominative &&
    !!governor &&
    (isPreposition(governor, page) || ((joins || !english) && isDone(governor, page))) &&
    !LEADS_SUBJECT.test(`${governor.lower} ${tokens[verb]?.lower}`);
  const joined = joins && (governed || isBare(tokens, subject, page));
  // "Dem Kurier sagte sie": in German whom it was told opens the clause as well.
  const told = german && tokens[subject?.from ?? -1]?.lower === 'dem';
  const before = joined || told ? null : subject && readActor(tokens, subject, page);
  // "Ohm lobte den Rat und sagte": in German nothing but the subject of the first verb is that of the second.
  const opening = joins && (governed || german) ? clauseOpening(tokens, verb, page, german ? -1 : undefined) : null;
  if (opening !== null && (!german || governed || page.names.isPerson(opening.attribution.name ?? ''))) return opening;
  // "came after the Post reported"
  const dated =
    (before?.noun === 'outlet' || (english && page.cues.say.test(tokens[verb]?.lower ?? ''))) &&
    /^(?:after|before|since|until|once)$/.test(governor?.lower ?? '');
  if (before !== null && (!governed || dated))
    return (subject && bearerOf(tokens, subject, verb, before, page)) ?? before;
  const head = governed && subject ? actorBeforePhrase(tokens, subject.from - 1, page) : null;
  if (head !== null) return head;
  const unnamed = before === null && !inverted ? unnamedBefore(tokens, verb, page) : null;
  if (unnamed !== null) return unnamed;
  if (english && detached && OWN_VERB.test(textBehind(tokens, actorAfter(tokens, verb, page)))) return null;
  if (english) return detached ? actorAfter(tokens, verb, page) : before;
  // "en diálogo con Radio Lorne dijo que": the subject is in the verb's ending.
  const ending = governed && subject !== null && before !== null ? endingOf(tokens[verb], page) : null;
  const behind = object ? null : actorBehind(tokens, verb, page);
  // "Die Fähre dementierte die Berichte": a German writing behind the verb is what the phrase before it speaks of.
  if (german && subject?.from === 0 && !governed && behind !== null)
    if (REPORT.test(tokens.findLast(({ end }) => end <= behind.end)?.lower ?? '')) return germanNoun(tokens, -1, page);
  return behind ?? ending ?? (V2.test(page.cues.language) ? null : before);
}

/** What joins two Romance verbs, and how far apart they may stand. */
const JOINS = /^(?:et|y|ed?|mais|pero|mas?)$/;
const MOST_SHARED = 60;

/** "El alcalde visitó a los vecinos y explicó", "disse Rui Melo e acrescentou": the subject that a verb shares with the one before it. */
function subjectShared(tokens: readonly Token[], and: number, page: Discourse): Actor | null {
  const from = Math.max(0, and - MOST_SHARED);
  const near = tokens.slice(from, and);
  const own = near.findLastIndex(
    ({ word }, at) => word && !JOINS.test(near[at - 1]?.lower ?? '') && isSaying(tokens, from + at, page),
  );
  const before = own < 0 ? -1 : from + own;
  const actor =
    before < 0 ? clauseOpening(tokens, and, page, openingOf(tokens, page)) : actorOfVerb(tokens, before, page);
  const { start, end } = tokens[and + 1] ?? { start: 0, end: 0 };
  return actor && { ...actor, start, end };
}

/** Articles of objects, and writings that are spoken of. */
const OBJECT = /^(?:den|dem|(?:ein|sein|ihr|dies|kein)e[mn])$/;
const REPORT = new RegExp(`berichte?$|${DOCUMENT_NOUN.source}`, 'iu');

/** Whoever holds the office that is the subject of a verb, where their name stands beside it; else null. */
function bearerOf(tokens: readonly Token[], office: Phrase, verb: number, actor: Actor, page: Discourse): Actor | null {
  return holderBehind(tokens, office, verb, actor, page) ?? bearerBefore(tokens, office, actor, page);
}

/** "El presidente del Concejo, el oficialista Israel Moreno, criticó": the holder between an office and its verb; else null. */
function holderBehind(
  tokens: readonly Token[],
  office: Phrase,
  verb: number,
  actor: Actor,
  page: Discourse,
): Actor | null {
  if (!isOfficeAlone(tokens, office, actor, page) || tokens[office.to]?.text !== ',') return null;
  const phrase = phraseAfter(tokens, office.to, page.cues);
  const named = phrase !== null && phrase.to < verb && tokens[phrase.to]?.text === ',';
  const holder = named ? readActor(tokens, phrase, page) : null;
  const full = holder?.attribution.kind === 'person' && !holder.pronoun && holder.office !== true;
  return full && /\s/.test(holder.attribution.name ?? '') ? { ...holder, start: actor.start } : null;
}

/** "Nora Fell, Director of Mills and a Dunmere native said": the name before an office without a second comma; else null. */
function bearerBefore(tokens: readonly Token[], office: Phrase, actor: Actor, page: Discourse): Actor | null {
  const [name, surname, comma] = tokens.slice(Math.max(0, office.from - 3), office.from);
  const closes = tokens[office.to]?.text === ',' && !/^(?:which|who|whose)$/.test(tokens[office.to + 1]?.lower ?? '');
  if (comma?.text !== ',' || !surname?.capital || !name?.capital || closes || page.cues.stop.has(name.lower))
    return null;
  if (tokens[office.from - 4]?.word === true || !isOfficeAlone(tokens, office, actor, page)) return null;
  const person = page.text.slice(name.start, surname.end);
  return { ...actor, start: name.start, attribution: { kind: 'person', name: person }, noun: 'name', office: false };
}

/** Whether a phrase names somebody's office, and nobody: "the head of the mill", "VP of Mills". */
function isOfficeAlone(tokens: readonly Token[], phrase: Phrase, actor: Actor, page: Discourse): boolean {
  if (actor.office === true) return true;
  const role = tokens.slice(phrase.from, phrase.to).some(({ lower }) => ROLE_NOUN.test(lower));
  return role && tokens[phrase.from]?.capital === true && !page.names.isPerson(actor.attribution.name ?? '');
}

const MOST_ADVERBS = 5;
/** "desde la empresa aseguran", "da sind sich die Fachleute einig". */
const LEADS_SUBJECT = /^desde |^sich einig$/;
/** "il n’a rien dit": nothing is said. */
const NEVER = /^(?:rien|pas|jamais|plus|nulla|niente|mai|non)$/;

/** "Nora Fell (Labour) said", "Salas lo llamó": the index of what stands between the subject and its verb, or of the verb. */
function beforeBracket(tokens: readonly Token[], verb: number, page: Discourse): number {
  if (isClitic(tokens, verb - 1, page)) return verb - 1;
  const perfect = PERFECT_BEFORE[page.cues.language];
  // "s’inquiète", "s’est dit", "si è detto"
  const itself = /^(?:est|sont|était|étaient|è|sono)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  if (/^(?:s|se|si)$/.test(tokens[itself]?.lower ?? '') && page.cues.language !== 'de') return itself;
  for (let at = verb - 1; perfect !== undefined && at > 0 && verb - at < MOST_ADVERBS; at--) {
    if (perfect.test(tokens[at]?.lower ?? '')) return at;
    if (tokens[at]?.word !== true || tokens[at]?.capital || NEVER.test(tokens[at]?.lower ?? '')) break;
  }
  // "Democrats, meanwhile, accuse"
  const [open, adverb, close] = tokens.slice(Math.max(0, verb - 3), verb);
  if (open?.text === ',' && close?.text === ',' && INSERTED.test(adverb?.lower ?? '')) {
    const said = page.cues.say.test(tokens[verb]?.lower ?? '') ? actorAfter(tokens, verb, page) : null;
    return said !== null && /^[”"’\s]*(?:[.,;)]|$)/u.test(page.text.slice(said.end, said.end + 3)) ? verb : verb - 3;
  }
  if (tokens[verb - 1]?.text !== ')') return verb;
  const opening = tokens.findLastIndex((token, index) => index < verb && token.text === '(');
  return opening > 0 ? opening : verb;
}

/** What may stand between commas behind an English subject. */
const INSERTED = /^(?:meanwhile|however|instead|too|again|though|therefore|nevertheless|nonetheless|likewise)$/;

/** The subject right before a verb, or whom it explains: "an aide to Fell said". */
export function actorBefore(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const quoted = passedOn(tokens, verb, page);
  if (quoted !== null) return quoted;
  const subject = phraseBefore(tokens, verb, page.cues);
  const governor = subject && tokens[subject.from - 1];
  const governed = governor && isPreposition(governor, page);
  const head = subject && governed ? actorBeforePhrase(tokens, subject.from - 1, page) : null;
  const actor = head === null && subject ? readActor(tokens, subject, page) : head;
  return (actor && subject && bearerOf(tokens, subject, verb, actor, page)) ?? actor;
}

function isFollowedByVerb(tokens: readonly Token[], actor: Actor): boolean {
  const next = textBehind(tokens, actor);
  return OWN_VERB.test(next) || /^\p{Ll}{3,}ed$/u.test(next);
}

/** Verbs whose subject, where it stands before them, is no subject of the verb of saying that it stands behind. */
export const OWN_VERB = /^(?:is|was|were|has|had|will|would|could|should|can|may|might|did)$/;

function textBehind(tokens: readonly Token[], actor: Actor | null): string {
  return (actor && tokens.find(({ start }) => start >= actor.end)?.text) ?? '';
}

/** "Fell went to the council and said": who opens the clause, where two verbs are joined. */
function clauseOpening(tokens: readonly Token[], verb: number, page: Discourse, from?: number): Actor | null {
  const mark = tokens.findLastIndex((token, index) => index < verb && /^[,.;:–—()]$/.test(token.text));
  // "Fell rose, took the pen from Quill and said": what opens with a verb has its subject where the sentence opens.
  const begin = from ?? (isDone(tokens[mark + 1], page) ? openingOf(tokens, page) : mark);
  const phrase = phraseAfter(tokens, begin, page.cues);
  return phrase === null || phrase.to >= verb ? null : readActor(tokens, phrase, page);
}

/** English verbs in the past. */
const DID =
  /^(?:[a-z]{2,}ed|took|went|got|made|gave|held|came|left|stood|sat|met|put|ran|spoke|began|rose|drove|flew|brought|threw|drew|read|sent)$/;

function isDone(token: Token | undefined, { cues }: Discourse): boolean {
  return (cues.language === 'en' ? DID : PAST[cues.language])?.test(token?.lower ?? '') === true;
}

function isPreposition(token: Token, page: Discourse): boolean {
  return (
    token.word &&
    (page.cues.stop.has(token.lower) || (TO_WHOM.test(token.lower) && page.cues.language !== 'pt')) &&
    !page.cues.pronoun.has(token.lower) &&
    !isWeekday(token.lower) &&
    (V2.test(page.cues.language) || monthOf(token.lower) === 0) &&
    !OPENS_CLAUSE.test(token.lower)
  );
}

/** "institucional e frisou": words that are left over from the clause before and name nobody. */
function isBare(tokens: readonly Token[], subject: Phrase | null, page: Discourse): boolean {
  if (subject === null) return true;
  const words = tokens.slice(subject.from, subject.to);
  return !words.some((word) => word.capital || page.cues.article.has(word.lower) || page.cues.pronoun.has(word.lower));
}

/** "die Sprecherin der Gewerkschaft aus Kaltbach sagt": whom a prepositional phrase before the verb explains. */
function actorBeforePhrase(tokens: readonly Token[], preposition: number, page: Discourse): Actor | null {
  // "die Gewerkschaft Neue Wege (NW) aus Kaltbach"
  const closed = tokens[preposition - 1]?.text === ')';
  const opening = closed
    ? tokens.findLastIndex((token, index) => index < preposition && token.text === '(')
    : preposition;
  const noun = tokens[opening - 1];
  if (noun?.word !== true || page.cues.stop.has(noun.lower)) return null;
  const phrase = phraseBefore(tokens, opening, page.cues);
  const governor = phrase && tokens[phrase.from - 1];
  if (phrase === null || (governor && isPreposition(governor, page))) return null;
  return readActor(tokens, phrase, page);
}

/** Languages that put the subject after the verb when anything else opens the clause. */
const V2 = /^(?:de|nl|sv)$/;

/** "Fell left the room, calling it …": the subject of the sentence. */
function actorOfParticiple(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const quoting = tokens.findLastIndex((token, index) => index < verb && /^(?:quot|cit)ing$/.test(token.lower));
  const quoted = quoting < 0 ? null : passedOn(tokens, quoting, page);
  if (quoted !== null) return quoted;
  const main = tokens.findLastIndex(
    (token, index) => index < verb && !/ing$/.test(token.lower) && isSaying(tokens, index, page, true),
  );
  if (main >= 0) return passedOn(tokens, main, page) ?? actorOfVerb(tokens, main, page);
  // "Suddenly, Fell left"
  const opening = tokens[1]?.text === ',' && /ly$/.test(tokens[0]?.lower ?? '') ? 1 : openingOf(tokens, page);
  const phrase = phraseAfter(tokens, opening, page.cues);
  return phrase && readActor(tokens, phrase, page);
}
