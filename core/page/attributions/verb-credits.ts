import { ORGANISATION_NOUN, OUTLET_NOUN, ROLE_NOUN } from '../../claim/cues/nouns';
import { ADJECTIVE_PARTICIPLE, ASKED, CLOSING_PARTICIPLE, HOLDS_WITH, stancesOf } from '../../claim/cues/stances';
import type { Credit } from '../../model';
import { givesOut } from './clause-credits';
import { isOwnName } from './credit-kind';
import type { Actor, Discourse } from './discourse';
import { hearerOf } from './hearers';
import { makeCredit, type Sentence } from './make-credit';
import type { Token } from './tokens';
import { actorAfter, actorOfVerb, isPassive, isSaying } from './verbs';

/** English forms that are nouns as often as verbs: a verb only before "that" or after a name. */
const AMBIGUOUS = /^(?:claims|reports|estimates|notes|finds|projects|forecasts|shows|states|posts|issues)$/;
/** Those that are nouns behind a capital too: "Red states". */
const RARELY = /^(?:states|issues|posts|projects)$/;
/** German auxiliaries of the perfect, whose participle closes the clause. */
const PERFECT = /^(?:hat|haben|hatte|hatten|habe)$/;
/** French auxiliaries of the perfect, right before their participle wherever the subject stands. */
const PERFECT_FR = /^(?:a|ont|avait|avaient)$/;
/** Verbs of reckoning: a body that does so states it, whatever follows. */
const RECKONS = /^(?:estimate|project|forecast|calculat|prognosti|vermut|estim|calcul|prév)/iu;
/** Spanish verbs that say nothing where a direction follows. */
const POINTS = /^apunta(?:n|ba|ban)?$/;
/** "estimates put the share as high as". */
const PUTS = [/^puts?$/, /(?<!\p{L})(?:at|as (?:high|low|much|many) as|between)(?!\p{L})/u] as const;
/** What a statement opens with after a verb. */
const OPENS_STATEMENT = /^(?:that|dass|daß|que|qu|che|dat|że|что|att|,|:)$/;
/** At the end of the words before a verb: an outlet's noun, its name in marks, and at most a place. */
const CALLED =
  /(?<!\p{L})\p{L}*(?:zeitung|sender|magazin|portal|agentur|blatt|blog|website|newspaper|site|magazine|broadcaster|quotidien|journal|diario|periódico)\s[„“"«‘]([^„“”"«»\n]{2,40})[“”"»’](?:\s(?:in|aus|im|of|from|de)\s\p{Lu}\p{L}+)?\s$/iu;
/** Verbs whose object does what the next verb says. */
const LETS = /^(?:let|lets|make|makes|made|help|helps|helped|see|saw|watch|have|having|letting|making)$/;
/** People of whom no more is said than that the page has it from them. */
const SOURCE =
  /(?<!\p{L})(?:sources?|insiders?|informants?|familiar|close to|briefed|with (?:direct )?knowledge|quellen?|insider\p{L}*|informant\p{L}*|kreisen?|fuentes?|fontes?|fonti|informantes?|allegad\p{L}+|proches|bron(?:nen)?|ingewijd\p{L}+|źród\p{L}+|informator\p{L}*|källor|källa|uppgiftslämnar\p{L}+|источник\p{L}*|собеседник\p{L}*)(?!\p{L})/iu;
/** "our figures show": the page's own. */
const OWN = /^(?:our|my|unsere?|meine?|nos|notre|mes|nuestr[oa]s?|mis?)$/u;

/** Whether the word at `index` may be the verb by which its subject is credited. */
export function isCrediting(tokens: readonly Token[], index: number, page: Discourse): boolean {
  // «la "cuenta …"»: a noun in marks behind its article.
  if (/^["“„«]$/.test(tokens[index - 1]?.text ?? '') && page.cues.article.has(tokens[index - 2]?.lower ?? ''))
    return false;
  return (
    isSaying(tokens, index, page) ||
    isReporting(tokens, index, page) ||
    (page.cues.language === 'de' && PERFECT.test(tokens[index]?.lower ?? '') && closing(tokens, index) !== null)
  );
}

/** A verb by which a publication or a paper is credited without saying anything ("the Courier found"), or one of stance. */
function isReporting(tokens: readonly Token[], index: number, page: Discourse): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  return (
    token !== undefined &&
    !token.capital &&
    (page.cues.report.test(token.lower) || isStance(token.lower, page)) &&
    !isPassive(tokens, index, page) &&
    before !== undefined &&
    !page.cues.article.has(before.lower) &&
    before.lower !== 'to'
  );
}

function isStance(word: string, page: Discourse): boolean {
  const stances = stancesOf(page.cues.language);
  return stances !== null && (stances.shows.test(word) || stances.holds.test(word) || stances.givesOut.test(word));
}

/** The participle that closes the clause after a German auxiliary; null when it closes otherwise. */
function closing(tokens: readonly Token[], auxiliary: number): Token | null {
  let end = auxiliary + 1;
  while (end < tokens.length && !/^[,.;:!?–—]$/.test(tokens[end]?.text ?? '')) end++;
  const last = tokens[end - 1];
  return last !== undefined && CLOSING_PARTICIPLE.test(last.lower) ? last : null;
}

/** "X said …" or "…, said X": the subject and its verb, with the outlet that was told it. */
export function creditOfVerb(verb: number, sentence: Sentence): Credit | null {
  const { tokens, page } = sentence;
  const token = tokens[verb];
  const subject = subjectOf(verb, sentence);
  if (token === undefined) return null;
  if (subject === null) return creditOfHearer(verb, sentence);
  const [actor, swallowed] = withoutHearer(bearerOf(subject, sentence) ?? subject, verb, sentence);
  if (
    AMBIGUOUS.test(token.lower) &&
    tokens[verb + 1]?.lower !== 'that' &&
    (tokens[verb - 1]?.capital !== true || RARELY.test(token.lower))
  )
    if (
      actor.noun !== 'document' ||
      !page.cues.article.has(tokens.find((each) => each.start >= actor.start)?.lower ?? '')
    )
      return null;
  if (isParticiple(tokens, verb) || isAsked(actor, sentence)) return null;
  // Without quotation marks a verb before its subject is a clause of saying only after a comma or a phrase of time or place.
  const inverted = actor.start > token.start;
  if (inverted && tokens[opening(verb, sentence) - 1]?.word === true && !/^(?:de|nl|sv)$/.test(page.cues.language))
    return null;
  // "show memory", "let the players find": an order, or an infinitive behind another verb.
  const plain = !page.cues.say.test(token.lower);
  if (page.cues.language === 'en' && plain && (inverted || LETS.test(sentenceWordBefore(actor, tokens)))) return null;
  if (inverted && ADJECTIVE_PARTICIPLE.test(token.lower) && isBarePlural(actor, verb, sentence)) return null;
  if (!attributes(verb, actor, sentence)) return null;
  const told = selfAfter(verb, sentence) ?? swallowed ?? hearerOf(verb, actor, sentence);
  const first = inverted ? (tokens[opening(verb, sentence)] ?? token) : token;
  const [start, end] = [Math.min(actor.start, first.start), Math.max(actor.end, token.end, told?.end ?? 0)];
  const prior = told !== null || (actor.noun === 'outlet' && page.cues.report.test(token.lower));
  const credit = makeCredit({ start, end }, told ?? actor, sentence, prior);
  // What the page was told itself comes from whoever told it.
  if (credit.kind === 'self' && told !== null) return { ...credit, attribution: actor.attribution };
  return credit.kind === 'anonymous' && !isSource(actor, sentence) ? { ...credit, kind: 'person' } : credit;
}

/** Index of the auxiliary right before a participle ("…, a annoncé la préfecture"), or of the verb itself. */
function opening(verb: number, { tokens, page }: Sentence): number {
  return page.cues.language === 'fr' && PERFECT_FR.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
}

/** "one source said" against "officials said": an unnamed source, not just people who speak. */
function isSource(actor: Actor, { page }: Sentence): boolean {
  return SOURCE.test(page.text.slice(actor.start, actor.end));
}

/** "… told the Post": the outlet is the source, whoever told it. */
function creditOfHearer(verb: number, sentence: Sentence): Credit | null {
  const token = sentence.tokens[verb];
  const { language, say } = sentence.page.cues;
  if (token === undefined || !(language === 'en' ? token.lower === 'told' : say.test(token.lower))) return null;
  const nobody: Actor = { ...token, attribution: { kind: 'none', name: null }, noun: 'other', pronoun: false };
  const told = hearerOf(verb, nobody, sentence);
  // Who told this outlet itself stands in the clause, or nobody knows: no source elsewhere.
  if (told === null || told.noun === 'self') return null;
  return makeCredit({ start: token.start, end: told.end }, told, sentence, true);
}

/** Whoever does what the verb says; with a perfect or a pronoun beside the verb the words stand in another order. */
function subjectOf(verb: number, sentence: Sentence): Actor | null {
  const { tokens, page } = sentence;
  if (page.cues.language !== 'de') return actorOfVerb(tokens, verb, page) ?? calledBefore(verb, sentence);
  // "sagte mir ein Sprecher der Mühle"
  if (/^(?:mir|uns)$/.test(tokens[verb + 1]?.lower ?? '')) return actorAfter(tokens, verb + 1, page);
  if (PERFECT.test(tokens[verb]?.lower ?? '')) {
    let start = verb;
    while (start > 0 && !/^[,.;:–—]$/.test(tokens[start - 1]?.text ?? '')) start--;
    // "Das Amt in Weitental hat …": the phrase that opens the clause, unless it is one of time or place.
    const opening = start < verb && verb - start < 9 ? actorAfter(tokens, start - 1, page) : null;
    if (opening !== null) return opening;
  }
  return calledBefore(verb, sentence) ?? actorOfVerb(tokens, verb, page);
}

/** "die Internetzeitung „X“ in Weitental meldete": an outlet by its noun and a name in marks, with a place behind it. */
function calledBefore(verb: number, { tokens, page, start }: Sentence): Actor | null {
  const token = tokens[verb];
  const before = page.text.slice(Math.max(start, (token?.start ?? start) - 90), token?.start);
  const hit = CALLED.exec(before);
  const name = hit?.[1];
  if (hit === null || name === undefined || token === undefined) return null;
  const at = token.start - before.length + hit.index;
  return {
    start: at,
    end: token.start - 1,
    attribution: { kind: 'organisation', name },
    noun: 'outlet',
    pronoun: false,
  };
}

/** "sagte mir", "m’a dit", "told us": the page itself was told. */
function selfAfter(verb: number, { tokens, page }: Sentence): Actor | null {
  const next = tokens[verb + 1];
  if (page.cues.language !== 'de' || next === undefined || !/^(?:mir|uns)$/.test(next.lower)) return null;
  const { start, end } = next;
  return { start, end, attribution: { kind: 'organisation', name: page.input.site }, noun: 'self', pronoun: false };
}

/** "teilte die Leitstelle Tal der Zeitung mit": a German dative looks like the genitive that belongs to the name before it. */
function withoutHearer(actor: Actor, verb: number, { tokens, page }: Sentence): readonly [Actor, Actor | null] {
  const token = tokens[verb];
  const name = actor.attribution.name ?? '';
  const hit = /^(\p{Lu}.+?) der (\p{Lu}[\p{L}-]+)$/u.exec(name);
  const [before, hearer] = [hit?.[1], hit?.[2]];
  if (page.cues.language !== 'de' || token === undefined || before === undefined || hearer === undefined)
    return [actor, null];
  if (actor.start < token.start || !OUTLET_NOUN.test(hearer)) return [actor, null];
  const self = isOwnName(hearer, page.input.site);
  return [
    { ...actor, attribution: { ...actor.attribution, name: before } },
    {
      start: actor.end - hearer.length,
      end: actor.end,
      attribution: { kind: 'organisation', name: self ? page.input.site : hearer },
      noun: self ? 'self' : 'outlet',
      pronoun: false,
    },
  ];
}

/** Whether a verb makes a source of its subject: verbs of saying always, others of outlets, writings, bodies or the unnamed only. */
function attributes(verb: number, actor: Actor, { tokens, page, end }: Sentence): boolean {
  const [token, next] = [tokens[verb], tokens[verb + 1]];
  if (token === undefined) return false;
  // "la lengua de tierra que apunta hacia el sur": a thing that points somewhere.
  if (POINTS.test(token.lower) && /^(?:hacia|al?)$/.test(next?.lower ?? '') && actor.noun !== 'document') return false;
  if (page.cues.say.test(token.lower)) return true;
  // "additional reporting by": a noun, unless it stands in the progressive.
  if (/ing$/.test(token.lower) && !/^(?:is|are|was|were|been|now)$/.test(tokens[verb - 1]?.lower ?? '')) return false;
  if (PERFECT.test(token.lower)) return actor.attribution.kind !== 'none';
  const stances = stancesOf(page.cues.language);
  if (actor.noun === 'document') {
    const first = tokens.find((each) => each.start >= actor.start);
    return (
      !OWN.test(first?.lower ?? '') &&
      (stances?.shows.test(token.lower) === true || page.cues.report.test(token.lower)) &&
      (!PUTS[0].test(token.lower) || PUTS[1].test(page.text.slice(token.end, end)))
    );
  }
  if (actor.noun === 'outlet' && page.cues.report.test(token.lower)) return true;
  const { kind, name } = actor.attribution;
  if (stances?.givesOut.test(token.lower) && kind === 'organisation' && isProper(name)) return givesOut(tokens, verb);
  if (!stances?.holds.test(token.lower) || isInfinitive(tokens[verb - 1])) return false;
  const pair = HOLDS_WITH.find(([pattern]) => pattern.test(token.lower));
  if (pair !== undefined && !pair[1].test(page.text.slice(token.end, end))) return false;
  if (kind === 'anonymous') return !/^(?:about|of|in|on|for|to|over|with)$/.test(next?.lower ?? '');
  if (kind !== 'organisation' || !(isProper(name) || ORGANISATION_NOUN.test(name?.split(' ').at(-1) ?? '')))
    return false;
  return pair !== undefined || RECKONS.test(token.lower) || OPENS_STATEMENT.test(next?.lower ?? '');
}

/** The word before a source, in lower case. */
function sentenceWordBefore(actor: Actor, tokens: readonly Token[]): string {
  return tokens.findLast((token) => token.end <= actor.start)?.lower ?? '';
}

/** "lassen vermuten", "ist zu erwarten": the form of a verb whose subject another one has. */
function isInfinitive(before: Token | undefined): boolean {
  return /^(?:zu|lassen|lässt|ließ|kann|können|könnte|muss|müssen|darf|dürfen|würde|te)$/.test(before?.lower ?? '');
}

function isProper(name: string | null): boolean {
  return name !== null && /\p{Lu}/u.test(name);
}

/** "what the data says": asked, not stated. */
function isAsked(actor: Actor, { tokens }: Sentence): boolean {
  const first = tokens.findIndex((token) => token.start >= actor.start);
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (/^qu?e?$/.test(before.lower)) return /^(?:ce|lo)$/.test(tokens[first - 2]?.lower ?? '');
  return ASKED.test(before.lower);
}

/** "noted experts": an adjective and a noun, where a clause of saying would name them. */
function isBarePlural(actor: Actor, verb: number, { tokens }: Sentence): boolean {
  return (
    actor.attribution.kind === 'anonymous' &&
    tokens[verb + 1]?.start === actor.start &&
    !/\s/.test(tokens[verb + 1]?.text ?? ' ')
  );
}

/** "Nora Fell, Director of Mills at the Society told …": the name before an office without a second comma. */
function bearerOf(actor: Actor, { tokens, page }: Sentence): Actor | null {
  const first = tokens.findIndex((token) => token.start >= actor.start);
  const [office, comma, surname, name] = [tokens[first], tokens[first - 1], tokens[first - 2], tokens[first - 3]];
  if (office === undefined || !office.capital || !ROLE_NOUN.test(office.lower) || comma?.text !== ',') return null;
  if (!surname?.capital || !name?.capital) return null;
  const person = page.text.slice(name.start, surname.end);
  return {
    start: name.start,
    end: actor.end,
    attribution: { kind: 'person', name: person },
    noun: 'name',
    pronoun: false,
  };
}

/** "statements posted on …", "a list published by …": what was said, not who says it. */
function isParticiple(tokens: readonly Token[], verb: number): boolean {
  const [before, after] = [tokens[verb - 1], tokens[verb + 1]];
  return (
    before?.word === true &&
    // "un article publié dans …", "un video publicado el lunes …"
    ((/^(?:publi|diffus|rapport|annonc|difund|divulg)\p{L}*(?:é|ée|és|ées|ad[oa]s?)$/u.test(
      tokens[verb]?.lower ?? '',
    ) &&
      !/^(?:a|ont|ha|han|avait|había|as|ai)$/.test(before.lower)) ||
      (!before.capital &&
        /^(?:on|by|in|at|under|as)$/.test(after?.lower ?? '') &&
        /ed$|ing$|written/.test(tokens[verb]?.lower ?? '')))
  );
}
