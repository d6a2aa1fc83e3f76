import { ROLE_NOUN } from '../../../claim/cues/nouns';
import { bodyBefore, isAnyBody, isAnyOutlet, outletBefore } from '../names/bodies-before';
import { isOwned } from '../names/common-nouns';
import { areSeveral, fitting, PRONOUN_REACH } from '../names/people';
import { SPOKESMAN } from '../names/spokespeople';
import type { Candidate } from '../quotations/quotation-candidates';
import { isLeftOpen } from '../verbs/elided-subjects';
import { inReportedMood, reporterBefore } from '../verbs/reported-speech';
import { isRomance, putsSubjectLast } from '../words/cue-patterns';
import type { Actor, Discourse } from '../words/discourse';
import { readTokens } from '../words/tokens';
import { inFocus } from './in-focus';
import { introduction, type Speaker, UNKNOWN } from './introductions';
import { LEAD_IN_LENGTH } from './lead-in';
import { nearestPerson, sentenceBefore } from './nearest-person';
import { isNobodysName } from './nobodys-name';
import { RELATIVE } from './unnamed-people';
import { sourceThere, writerOf } from './writings';

/** The quotation before, whose speaker a pronoun or a bare quotation most likely goes on with. */
export interface Last {
  readonly speaker: Speaker;
  readonly block: number;
  readonly end: number;
}

/** How far before a quotation without a clause of saying its speaker may be named. */
const NAME_REACH = 500;
/**
 * Who says a quotation, from what its own sentence tells (`near`, or null) and from the quotation before it.
 * Somebody named beside it stands; pronouns, offices and quotations without a clause of saying go on with somebody.
 */
export function settleSpeaker(near: Speaker | null, candidate: Candidate, last: Last | null, page: Discourse): Speaker {
  const nearest = nearestPerson(near, candidate, last?.end ?? 0, page);
  if (nearest !== null) return nearest;
  if (near === null || near.how === 'introduced') {
    if (near !== null && last !== null && isReported(candidate, last, page)) return { ...last.speaker, how: 'carried' };
    const reporter = candidate.form === 'marks' ? reporterBefore(candidate, page) : null;
    if (reporter !== null) return settleSpeaker(reporter, candidate, last, page);
  }
  if (near === null) return carryOver(candidate, last, page);
  if (near.attribution.kind === 'none' || isNobodysName(near, page))
    return { ...carryOver(candidate, last, page), how: 'said' };
  if (near.attribution.kind === 'organisation' && near.attribution.name === null)
    return continueIt(near, candidate, last, page);
  if (near.actor?.pronoun === true) return continuePronoun(near, near.actor, candidate, last, page);
  const start = Math.min(near.actor?.start ?? candidate.outer.start, candidate.outer.start);
  const outlet = isAnyOutlet(near.attribution.name) ? outletBefore(start, page) : null;
  if (outlet !== null) return { ...near, attribution: { kind: 'organisation', name: outlet } };
  const own = WRITING_OF.exec(near.attribution.name ?? '')?.[1] ?? null;
  if (isAnyBody(own))
    return continueBody(
      { ...near, attribution: { kind: 'organisation', name: own }, actor: null },
      candidate,
      last,
      page,
    );
  if (isAnyBody(near.attribution.name) || isSpokesman(near) || isWriting(near))
    return continueBody(near, candidate, last, page);
  return near.actor?.office === true ? continueOffice(near, near.actor, candidate, last, page) : near;
}

/** "Mitteilung des Unternehmens", "statement from the company": a writing, and whose it is. */
const WRITING_OF =
  /^\p{L}+ (?:(?:of|from|by) (?:the )?|des |der |van (?:het |de )?|från |de (?:la |l[’'])?|du |del? (?:la )?|dell[ao’'] ?|d[ao] )(.+)$/u;

/** Whether a quotation goes on with the one before it: in its sentence, or in reported speech right after. */
export function goesOn(candidate: Candidate, last: Last | null, page: Discourse): 'sentence' | 'block' | null {
  if (last === null || last.block !== candidate.index) return null;
  if (inSentence(candidate, last, page) || isReported(candidate, last, page)) return 'sentence';
  return 'block';
}

function inSentence(candidate: Candidate, last: Last, page: Discourse): boolean {
  return last.speaker.how !== 'unknown' && page.sentenceAt(candidate.outer.start).start < last.end;
}

/** "Die Behörde habe „nie geantwortet“" after somebody's words: still theirs. */
function isReported(candidate: Candidate, last: Last, page: Discourse): boolean {
  const { start, end } = page.sentenceAt(candidate.outer.start);
  const opens = candidate.index - last.block === 1 && start <= candidate.block.start;
  if (last.block !== candidate.index && !opens) return false;
  return page.sentenceAt(Math.max(0, start - 2)).start < last.end && inReportedMood(start, end, page);
}

/** "he added" after a quotation means its speaker, unless a sentence between them is about somebody else. */
function continuePronoun(
  near: Speaker,
  actor: Actor,
  candidate: Candidate,
  last: Last | null,
  page: Discourse,
): Speaker {
  // Whoever is named inside the quotation is not the one who says it.
  // "The pump, she said, was “dry”": nor is what the clause stands in.
  const inserted = INSERTED.test(page.text.slice(actor.start - 2, candidate.outer.start));
  const at = Math.min(inserted ? page.sentenceAt(actor.start).start : actor.start, candidate.outer.start);
  const { kind, name: before } = last?.speaker.attribution ?? { kind: 'none', name: null };
  const pronoun = page.text.slice(actor.start, actor.end).replace(/^-(?:t-)?/, '');
  const several = SEVERAL.test(pronoun);
  // "zij" and "de" are one as well.
  const fits = several && !/^(?:zij|de)$/i.test(pronoun) ? () => false : fitting(pronoun, page);
  const somebody =
    (kind === 'person' && (before === null || fits(before))) ||
    (kind === 'anonymous' && last !== null && !asks(last, page) && !areSeveral(last.speaker, pronoun, page));
  const follows = last !== null && somebody && candidate.index - last.block <= 2;
  if (several && last !== null && kind !== 'person' && kind !== 'none' && candidate.index - last.block <= MOST_SEVERAL)
    return { ...near, attribution: last.speaker.attribution };
  const reach = Math.max(at - PRONOUN_REACH, page.sectionStart(at), last?.end ?? 0);
  const focus = inFocus(at, reach, (name, person) => (person ? fits(name) : name === before), page);
  if (focus !== null && !(focus.office && isRomance(page.cues))) return { ...near, attribution: focus.attribution };
  if (follows) return { ...near, attribution: last.speaker.attribution };
  const name = page.names.lastPerson(at, Math.max(at - PRONOUN_REACH, page.sectionStart(at)), fits);
  if (name !== null) return { ...near, attribution: { kind: 'person', name } };
  if (focus !== null) return { ...near, attribution: focus.attribution };
  // "Le syndicat …, dénonce-t-il": where no person is spoken of, pronouns of Romance languages stand for bodies.
  const body = actor.pronoun && isRomance(page.cues) ? bodyBefore('', at, page, 2) : null;
  if (body !== null) return { ...near, attribution: { kind: 'organisation', name: body } };
  if (several) return { ...near, attribution: { kind: 'anonymous', name: null } };
  // "so die 61-Jährige", "säger kvinnan", and nobody named whom it fits
  const noun = page.cues.language === 'sv' ? /\s|^\p{L}{6,}$/u : /\s/;
  return near.attribution.name === null && noun.test(pronoun)
    ? { ...near, attribution: { kind: 'anonymous', name: null } }
    : near;
}

/** A pronoun and its verb between commas. */
const INSERTED = /^, (?:he|she|they) \p{Ll}+,/u;
/** Whoever are several are spoken of as such over more paragraphs than one person is. */
const MOST_SEVERAL = 5;
/** "they added": more than one, or a body. */
const SEVERAL = /^(?:they|ils|elles|ellos|ellas|eles|elas|loro|zij|oni|они|de)$/iu;

/** A question is answered by somebody else. */
function asks(last: Last, page: Discourse): boolean {
  return page.text.slice(last.end - 3, last.end).includes('?');
}

/** "senador", not "Rui Melo". */
function isBareOffice(name: string | null): boolean {
  return name !== null && !/^\p{Lu}\p{Ll}*\s\p{Lu}/u.test(name);
}

/** Offices of those who judge or treat somebody else: they are nobody's own. */
const THIRD_PARTY =
  /^(?:juge|juez|jueza|juiz|juíza|giudice|procur|fiscal|avoca|abogad|advogad|avvocat|médec|médic|medic|judge|prosecut|attorney|lawyer|doctor|richter|anwalt|anwält|arzt|ärzt|rechter|advocaat|\p{L}+ (?:du tribunal|de la cour|del tribunal|do tribunal))/u;

/** "the researcher added" in the paragraph of somebody's words means them, unless it names the holder of the office. */
function continueOffice(
  near: Speaker,
  actor: Actor,
  candidate: Candidate,
  last: Last | null,
  page: Discourse,
): Speaker {
  const office = near.attribution.name ?? '';
  // "so der Sprecher" after "ein Polizeisprecher"
  if (/^\p{L}+$/u.test(office) && isLeftOpen({ lower: office.toLowerCase(), start: actor.start }, page))
    return { ...near, attribution: { kind: 'anonymous', name: null } };
  // "son trésorier"
  const owner = page.text.slice(actor.start, actor.end).split(' ')[0]?.toLowerCase() ?? '';
  if (isOwned({ lower: owner }) || RELATIVE.test(office)) return near;
  const taken = putsSubjectLast(page.cues);
  if (taken && isBareOffice(office) && !THIRD_PARTY.test(office)) {
    const named = continuePronoun(near, actor, candidate, last, page);
    if (named.attribution.kind !== 'person' || ![null, near.attribution.name].includes(named.attribution.name))
      return named;
  }
  return goesOnInOffice(near, candidate, last, page)
    ? { ...near, attribution: last?.speaker.attribution ?? near.attribution }
    : besideFocus(near, actor, candidate, page);
}

/** Whether an office is that of whoever spoke last: in the same paragraph or the next, and nobody else is spoken of between. */
function goesOnInOffice(near: Speaker, candidate: Candidate, last: Last | null, page: Discourse): boolean {
  if (last === null || last.speaker.attribution.kind !== 'person') return false;
  const { name } = near.attribution;
  if (
    near.actor &&
    !fitting(page.text.slice(near.actor.start, near.actor.end), page)(last.speaker.attribution.name ?? '')
  )
    return false;
  const unknown = name !== null && page.names.resolve(name.slice(name.lastIndexOf(' ') + 1)) !== name;
  if (!unknown && name !== last.speaker.attribution.name) return false;
  if (unknown && last.block !== candidate.index && THIRD_PARTY.test(name ?? '')) return false;
  if (last.block !== candidate.index && !(unknown && candidate.index - last.block === 1)) return false;
  const at = Math.min(near.actor?.start ?? candidate.outer.start, candidate.outer.start);
  return page.names.lastSubject(at, last.end) === null;
}

/** "Ivor Quill feeds the fish. “…,” the miller says": a bare office takes up the person whom its paragraph is about. */
function besideFocus(near: Speaker, actor: Actor, candidate: Candidate, page: Discourse): Speaker {
  const office = near.attribution.name ?? '';
  if (!/^[\p{L}-]+$/u.test(office) || THIRD_PARTY.test(office.toLowerCase())) return near;
  const at = Math.min(actor.start, candidate.outer.start);
  const fits = fitting(page.text.slice(actor.start, actor.end), page);
  const focus = inFocus(
    at,
    Math.max(page.input.blocks[candidate.index - 1]?.start ?? 0, page.sectionStart(at)),
    (name, person) => person && fits(name) && !ROLE_NOUN.test(name),
    page,
  );
  const person = focus !== null && !focus.office && focus.attribution.kind === 'person';
  return person ? { ...near, attribution: focus.attribution } : near;
}

/** "heißt es in einer Mitteilung": a writing of nobody who is named with it. */
function isWriting({ attribution, actor, how }: Speaker): boolean {
  const noun = attribution.name ?? '';
  return how === 'said' && actor?.noun === 'document' && WRITING.test(noun) && !COMPLAINT.test(noun);
}

/** "Stellungnahme", "Stellungnahme vom Mittwochabend", "nota del" with its day cut off. */
const WRITING =
  /^\p{L}+(?:\s(?:vom|del?|du|van|från|z|от|of|from)(?:\s\p{L}*(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend)\p{L}*)?)?$/iu;

/** Those are written against the body that a text is about. */
const COMPLAINT =
  /^(?:(?:law)?suit|complaint|indictment|petition|(?:an)?klage(?:schrift)?|plainte|demanda|querella|denuncia|denúncia)s?$/i;

/** "Polizeisprecher": the word itself says for whom they speak; a firm's spokesman may be any firm's. */
const OWN_BODY = /^(?!unternehmen|konzern|firmen|bank|verein|verband)\p{L}+sprecher/iu;

/** "a spokeswoman said": unnamed, and known for whom they speak. */
function isSpokesman({ attribution, actor, cue }: Speaker): boolean {
  return (
    attribution.kind === 'anonymous' &&
    actor !== null &&
    (cue ?? '').split(/[\s’']/).some((word) => SPOKESMAN.test(word) && !OWN_BODY.test(word))
  );
}

/** "The company said", "a spokeswoman said": the body that spoke before, or that a sentence before is about. */
function continueBody(near: Speaker, candidate: Candidate, last: Last | null, page: Discourse): Speaker {
  const at = Math.min(near.actor?.start ?? candidate.outer.start, candidate.outer.start);
  const writer = isWriting(near) ? writerOf(near.attribution.name ?? '', candidate.outer.start, page) : null;
  if (writer !== null) return { ...near, attribution: writer };
  const { kind, name } = last?.speaker.attribution ?? { kind: 'none', name: null };
  const follows = last !== null && kind === 'organisation' && candidate.index - last.block <= 1 && !isAnyBody(name);
  const body = (follows ? name : null) ?? bodyBefore(isWriting(near) ? '' : (near.attribution.name ?? ''), at, page);
  return body === null ? near : { ...near, attribution: { kind: 'organisation', name: body } };
}

/** "it said": the body that spoke before, or what the sentences before are about; a person never. */
function continueIt(near: Speaker, candidate: Candidate, last: Last | null, page: Discourse): Speaker {
  const body = last?.speaker.attribution.kind === 'organisation' || last?.speaker.actor?.noun === 'document';
  const follows = last !== null && body && candidate.index - last.block <= 1;
  const source = (follows ? last.speaker : null) ?? sourceThere(candidate, page) ?? UNKNOWN;
  return { ...near, attribution: source.attribution };
}

/** Speaker of a quotation that has no clause of saying of its own. */
function carryOver(candidate: Candidate, last: Last | null, page: Discourse): Speaker {
  if (candidate.form === 'block') {
    const adjoining = last !== null && candidate.outer.start - last.end < 3;
    return adjoining ? { ...last.speaker, how: 'carried' } : UNKNOWN;
  }
  if (last !== null && last.block === candidate.index && inSentence(candidate, last, page))
    return { ...last.speaker, how: 'carried' };
  const earlier = earlierInBlock(candidate, last, page);
  if (earlier?.actor?.pronoun === true) return continuePronoun(earlier, earlier.actor, candidate, last, page);
  if (earlier !== null && earlier.attribution.kind !== 'anonymous') return earlier;
  const start = candidate.outer.start;
  const near = last !== null && candidate.index - last.block <= 1;
  const from = Math.max(last?.end ?? 0, start - NAME_REACH, page.sectionStart(candidate.start));
  // A paragraph that names somebody before its first quotation is about them.
  const own = near && last.block !== candidate.index ? page.names.lastNamed(start, candidate.block.start) : null;
  // Who said the last one is named behind it.
  const behind = last === null ? from : Math.max(from, page.sentenceAt(last.end).end);
  const named = near
    ? (page.names.lastSubject(start, from) ?? own)
    : (page.names.lastPerson(start, behind) ?? page.names.lastPerson(start, from));
  const beside = last !== null && start - last.end < 4;
  if (near && (named === null || beside)) return { ...last.speaker, how: 'carried' };
  if (named !== null) return { attribution: { kind: 'person', name: named }, cue: null, how: 'carried', actor: null };
  // Words that are a paragraph of their own, behind one about something else.
  if (last !== null && candidate.index - last.block === 2 && isAlone(candidate))
    return { ...last.speaker, how: 'carried' };
  return UNKNOWN;
}

function isAlone({ block, outer }: Candidate): boolean {
  return outer.start - block.start < 4 && block.end - outer.end < 2;
}

/** The subject of a verb of saying in the sentence before, when no other quotation stands between. */
function earlierInBlock(candidate: Candidate, last: Last | null, page: Discourse): Speaker | null {
  const { start } = page.sentenceAt(candidate.outer.start);
  const previous = sentenceBefore(start, candidate, page);
  const from = Math.max(previous?.start ?? 0, last?.end ?? 0);
  if (previous === null || from >= start) return null;
  const elsewhere = previous.start < candidate.block.start;
  if (elsewhere && (last !== null || page.input.blocks[candidate.index - 1]?.kind !== 'paragraph')) return null;
  // "“…,” a spokesman said. “…”": the clause behind the last quotation is that one's own.
  if (last !== null && previous.start < last.end && last.speaker.how === 'said')
    return { ...last.speaker, how: 'carried' };
  const end = Math.min(previous.end, candidate.outer.start);
  const speaker = introduction(readTokens(page.text, Math.max(from, end - LEAD_IN_LENGTH), end), page, false);
  return speaker === null ? null : { ...speaker, how: 'carried' };
}
