import { DOCUMENT_NOUN, OUTLET_NOUN } from '../../claim/cues/nouns';
import type { Credit, Span } from '../../model';
import { readActor } from './actors';
import type { Actor } from './discourse';
import { outletAfter } from './hearers';
import { makeCredit, type Sentence } from './make-credit';
import { phraseBefore } from './phrases';
import type { Token } from './tokens';
import { actorAfter } from './verbs';

/** "expected by AAA", "von der Polizei bestätigt", "estimé par": a body by which something is known. */
const PASSIVE_BY =
  /(?<!\p{L})(?:(?:expected|estimated|projected|forecast|predicted|confirmed|announced|described|calculated|compiled|collected|commissioned|circulated|shared|released|issued|posted|cited) by|(?:estimé|attendu|confirmé|annoncé|diffusé|révélé|communiqué|recensé|chiffré)e?s? par|(?:estimad|confirmad|anunciad|difundid|divulgad|revelad|reportad|calculad|previst)[oa]s? por)(?!\p{L})/giu;
/** "von der Polizei bestätigt": the participle follows. */
const VON =
  /(?<!\p{L})von (?=[^.,;:\n]{3,60}(?<!\p{L})(?:bestätigt|geschätzt|erwartet|angekündigt|gemeldet|mitgeteilt|verbreitet|berechnet|erhoben)(?!\p{L}))/gu;
/** "figures provided by", "von der Pressestelle die Zahlen erhalten": where figures and papers were got. */
const PROVIDED =
  /(?<!\p{L})(?:data|figures|information|documents?|details|records|statistics|numbers) (?:\p{Ll}+ )?(?:provided|supplied|obtained|released|compiled|collected) (?:by|from)|(?:données|chiffres|informations|documents) (?:fourni|transmis|obtenu|recueilli|communiqué)e?s? (?:par|auprès d[eu])|(?:datos|cifras|información|documentos) (?:facilitad|proporcionad|aportad|obtenid|recogid)[oa]s? (?:por|de)|von(?= [^.;\n]{3,80} (?:Zahlen|Daten|Auskunft|Informationen|Unterlagen|Antwort) [^.;\n]{0,30}(?:geben lassen|bekommen|erhalten|besorgt|zugeschickt))(?!\p{L})/giu;
/** "94 percent of the Herald’s readers", "40 Prozent der Leser des Boten": a paper's own poll. */
const READERS =
  /(?<!\p{L})(?:\d+(?:[.,]\d+)?\s?(?:%|percent|per cent|Prozent|pour cent|por ciento)) (?:of|der|des|de los) (?:the )?(?:readers|viewers|listeners|Leser(?:innen)?|Zuschauer|Hörer|lecteurs|lectores)(?: (?:of|von|de|del))?(?!\p{L})/giu;
/** A writing or speech in which somebody says something. */
const MEDIUM =
  /(?<!\p{L})(?:in (?:an?|its|his|her|their|the|one)\s(?:[\p{L}-]+\s){0,2}?(?:e-?mail|statement|letter|memo|press release|news release|blog ?post|ruling|judge?ment|decision|opinion|filing|complaint|lawsuit|report|study|paper|commentary|op-ed|memoir|testimony|brief|indictment|notice|advisory)|in (?:einer|einem|seiner|seinem|ihrer|ihrem|der|dem)\s(?:[\p{L}-]+\s){0,2}?(?:E-?Mail|Mail|Stellungnahme|Mitteilung|Pressemitteilung|Meldung|Erklärung|Brief|Schreiben|Urteil|Beschluss|Blogbeitrag|Bericht|Studie|Gutachten|Aussendung)|dans (?:une?|son|sa|leur|le|la)\s(?:[\p{L}-]+\s){0,1}?(?:courriel|communiqué|lettre|mail|e-mail|rapport|étude|arrêt|jugement|message|tribune)|en (?:una?|su)\s(?:[\p{L}-]+\s){0,1}?(?:comunicado|carta|correo|informe|estudio|sentencia|fallo|nota|mensaje))(?!\p{L})/giu;
/** "Dunmere Council’s statement on": a body and its writing. */
const WRITING_OF =
  /(?<![\p{L}’'])((?:\p{Lu}[\p{L}.&-]*\s){0,4}\p{Lu}[\p{L}.&-]*)[’']s?\s(?:\p{Ll}+\s){0,2}?(?:statement|report|announcement|press release|figures|data|study|survey|poll|analysis|estimates?|forecast|findings|ruling|filing|public comments|comments|remarks)\s(?:on|about|that|of|from|for|in)(?!\p{L})/gu;
/** "by newspaper DN", "dem Sender Weitfunk", "au quotidien Le Vallon": a noun of an outlet, then its name. */
const CALLED_OUTLET =
  /(?<!\p{L})(?:(?:by|to|with|from)\s(?:the\s)?(?:\p{L}+\s)?(?:newspaper|magazine|broadcaster|daily|weekly|tabloid|news agency|news site|website|radio station|TV station)|(?:dem|der|vom|beim)\s(?:\p{L}+\s)?(?:\p{L}*zeitung|\p{L}*sender|\p{L}*magazin|\p{L}*agentur|\p{L}*blatt|Portal|Podcast)|(?:au|à la|à l[’']|par le|du)\s?(?:quotidien|journal|magazine|hebdomadaire|chaîne|agence|site)|(?:al|a la|del|por el|por la)\s(?:diario|periódico|revista|cadena|agencia|canal|semanario|emisora))\s[“"„«‘]?(?=\p{Lu})/gu;
/** "Dunmere News’ Nora Fell asked": somebody who asks for an outlet. */
const OWNED_REPORTER =
  /(?<![\p{L}’'])((?:\p{Lu}[\p{L}&]*\s){0,3}\p{Lu}[\p{L}&]*)[’'](?:s\s|\s)(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}.-]+\s\p{Lu}[\p{L}.-]+\s(?:has\s)?(?:asked|interviewed|pressed|reported|reports|spoke|writes|wrote|found|revealed)(?!\p{L})/gu;
const SPOKEN =
  /(?<!\p{L})(?:said|says|told|asked|interview|wrote|sagte|sagt|erklärte|gegenüber|gefragt|Interview|Gespräch|dit|déclar\p{L}+|confi\p{L}+|interrog\p{L}+|dijo|declar\p{L}+|asegur\p{L}+|explic\p{L}+|entrevista|contó)(?!\p{L})/u;
/** "This article first appeared in X", "Dieser Beitrag ist … in … erschienen". */
const FIRST_PRINT =
  /^\W*(?:(?:this|an? (?:earlier |shorter |longer )?version of this|the (?:original|following))\s(?:\p{L}+\s)?(?:article|story|post|piece|text|essay|interview|report|column)|(?:dieser|der|das|dieses|ein)\s(?:\p{L}+\s)?(?:beitrag|artikel|text|essay|interview|kommentar)|(?:cet|cette|ce)\s(?:article|texte|tribune|entretien|billet|reportage)|est[ea]\s(?:artículo|texto|reportaje|nota|entrevista|columna))(?=[^\n]{0,140}(?<!\p{L})(?:appear\p{L}*|publi\p{L}+|ran|erschien\p{L}*|veröffentlicht|paru\p{L}*|aparec\p{L}+)(?!\p{L}))/iu;
const IN = /(?<!\p{L})(?:in|on|at|by|im|bei|auf|von|dans|sur|par|en|por)(?!\p{L})/giu;
/** Whether a sentence may hold one of the clauses that `findClauseCredits` reads. */
export function mayHoldClause(stretch: string): boolean {
  return (
    FIRST_PRINT.test(stretch) ||
    [PASSIVE_BY, VON, PROVIDED, READERS, MEDIUM, WRITING_OF, CALLED_OUTLET, OWNED_REPORTER].some(
      (pattern) => stretch.search(pattern) >= 0,
    )
  );
}

/**
 * Sources that a clause names by what they did rather than by a verb of saying: "expected by AAA", "in an e-mail", "the
 * council’s statement on", "this article first appeared in". In no order; `isOutside` tells the words of the page from those it quotes.
 */
export function findClauseCredits(sentence: Sentence, isOutside: (at: number) => boolean): readonly Credit[] {
  const { page, start, end } = sentence;
  const stretch = page.text.slice(start, end);
  const hits = (pattern: RegExp) =>
    [...stretch.matchAll(pattern)]
      .map((hit) => ({ hit, span: { start: start + hit.index, end: start + hit.index + hit[0].length } }))
      .filter(({ span }) => isOutside(span.start));
  const found: (Credit | null)[] = [];
  if (FIRST_PRINT.test(stretch))
    found.push(
      firstPrint(
        sentence,
        hits(IN).map(({ span }) => span),
      ),
    );
  for (const pattern of [PASSIVE_BY, VON, PROVIDED, READERS])
    for (const { span } of hits(pattern)) found.push(bodyAfter(span, sentence));
  for (const { span } of hits(MEDIUM)) found.push(mediumCredit(span, sentence));
  for (const { hit, span } of hits(WRITING_OF)) found.push(writingOf(hit[1] ?? '', span, sentence));
  for (const { hit, span } of hits(OWNED_REPORTER)) found.push(ownedReporter(hit[1] ?? '', span, sentence));
  if (SPOKEN.test(stretch)) for (const { span } of hits(CALLED_OUTLET)) found.push(calledOutlet(span, sentence));
  return found.filter((credit) => credit !== null);
}

function lastTokenBefore(tokens: readonly Token[], end: number): number {
  return tokens.findLastIndex((token) => token.end <= end);
}

/** The body after "expected by"; people are no source of what is only expected of them. */
function bodyAfter(cue: Span, sentence: Sentence): Credit | null {
  const { tokens, page } = sentence;
  const actor = actorAfter(tokens, lastTokenBefore(tokens, cue.end), page);
  if (actor === null || actor.pronoun || actor.attribution.kind !== 'organisation') return null;
  if (!isBody(actor)) return null;
  return makeCredit({ start: cue.start, end: actor.end }, actor, sentence, false);
}

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
  return makeCredit(span, { ...actor, noun: actor.noun === 'self' ? 'self' : 'document' }, sentence, false);
}

/** "In a statement, the company called …", "In einer Stellungnahme bezeichnet das Unternehmen …". */
function subjectAfter(tokens: readonly Token[], at: number, { page }: Sentence): Actor | null {
  const { cues } = page;
  const verb = tokens.findIndex(
    (token, index) => index > at && !token.capital && (cues.say.test(token.lower) || cues.call.test(token.lower)),
  );
  if (verb < 0) return null;
  if (cues.language === 'de') return actorAfter(tokens, verb, page);
  const phrase = phraseBefore(tokens, verb, cues);
  return phrase === null ? null : readActor(tokens, phrase, page);
}

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
  return subject !== null && (said(before) || opens) ? readActor(tokens, subject, page) : null;
}

function writingOf(name: string, span: Span, sentence: Sentence): Credit | null {
  const { page, tokens } = sentence;
  const start = span.start;
  const to = tokens.findIndex((token) => token.start >= start + name.length);
  const from = tokens.findIndex((token) => token.start >= start);
  const actor = from < 0 ? null : readActor(tokens, { from, to: Math.max(from + 1, to) }, page);
  if (actor === null || actor.pronoun || actor.attribution.name === null) return null;
  return makeCredit(span, { ...actor, noun: actor.noun === 'self' ? 'self' : 'document' }, sentence, false);
}

function ownedReporter(run: string, span: Span, sentence: Sentence): Credit | null {
  // "When Dunmere News’ …": a word that opens the sentence is no part of the name.
  const name = run
    .split(' ')
    .filter((word) => !sentence.page.cues.stop.has(word.toLowerCase()))
    .join(' ');
  if (!name.split(' ').some((word) => OUTLET_NOUN.test(word))) return null;
  const actor: Actor = { ...span, attribution: { kind: 'organisation', name }, noun: 'outlet', pronoun: false };
  return makeCredit({ start: span.start + run.length - name.length, end: span.end }, actor, sentence, true);
}

function calledOutlet(cue: Span, sentence: Sentence): Credit | null {
  const { page } = sentence;
  const named = /^\p{Lu}[\p{L}\d.&’'-]*(?:\s\p{Lu}[\p{L}\d.&’'-]*){0,3}/u.exec(
    page.text.slice(cue.end, sentence.end),
  )?.[0];
  if (named === undefined) return null;
  const actor: Actor = {
    start: cue.start,
    end: cue.end + named.length,
    attribution: { kind: 'organisation', name: named.replace(/[.’']+s?$/, '') },
    noun: 'outlet',
    pronoun: false,
  };
  return makeCredit(actor, actor, sentence, true);
}

/** The outlet after one of the prepositions of "this article appeared on 3 May in the weekly “X”". */
function firstPrint(sentence: Sentence, prepositions: readonly Span[]): Credit | null {
  const { tokens, page } = sentence;
  for (const preposition of prepositions) {
    const at = lastTokenBefore(tokens, preposition.end);
    const actor = outletAfter(tokens, at, sentence) ?? actorAfter(tokens, at, page);
    if (actor === null || actor.attribution.name === null) continue;
    const marked = /[“"„«‘]([^“”"„«»‘’]{2,60})[”"“»’]/u.exec(
      page.text.slice(preposition.end, Math.min(sentence.end, actor.end + 40)),
    )?.[1];
    const name = marked ?? actor.attribution.name;
    if (actor.noun !== 'outlet' && actor.noun !== 'self' && !/\p{Lu}.*\s|\./u.test(name) && marked === undefined)
      continue;
    const self = actor.noun === 'self';
    const credit = makeCredit(
      { start: sentence.start, end: sentence.end },
      {
        ...actor,
        attribution: { kind: 'organisation', name: self ? page.input.site : name },
        noun: self ? 'self' : 'outlet',
      },
      sentence,
      true,
    );
    return { ...credit, statement: { start: sentence.start, end: sentence.end } };
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
