import type { Attribution, Span } from '../../../model';
import { isKnownBody } from '../names/name-nouns';
import { phraseAfter, phraseBefore } from '../names/phrases';
import { capitalisesNouns } from '../words/cue-patterns';
import { type Actor, bodyAt, type Discourse, personAt, unnamed } from '../words/discourse';
import type { Token } from '../words/tokens';

/** Languages whose verbs stand without a pronoun: "lamentó", "disse", "ha aggiunto", "dodał". */
const WITHOUT_PRONOUN = /^(?:es|pt|it|pl|ru)$/;
/** Endings of the third person plural there: nobody in particular says it ("explicaron desde el entorno"). */
const PLURAL = /^(?:es .*n|pt .*m|it .*no|pl .*(?:li|ły|ją|ą)|ru .*(?:ли|ют|ут|ят))$/;
/** Prepositions that the lexica hold among the verbs. */
const PREPOSITION = /^(?:según|segundo)$/;
/** What may stand before the verb in its clause: auxiliaries, adverbs and conjunctions. */
const MOST_BEFORE = 3;

/**
 * The subject that a verb of saying has by its ending alone: somebody a pronoun would stand for, or nobody in particular;
 * null in languages that need a subject, and where the words before the verb name something.
 */
export function elidedSubject(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const token = tokens[verb];
  const { cues } = page;
  if (token === undefined || !WITHOUT_PRONOUN.test(cues.language) || PREPOSITION.test(token.lower)) return null;
  const own = tokens.slice(0, verb).findLastIndex((before) => !before.word) + 1;
  const before = tokens.slice(own, verb);
  if (before.length > MOST_BEFORE || !before.every(({ lower }) => cues.stop.has(lower) || cues.say.test(lower)))
    return null;
  return endingOf(token, page);
}

/** The subject in the ending of a verb; null in languages that need one of its own. */
export function endingOf(verb: Token | undefined, { cues }: Discourse): Actor | null {
  if (verb === undefined || !WITHOUT_PRONOUN.test(cues.language) || PREPOSITION.test(verb.lower)) return null;
  const plural = PLURAL.test(`${cues.language} ${verb.lower}`);
  return somebody(verb, plural);
}

/** Whoever a place in the text stands for: somebody unnamed, or the person a pronoun would mean there. */
function somebody(at: Span, open: boolean): Actor {
  return open ? unnamed(at) : personAt(at, null);
}

/** A body, paper or writing that was there before: "it said". */
export const SOME_BODY: Attribution = { kind: 'organisation', name: null };

/** What a phrase of an article and a noun is at most: "the former ex-partner". */
const MOST_TAKEN_UP = 4;

/**
 * "the ex-partner recalled", "la familiar explica": a noun of no list, with a definite article right before or behind its verb,
 * takes up somebody who was there before, as a pronoun does; null for other words.
 */
export function takenUp(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const { cues } = page;
  const it = tokens[verb - 1];
  if (it?.lower === 'it' && cues.language === 'en') return bodyAt(it.start, it.end, null, 'other');
  if (capitalisesNouns(cues)) return germanNoun(tokens, verb, page);
  const before = phraseBefore(tokens, verb, cues);
  // "vous l’avez dit"
  const phrase = before && tokens[before.from]?.lower !== 'l' ? before : phraseAfter(tokens, verb, cues);
  const words = phrase ? tokens.slice(phrase.from, phrase.to) : [];
  const [article, noun = cues.language === 'sv' ? words[0] : undefined] = words;
  if (article === undefined || noun === undefined || words.length > MOST_TAKEN_UP) return null;
  const definite = DEFINITE.test(article.lower) || (noun === article && SUFFIXED.test(noun.lower));
  if (!definite || TIME.test(noun.lower) || words.some((word) => word.capital || !word.word || isKnownBody(word)))
    return null;
  const last = words.at(-1) ?? noun;
  const open = words.length < 3 && isLeftOpen(last, page);
  return called(article, last, page) ?? somebody({ start: article.start, end: last.end }, open);
}

/** "the bailiff" after "bailiff Ivor Quill": whom the text calls by the noun. */
function called({ start }: Token, { text, end }: Token, page: Discourse): Actor | null {
  const name = page.names.holder(text);
  return name === null ? null : personAt({ start, end }, name);
}

/** "dijo la semana pasada": when it was said. */
const TIME =
  /^(?:semana|semaine|settimana|mañana|manhã|matin|mattina|tarde|sera|noche|noite|soir|víspera|véspera|veille|vigilia|día|dia|jour|giorno|mes|mês|mois|mese|año|ano|anno|année|week|day|morning|night|year|month)$/;

/** "freuen sich die Initiatoren": people of no list behind their verb; nobody in particular when they are several. */
function germanNoun(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const phrase = phraseAfter(tokens, tokens[verb + 1]?.lower === 'sich' ? verb + 1 : verb, page.cues);
  const [article, noun] = phrase ? tokens.slice(phrase.from, phrase.to) : [];
  if (article === undefined || noun === undefined || isKnownBody(noun)) return null;
  if (!/^(?:der|die)$/.test(article.lower) || !/^(?:\d+-)?\p{Lu}/u.test(noun.text)) return null;
  const several = article.lower === 'die' && /n$/.test(tokens[verb]?.lower ?? '');
  if (!several && !PERSON_ENDING.test(noun.lower)) return null;
  return (several ? null : called(article, noun, page)) ?? somebody({ start: article.start, end: noun.end }, several);
}

/** German nouns that end so are people's. */
const PERSON_ENDING =
  /(?:er|ist|ent|ant|or|mann|frau|eur|ling|chef|jährige|in|(?:angeklag|beschuldig|verurteil|verletz|beam|abgeordne|beauftrag|angestell|gesand|bekann|verwand)te|(?:vorsitz|überleb|studier|reis)ende|verdächtige|betroffene|kranke)$/;

/** How far before its noun an article may stand, adjectives between them. */
const OPENING_LENGTH = 40;
/** How far back the noun may stand: about two pages. */
const NOUN_REACH = 5000;
const OPEN =
  /(?<!\p{L})(?:an?|one|eine?[rmn]?|his|her|their|une?|son|sa|leur|un[oa]?|su|uma?|seu|sua|suo|een|zijn|haar|en|ett)\s(?:[\p{Ll}-]+\s){0,2}(?:\p{Ll}+-|\p{L}+)?$/u;

/** Whether the text has the noun before with an article that leaves open who it is ("his then-business partner"), and no name behind. */
export function isLeftOpen(noun: Pick<Token, 'lower' | 'start'>, page: Discourse): boolean {
  const stem = noun.lower.slice(noun.lower.lastIndexOf('-') + 1);
  const before = page.text.slice(Math.max(0, noun.start - NOUN_REACH), noun.start);
  const text = before.toLowerCase();
  const at = stem.length < 4 ? -1 : text.lastIndexOf(stem);
  if (at < 0) return false;
  const behind = before.slice(at + stem.length, at + stem.length + 4);
  return OPEN.test(text.slice(Math.max(0, at - OPENING_LENGTH), at)) && !/^(?:,?\s\p{Lu}|\p{L})/u.test(behind);
}

/** Swedish nouns of people with the article that ends them: "säger ägaren". */
const SUFFIXED =
  /^(?:\p{Ll}{2,}(?:aren|aten|isten|anten|enten|oren|ören|an)|\p{Ll}*(?:mannen|manden|kvinnan|kvinnen|kvinden))$/u;
const DEFINITE = /^(?:the|el|la|le|l|il|lo|o|a|de|het|cette?|est[ae]|es[ae]|quest[oa]|ess[ae])$/;
