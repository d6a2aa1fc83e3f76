import { DOCUMENT_NOUN } from '../../claim/cues/nouns';
import { type CuePatterns, capitalisesNouns } from './cue-patterns';
import type { Actor, Discourse } from './discourse';
import type { Sentence } from './make-credit';
import { phraseAfter } from './phrases';
import type { Token } from './tokens';

/** Articles that make a noun a certain one; the German ones in the cases that a source stands in. */
const DEFINITE = /^(?:the|der|die|das|dem|den|des|le|la|les|l|el|los|las|il|lo|i|gli|o|os|as|het)$/;
/** A source by a noun alone has few words: "the port authority", "la empresa gestora". */
const MOST_WORDS = 4;
/** German nouns of people: "Betreiber", "Nachbarin". */
const GERMAN_PERSON = /(?:in|mann|frau|ling|ent|ant|ist)$/u;
/** Plurals of the languages with articles before small nouns. */
const PLURAL = /^(?:les|los|las|gli|os|as)$|[^s]s$/u;
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
  const words = phrase === null ? [] : tokens.slice(phrase.from, phrase.to);
  const [article, noun] = words;
  const [before, next] = [page.text.slice(Math.max(0, cue - 2), cue), tokens[phrase?.to ?? -1]];
  if (article === undefined || noun === undefined || words.length > MOST_WORDS) return null;
  if (
    !DEFINITE.test(article.lower) ||
    words.some((word) => !word.word || word.capital !== (word === article && word.capital))
  )
    return null;
  const opens = cue - sentence.start < 3 && next?.text === ',';
  const closes = /[,–—]\s?$/.test(before) && (next === undefined || /^[.,;:)]$/.test(next.text));
  if (!opens && !closes) return null;
  return nounActor(words, noun, article, page);
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
    return { ...at, attribution: { kind: 'anonymous', name: null }, noun: 'other', pronoun: false };
  const person = german && GERMAN_PERSON.test(noun.text);
  if (DOCUMENT_NOUN.test(noun.lower))
    return { ...at, attribution: { kind: 'organisation', name }, noun: 'document', pronoun: false };
  return person
    ? { ...at, attribution: { kind: 'person', name }, noun: 'name', pronoun: false }
    : { ...at, attribution: { kind: 'organisation', name }, noun: 'other', pronoun: false };
}
