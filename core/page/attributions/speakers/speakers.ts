import { AND_WORDS, BUT_WORDS, OR_WORDS } from '../../../claim/cues/conjunctions';
import { readActor } from '../names/actors';
import { actorAfter, actorBehind } from '../names/actors-behind';
import { isAbbreviation, isInner } from '../names/appositions';
import { phraseBefore } from '../names/phrases';
import type { Candidate } from '../quotations/quotation-candidates';
import { elidedSubject, takenUp } from '../verbs/elided-subjects';
import { isSaying } from '../verbs/is-saying';
import { openVerb } from '../verbs/open-verbs';
import { quotedIn } from '../verbs/passed-on';
import { actorBefore } from '../verbs/verbs';
import type { Actor, Discourse } from '../words/discourse';
import { readTokens, type Token } from '../words/tokens';
import { speakerOfBlock } from './block-speakers';
import { calledBy } from './called-by';
import { chargedBy } from './charges';
import { closedWith } from './closing-words';
import { eastAsianSpeaker, isEastAsianText } from './east-asian-speakers';
import { introduction, isSaidNear, mentioned, pronounSource, type Speaker, said, UNKNOWN, VIEW } from './introductions';
import { leadInStart } from './lead-in';
import { signedBehind } from './signed-behind';
import { sourceThere } from './writings';

/** Longest stretch after the closing mark in which its clause of saying may stand. */
const AFTER_LENGTH = 260;
/** The verb of saying stands near the mark: "…," Fell, a miller from the valley and its weirs, said. */
const AFTER_TOKENS = 30;

/** A subject before its verb in a clause that is nothing but that: "Mayor Nora Fell asked". */
const MOST_OF_CLAUSE = 3;

/** Who says it in the same sentence, or null; neighbours bound what is looked at. */
export function findSpeaker(
  candidate: Candidate,
  previousEnd: number,
  next: Candidate | null,
  page: Discourse,
): Speaker | null {
  if (candidate.form === 'block') return speakerOfBlock(candidate, page);
  if (isEastAsianText(page.text.slice(candidate.start, candidate.end)))
    return (
      eastAsianSpeaker(candidate, page) ??
      signedBehind(page.text.slice(candidate.outer.end, candidate.block.end), candidate, page)
    );
  const nextStart = next?.outer.start ?? page.text.length;
  return (
    closedWith(candidate, page) ??
    tellerBefore(candidate, previousEnd, speakerAfter(candidate, nextStart, page), page) ??
    speakerBehindNext(candidate, next, page) ??
    calledBy(candidate, previousEnd, page) ??
    chargedBy(candidate, page) ??
    speakerBefore(candidate, previousEnd, page)
  );
}

/** "Fell said the gate was “rotten”, the Post reported": who says the words, where an outlet closes the sentence that tells of it. */
function tellerBefore(
  candidate: Candidate,
  previousEnd: number,
  after: Speaker | null,
  page: Discourse,
): Speaker | null {
  if (after?.actor?.noun !== 'outlet' || opensWith(candidate, 0, page)) return after;
  const before = speakerBefore(candidate, previousEnd, page);
  return before?.how === 'said' && before.actor !== null && before.attribution.kind !== 'none' ? before : after;
}

function speakerAfter(candidate: Candidate, nextStart: number, page: Discourse): Speaker | null {
  const from = candidate.outer.end;
  const to = Math.min(from + AFTER_LENGTH, nextStart, lineEnd(page.text, from));
  const tokens = cutSentence(readTokens(page.text, from, to));
  const first = tokens.findIndex((token) => token.word);
  const behind = signedBehind(page.text.slice(from, to), candidate, page);
  if (first < 0 || behind !== null) return behind;
  if (CONTRASTED.test(page.text.slice(from, to))) return null;
  // "The Post wrote that it was “slow”, and Quill said": a clause of its own.
  const joins = JOINS.test(tokens[1]?.lower ?? '') && (tokens[1]?.lower !== 'en' || page.cues.language === 'nl');
  if (tokens[0]?.text === ',' && joins && !opensWith(candidate, 0, page)) return null;
  if (READ_THERE.test(page.text.slice(from, tokens.at(-1)?.end ?? to))) return sourceThere(candidate, page);
  const passive = quotedIn(tokens, page);
  if (passive !== null) return said(passive[1], tokens, passive[0], page);
  // What ends in a colon leads to the next quotation, unless it begins with the clause of this one.
  const source = sourceAfter(tokens, first, page);
  if (source !== null && tokens[0]?.text === ',') return source;
  if (tokens.at(-1)?.text === ':' && !(tokens[0]?.text === ',' && isSaying(tokens, 1, page, true))) return null;
  // "“….” Fell wrote, adding, “…”": a sentence of its own leads to the next one.
  if (
    tokens.at(-1)?.text === ',' &&
    tokens[0]?.capital &&
    /[.!?…]/.test(page.text.charAt(candidate.end - 1)) &&
    to === nextStart
  )
    return null;
  const ended =
    /[.!?…]/.test(page.text.charAt(candidate.end - 1)) && (tokens[0]?.word === true || tokens[0]?.text === '(');
  if (source !== null) return source;
  const listed = tokens.findIndex((_, index) => index < AFTER_TOKENS && isSaying(tokens, index, page, true));
  const told = listed < 0 ? asTold(tokens, page) : null;
  if (told !== null) return told;
  const unlisted =
    listed < 0 && (tokens[0]?.text === ',' || (page.cues.language !== 'en' && opensWith(candidate, 0, page)));
  // "“…”, groans Fell, who saw it": a verb of no list right behind the words, whatever is said later.
  const open = unlisted || ((listed < 0 || listed - first > MOST_OF_CLAUSE) && isUtterance(candidate, tokens, page));
  const own = open ? openVerb(tokens, first, page) : -1;
  const verb = own < 0 ? listed : own;
  if (verb < 0) return null;
  if (verb > 0 && !opensWith(candidate, verb - first, page) && isIntegrated(candidate, tokens, page))
    return saidAtEnd(tokens, page);
  // A quotation that ends its sentence is followed by another one, unless that is nothing but "Smith said."
  const stopped = /[.]/.test(page.text.charAt(candidate.end - 1));
  if (ended && stopped && tokens.length - verb > 4 && verb > first) return null;
  // "“…?” In an early chapter, Fell notes that": so is one that asks, before a sentence that says more than "Fell asked".
  const leads = !stopped || to === nextStart;
  if (ended && leads && tokens[0]?.capital && verb - first > MOST_OF_CLAUSE) return null;
  const named = saidBy(tokens, first, verb, page) ?? saidBy(tokens, first, nextVerb(tokens, verb, page), page);
  if (named !== null) return named;
  const taken = takenUp(tokens, verb, page) ?? (verb - first > 2 ? null : elidedSubject(tokens, verb, page));
  if (taken !== null) return said(taken, tokens, verb, page);
  // Somebody of no list: "martèle l’officier".
  return opensWith(candidate, 0, page) && verb - first < MOST_OF_CLAUSE ? { ...UNKNOWN, how: 'said' } : null;
}

/** "„…“, wie Ohm es ausdrückte": whoever stands behind the conjunction, where a verb of whatever sort ends the clause. */
function asTold(tokens: readonly Token[], page: Discourse): Speaker | null {
  const as = tokens.findIndex(({ lower }, index) => AS.test(lower) && tokens[index - 1]?.text === ',');
  const end = tokens.findIndex((token, index) => index > as && !token.word);
  const verb = tokens[end - 1];
  if (as < 0 || as > MOST_REST || verb === undefined || verb.capital || !/(?:t|te|ten|de)$/.test(verb.lower))
    return null;
  const actor = actorAfter(tokens, as, page);
  return actor === null || actor.end >= verb.start ? null : said(actor, tokens, end - 1, page);
}

const AS = /^(?:wie|zoals)$/;
/** The clause that the quotation stands in goes on for a few words. */
const MOST_REST = 4;

/** A whole sentence in marks with a comma behind it: what follows is its clause of saying, by whatever verb. */
function isUtterance(candidate: Candidate, tokens: readonly Token[], page: Discourse): boolean {
  const words = page.text.slice(candidate.start, candidate.end).split(' ').length;
  const comma =
    candidate.form === 'dash' ||
    /^[,–—-]$/.test(tokens[0]?.text ?? '') ||
    /[,!?]/.test(page.text.charAt(candidate.end - 1));
  return comma && (candidate.form === 'dash' || words >= LEAST_UTTERANCE) && opensWith(candidate, 0, page);
}

/** Fewer words in marks are a part of a sentence. */
const LEAST_UTTERANCE = 3;

/** A second verb right behind the first: "según ha explicado", "denn, so sagte". */
function nextVerb(tokens: readonly Token[], verb: number, page: Discourse): number {
  return tokens.findIndex((_, index) => index > verb && index < verb + 4 && isSaying(tokens, index, page, true));
}

function saidBy(tokens: readonly Token[], first: number, verb: number, page: Discourse): Speaker | null {
  if (verb < 0) return null;
  const actor = (verb === first ? null : actorBefore(tokens, verb, page)) ?? actorBehind(tokens, verb, page);
  return actor === null ? null : said(quotedBy(actor, tokens, verb, page) ?? actor, tokens, verb, page);
}

/** "zitierte das Blatt einen Müller", "zitiert das Blatt aus Kreisen": whose words an outlet passes on; null where none follows. */
function quotedBy({ end }: Actor, tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const at = tokens.findLastIndex((token) => token.end <= end);
  if (!/^zitier(?:t|te|en|ten)$/.test(tokens[verb]?.lower ?? '') || at <= verb) return null;
  const quoted = actorAfter(tokens, tokens[at + 1]?.lower === 'aus' ? at + 1 : at, page);
  return quoted?.attribution.kind === 'none' ? null : quoted;
}

/** "ohne „Auftrag“ und ohne „Geld“, schreibt das Blatt": the clause behind a listed quotation is that of both. */
function speakerBehindNext(candidate: Candidate, next: Candidate | null, page: Discourse): Speaker | null {
  if (next === null || next.index !== candidate.index || next.form !== 'marks') return null;
  const between = page.text.slice(candidate.outer.end, next.outer.start);
  return LISTED.test(between) ? speakerAfter(next, page.text.length, page) : null;
}

/** Joins another clause. */
const JOINS = new RegExp(`^(?:${AND_WORDS}|${BUT_WORDS}|while|während|tandis|mientras|mentre|enquanto|terwijl|medan)$`);

/** "no es un “favor”, sino …": the sentence goes on with what the quotation is set against. */
const CONTRASTED = /^,\s(?:sino|sondern|bensì|ma anche|mais aussi|mas sim|but rather|maar ook|lecz|utan)\s/;

const LISTED = new RegExp(`^,?\\s(?:${AND_WORDS}|${OR_WORDS})\\s(?:\\p{Ll}+\\s)?$`, 'u');

/** "“Ecco il ponte” ha detto Venieri": a sentence that the words open, with their verb right behind and no comma. */
function opensWith(candidate: Candidate, distance: number, page: Discourse): boolean {
  return distance < MOST_OF_CLAUSE && page.sentenceAt(candidate.outer.start).start >= candidate.outer.start;
}

/** Marked words inside a clause ("her “small” habit, he said"): the verb that follows is not theirs. */
function isIntegrated(candidate: Candidate, tokens: readonly Token[], page: Discourse): boolean {
  return (
    tokens[0]?.word === true && !/[,.!?…—–-]/.test(page.text.charAt(candidate.end - 1)) && candidate.form === 'marks'
  );
}

/** "His “long” night, said Fell." */
function saidAtEnd(tokens: readonly Token[], page: Discourse): Speaker | null {
  // "…, s’inquiète Ferrand."
  const opened = (at: number) =>
    tokens[/^(?:s|se|si)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.text === ',';
  const verb = tokens.findIndex((_, index) => opened(index) && isSaying(tokens, index, page));
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
  const actor =
    pronounSource(tokens, at + 1) ??
    actorAfter(tokens, at, page) ??
    (page.cues.language === 'de' ? takenUp(tokens, at, page) : null);
  return actor && !VIEW.test(actor.attribution.name ?? '')
    ? { attribution: actor.attribution, cue: page.text.slice(hit.index, actor.end), how: 'said', actor }
    : null;
}

function speakerBefore(candidate: Candidate, previousEnd: number, page: Discourse): Speaker | null {
  const from = leadInStart(candidate, previousEnd, page);
  const tokens = readTokens(page.text, from, candidate.outer.start);
  const named = introduction(tokens, page, true);
  if (named !== null) return named;
  const before = IMPERSONAL.test(page.text.slice(from, candidate.outer.start)) ? sourceThere(candidate, page) : null;
  const other = before ?? mentioned(tokens, page) ?? speakerLedTo(candidate, page);
  return other === null && isSaidNear(tokens, page) ? { ...UNKNOWN, how: 'said' } : other;
}

/** "So hieß es: “…”": whoever the sentence before is about. */
const IMPERSONAL =
  /(?:heißt|hieß|steht|stand) es(?:\s\p{L}+){0,3}:\s*$|(?:on (?:peut )?y? ?lit|peut-on lire|se lee|lê-se|si legge|it reads|it says|there it says|we read)(?:\s\p{L}+){0,3}\s?:\s*$/iu;

/** "« … », peut-on lire." and nothing more: words of whatever the sentences before are from. */
const READ_THERE =
  /^\s?,\s(?:(?:peut|pouvait)-on (?:y )?lire|on (?:peut|pouvait) (?:y )?lire|hei(?:ß|ss)t es(?: (?:dort|darin|weiter))?|hie(?:ß|ss) es(?: (?:dort|darin|weiter))?|it (?:says|said|reads?)|se (?:lee|puede leer)|lê-se|si legge|czytamy|говорится там|står det)\s?\.?$/iu;
/** Languages whose news print opens speech with a dash. */
const DASH_PRINT = /^(?:pl|sv|ru)$/;

/** A paragraph that opens with the quotation, after one that ends with a colon. */
function speakerLedTo(candidate: Candidate, page: Discourse): Speaker | null {
  const before = page.input.blocks[candidate.index - 1];
  if (before === undefined || candidate.outer.start !== candidate.block.start) return null;
  const leads = page.text.charAt(before.end - 1) === ':';
  // Polish and Swedish print sets what somebody says in a paragraph behind the one that tells of it.
  if (!leads && !(candidate.form === 'dash' && DASH_PRINT.test(page.cues.language))) return null;
  const sentence = page.sentenceAt(before.end - 1);
  const tokens = readTokens(page.text, Math.max(sentence.start, before.start), before.end);
  const named = introduction(tokens, page, leads);
  if (!leads) return named?.attribution.kind === 'person' ? { ...named, how: 'said' } : null;
  return named ?? mentioned(tokens, page);
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

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Tokens up to the first full stop that is no initial's; one right behind the mark ends the quotation's own sentence. */
function cutSentence(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    return /^[.!?]$/.test(token.text) && !(before && (isAbbreviation(before) || isInner(tokens, index)));
  });
  return end < 0 ? tokens : tokens.slice(0, end + 1);
}
