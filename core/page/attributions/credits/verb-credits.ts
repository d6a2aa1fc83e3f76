import { ORGANISATION_NOUN } from '../../../claim/cues/nouns';
import { ADJECTIVE_PARTICIPLE, ASKED, stancesOf } from '../../../claim/cues/stances';
import type { Credit } from '../../../model';
import { bodyBefore, outletBefore } from '../names/bodies-before';
import { attributes } from '../verbs/attributing-verbs';
import { closedBy } from '../verbs/cut-verbs';
import { isPassive, isSaying, PERFECT_BEFORE } from '../verbs/is-saying';
import { actorSayingNow } from '../verbs/saying-now';
import { opening, PERFECT, selfAfter, subjectOf, withoutHearer } from '../verbs/verb-subjects';
import { type Actor, bodyAt, type Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { linkIn } from './credit-kind';
import { hearerOf } from './hearers';
import { makeCredit, type Sentence, takesUp } from './make-credit';
import { closing, hasOwnObject, statesNothing } from './no-statement';
import { pronounSource } from './pronoun-sources';
import { unlistedSubject } from './unlisted-sources';

/** English forms that are nouns as often as verbs: a verb only before "that" or after a name. */
const AMBIGUOUS = /^(?:claims?|reports?|estimates?|notes?|finds|projects|forecasts|shows|states|posts|issues)$/;
/** Forms without an ending that are nouns behind a singular: "a second suspect", "the cost estimate". */
const NOUN_ALONE = /^(?:suspect|doubt|fear|hope|estimate|claim|report|note|project|worry|signal|hint|propose|demand)$/;
/** What stands before these where they are nouns. */
const SEVERAL =
  /^(?:various|several|some|many|numerous|multiple|two|three|four|five|six|seven|eight|nine|ten|\d+|other|such|these|those|all|more|no|any)$/;
/** What follows these where they are verbs. */
const OPENS_CLAUSE = /^(?:that|to|it|he|she|they|there|the|an?|no|some|nearly|about|one)$/;
/** Nouns behind a number: "five suspects". */
const COUNTED = /^(?:suspects|fears|hopes|doubts|demands|signals|worries)$/;
/** Those that are nouns behind a capital too: "Red states". */
const RARELY = /^(?:states|issues|posts|projects)$/;
/** English forms without an ending: finite behind a plural, not behind "to", a modal verb or "did". */
const BARE =
  /^(?:say|tell|argue|allege|claim|insist|warn|deny|suggest|predict|explain|acknowledge|announce|admit|contend|caution|complain|conclude|confirm|report|estimate|believe|think|expect|fear|suspect|doubt|maintain|show|indicate|find|note|recommend)$/;
const MODAL = /^(?:to|will|would|could|should|can|cannot|may|might|must|do|does|did|let|\p{L}+n[’']t)$/u;
/** People of whom no more is said than that the page has it from them. */
const SOURCE =
  /(?<!\p{L})(?:sources?|insiders?|informants?|familiar|close to|briefed|with (?:direct )?knowledge|quellen?|insider\p{L}*|informant\p{L}*|kreisen?|fuentes?|fontes?|fonti|informantes?|allegad\p{L}+|proches|bron(?:nen)?|ingewijd\p{L}+|źród\p{L}+|informator\p{L}*|källor|källa|uppgiftslämnar\p{L}+|источник\p{L}*|собеседник\p{L}*)(?!\p{L})/iu;

/** German: "sagte auch nicht", "teilte die Sprecherin nicht mit"; but "sagte sie nicht ohne Stolz". */
const DENIED =
  /^\s(?:(?:das|dies|es|sie|er|auch|noch|dazu|(?:der|die|das)\s[\p{L}-]+|\p{Lu}[\p{L}-]+)\s){0,3}nicht(?!\s(?:ohne|nur|zuletzt))(?!\p{L})/u;

/** "n’a pas encore dit", "has not said", "no ha dicho", "sagte nicht": nothing is stated. */
function isDenied(tokens: readonly Token[], verb: number, page: Discourse): boolean {
  if (DENIED.test(page.text.slice(tokens[verb]?.end, tokens.at(-1)?.end))) return true;
  for (let at = verb - 1; at >= 0 && verb - at < 4; at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:not|never|pas|jamais|rien|no|ni|nunca|não|nem|non|mai|nicht|kaum)$/.test(word))
      return tokens[at]?.capital === false;
    if (
      !/^(?:ha|han|has|have|had|yet|encore|toujours|ancora|ainda|todavía|a|ont|hanno|tem|sich|l[aeo]s?|les?|se|lhe|gli)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

/** Whether the word at `index` may be the verb by which its subject is credited. */
export function isCrediting(tokens: readonly Token[], index: number, page: Discourse): boolean {
  // «la "cuenta …"»: a noun in marks behind its article.
  if (/^["“„«]$/.test(tokens[index - 1]?.text ?? '') && page.cues.article.has(tokens[index - 2]?.lower ?? ''))
    return false;
  if (page.cues.language === 'de' && index === 0 && tokens[1]?.text === 'Sie') return false;
  // No verbs, but in the lists of speakers for their place.
  if (/^(?:según|segundo)$/.test(tokens[index]?.lower ?? '')) return false;
  if (isInfinitive(tokens, index, page) || isDenied(tokens, index, page)) return false;
  // "News reports said", "in several reports that"
  const [before, next] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  if (AMBIGUOUS.test(tokens[index]?.lower ?? '') || COUNTED.test(tokens[index]?.lower ?? ''))
    if (SEVERAL.test(before) || page.cues.say.test(next) || isStance(next, page)) return false;
  return (
    isSaying(tokens, index, page) ||
    isReporting(tokens, index, page) ||
    actorSayingNow(tokens, index, page) !== null ||
    (PERFECT.test(tokens[index]?.lower ?? '') && closing(tokens, index) !== null)
  );
}

/** "Moon is shrinking, study finds", "…, the council estimates.": a clause of saying that closes its sentence. */
function closesHeadline(verb: number, actor: Actor, { tokens, page, end }: Sentence): boolean {
  // "…, reports the Post."
  const closes = /^[\s.”"]*(?:$|[,;(])/u.test(page.text.slice(actor.end, end));
  if (actor.start > (tokens[verb]?.start ?? 0)) return closes && tokens[verb - 1]?.word === false;
  // "as the city council reports"
  if (sentenceWordBefore(actor, tokens) === 'as') return true;
  return (
    tokens.slice(verb + 1).every((token) => !token.word) &&
    /[,–—]\s$/.test(page.text.slice(Math.max(0, actor.start - 2), actor.start))
  );
}

/** "could not say", "will argue": a form without an ending that another verb governs. */
function isInfinitive(tokens: readonly Token[], index: number, page: Discourse): boolean {
  if (page.cues.language !== 'en' || !BARE.test(tokens[index]?.lower ?? '')) return false;
  let before = index - 1;
  while (index - before < 4 && /^(?:not|never|also|only|then|\p{L}+ly)$/u.test(tokens[before]?.lower ?? '')) before--;
  return MODAL.test(tokens[before]?.lower ?? '');
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
    // "the company, worried that it would fail": how somebody is, behind a comma.
    !(before.text === ',' && token.lower === 'worried') &&
    // "Lo riporta la Rocca", "Das zeigt eine Studie": the article stands for what was told.
    (!page.cues.article.has(before.lower) || (index === 1 && /^(?:lo|dat|det|das|dies)$/.test(before.lower))) &&
    !/^(?:to|with|for|about|further|\d{1,3})$/.test(before.lower)
  );
}

function isStance(word: string, page: Discourse): boolean {
  const stances = stancesOf(page.cues.language);
  return stances !== null && (stances.shows.test(word) || stances.holds.test(word) || stances.givesOut.test(word));
}

/** "X said …" or "…, said X": the subject and its verb, with the outlet that was told it; where no person told it, each for itself. */
export function creditsOfVerb(verb: number, sentence: Sentence): readonly Credit[] {
  const credit = creditOfVerb(verb, sentence);
  const end = sentence.tokens[verb]?.end ?? 0;
  const told = credit?.kind === 'prior-report' && credit.end > end + 1;
  const subject = told && /^(?:en|de)$/.test(sentence.page.cues.language) ? subjectOf(verb, sentence) : null;
  const teller = subject && withoutHearer(subject, verb, sentence)[0];
  const { kind, name } = teller?.attribution ?? {};
  const body =
    kind === 'organisation' &&
    (teller?.noun === 'other' || (teller?.noun === 'name' && /\p{Lu}{2}|\s/u.test(name ?? '')));
  // "sagte eine Sprecherin der Agentur AFP": in German whoever tells may stand behind the verb.
  const to = Math.max(end, teller?.end ?? 0);
  const order = sentence.page.cues.language === 'en' ? to === end : to + 1 < (credit?.end ?? 0);
  if (!credit || !teller || !order || (!body && kind !== 'anonymous')) return credit ? [credit] : [];
  const { text } = sentence.page;
  const span = { start: Math.min(credit.start, teller.start), end: to };
  const own = ofPeople(makeCredit(span, teller, sentence, false), teller, sentence);
  const source = { ...own, end: to, text: text.slice(own.start, to), statement: credit.statement };
  return [source, { ...credit, start: to + 1, text: text.slice(to + 1, credit.end) }];
}

function creditOfVerb(verb: number, sentence: Sentence): Credit | null {
  const { tokens, page } = sentence;
  const token = tokens[verb];
  const now = actorSayingNow(tokens, verb, page);
  if (now !== null && token !== undefined) {
    if (statesNothing(verb, sentence)) return null;
    const credit = makeCredit({ start: now.start, end: token.end }, now, sentence, false);
    // The clause beside the main one: a link elsewhere in the sentence is not of it.
    return ofPeople({ ...credit, citation: linkIn(credit, page) }, now, sentence);
  }
  const subject =
    pronounSource(subjectOf(verb, sentence), sentence) ?? unlistedSubject(verb, sentence) ?? bodyMeant(verb, sentence);
  if (token === undefined || subject === null) return creditOfHearer(verb, sentence);
  const [actor, swallowed] = withoutHearer(subject, verb, sentence);
  const noun = AMBIGUOUS.test(token.lower) || token.lower === 'forecast';
  if (noun && /^(?:and|or)$|[’']s$/.test(tokens[verb - 1]?.lower ?? '')) return null;
  if (
    AMBIGUOUS.test(token.lower) &&
    !(token.lower === 'report' && actor.attribution.kind === 'anonymous') &&
    !OPENS_CLAUSE.test(tokens[verb + 1]?.lower ?? '') &&
    (tokens[verb - 1]?.capital !== true ||
      (RARELY.test(token.lower) && !ORGANISATION_NOUN.test(tokens[verb - 1]?.lower ?? '')))
  )
    if (
      !closesHeadline(verb, actor, sentence) &&
      (actor.noun !== 'document' ||
        !page.cues.article.has(tokens.find((each) => each.start >= actor.start)?.lower ?? ''))
    )
      return null;
  if (NOUN_ALONE.test(token.lower) && page.cues.language === 'en' && isSingular(actor, sentence)) return null;
  if (/^on$/iu.test(page.text.slice(actor.start, actor.end))) return null;
  if (statesNothing(verb, sentence)) return null;
  if (isParticiple(tokens, verb, page) || isAsked(actor, sentence)) return null;
  if (actor.noun !== 'outlet' && hasOwnObject(verb, actor, sentence)) return null;
  // Without quotation marks a verb before its subject is a clause of saying only after a comma or a phrase of time or place.
  const inverted = actor.start > token.start;
  if (
    inverted &&
    tokens[opening(verb, sentence) - 1]?.word === true &&
    !takesUp(token.start, sentence) &&
    !/^(?:de|nl|sv|ru|pl)$/.test(page.cues.language)
  )
    return null;
  // "show memory", "let the players find": an order, or an infinitive behind another verb.
  const plain = !page.cues.say.test(token.lower);
  const lets = /^(?:(?:let|make|help|watch)s?|made|helped|see|saw|have|having|letting|making)$/;
  const words = [sentenceWordBefore(actor, tokens), page.text.slice(actor.start, actor.end).split(' ')[0] ?? ''];
  if (page.cues.language === 'en' && plain && (inverted || words.some((word) => lets.test(word)))) return null;
  if (inverted && ADJECTIVE_PARTICIPLE.test(token.lower) && isBarePlural(actor, verb, sentence)) return null;
  if (!attributes(verb, actor, sentence)) return null;
  const told = selfAfter(verb, sentence) ?? swallowed ?? hearerOf(verb, actor, sentence);
  const first = inverted || page.text[actor.start] === '-' ? (tokens[opening(verb, sentence)] ?? token) : token;
  const start = Math.min(actor.start, first.start);
  const end = closedBy(verb, Math.max(actor.end, token.end, told?.end ?? 0), tokens, page);
  const prior = told !== null || (actor.noun === 'outlet' && page.cues.report.test(token.lower));
  const credit = makeCredit({ start, end }, told ?? actor, sentence, prior);
  // What the page was told itself comes from whoever told it.
  if (credit.kind === 'self' && told !== null) return { ...credit, attribution: actor.attribution };
  return ofPeople(credit, actor, sentence);
}

/** People who speak are no unnamed source, just people. */
function ofPeople(credit: Credit, actor: Actor, sentence: Sentence): Credit {
  return credit.kind === 'anonymous' && !isSource(actor, sentence) ? { ...credit, kind: 'person' } : credit;
}

/** "It said nine jobs would go": in English the body that the sentences before are about. */
function bodyMeant(verb: number, { tokens, page }: Sentence): Actor | null {
  const at = /^(?:has|had|also|later|\p{L}+ly)$/u.test(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  const [it, before] = [tokens[at], tokens[at - 1]];
  // "The Post said it expects": inside what somebody says.
  const inner = before?.word === true && page.cues.say.test(before.lower);
  const opens = before?.word !== true || inner || JOINS.test(before.lower);
  if (it?.lower !== 'it' || page.cues.language !== 'en' || !opens) return null;
  const name = bodyBefore('', it.start, page) ?? (inner ? null : outletBefore(it.start, page));
  if (name === null || !/\p{Lu}/u.test(name)) return null;
  return bodyAt(it.start, it.end, name, 'name');
}

const JOINS = /^(?:after|before|when|as|because|while|since|although|though|and|but|that)$/;

/** Whether no plural governs a verb: its subject ends in no plural, and is no "police". */
function isSingular(actor: Actor, { page }: Sentence): boolean {
  const words = page.text.slice(actor.start, actor.end).toLowerCase();
  return (
    !actor.pronoun &&
    !/(?:[^s]s|men|women|people|police|staff|some|many|few|most|others)(?:\s(?:at|from|with|in|for)\s.+)?$/.test(
      words,
    ) &&
    !/\sand\s/.test(words)
  );
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

/** The word before a source, in lower case. */
function sentenceWordBefore(actor: Actor, tokens: readonly Token[]): string {
  return tokens.findLast((token) => token.end <= actor.start)?.lower ?? '';
}

/** "what the data says": asked, not stated. */
function isAsked(actor: Actor, { tokens }: Sentence): boolean {
  const first = tokens.findIndex((token) => token.start >= actor.start);
  const before = tokens[first - 1];
  if (before === undefined) return false;
  // "76 % des Français estiment": those who were asked.
  if (/^(?:%|cent|ciento|entre)$/.test(before.lower)) return true;
  if (/^qu?e?$/.test(before.lower)) return /^(?:ce|lo)$/.test(tokens[first - 2]?.lower ?? '');
  // "Fachleute wie Ohm"
  return ASKED.test(before.lower) && !(before.lower === 'wie' && tokens[first - 2]?.capital);
}

/** "noted experts": an adjective and a noun, where a clause of saying would name them. */
function isBarePlural(actor: Actor, verb: number, { tokens }: Sentence): boolean {
  return (
    actor.attribution.kind === 'anonymous' &&
    tokens[verb + 1]?.start === actor.start &&
    !/\s/.test(tokens[verb + 1]?.text ?? ' ')
  );
}

/** "statements posted on …", "a list published by …": what was said, not who says it. */
function isParticiple(tokens: readonly Token[], verb: number, { cues }: Discourse): boolean {
  const [before, after] = [tokens[verb - 1], tokens[verb + 1]];
  return (
    before?.word === true &&
    // "un article publié dans …", "un video publicado el lunes …"
    ((/^(?:publi|pubbli|diffus|rapport|annonc|difund|divulg)\p{L}*(?:é|ée|és|ées|ad[oa]s?|at[oaie])$/u.test(
      tokens[verb]?.lower ?? '',
    ) &&
      !tokens.slice(Math.max(0, verb - 3), verb).some(({ lower }) => PERFECT_BEFORE[cues.language]?.test(lower))) ||
      (!before.capital &&
        // "Nine gates leak, the council reported on Monday."
        (ORGANISATION_NOUN.test(before.lower) ? /^(?:by|under|as)$/ : /^(?:on|by|in|at|under|as)$/).test(
          after?.lower ?? '',
        ) &&
        /ed$|ing$|written/.test(tokens[verb]?.lower ?? '')))
  );
}
