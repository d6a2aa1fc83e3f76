import { NO_SOURCE } from '../../../claim/cues/nouns';
import type { Attribution } from '../../../model';
import { NOBODY, readActor } from '../names/actors';
import { actorAfter } from '../names/actors-behind';
import { phraseAfter, phraseBefore } from '../names/phrases';
import { elidedSubject, takenUp } from '../verbs/elided-subjects';
import { isPassive, isSaying } from '../verbs/is-saying';
import { tellerIn } from '../verbs/verb-subjects';
import { actorOfVerb } from '../verbs/verbs';
import { putsSubjectLast } from '../words/cue-patterns';
import { type Actor, type Discourse, personAt } from '../words/discourse';
import { openingOf } from '../words/openings';
import type { Token } from '../words/tokens';

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

/** "Jane Doe, spokeswoman for the council:" is a label; a longer sentence with a colon says more than who speaks. */
const MOST_LABEL_TOKENS = 8;

/** The same with all that explains a name behind a comma. */
const MOST_NAMED_LABEL = 16;
/** "On the gate: “…”", "Sullo scontro: «…»": what the words are about, not whose they are. */
const TOPIC_LABEL =
  /^(?:on|about|regarding|concerning|über|zu|zum|zur|bezüglich|sur|concernant|quant|sobre|acerca|respecto|sul|sullo|sulla|sui|sulle|sull|circa|riguardo|over|o|об?|om|angående)$/;

/** A verb of saying whose subject is no name still introduces what follows it at once. */
const NEAR_TOKENS = 7;

/** Without a clause of saying, the person or body that the sentence is about; before a colon anybody it names. */
export function mentioned(tokens: readonly Token[], page: Discourse): Speaker | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const subject = page.names.lastSubject(last.end, first.start);
  const name =
    subject ??
    (last.text === ':'
      ? (page.names.lastPerson(last.end, first.start) ?? page.names.lastMention(last.end, first.start))
      : null);
  if (name !== null) return { attribution: { kind: 'person', name }, cue: null, how: 'introduced', actor: null };
  // What follows a quotation in its sentence has no subject at its start.
  if (page.sentenceAt(first.start).start < first.start - 1) return null;
  const actor = actorAfter(tokens, Math.max(openingOf(tokens, page), labelEnd(tokens)), page);
  return actor ? { attribution: actor.attribution, cue: null, how: 'introduced', actor } : null;
}

/** Index of the colon of a label that opens a note ("Update, 3 May: The council …"), or -1; the last one leads to the quotation. */
function labelEnd(tokens: readonly Token[]): number {
  const colon = tokens.findIndex((token) => token.text === ':');
  return colon > MOST_LABEL_TOKENS + 2 || colon >= tokens.length - 2 ? -1 : colon;
}

/** The speaker that the words before a quotation name: "Fell told us:", "According to Fell,", "Fell:". */
export function introduction(tokens: readonly Token[], page: Discourse, beside: boolean): Speaker | null {
  // "Fell asked, and got this answer from the chief: “…”"
  const answered = statementBy(tokens, page);
  if (answered !== null) return answered;
  const verb = lastSaying(tokens, page, beside);
  if (verb >= 0) {
    const actor = actorOfVerb(tokens, verb, page);
    const open = actor?.pronoun === true && actor.attribution.name === null && actor.attribution.kind === 'person';
    if (actor !== null && !open) return said(actor, tokens, verb, page);
    const it = tokens[verb - 1]?.lower === 'it' ? takenUp(tokens, verb, page) : null;
    if (it !== null) return said(it, tokens, verb, page);
    const about = mentioned(tokens, page);
    if (about !== null && tokens.length - verb < NEAR_TOKENS) return { ...about, how: 'said' };
    const ending = actor !== null && actor.start === tokens[verb]?.start ? actor : null;
    const elided = actor === null ? elidedSubject(tokens, verb, page) : ending;
    if (elided !== null) return said(elided, tokens, verb, page);
  }
  const credited = sourceBefore(tokens, page);
  if (credited !== null) return credited;
  const colon = tokens.findLastIndex((token) => token.text === ':');
  if (colon < 1 || colon < tokens.length - 2) return null;
  const opening = phraseAfter(tokens, -1, page.cues);
  const names = opening === null ? [] : tokens.slice(opening.from, opening.to);
  // "Nora Fell, head of the board of the mill:": the name that opens a label, whatever explains it
  const named = names.length > 1 && names.every(({ capital }) => capital) && tokens[opening?.to ?? 0]?.text === ',';
  if (colon > (named ? MOST_NAMED_LABEL : MOST_LABEL_TOKENS) || TOPIC_LABEL.test(tokens[0]?.lower ?? '')) return null;
  const last = phraseBefore(tokens, colon, page.cues);
  // "Il sindaco in un’intervista a Radio Lorne: “…”"
  const governed = page.cues.stop.has(tokens[(last?.from ?? 0) - 1]?.lower ?? '');
  const phrase = (named || governed ? opening : null) ?? last;
  const actor = phrase && readActor(tokens, phrase, page);
  return actor
    ? { attribution: actor.attribution, cue: page.text.slice(actor.start, actor.end), how: 'introduced', actor }
    : null;
}

/** "a statement by Weitkorr on Thursday that “…”": whose a statement is, right before its words. */
function statementBy(tokens: readonly Token[], page: Discourse): Speaker | null {
  if (!/^(?:that|:)$/.test(tokens.at(-1)?.lower ?? '')) return null;
  const noun = tokens.findLastIndex(
    (token, index) => STATEMENT.test(token.lower) && /^(?:by|from)$/.test(tokens[index + 1]?.lower ?? ''),
  );
  const actor = noun < 0 || tokens.length - noun > MOST_STATEMENT ? null : actorAfter(tokens, noun + 1, page);
  return actor === null ? null : said(actor, tokens, noun, page);
}

const STATEMENT =
  /^(?:statement|claim|comment|remark|assertion|announcement|warning|allegation|admission|complaint|promise|answer|reply|response|message)s?$/;
const MOST_STATEMENT = 12;

/** "Section 17.3 claims that it is “…”": a verb of saying near the mark, whose subject is no name and not the writer. */
export function isSaidNear(tokens: readonly Token[], page: Discourse): boolean {
  const verb = tokens.findLastIndex((_, index) => isSaying(tokens, index, page, putsSubjectLast(page.cues)));
  return verb > 0 && tokens.length - verb < NEAR_TOKENS && !NO_SOURCE.test(tokens[verb - 1]?.lower ?? '');
}

function lastSaying(tokens: readonly Token[], page: Discourse, fragment: boolean): number {
  const plain = tokens.findLastIndex((_, index) => isSaying(tokens, index, page));
  if (plain >= 0 && fragment) return innerCall(tokens, plain, page);
  if (plain >= 0 || !fragment) return plain;
  const call = tokens.findLastIndex((_, index) => isSaying(tokens, index, page, true));
  if (call >= 0 || tokens.at(-1)?.text !== ':') return call;
  // "Weitkorr reveals the reasons: “…”"
  return tokens.findLastIndex((token, index) => page.cues.report.test(token.lower) && !isPassive(tokens, index, page));
}

/** "The Post said Quill called it": a verb of calling near the words with somebody's name before it goes before the one that tells of it. */
function innerCall(tokens: readonly Token[], plain: number, page: Discourse): number {
  const call = tokens.findLastIndex((_, index) => index > plain && isSaying(tokens, index, page, true));
  if (call < 0 || tokens.length - call > NEAR_TOKENS || /(?:ing|ant)$/.test(tokens[call]?.lower ?? '')) return plain;
  const subject = tokens[call - 1]?.word ? phraseBefore(tokens, call, page.cues) : null;
  const actor = subject && subject.from > plain ? readActor(tokens, subject, page) : null;
  return /^(?:person|organisation)$/.test(actor?.attribution.kind ?? '') ? call : plain;
}

/** The source that "according to" leads to in a stretch of text, or whose view it gives; null when there is none. */
export function sourceBefore(tokens: readonly Token[], page: Discourse): Speaker | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const stretch = page.text.slice(first.start, last.end);
  const hit = firstMatch(page.cues.accordingTo, stretch, 0);
  if (hit === null) return forSomebody(tokens, page);
  const at = tokens.findLastIndex((token) => token.end <= first.start + hit.index + hit[0].length);
  const source = pronounSource(tokens, at + 1) ?? issuedBy(actorAfter(tokens, at, page), tokens, page);
  if (VIEW.test(source?.attribution.name ?? '')) return null;
  const actor = source?.noun === 'outlet' ? (tellsOf(source, tokens, page) ?? source) : source;
  return actor
    ? { attribution: actor.attribution, cue: page.text.slice(first.start + hit.index, actor.end), how: 'said', actor }
    : null;
}

/** "According to him,", "selon lui": the pronoun that stands alone behind such words; null for other words. */
export function pronounSource(tokens: readonly Token[], at: number): Actor | null {
  const pronoun = tokens[at];
  const alone =
    tokens[at + 1]?.word !== true ||
    /^(?:is|was|is|was|zijn|le|la|les|l|il|elle|ce)$/.test(tokens[at + 1]?.lower ?? '');
  return pronoun !== undefined && alone && OBJECTIVE.test(pronoun.lower) ? personAt(pronoun, null) : null;
}

const OBJECTIVE = /^(?:him|her|lui|hem|haar|ihm|ihr|him|honom|henne)$/;

/** "According to a statement issued by the mill": whoever a writing is by; any other actor as it is. */
function issuedBy(source: Actor | null, tokens: readonly Token[], page: Discourse): Actor | null {
  const verb = source?.noun === 'document' ? tokens.findIndex(({ start }) => start >= source.end) : -1;
  const issued = ISSUED.test(tokens[verb]?.lower ?? '') && BY.test(tokens[verb + 1]?.lower ?? '');
  return (issued ? actorAfter(tokens, verb + 1, page) : null) ?? source;
}

const ISSUED =
  /^(?:issued|released|published|sent|signed|given|obtained|posted|publié|diffusé|signé|emitido|publicado|difundido|divulgado|diffuso|emesso|firmato)[eoa]?s?$/;
const BY = /^(?:by|from|par|por|pel[oa]s?|da|dal|dalla)$/;

/** "so die Lesart der Richter": what somebody thinks is no source. */
export const VIEW =
  /^(?:Lesart|These|Hoffnung|Idee|Devise|Begründung|Argumentation|Theorie|Logik|Annahme|Überlegung|Befürchtung|Fazit|Motto|Plan|Tenor)(?!\p{L})/u;

/**
 * "Selon l’agence, la mairie parle d’une « erreur »": whom an outlet tells of, where a comma stands behind its name; what stands right behind
 * a subject ("the mayor “has begun to …”") are the outlet’s words about it.
 */
function tellsOf(outlet: Actor, tokens: readonly Token[], page: Discourse): Actor | null {
  const comma = tokens.findIndex((token) => token.start >= outlet.end);
  const subject = tokens[comma]?.text === ',' ? phraseAfter(tokens, comma, page.cues) : null;
  const actor = subject && readActor(tokens, subject, page);
  return subject &&
    subject.to < tokens.length &&
    actor &&
    /^(?:person|organisation)$/.test(actor.attribution.kind) &&
    !actor.pronoun
    ? actor
    : null;
}

/** "Para Melo, a proposta é …", "Für Mohr ist das …": whose view a sentence gives. */
const FOR = /^(?:for|para|pour|per|für|voor|dla|для|för)$/;

function forSomebody(tokens: readonly Token[], page: Discourse): Speaker | null {
  const [first] = tokens;
  if (first === undefined || !FOR.test(first.lower) || page.sentenceAt(first.start).start < first.start - 1)
    return null;
  const phrase = phraseAfter(tokens, 0, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  const behind = tokens[phrase?.to ?? 0];
  const verbSecond = page.cues.language === 'de' && behind?.capital === false;
  const follows = behind?.text === ',' || (behind?.word === true && (verbSecond || IS.test(behind.lower)));
  const body = actor?.attribution.kind === 'organisation' && actor.noun !== 'document' && behind?.text === ',';
  if (!actor || !follows || !(body || actor.attribution.kind === 'person')) return null;
  return { attribution: actor.attribution, cue: page.text.slice(tokens[0]?.start ?? 0, actor.end), how: 'said', actor };
}

/** The verb that follows at once in languages that put it second. */
const IS = /^(?:ist|sind|war|bleibt|is|was|blijft|är|var)$/;

/** A speaker by a verb of saying, whose words with the actor's are the cue. */
export function said(actor: Actor, tokens: readonly Token[], verb: number, page: Discourse): Speaker {
  const token = tokens[verb];
  const [start, end] = [
    Math.min(actor.start, token?.start ?? actor.start),
    Math.max(actor.end, token?.end ?? actor.end),
  ];
  const { kind, name } = actor.attribution;
  return { attribution: { kind, name: tellerIn(name, page) }, cue: page.text.slice(start, end), how: 'said', actor };
}

/** First match at or after an offset; leaves the global pattern as it was. */
function firstMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  const hit = pattern.exec(text);
  pattern.lastIndex = 0;
  return hit;
}
