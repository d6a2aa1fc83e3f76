import { isGiven } from '../../../claim/cues/given-names';
import {
  ANONYMOUS_NOUN,
  DOCUMENT_NOUN,
  INDEFINITE_WORD,
  ORGANISATION_NOUN,
  OUTLET_NOUN,
} from '../../../claim/cues/nouns';
import type { Credit, Span } from '../../../model';
import { readActor } from '../names/actors';
import { actorAfter } from '../names/actors-behind';
import { meantBy } from '../names/known-name';
import { hearerIn } from '../verbs/verb-subjects';
import { actorOfVerb } from '../verbs/verbs';
import { type CuePatterns, isSlavic } from '../words/cue-patterns';
import { type Actor, bodyAt, unnamed } from '../words/discourse';
import type { Token } from '../words/tokens';
import { closesMark, makeCredit, type Sentence } from './make-credit';
import { isSeen, ownCredit } from './own-accounts';
import { unlistedSource } from './unlisted-sources';

/** Reports and sources that stay open, when they are part of the cue itself: "nach Berichten, wonach". */
const OPEN_REPORTS = /(?:berichten|de sources?|de source|desde|fuentes)$/iu;
/** "nach offiziellen Angaben", "nach Angaben aus Kiew": who gives them is left open, unless they follow in the genitive. */
const OFFICIAL =
  /^(?:nach|laut) (?:den )?(?:(?!eigenen|dessen|deren)\p{Ll}+n (?:Angaben|Informationen|Erkenntnissen|Berichten)|\p{L}+ aus \p{L}+)$|^dem vernehmen nach$|^by \p{L}+ accounts$|^(?:amid|with|following|despite) .*(?:reports|rumou?rs)$|quanto (?:\p{L}+ ){0,3}(?:\p{L}+[st]o|apprende|trapela|emerge|pare)$|^по (?:предварит|имеющ|неофиц)\p{L}+ \p{L}+$|apurado$|apurou$|informações(?! são).*$|^(?:según|de acuerdo con) las primeras|uppgifter$|(?:berichten|informatie|verluidt)$/iu;
/** What an outlet saw is a writing; other things are only looked at. */
const SEEN_BY = /^(?:seen|obtained|consultée?s?|obtenue?s?) (?:by|par)$/iu;
/** French: what is had from a source without a name. */
const OF_SOURCE = /de sources?$/iu;
/** "Vom Verband heißt es": a body, and no other thing. */
const FROM_BODY = /^(?:vo[nm]|beim?)$/iu;
/** "Desde la empresa aseguran", "В полиции сообщили": those who say it are no others than the body they sit in. */
const FROM_HOUSE = /^(?:desde|в)$/iu;
/** "Pour la Ligue des usagers, …": in whose view, where it is somebody who has one. */
const FOR = /^(?:pour|para|per)$/iu;
/** People who are asked for their view. */
const JUDGES =
  /(?:^|\s|[’'])(?:expert|spécialist|especialist|speciali|analyst|analist|économist|economist|chercheu|investigador|pesquisador|ricercat|auteur|auto?re|opposant|oposi|critic|crític|syndicat|sindicat|esperti|enquêteur|investigator|inquirent|scienti|científic|cientist|observa[dt])\p{L}*$/iu;
/** "wie … mitteilte": whoever stands between. */
const AS_TOLD = /^wie$/iu;
/** The articles of the case that "zufolge" asks for, and no other: its phrase begins with them. */
const DATIVE = /^(?:dem|den|einem|diesem|ihrem|seinem|unserem)$/;
/** "according to our forecasts": the page's own. */
const OWN_PAGE = /^(?:our|my|unser\p{L}{0,2}|mein\p{L}{0,2}|nos|notre|mon|ma|mes|nuestr[oa]s?|mis?)$/u;
/** What things are done by, in the way of a rule; nobody states it: "set up according to the guideline". */
const RULE =
  /^(?:guide(?:line|book)?s?|rules?|plans?|schedules?|standards?|specifications?|instructions?|recipes?|sizes?|types?|needs?|tastes?|ages?|source|law|map|weather|season|legend|tradition|constitution|bible|letter|plan|règles?|besoin|saisons?|pays|régions?|modèles?|versions?|modes?|circonstances|types?|taille|âge|besoins?|goûts?|cas|région|tipos?|regi(?:ón|ones)|países|casos?|modelos?|días?|jours?|tamaño|edad|gusto|necesidades|reglas?|normas?|vorschriften?|vorschrift|regeln?|\p{L}*plan|anleitung|größe|bedarf|vorgabe[n]?|rezept|wunsch)$/iu;
/** Cues whose object passes on what the sentence says. */
const QUOTED_BY = /^(?:cited|quoted|speaking|cité|citad|zitiert)/iu;
/** "selon laquelle", "according to which": what is told there is the noun before it. */
const RELATIVE_AFTER = /^(?:which|whom|lesquel(?:le)?s|lequel|laquelle|quoi|cual(?:es)?|qual|quale)$/;
/** Prepositions after which a run of capitals is where it was printed, not who said it. */
const IN_PRINT = /(?:\bin|dans|sur|\ben|\bem|\bin der|\bim|(?:reported|relayed) by)$/iu;
/** "contacté par El Bayan": whoever asks is an outlet, unless they have a usual first name. */
const ASKED_BY = /^(?:interrog|contact|sollicit|joint|question|consult|pregunt|entrevist|procurad|ouvid|intervist)/iu;
/** "wie sie der Kurier veröffentlichte": the object before its subject. */
const OBJECT = /^(?:sie|es|ihn|dies|diese|dieses|the)$/;

/** "according to X", "first reported by X", "citing X". `prior` when the cue itself says that the source had it before. */
export function creditAfter(cue: Span, sentence: Sentence, prior: boolean): Credit | null {
  const { tokens, page } = sentence;
  let at = tokens.findLastIndex((token) => token.end <= cue.end);
  if (prior && OBJECT.test(tokens[at + 1]?.lower ?? '') && page.cues.article.has(tokens[at + 2]?.lower ?? '')) at++;
  const next = tokens[at + 1];
  if (RELATIVE_AFTER.test(next?.lower ?? '') || RELATIVE_AFTER.test(tokens[at + 2]?.lower ?? '')) return null;
  // Short cues ("so", "per") are other words too, unless a name or a noun phrase follows.
  const bare = isSlavic(page.cues);
  if (
    cue.end - cue.start < 4 &&
    !/^\s(?:\p{Ll}+\s)?(?:sources?|officials)(?!\p{L})/u.test(page.text.slice(cue.end, sentence.end)) &&
    !(next?.capital || bare || DOCUMENT_NOUN.test(next?.lower ?? '') || page.cues.article.has(next?.lower ?? ''))
  )
    return null;
  const words = page.text.slice(cue.start, cue.end);
  if (/eigene|propre|propi|propri|eigen\b|own\b/i.test(page.text.slice(cue.start, cue.end + 12)))
    return ownCredit(cue, at, sentence);
  if (SEEN_BY.test(words) && !isSeen(cue, sentence)) return null;
  // "de source policière": the adjective says where it sits, and nobody is named.
  if (OF_SOURCE.test(words) && next?.capital !== true && next?.word === true)
    return makeCredit({ start: cue.start, end: next.end }, unnamed(cue), sentence, prior);
  if (OFFICIAL.test(words) && !/^(?:der|des)$/.test(next?.lower ?? '') && !(bare && next?.capital))
    return makeCredit(cue, unnamed(cue), sentence, prior);
  const him = prior ? null : meantBy(next, words, page);
  if (him !== null) return makeCredit({ start: cue.start, end: Math.max(cue.end, him.end) }, him, sentence, false);
  const named = actorAfter(tokens, at, page);
  if (named === null && OPEN_REPORTS.test(words) && (!next?.word || /(?:desde|fuentes)$/u.test(words)))
    return makeCredit(cue, unnamed(cue), sentence, prior);
  // "Per gli inquirenti si tratta": people at large hold a view where the sentence goes on with it, and a comma may set off anything.
  const open = named?.attribution.kind === 'anonymous' && page.text[named.end] !== ',';
  const judges = open || JUDGES.test(page.text.slice(named?.start, named?.end));
  if (FOR.test(words) && page.cues.language !== 'en' && !judges && !mayHold(named)) return null;
  const found =
    named ??
    ((prior && !AS_TOLD.test(words)) || FROM_BODY.test(words) ? null : unlistedSource(at, cue.start, sentence));
  if (found === null) return null;
  // "the board reported in a report": the board has said it.
  if (
    BY_ITSELF.test(words) &&
    found.noun === 'document' &&
    INDEFINITE_WORD.test(next?.lower ?? '') &&
    !/\p{Lu}/u.test(found.attribution.name ?? '')
  )
    return null;
  if (isRule(found, cue, at, sentence)) return null;
  const heard = AS_TOLD.test(words) ? hearerIn(found.attribution.name) : null;
  const told = heard === null ? found : bodyAt(found.start, found.end, heard);
  const outlet = !prior && OF_OWNER.test(words) ? ownerOf(told) : told;
  const actor =
    ofPage(outlet, next, sentence) ??
    writerOf(outlet, sentence) ??
    (prior && (IN_PRINT.test(words) || ASKED_BY.test(words)) ? inPrint(outlet) : outlet);
  // "in a letter to the Home Office"
  if (TO_ANYBODY.test(words) && actor.noun !== 'outlet') return null;
  if (
    (actor.pronoun && (prior || actor.attribution.name === null)) ||
    (prior && actor.attribution.kind === 'person' && !RELIED_ON.test(words) && !AS_TOLD.test(words))
  )
    return null;
  if (/^vgl/i.test(words) && !DOCUMENT_NOUN.test(actor.attribution.name?.split(' ').at(-1) ?? '')) return null;
  if (prior && isSomeOutlet(actor, tokens.slice(at + 1))) return null;
  const relying = prior && actor.attribution.kind === 'anonymous' ? relyingBody(cue, at, sentence) : null;
  if (relying !== null) return relying;
  // "quoted by judges and lawyers": who quotes is no source of it.
  if (actor.attribution.kind === 'anonymous' && QUOTED_BY.test(words)) return null;
  const posted = actor.noun === 'social' ? posterOf(actor, sentence) : null;
  if (posted !== null) return makeCredit({ start: cue.start, end: posted.end }, posted, sentence, prior);
  const closed = closesMark(cue.start, actor.end, page.text);
  const verb = tokens.find((token) => token.start >= closed);
  const put =
    (prior || FROM_HOUSE.test(words)) &&
    verb !== undefined &&
    verb.start - closed < 2 &&
    (page.cues.report.test(verb.lower) || page.cues.say.test(verb.lower));
  return makeCredit({ start: cue.start, end: put ? verb.end : closed }, actor, sentence, prior);
}

/** "according to a Facebook post by the council": whoever put it there. */
function posterOf({ end }: Actor, { tokens, page, ...sentence }: Sentence): Actor | null {
  const by = POSTED_BY.exec(page.text.slice(end, sentence.end));
  const at = tokens.findLastIndex((token) => token.end <= end + (by?.[0].length ?? 0));
  const actor = by && actorAfter(tokens, at, page);
  return actor?.attribution.name && !actor.pronoun ? { ...actor, noun: 'social' } : null;
}

const POSTED_BY = /^(?:\s(?:post|page|update|message|video|thread|tweet|account)s?)?\s(?:by|from|of)(?=\s)/u;

/** What a body does in a writing of its own, where nothing passive stands before. */
const BY_ITSELF = /^(?:reported|revealed|published) in$/iu;
/** Cues behind which somebody's account stands: "by the port’s count". */
const OF_OWNER = /^(?:by|in|if|going by)$/iu;

function ownerOf(actor: Actor): Actor {
  const { kind, name } = actor.attribution;
  return name === null || kind !== 'organisation'
    ? actor
    : { ...actor, attribution: { kind, name: name.replace(/[’']s(?:\s.*)?$/u, '') } };
}

/** Whether somebody is named who may hold a view: by name or office, or a body other than a town. */
function mayHold(actor: Actor | null): boolean {
  const { kind = 'none', name = null } = actor?.attribution ?? {};
  const noun = (name ?? '').split(' ')[0] ?? '';
  if (ORGANISATION_NOUN.test(noun)) return !/^(?:ville|ciudad|cidade|città|commune|équipe|club)/iu.test(noun);
  return kind === 'person' && actor?.pronoun === false && /\s|^\p{Ll}/u.test(name ?? '');
}

/** "published in a journal", "speaking to the media", "repris par certains médias": the press at large, and nobody to ask. */
function isSomeOutlet({ attribution: { name } }: Actor, behind: readonly Token[]): boolean {
  const [first, second] = behind;
  if (first === undefined || second === undefined || second.capital) return false;
  const open = INDEFINITE_WORD.test(first.lower);
  if (PRESS.test(second.lower)) return open || !/\p{Lu}/u.test(name ?? '');
  return open && !/\p{Lu}/u.test(name ?? '') && behind.slice(1, 4).some(({ lower }) => OUTLET_NOUN.test(lower));
}

const PRESS = /^(?:media|médias?|medios|press|presse|prensa|newspapers|papers|sites?)$/;

/** Writings and words that go to bodies as well as to outlets. */
const TO_ANYBODY =
  /^tegen|^zu[mr]$|(?:letter|mail|message|statement|text) to$|^auprès|^en declaraciones|frage (?:der|des|von|vom)$/iu;

/** Verbs of passing on, whose subject the page has it from: "CNN bezog sich auf einen Beamten". */
const RELIES = /^(?:beruf|berief|bezieh|bezog|stütz)/u;

/** Cues of relying on somebody, who is a source by name too. */
const RELIED_ON = /^(?:beruf|berief|bezieh|bezog|stütz|sich|unter|s[’']appuyant|se fondant|citant|citando)/iu;

/** Who relies on an unnamed source, where that is a publication or a body; null for other cues. */
function relyingBody(cue: Span, at: number, sentence: Sentence): Credit | null {
  const { tokens, page } = sentence;
  const verb = tokens.findIndex((token) => token.start >= cue.start);
  if (verb < 1 || at < verb || !RELIES.test(tokens[verb]?.lower ?? '')) return null;
  const body = actorOfVerb(tokens, verb, page) ?? markedBefore(cue.start, sentence);
  if (body === null || body.pronoun || body.end > cue.start || body.attribution.kind !== 'organisation') return null;
  return makeCredit({ start: body.start, end: cue.end }, body, sentence, true);
}

/** "„Daily WT“ beruft sich auf": a name in marks that opens the sentence. */
function markedBefore(end: number, { page, start }: Sentence): Actor | null {
  const name = /^[„“"«]([^„“”"«»\n]{2,40})[“”"»]\s$/u.exec(page.text.slice(start, end))?.[1];
  return name === undefined ? null : bodyAt(start, end - 1, name);
}

/** "according to an investigation by the Post": a writing without a name is known by the body that made it. */
function writerOf(found: Actor, { tokens, page }: Sentence): Actor | null {
  // "a July analysis by the Post"
  const noun = (found.attribution.name ?? '').replace(/^\p{Lu}\p{Ll}+(?=\s\p{Ll}+$)/u, '');
  if (found.noun !== 'document' || /\p{Lu}/u.test(noun)) return null;
  const at = tokens.findIndex((token) => token.start >= found.end);
  if (!/^(?:by|par|por|door|av)$/.test(tokens[at]?.lower ?? '')) return null;
  const writer = actorAfter(tokens, at, page);
  if (writer === null || writer.attribution.kind !== 'organisation' || !/\p{Lu}/u.test(writer.attribution.name ?? ''))
    return null;
  return { ...writer, start: found.start, noun: 'document' };
}

/** "our forecasts": the page speaks of itself. */
function ofPage(actor: Actor, next: Token | undefined, { page }: Sentence): Actor | null {
  if (next === undefined || !OWN_PAGE.test(next.lower) || actor.attribution.kind === 'person') return null;
  return { ...actor, attribution: { kind: 'organisation', name: page.input.site }, noun: 'self' };
}

/** A run of capitals after "published in" names a publication, however much it looks like a person. */
function inPrint(actor: Actor): Actor {
  const { kind, name } = actor.attribution;
  return kind === 'person' && name?.includes(' ') && !isGiven(name)
    ? { ...actor, attribution: { kind: 'organisation', name }, noun: 'outlet' }
    : actor;
}

/** "according to the guideline": a bare noun of a rule, that nothing more tells apart, inside its clause. */
function isRule(actor: Actor, cue: Span, at: number, { tokens, page }: Sentence): boolean {
  const words = tokens.filter((token) => token.start >= actor.start && token.end <= actor.end);
  const head = words.at(-1);
  const before = page.text.slice(Math.max(0, cue.start - 20), cue.start).trimEnd();
  return (
    head !== undefined &&
    !words.some((word) => word.capital && page.cues.language !== 'de') &&
    RULE.test(head.lower) &&
    !(page.cues.language === 'en' && head.lower === 'source' && words.length > 1) &&
    !before.endsWith(',') &&
    (at > 1 || tokens[at]?.lower === 'gemäß')
  );
}

/** "dem Bericht zufolge": the noun phrase right before, its adjectives and genitives with it. */
export function creditBefore(at: number, length: number, sentence: Sentence): Credit | null {
  const { tokens, page } = sentence;
  const behind = tokens.findIndex((token) => token.start >= at);
  // "dem Amt für Wasserbau (AWB) zufolge"
  const cue = tokens[behind - 1]?.text === ')' && tokens[behind - 3]?.text === '(' ? behind - 3 : behind;
  let from = cue;
  while (from > 0 && cue - from < 8 && isOfPhrase(tokens[from - 1], page.cues)) {
    from--;
    if (DATIVE.test(tokens[from]?.lower ?? '')) break;
  }
  while (from < cue && !tokens[from]?.capital && !page.cues.article.has(tokens[from]?.lower ?? '')) from++;
  const last = tokens[cue - 1];
  // "palästinensischen Angaben zufolge": of people of whom no more is said; "eigenen Angaben zufolge": of the subject.
  const whose = tokens[cue - 2];
  if (whose && last?.lower === 'angaben' && /en$/.test(whose.lower) && !(whose.capital && cue > 2)) {
    if (/^d[ei]/.test(whose.lower)) return null;
    const span = { start: whose.start, end: at + length };
    return whose.lower === 'eigenen'
      ? ownCredit(span, cue, sentence)
      : makeCredit(span, unnamed(whose), sentence, true);
  }
  // "Forschern zufolge": the dative of those of whom no more is said.
  if (last && cue - from === 1 && /rn$/.test(last.lower) && ANONYMOUS_NOUN.test(last.lower.slice(0, -1)))
    return makeCredit({ start: last.start, end: at + length }, unnamed(last), sentence, true);
  const actor = from < cue ? (readActor(tokens, { from, to: cue }, page) ?? bareBody(tokens.slice(from, cue))) : null;
  return actor && !actor.pronoun ? makeCredit({ start: actor.start, end: at + length }, actor, sentence, true) : null;
}

/** "Weirwacht zufolge": one word without an article, which is a name unless it is a plural in its case. */
function bareBody([word, ...others]: readonly Token[]): Actor | null {
  if (!word?.capital || others.length > 0 || /[ns]$/.test(word.lower)) return null;
  return bodyAt(word.start, word.end, word.text, 'other');
}

function isOfPhrase(token: Token | undefined, cues: CuePatterns): boolean {
  if (token !== undefined && /^[„“”"«»]$/.test(token.text)) return true;
  if (token === undefined || !token.word || cues.say.test(token.lower)) return false;
  return (
    token.capital ||
    cues.article.has(token.lower) ||
    cues.of.has(token.lower) ||
    (/\p{L}e[nrms]?$/u.test(token.lower) && !cues.stop.has(token.lower))
  );
}
