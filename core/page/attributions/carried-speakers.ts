import type { Attribution } from '../../model';
import { readActor } from './actors';
import type { Actor, Discourse } from './discourse';
import { introduction, openingOf, type Speaker, UNKNOWN } from './introductions';
import { phraseAfter } from './phrases';
import type { Candidate } from './quotation-candidates';
import { readTokens } from './tokens';

/** The quotation before, whose speaker a pronoun or a bare quotation most likely goes on with. */
export interface Last {
  readonly speaker: Speaker;
  readonly block: number;
  readonly end: number;
}

/** How far back a pronoun may reach: about two paragraphs. */
const PRONOUN_REACH = 1500;
/** How far before a quotation without a clause of saying its speaker may be named. */
const NAME_REACH = 500;
/** German verbs in the mood of reported speech: the sentence goes on with what somebody said. */
const REPORTED =
  /(?<!\p{L})(?:sei|seien|habe|hätten|werde|würden?|könne|könnten|müsse|müssten|solle|sollten|dürfe|dürften|wolle|gebe|gehe|stehe|komme|bleibe|liege|brauche|mache|wisse|lasse|finde|halte|sehe)(?!\p{L})/u;

/**
 * Who says a quotation, from what its own sentence tells (`near`, or null) and from the quotation before it.
 * Somebody named beside it stands; pronouns, offices and quotations without a clause of saying go on with somebody.
 */
export function settleSpeaker(near: Speaker | null, candidate: Candidate, last: Last | null, page: Discourse): Speaker {
  if (near === null) return carryOver(candidate, last, page);
  if (near.how === 'introduced' && last !== null && isReported(candidate, last, page))
    return { ...last.speaker, how: 'carried' };
  if (near.actor?.pronoun === true) return continuePronoun(near, near.actor, candidate, last, page);
  return near.actor?.office === true ? continueOffice(near, candidate, last, page) : near;
}

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
  if (page.cues.language !== 'de' || last.block !== candidate.index) return false;
  const sentence = page.sentenceAt(candidate.outer.start);
  const before = page.sentenceAt(Math.max(0, sentence.start - 2));
  if (before.start >= last.end) return false;
  return REPORTED.test(page.text.slice(sentence.start, sentence.end));
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
  const at = Math.min(actor.start, candidate.outer.start);
  const follows = last !== null && last.speaker.attribution.kind === 'person' && candidate.index - last.block <= 2;
  const between = last === null ? null : page.names.lastSubject(at, last.end);
  // "…, as Antoine tells us. “…,” he says": a paragraph that names its speaker needs none from the one before.
  const own = last !== null && last.block !== candidate.index ? earlierInBlock(candidate, last, page) : null;
  if (between === null && own !== null && own.attribution.name !== null && own.actor?.pronoun !== true)
    return { ...near, attribution: own.attribution };
  if (follows && between === null) return { ...near, attribution: last.speaker.attribution };
  const subject = between === null ? subjectBefore(at, page) : null;
  if (subject !== null) return { ...near, attribution: subject };
  const from = Math.max(at - PRONOUN_REACH, page.sectionStart(at));
  // A subject between that nobody is named after is meant, however often the text names them.
  const latest = last !== null && between === page.names.lastNamed(at, last.end) ? between : null;
  const name = latest ?? page.names.lastPerson(at, from);
  if (name !== null) return { ...near, attribution: { kind: 'person', name } };
  const earlier = earlierInBlock(candidate, last, page);
  return earlier === null ? near : { ...near, attribution: earlier.attribution };
}

/** The office that the sentence before is about ("The mayor found …. “…,” she said."); null when it names none. */
function subjectBefore(at: number, page: Discourse): Attribution | null {
  const own = page.sentenceAt(at);
  const sentence = page.sentenceAt(Math.max(0, own.start - 2));
  if (sentence.start >= own.start || page.text.slice(sentence.start, own.start).includes('\n')) return null;
  const tokens = readTokens(page.text, sentence.start, sentence.end);
  const phrase = phraseAfter(tokens, openingOf(tokens, page), page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  return actor?.office === true ? actor.attribution : null;
}

/** "the researcher added" in the paragraph of somebody's words means them, unless it names the holder of the office. */
function continueOffice(near: Speaker, candidate: Candidate, last: Last | null, page: Discourse): Speaker {
  if (last === null || last.speaker.attribution.kind !== 'person') return near;
  const unknown = near.attribution.name !== null && page.names.resolve(near.attribution.name) === null;
  if (last.block !== candidate.index && !(unknown && candidate.index - last.block === 1)) return near;
  const at = Math.min(near.actor?.start ?? candidate.outer.start, candidate.outer.start);
  return page.names.lastSubject(at, last.end) === null ? { ...near, attribution: last.speaker.attribution } : near;
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
  const named = near ? (page.names.lastSubject(start, from) ?? own) : page.names.lastPerson(start, from);
  const beside = last !== null && start - last.end < 4;
  if (near && (named === null || beside)) return { ...last.speaker, how: 'carried' };
  if (named !== null) return { attribution: { kind: 'person', name: named }, cue: null, how: 'carried', actor: null };
  return UNKNOWN;
}

/** The subject of a verb of saying in the sentence before, when no other quotation stands between. */
function earlierInBlock(candidate: Candidate, last: Last | null, page: Discourse): Speaker | null {
  const sentence = page.sentenceAt(candidate.outer.start);
  const previous = page.sentenceAt(Math.max(0, sentence.start - 2));
  const from = Math.max(previous.start, last?.end ?? 0);
  const before = page.input.blocks[candidate.index - 1];
  const opens = candidate.outer.start - candidate.block.start < 2 && before?.kind === 'paragraph';
  if ((previous.start < candidate.block.start && !(opens && last === null)) || from >= sentence.start) return null;
  if (previous.start < page.sectionStart(candidate.start)) return null;
  const speaker = introduction(readTokens(page.text, from, Math.min(previous.end, candidate.outer.start)), page, false);
  return speaker === null ? null : { ...speaker, how: 'carried' };
}
