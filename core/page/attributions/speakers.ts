import { ANONYMOUS_NOUN, ROLE_NOUN, TITLE_WORD } from '../../claim/cues/nouns';
import type { Attribution } from '../../model';
import { NOBODY, readActor } from './actors';
import type { Actor, Discourse } from './discourse';
import { phraseAfter, phraseBefore } from './phrases';
import { type Candidate, isSignature } from './quotation-candidates';
import { readTokens, type Token } from './tokens';

/** Who said a quotation, and by which words it is known. */
export interface Speaker {
  readonly attribution: Attribution;
  readonly cue: string | null;
  /** `said`: a verb of saying beside it; `carried`: from an earlier quotation or mention. */
  readonly how: 'said' | 'introduced' | 'carried' | 'unknown';
  readonly actor: Actor | null;
}

/** Longest stretch after the closing mark in which its clause of saying may stand. */
const AFTER_LENGTH = 260;
/** The verb of saying stands near the mark: "…," Hall, a spokesman for the parade and its sponsors, said. */
const AFTER_TOKENS = 30;

/** "Jane Doe, spokeswoman for the council:" is a label; a longer sentence with a colon says more than who speaks. */
const MOST_LABEL_TOKENS = 10;

/** A verb of saying whose subject is no name still introduces what follows it at once. */
const NEAR_TOKENS = 7;

/** Who says it in the same sentence, or null; neighbours bound what is looked at. */
export function findSpeaker(
  candidate: Candidate,
  previousEnd: number,
  nextStart: number,
  page: Discourse,
): Speaker | null {
  if (candidate.form === 'block') return speakerOfBlock(candidate, page);
  return speakerAfter(candidate, nextStart, page) ?? speakerBefore(candidate, previousEnd, page);
}

function speakerAfter(candidate: Candidate, nextStart: number, page: Discourse): Speaker | null {
  const from = candidate.outer.end;
  const to = Math.min(from + AFTER_LENGTH, nextStart, lineEnd(page.text, from));
  const tokens = cutSentence(readTokens(page.text, from, to));
  const first = tokens.findIndex((token) => token.word);
  if (first < 0) return null;
  const ended = /[.!?…]/.test(page.text.charAt(candidate.end - 1)) && tokens[0]?.word === true;
  const verb = tokens.findIndex((_, index) => index < AFTER_TOKENS && isSaying(tokens, index, page, true));
  const credit = sourceAfter(tokens, first, page);
  if (credit !== null) return credit;
  if (verb < 0) return null;
  if (verb > 0 && isIntegrated(candidate, tokens, page)) return saidAtEnd(tokens, page);
  // A quotation that ends its sentence is followed by another one, unless that is nothing but "Smith said."
  if (ended && /[.]/.test(page.text.charAt(candidate.end - 1)) && tokens.length - verb > 4 && verb > first) return null;
  const inverted = verb === first;
  const subject = inverted ? null : phraseBefore(tokens, verb, page.cues);
  const actor = (subject && readActor(tokens, subject, page)) ?? actorAfter(tokens, verb, page);
  return actor === null ? null : said(actor, tokens, verb, page);
}

/** Marked words inside a clause ("her “nasty” habit, he said"): the verb that follows is not theirs. */
function isIntegrated(candidate: Candidate, tokens: readonly Token[], page: Discourse): boolean {
  return (
    tokens[0]?.word === true && !/[,.!?…—–-]/.test(page.text.charAt(candidate.end - 1)) && candidate.form === 'marks'
  );
}

/** "His “long” night, said Hall." */
function saidAtEnd(tokens: readonly Token[], page: Discourse): Speaker | null {
  const verb = tokens.findIndex((_, index) => tokens[index - 1]?.text === ',' && isSaying(tokens, index, page));
  const actor = verb < 0 ? null : actorAfter(tokens, verb, page);
  return actor === null ? null : said(actor, tokens, verb, page);
}

/** "…", according to X. */
function sourceAfter(tokens: readonly Token[], first: number, page: Discourse): Speaker | null {
  const start = tokens[first]?.start ?? 0;
  const hit = firstMatch(page.cues.accordingTo, page.text, start);
  if (hit === null || hit.index > start + 2) return null;
  const at = tokens.findLastIndex((token) => token.end <= hit.index + hit[0].length);
  const phrase = phraseAfter(tokens, at, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  return actor
    ? { attribution: actor.attribution, cue: page.text.slice(hit.index, actor.end), how: 'said', actor }
    : null;
}

/** The source named right after a verb or preposition, or null. */
export function actorAfter(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const phrase = phraseAfter(tokens, verb, page.cues);
  if (phrase === null) return null;
  // "said the chairman, Jane Doe": the name follows the office.
  const named = tokens[phrase.to]?.text === ',' && tokens[phrase.to + 1]?.capital && tokens[phrase.to + 2]?.capital;
  const office = tokens.slice(phrase.from, phrase.to).some((token) => ROLE_NOUN.test(token.lower));
  const name = named && office ? phraseAfter(tokens, phrase.to, page.cues) : null;
  const holder = name && readActor(tokens, name, page);
  return holder?.attribution.kind === 'person' ? holder : readActor(tokens, phrase, page);
}

function said(actor: Actor, tokens: readonly Token[], verb: number, page: Discourse): Speaker {
  const token = tokens[verb];
  const [start, end] = [
    Math.min(actor.start, token?.start ?? actor.start),
    Math.max(actor.end, token?.end ?? actor.end),
  ];
  return { attribution: actor.attribution, cue: page.text.slice(start, end), how: 'said', actor };
}

/** "were told", "was reported": the subject is no speaker. */
const PASSIVE = /^(?:was|were|be|been|being|is|are|get|got|wird|wurde|wurden|worden|werd|werden)$/;

/** Whether an auxiliary of the passive stands before the verb, adverbs between them aside. */
export function isPassive(tokens: readonly Token[], index: number, page: Discourse): boolean {
  for (let at = index - 1; at >= 0 && index - at < 4; at--) {
    const word = tokens[at]?.lower ?? '';
    if (PASSIVE.test(word)) return true;
    if (!page.cues.stop.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}

/** A finite verb of saying: not an infinitive after "to", not a noun after an article. */
export function isSaying(tokens: readonly Token[], index: number, page: Discourse, fragment = false): boolean {
  const token = tokens[index];
  if (token === undefined || !token.word) return false;
  // Verbs of running text are in lower case; "Jane Says:" is how comments are introduced.
  if (token.capital && tokens[index + 1]?.text !== ':' && index > 0) return false;
  if (!page.cues.say.test(token.lower) && !(fragment && page.cues.call.test(token.lower))) return false;
  const before = tokens[index - 1];
  if (isPassive(tokens, index, page)) return false;
  return before === undefined || !(before.lower === 'to' || page.cues.article.has(before.lower));
}

function speakerBefore(candidate: Candidate, previousEnd: number, page: Discourse): Speaker | null {
  const sentence = page.sentenceAt(candidate.outer.start);
  const from = Math.max(previousEnd, Math.min(sentence.start, candidate.outer.start), candidate.block.start);
  const tokens = readTokens(page.text, from, candidate.outer.start);
  return introduction(tokens, page, true) ?? mentioned(tokens, page) ?? speakerLedTo(candidate, page);
}

/** A paragraph that opens with the quotation, after one that ends with a colon. */
function speakerLedTo(candidate: Candidate, page: Discourse): Speaker | null {
  const before = page.input.blocks[candidate.index - 1];
  if (
    before === undefined ||
    candidate.outer.start !== candidate.block.start ||
    page.text.charAt(before.end - 1) !== ':'
  )
    return null;
  const sentence = page.sentenceAt(before.end - 1);
  const tokens = readTokens(page.text, Math.max(sentence.start, before.start), before.end);
  return introduction(tokens, page, true) ?? mentioned(tokens, page);
}

/** Without a clause of saying, the person or body that the sentence is about. */
function mentioned(tokens: readonly Token[], page: Discourse): Speaker | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = page.names.lastPerson(last.end, first.start);
  if (name !== null) return { attribution: { kind: 'person', name }, cue: null, how: 'introduced', actor: null };
  const phrase = phraseAfter(tokens, -1, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  return actor ? { attribution: actor.attribution, cue: null, how: 'introduced', actor } : null;
}

/** The speaker that the words before a quotation name: "Hall told us:", "According to Hall,", "Hall:". */
export function introduction(tokens: readonly Token[], page: Discourse, beside: boolean): Speaker | null {
  const verb = lastSaying(tokens, page, beside);
  if (verb >= 0) {
    const actor = actorOfVerb(tokens, verb, page);
    if (actor !== null) return said(actor, tokens, verb, page);
    const about = mentioned(tokens, page);
    if (about !== null && tokens.length - verb < NEAR_TOKENS) return { ...about, how: 'said' };
  }
  const credited = sourceBefore(tokens, page);
  if (credited !== null) return credited;
  const colon = tokens.findLastIndex((token) => token.text === ':');
  if (colon < 1 || colon < tokens.length - 2 || colon > MOST_LABEL_TOKENS) return null;
  const phrase = phraseBefore(tokens, colon, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  return actor
    ? { attribution: actor.attribution, cue: page.text.slice(actor.start, actor.end), how: 'introduced', actor }
    : null;
}

function lastSaying(tokens: readonly Token[], page: Discourse, fragment: boolean): number {
  const plain = tokens.findLastIndex((_, index) => isSaying(tokens, index, page));
  return plain >= 0 || !fragment ? plain : tokens.findLastIndex((_, index) => isSaying(tokens, index, page, true));
}

/** Subject of a verb of saying: before it, or after it where the clause starts with something else (", said Hall", "Am Montag sagte Hall"). */
export function actorOfVerb(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const english = page.cues.language === 'en';
  if (english && /ing$/.test(tokens[verb]?.lower ?? '')) return actorOfParticiple(tokens, verb, page);
  const detached = tokens[verb - 1]?.word !== true;
  const subject = phraseBefore(tokens, verb, page.cues);
  if (detached && (!english || subject === null || subject.to - subject.from === 1)) {
    const after = actorAfter(tokens, verb, page);
    if (after !== null && !(english && after.pronoun)) return after;
  }
  const governor = subject && tokens[subject.from - 1];
  const governed =
    governor?.word === true && page.cues.stop.has(governor.lower) && !page.cues.pronoun.has(governor.lower);
  const before = subject && readActor(tokens, subject, page);
  if (before !== null && !governed) return before;
  const unnamed = before === null ? unnamedBefore(tokens, verb, page) : null;
  if (unnamed !== null) return unnamed;
  if (english) return detached ? actorAfter(tokens, verb, page) : before;
  return actorAfter(tokens, verb, page) ?? (V2.test(page.cues.language) ? null : before);
}

/** Languages that put the subject after the verb when anything else opens the clause. */
const V2 = /^(?:de|nl|sv)$/;
/** "Two officials briefed on the talks over the bridge said": how far an unnamed source may stand from its verb. */
const UNNAMED_TOKENS = 14;

/** A source without a name whose description stands between it and its verb; null when the clause holds none. */
function unnamedBefore(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  for (let index = verb - 1; index >= 0 && verb - index < UNNAMED_TOKENS; index--) {
    const token = tokens[index];
    if (token === undefined || !token.word || token.capital) return null;
    if (!ANONYMOUS_NOUN.test(token.lower)) continue;
    const head = phraseBefore(tokens, index + 1, page.cues);
    const actor = readActor(tokens, { from: head?.from ?? index, to: index + 1 }, page);
    return actor?.attribution.kind === 'anonymous' ? { ...actor, end: tokens[verb - 1]?.end ?? actor.end } : null;
  }
  return null;
}

/** "Hall left the room, calling it …": the subject of the sentence. */
function actorOfParticiple(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const main = tokens.findLastIndex(
    (token, index) => index < verb && !/ing$/.test(token.lower) && isSaying(tokens, index, page, true),
  );
  if (main >= 0) return actorOfVerb(tokens, main, page);
  const phrase = phraseAfter(tokens, -1, page.cues);
  return phrase && readActor(tokens, phrase, page);
}

function sourceBefore(tokens: readonly Token[], page: Discourse): Speaker | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const stretch = page.text.slice(first.start, last.end);
  const hit = firstMatch(page.cues.accordingTo, stretch, 0);
  if (hit === null) return null;
  const at = tokens.findLastIndex((token) => token.end <= first.start + hit.index + hit[0].length);
  const phrase = phraseAfter(tokens, at, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  return actor
    ? { attribution: actor.attribution, cue: page.text.slice(first.start + hit.index, actor.end), how: 'said', actor }
    : null;
}

/** A block quotation is named by a signature under it or by the sentence that leads to it. */
function speakerOfBlock(candidate: Candidate, page: Discourse): Speaker | null {
  const { blocks } = page.input;
  const after = blocks.find((block) => block.start >= candidate.end);
  const line = after ? page.text.slice(after.start, after.end) : '';
  if (after && isSignature(line)) {
    const tokens = readTokens(page.text, after.start, after.end);
    const phrase = phraseAfter(tokens, 0, page.cues);
    const actor = phrase && readActor(tokens, phrase, page);
    if (actor) return { attribution: actor.attribution, cue: line.trim(), how: 'introduced', actor };
  }
  const before = blocks[candidate.index - 1];
  if (before === undefined || before.kind === 'quote') return null;
  const sentence = page.sentenceAt(before.end - 1);
  const tokens = readTokens(page.text, Math.max(sentence.start, before.start), before.end);
  const leads = page.text.charAt(before.end - 1) === ':';
  return introduction(tokens, page, leads) ?? (leads ? mentioned(tokens, page) : null);
}

/** First match at or after an offset; leaves the global pattern as it was. */
function firstMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  const hit = pattern.exec(text);
  pattern.lastIndex = 0;
  return hit;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** "J.", "U.S.", "Dr." */
function isAbbreviated(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:\p{L}\.)*\p{L}$/u.test(token.text) || TITLE_WORD.test(token.lower));
}

/** Tokens up to the first full stop that is no initial's. */
function cutSentence(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token, index) => index > 0 && /^[.!?]$/.test(token.text) && !isAbbreviated(tokens[index - 1]),
  );
  return end < 0 ? tokens : tokens.slice(0, end + 1);
}

export { NOBODY };
