import { DOCUMENT_NOUN } from '../../../claim/cues/nouns';
import { type Phrase, phraseAfter, phraseBefore } from '../names/phrases';
import { OWN_VERB } from '../verbs/verbs';
import { type CuePatterns, capitalisesNouns, isRomance } from '../words/cue-patterns';
import { type Actor, bodyAt, type Discourse, unnamed } from '../words/discourse';
import type { Token } from '../words/tokens';
import type { Sentence } from './make-credit';

/** Articles that make a noun a certain one; the German ones in the cases that a source stands in. */
const DEFINITE = /^(?:the|der|die|das|dem|den|des|le|la|les|l|el|los|las|il|lo|i|gli|o|os|as|het)$/;
/** The same behind a preposition that it is one word with. */
const CONTRACTED = /^(?:al|all[aeo]|ai|agli|dal|dall[aeo]|dai|dagli|au|aux|ao|aos|às)$/;
/** A source by a noun alone has few words: "the port authority", "la empresa gestora". */
const MOST_WORDS = 4;
/** German nouns of people: "Betreiber", "Nachbarin". */
const GERMAN_PERSON = /(?:in|mann|frau|ling|ent|ant|ist)$/u;
/** Plurals of the languages with articles before small nouns. */
const PLURAL = /^(?:les|los|las|gli|os|as|alle|agli|dalle|dagli|aux|aos|às)$|[^s]s$/u;
/** German words that begin a sentence or stand for one, and are no nouns there. */
const GERMAN_NO_NOUN =
  /^(?:Meinung|Sicht|Art|Weise|Bedarf|Wunsch|Recht|Artikel|Paragraph|Absatz|Gespür|Gefühl|Sie|Schätzung|Schätzungen|Angaben|Auskunft|Aussage|Aussagen|Berechnungen|Prognose|Prognosen|\p{L}*(?:[Pp]lan|[Bb]rauch|[Tt]radition))$/u;

/**
 * A source that no list of nouns has, where the words around it leave no doubt that it is one: behind "according to" set off by
 * commas ("…, according to the wharfinger."), and in German, whose nouns have capitals, behind any such cue ("laut Deichgraf").
 * @param at Index of the last word of the cue.
 * @param cue Start of the cue.
 */
export function unlistedSource(at: number, cue: number, sentence: Sentence): Actor | null {
  const { tokens, page } = sentence;
  if (capitalisesNouns(page.cues)) return germanNoun(tokens, at, page);
  const phrase = phraseAfter(tokens, at, page.cues);
  // "stando alle prime voci": the article is part of the cue.
  const from = CONTRACTED.test(tokens[at]?.lower ?? '') ? at : phrase?.from;
  const found = unlistedPhrase(phrase && { from: from ?? at, to: phrase.to }, tokens, page);
  const next = tokens.find(({ start }) => found !== null && start >= found.end);
  const opens =
    /^(?:..?|Ainda|También|Toujours|Ancora|Sempre)?\s?$/.test(page.text.slice(sentence.start, cue)) &&
    next?.text === ',';
  const set = /[,–—]\s?$/.test(page.text.slice(Math.max(0, cue - 2), cue));
  return opens || (set && (next === undefined || /^[.,;:)]$/.test(next.text))) ? found : null;
}

/** Words that are read, not heard: what they say nobody is asked to answer for. */
const INSCRIPTION =
  /^(?:signs?|labels?|law|laws|act|bill|rules?|constitution|contract|clause|headline|title|caption|poster|banner|plaque|inscription|text|song|lyrics|verse|proverb|saying|story|tale|legend|map|clock|menu|screen|page|rumou?r|evidence|argument|command|function|option|query|button|entry|draft|note|order|piece|timetable|speech|notice|nota|device|gerät|notiz|eintrag|entwurf|article|schild|aufschrift|titel|text|gesetz|loi|titre|panneau|légende|texte|chanson|règle|proverbe|cartel|título|ley|texto|refrán|canción|legge|titolo|testo|lei|bord|wet|titel)$/;

/**
 * "the widow said", "affirme la veuve", "sagte der Deichgraf": a noun of no list with its definite article, alone in the clause of a
 * verb of saying; by the noun, as a person's office. Null for other words.
 */
export function unlistedSubject(verb: number, { tokens, page }: Sentence): Actor | null {
  const { cues } = page;
  const [before, word] = [tokens[verb - 1], tokens[verb]?.lower ?? ''];
  const detached = before?.word !== true;
  if (!cues.say.test(word) || STATE.test(before?.lower ?? '')) return null;
  // "told vessels not to pass": an order.
  if (
    /^t(?:old|ells?)$/.test(word) &&
    (detached || !tokens.slice(verb, verb + 9).some(({ lower }) => lower === 'that'))
  )
    return null;
  const heard = (phrase: Phrase | null): Actor | null => {
    // "dementierte den Bericht": an object
    if (cues.language === 'de' && /^de[mns]$/.test(tokens[phrase?.from ?? 0]?.lower ?? '')) return null;
    if (INSCRIPTION.test(tokens[(phrase?.to ?? 0) - 1]?.lower ?? '')) return null;
    const actor = unlistedPhrase(phrase, tokens, page);
    if (actor?.attribution.kind !== 'organisation' || actor.noun !== 'other') return actor;
    return { ...actor, attribution: { kind: 'person', name: actor.attribution.name } };
  };
  const behind = detached ? null : heard(phraseBefore(tokens, verb, cues));
  const states = !isRomance(cues) || OPENS_STATEMENT.test(tokens[verb + 1]?.lower ?? '');
  if (
    behind !== null &&
    states &&
    opensClause(tokens[tokens.findIndex(({ start }) => start >= behind.start) - 1], cues)
  )
    return behind;
  // "vraagt de nodige tijd": in Dutch only before what is said.
  const after = phraseAfter(tokens, verb, cues);
  const said = /^(?:nl (?:dat|weten)|(?:de|sv) .*)$/.test(`${cues.language} ${tokens[after?.to ?? verb]?.lower}`);
  // "…, says the bridge is shut"
  const clause = cues.language === 'en' && OWN_VERB.test(tokens[after?.to ?? -1]?.lower ?? '');
  return (detached && !clause) || said ? heard(after) : null;
}

function isBarePlural({ text, lower, start }: Token, page: Discourse): boolean {
  const opens = page.sentenceAt(start).start === start;
  if (!opens && !/,[”"’']?\s$/.test(page.text.slice(Math.max(0, start - 3), start))) return false;
  return /[^saiu]s$/.test(lower) && (opens ? /^\p{Lu}\p{Ll}+$/u : /^\p{Ll}+$/u).test(text) && !NO_PEOPLE.test(lower);
}

/** Plurals that say nothing, and words that end like one. */
const NO_PEOPLE =
  /(?:ings|ions|ments|nesses|ties|ages|ics)$|^(?:results|rates|prices|shares|sales|costs|figures|terms|words|signs|rules|laws|always|sometimes|perhaps|besides|thus|yes|his|hers|theirs|news|tests|photos|pictures|images|videos|clips|plans|thanks|hours|days|weeks|months|years|times)$/;

/** A definite article and a noun of no list, with at most adjectives. */
function unlistedPhrase(phrase: Phrase | null, tokens: readonly Token[], page: Discourse): Actor | null {
  const words = phrase === null ? [] : tokens.slice(phrase.from, phrase.to);
  const [article, noun] = [words[0], words.at(-1)];
  // "Arbitrageurs said": in English people of no list, by their plural alone.
  if (article !== undefined && noun === article && page.cues.language === 'en' && isBarePlural(article, page)) {
    const behind = tokens.slice(tokens.indexOf(article) + 1, tokens.indexOf(article) + 5);
    return behind.some(({ lower }) => /^(?:since|about|of|for|to|on|in|at|with|over)$/.test(lower))
      ? null
      : unnamed(article);
  }
  if (article === undefined || noun === undefined || words.length < 2 || words.length > MOST_WORDS) return null;
  const definite = [DEFINITE, CONTRACTED].some((one) => one.test(article.lower));
  if (!definite && !/^(?:pt a|nl de)$/.test(`${page.cues.language} ${article.lower}`)) return null;
  if (/[’']$/.test(noun.text)) return null;
  const german = capitalisesNouns(page.cues);
  const isPlain = (word: Token) => word.word && (word === article || word.capital === (german && word === noun));
  if (!words.every(isPlain) || (german && GERMAN_NO_NOUN.test(noun.text))) return null;
  return nounActor(words, german ? noun : (words[1] ?? noun), article, page);
}

/** "el obrero está agradecido", "se contaron seis": no saying. */
const STATE = /^(?:se|est|était|sont|está|están|estaba|es|era|fue|è|sono|foi|is|was)$/;
/** Languages whose verbs of saying have other senses too ("la taxe a rapporté"), and what follows those that say something. */
const OPENS_STATEMENT = /^(?:qu?e?|che|qu[’']\p{L}+|n[’'].*|ne|avoir|être|haber|ter|aver|[:,«“"„])$/u;

/** Whether nothing governs the phrase behind a word: it opens its clause, behind at most a conjunction. */
function opensClause(before: Token | undefined, cues: CuePatterns): boolean {
  return (
    before === undefined ||
    !before.word ||
    /^(?:that|and|but|dass|und|aber|que|et|mais|y|pero|e|ma|mas|che|en|maar|dat)$/.test(before.lower) ||
    cues.say.test(before.lower)
  );
}

/** "der Deichgraf", "Deichgraf Ohm": the German noun behind a word, with the names and genitives that belong to it. */
export function germanNoun(tokens: readonly Token[], at: number, page: Discourse): Actor | null {
  const article = page.cues.article.has(tokens[at + 1]?.lower ?? '') ? tokens[at + 1] : undefined;
  let from = article === undefined ? at + 1 : at + 2;
  while (
    article !== undefined &&
    from - at < 5 &&
    tokens[from]?.capital === false &&
    /e[nrms]?$/.test(tokens[from]?.lower ?? '')
  )
    from++;
  const noun = tokens[from];
  if (noun === undefined || !isGermanNoun(noun, page.cues)) return null;
  let to = from + 1;
  while (tokens[to]?.capital === true || isGenitive(tokens, to)) to++;
  return nounActor(tokens.slice(article === undefined ? from : at + 1, to), noun, article, page);
}

function isGenitive(tokens: readonly Token[], at: number): boolean {
  return /^(?:der|des|für|von)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital === true;
}

function isGermanNoun(token: Token, cues: CuePatterns): boolean {
  return token.word && token.capital && !cues.stop.has(token.lower) && !GERMAN_NO_NOUN.test(token.text);
}

function nounActor(words: readonly Token[], noun: Token, article: Token | undefined, page: Discourse): Actor | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const at = { start: first.start, end: last.end };
  const name = page.text.slice(noun.start, last.end).replace(/\s+/g, ' ');
  const german = capitalisesNouns(page.cues);
  if (!german && (PLURAL.test(article?.lower ?? '') || (page.cues.language === 'en' && PLURAL.test(last.lower))))
    return unnamed(at);
  // "ein Händler"
  if (german && /^eine?[rmn]?$/.test(article?.lower ?? '') && /er$/.test(noun.text)) return unnamed(at);
  const person = german && GERMAN_PERSON.test(noun.text);
  if (DOCUMENT_NOUN.test(noun.lower)) return bodyAt(first.start, last.end, name, 'document');
  return person
    ? { ...at, attribution: { kind: 'person', name }, noun: 'name', pronoun: false }
    : bodyAt(first.start, last.end, name, 'other');
}
