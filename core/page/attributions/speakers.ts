import { TITLE_WORD } from '../../claim/cues/nouns';
import type { Attribution } from '../../model';
import { NOBODY, readActor } from './actors';
import { speakerOfBlock } from './block-speakers';
import { calledBy } from './called-by';
import type { Actor, Discourse } from './discourse';
import { phraseAfter, phraseBefore } from './phrases';
import type { Candidate } from './quotation-candidates';
import { readTokens, type Token } from './tokens';
import { actorAfter, actorOfVerb, isSaying } from './verbs';

/** Who said a quotation, and by which words it is known. */
export interface Speaker {
  readonly attribution: Attribution;
  readonly cue: string | null;
  /** `said`: a verb of saying beside it; `carried`: from an earlier quotation or mention. */
  readonly how: 'said' | 'introduced' | 'carried' | 'unknown';
  readonly actor: Actor | null;
}

/** Nobody that is known. */
export const UNKNOWN: Speaker = { attribution: NOBODY, cue: null, how: 'unknown', actor: null };

/** Longest stretch after the closing mark in which its clause of saying may stand. */
const AFTER_LENGTH = 260;
/** The verb of saying stands near the mark: "…," Fell, a miller from the valley and its weirs, said. */
const AFTER_TOKENS = 30;

/** "Jane Doe, spokeswoman for the council:" is a label; a longer sentence with a colon says more than who speaks. */
const MOST_LABEL_TOKENS = 8;

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
  return (
    speakerAfter(candidate, nextStart, page) ??
    calledBy(candidate, previousEnd, page) ??
    speakerBefore(candidate, previousEnd, page)
  );
}

function speakerAfter(candidate: Candidate, nextStart: number, page: Discourse): Speaker | null {
  const from = candidate.outer.end;
  const to = Math.min(from + AFTER_LENGTH, nextStart, lineEnd(page.text, from));
  const tokens = cutSentence(readTokens(page.text, from, to));
  const first = tokens.findIndex((token) => token.word);
  if (first < 0) return null;
  // What ends in a colon leads to the next quotation.
  if (tokens.at(-1)?.text === ':') return null;
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

/** Marked words inside a clause ("her “small” habit, he said"): the verb that follows is not theirs. */
function isIntegrated(candidate: Candidate, tokens: readonly Token[], page: Discourse): boolean {
  return (
    tokens[0]?.word === true && !/[,.!?…—–-]/.test(page.text.charAt(candidate.end - 1)) && candidate.form === 'marks'
  );
}

/** "His “long” night, said Fell." */
function saidAtEnd(tokens: readonly Token[], page: Discourse): Speaker | null {
  const verb = tokens.findIndex((_, index) => tokens[index - 1]?.text === ',' && isSaying(tokens, index, page));
  const actor = verb < 0 ? null : actorAfter(tokens, verb, page);
  if (actor !== null) return said(actor, tokens, verb, page);
  // "…, the paper says."
  const last = tokens.length - 2;
  if (tokens[last + 1]?.text !== '.' || !isSaying(tokens, last, page)) return null;
  const subject = phraseBefore(tokens, last, page.cues);
  const source = subject && tokens[subject.from - 1]?.text === ',' ? readActor(tokens, subject, page) : null;
  return source === null ? null : said(source, tokens, last, page);
}

/** "…", according to X. */
function sourceAfter(tokens: readonly Token[], first: number, page: Discourse): Speaker | null {
  const start = tokens[first]?.start ?? 0;
  const hit = matchNear(page.cues.accordingToHere, page.text, start);
  if (hit === null) return null;
  const at = tokens.findLastIndex((token) => token.end <= hit.index + hit[0].length);
  const phrase = phraseAfter(tokens, at, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  return actor
    ? { attribution: actor.attribution, cue: page.text.slice(hit.index, actor.end), how: 'said', actor }
    : null;
}

function said(actor: Actor, tokens: readonly Token[], verb: number, page: Discourse): Speaker {
  const token = tokens[verb];
  const [start, end] = [
    Math.min(actor.start, token?.start ?? actor.start),
    Math.max(actor.end, token?.end ?? actor.end),
  ];
  return { attribution: actor.attribution, cue: page.text.slice(start, end), how: 'said', actor };
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

/** Without a clause of saying, the person or body that the sentence is about; before a colon anybody it names. */
export function mentioned(tokens: readonly Token[], page: Discourse): Speaker | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const subject = page.names.lastSubject(last.end, first.start);
  const name = subject ?? (last.text === ':' ? page.names.lastPerson(last.end, first.start) : null);
  if (name !== null) return { attribution: { kind: 'person', name }, cue: null, how: 'introduced', actor: null };
  // What follows a quotation in its sentence has no subject at its start.
  if (page.sentenceAt(first.start).start < first.start - 1) return null;
  const phrase = phraseAfter(tokens, openingOf(tokens, page), page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  return actor ? { attribution: actor.attribution, cue: null, how: 'introduced', actor } : null;
}

/** Index of the comma behind a phrase that opens a sentence ("After the vote, the council …"), or -1. */
export function openingOf(tokens: readonly Token[], page: Discourse): number {
  if (!page.cues.stop.has(tokens[0]?.lower ?? '') || page.cues.article.has(tokens[0]?.lower ?? '')) return -1;
  return tokens.findIndex((token) => token.text === ',');
}

/** The speaker that the words before a quotation name: "Fell told us:", "According to Fell,", "Fell:". */
export function introduction(tokens: readonly Token[], page: Discourse, beside: boolean): Speaker | null {
  const verb = lastSaying(tokens, page, beside);
  if (verb >= 0) {
    const actor = actorOfVerb(tokens, verb, page);
    const open = actor?.pronoun === true && actor.attribution.name === null;
    if (actor !== null && !open) return said(actor, tokens, verb, page);
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

/** How far behind the first word a phrase of attribution may begin. */
const NEAR_START = 2;

/** First match of a sticky pattern that begins at an offset or right behind it: the rest of the text is not searched. */
function matchNear(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  for (let at = from; at <= from + NEAR_START; at++) {
    pattern.lastIndex = at;
    const hit = pattern.exec(text);
    if (hit !== null) return hit;
  }
  return null;
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
