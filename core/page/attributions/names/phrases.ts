import {
  ANONYMOUS_NOUN,
  DOCUMENT_NOUN,
  INDEFINITE_WORD,
  NO_SOURCE,
  ORGANISATION_NOUN,
  OUTLET_NOUN,
  ROLE_NOUN,
} from '../../../claim/cues/nouns';
import { isWeekday } from '../../../claim/lexicon/weekdays';
import { type CuePatterns, capitalisesNouns, isRomance, isSlavic } from '../words/cue-patterns';
import type { Token } from '../words/tokens';
import { isInner, skipApposition } from './appositions';
import { behindBody, isOfDomain } from './behind-body';
import {
  behindAttribute,
  isAdverb,
  isAside,
  isConjunction,
  isHearer,
  isMarkOfName,
  isRelative,
  joinsBody,
  leadsToGiven,
  leadsToHolder,
  nameBefore,
  openingMark,
} from './joined-phrases';

/** Half-open range of token indices. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase of news prose is rarely longer; a longer one is a misreading. */
const MOST_TOKENS = 16;

/** The noun phrase that ends just before token `at` (a verb), past adverbs and appositions; null when there is none. */
export function phraseBefore(tokens: readonly Token[], at: number, cues: CuePatterns): Phrase | null {
  let end = skipAdverbsBack(tokens, at, cues);
  // "a local organisation, which said": the noun before it speaks.
  if (
    tokens[end - 1]?.lower === 'which' &&
    ORGANISATION_NOUN.test(
      tokens[end - 2]?.text === ',' ? (tokens[end - 3]?.lower ?? '') : (tokens[end - 2]?.lower ?? ''),
    )
  )
    end -= tokens[end - 2]?.text === ',' ? 2 : 1;
  if (NO_SOURCE.test(tokens[end - 1]?.lower ?? '')) return null;
  if (isRelative(tokens[end - 1], cues) && tokens[end - 2]?.text === ',') {
    end -= 2;
    const named = nameBefore(tokens, end);
    // "contó un vecino a Radio Lorne, quien aseguró": whoever told it goes on.
    const hearer = named !== null && /^(?:a|al|à|ao|all)$/.test(tokens[named.from - 1]?.lower ?? '');
    if (named !== null && !hearer) return named;
    if (named !== null) end = named.from - 1;
  } else if (/^(?:who|qui)$/.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  end = skipApposition(tokens, end);
  const mark = isSlavic(cues) ? openingMark(tokens, end - 1) : -1;
  if (mark >= 0) return { from: mark, to: end };
  let from = end;
  while (from > 0 && end - from < MOST_TOKENS && belongs(tokens, from - 1, cues)) {
    from--;
    const [word, before] = [tokens[from]?.lower ?? '', tokens[from - 1]];
    // "In nine cases the court ruled", "En la reunión el alcalde dijo": an article right behind a noun opens another phrase.
    const article = isRomance(cues)
      ? cues.article.has(word) && !/^d[eu]s?$/.test(word)
      : /^(?:the|its|their)$/.test(word);
    const opens = article && before?.capital === false && isNoun(before, cues) && !isWriting(tokens[from + 1], cues);
    if (cues.pronoun.has(word) || opens) break;
  }
  from = behindAttribute(tokens, from, end, cues);
  while (from < end && (isFiller(tokens[from], cues) || isConjunction(tokens, from, cues))) from++;
  return from < end && !NO_SOURCE.test(tokens[end - 1]?.lower ?? '') ? { from, to: end } : null;
}

/** The noun phrase that starts just after token `at` (a verb or preposition); null when something else stands there. */
export function phraseAfter(tokens: readonly Token[], at: number, cues: CuePatterns): Phrase | null {
  let from = at + 1;
  while (from < tokens.length && from - at < 4 && isOpener(tokens[from])) from++;
  const first = tokens[from];
  if (first === undefined || !first.word || isWeekday(first.lower)) return null;
  // "der von der Hamas geführten Behörde"
  const open = cues.article.has(first.lower) ? from + 1 : from;
  const attributed = cues.article.has(tokens[open - 1]?.lower ?? '') && cues.stop.has(tokens[open]?.lower ?? '');
  const noun = attributed ? behindAttribute(tokens, open, tokens.length, cues) : open;
  if (noun > open) return phraseAfter(tokens, noun - 1, cues);
  // "i media", "ce rapport": an article in one language, a pronoun in others.
  const article =
    cues.article.has(first.lower) && tokens[from + 1]?.word && !cues.stop.has(tokens[from + 1]?.lower ?? '');
  if (NO_SOURCE.test(first.lower) && !article) return null;
  if (cues.pronoun.has(first.lower)) return { from, to: from + 1 };
  let to = from;
  let named = false;
  while (to < tokens.length && to - from < MOST_TOKENS) {
    const token = tokens[to];
    if (token === undefined || (!token.word && !isInner(tokens, to) && !isMarkOfName(tokens, to))) break;
    if (token.word && to > from && token.capital === false && isBoundary(tokens, to, named, cues)) break;
    if (token.word && to === from && isFiller(token, cues) && !token.capital) break;
    // A capital makes a name, but in German only beside another one.
    if (token.capital && !cues.article.has(token.lower) && !OPENING_ADJECTIVE.test(token.text))
      named = named || !capitalisesNouns(cues) || tokens[to - 1]?.capital === true;
    to++;
  }
  while (to > from && isTrailing(tokens[to - 1], cues)) to--;
  return to > from ? { from, to: behindBody(tokens, to, cues) } : null;
}

/** What tells of somebody before their trade, or of a writing: "Former goalkeeper Nora Fell", "a July analysis". */
const OPENING_ADJECTIVE =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|Former|Opposite|Retired|Veteran|Long-?time|Fellow|Local|Young|Ancien(?:ne)?|Voormalig|Oud)$/;

function isTrailing(token: Token | undefined, cues: CuePatterns): boolean {
  return (
    token !== undefined &&
    (!token.word || (!token.capital && (cues.of.has(token.lower) || cues.article.has(token.lower))))
  );
}

/** Function words that may not start a noun phrase; articles may. */
function isFiller(token: Token | undefined, cues: CuePatterns): boolean {
  if (!token?.word) return token !== undefined;
  // "en" is an article in one language and a preposition in others.
  if (token.lower === 'en' && cues.stop.has('en')) return true;
  if (token.lower === 'a' && !/^(?:en|pt)$/.test(cues.language)) return true;
  if (cues.pronoun.has(token.lower) || cues.article.has(token.lower) || INDEFINITE_WORD.test(token.lower)) return false;
  return cues.stop.has(token.lower) || (!token.capital && cues.of.has(token.lower));
}

function isOpener(token: Token | undefined): boolean {
  return token !== undefined && /^["“„«‚‘'(:]$/.test(token.text);
}

/** Prepositions that lead from a common noun to where, when or to whom it was said ("minister w rozmowie z"). */
const ASIDE = /^(?:pl (?:w|do|na)|ru (?:в|на|при|по)|pt (?:a|em)|(?:es|fr) en)$/;
/** Words for what is somebody's: "the court in its ruling", "her mother". */
export const POSSESSIVE =
  /^(?:its|his|her|their|seine?[mnr]?|ihre?[mnr]?|son|sa|leur|sus?|seu|sua|suo|zijn|haar|hun|hans|hennes)$/;

/** Whether a lower-case word after the start ends the phrase. */
function isBoundary(tokens: readonly Token[], index: number, named: boolean, cues: CuePatterns): boolean {
  const token = tokens[index];
  if (token === undefined || cues.pronoun.has(token.lower) || (!named && isHearer(tokens, index, cues))) return true;
  // "secondo il sindaco la diga": an article behind a noun opens the next phrase, also one that stands inside names.
  const led = tokens[index - 1];
  if (isRomance(cues) && cues.article.has(token.lower) && !/^d[eu]s?$/.test(token.lower)) return isNoun(led, cues);
  if (leadsToHolder(tokens, index)) return false;
  if (cues.of.has(token.lower)) {
    if (!named && ASIDE.test(`${cues.language} ${token.lower}`)) return true;
    const next = tokens[index + 1];
    // "siger borgmesteren og undrer sig": no second noun
    const joined = /^(?:och|og|und)$/.test(token.lower) && next && !next.capital && !isSourceNoun(next);
    // "geht die Polizei von einem Unfall aus"
    const open = /^(?:von|på)$/.test(token.lower) && INDEFINITE_WORD.test(next?.lower ?? '');
    if (!named) return joined === true || open || POSSESSIVE.test(next?.lower ?? '') || isAside(tokens, index, cues);
    const after = next && cues.article.has(next.lower) ? tokens[index + 2] : next;
    // "rzeczniczka Policji w Dolnej Lornie Ola Młynarz"
    if (isSlavic(cues) && leadsToGiven(tokens, index + 1)) return false;
    if (/^(?:and|y|e|et)$/.test(token.lower) && joinsBody(tokens, index)) return false;
    return (
      after === undefined ||
      !after.capital ||
      /^(?:and|und|et|y|e|en|i|и|och|og|in|im|at|em|w|в|à|bei)$/.test(token.lower)
    );
  }
  const before = tokens[index - 1];
  // "an invitation obtained by", "the paper published in"
  if (
    !named &&
    /ed$|^(?:seen|shown|written|sent)$/.test(token.lower) &&
    before?.word &&
    WRITING.some((noun) => noun.test(before.lower))
  )
    return true;
  if (capitalisesNouns(cues) && /^[”"“»]$/.test(before?.text ?? '')) return true;
  if (cues.article.has(token.lower))
    return before?.word === true && !cues.article.has(before.lower) && !cues.of.has(before.lower);
  const opened = capitalisesNouns(cues) && before?.capital === true && !cues.article.has(before.lower);
  if (opened && !cues.of.has(token.lower)) return true;
  // "a 2018 survey"
  if (/^(?:1[89]|20)\d\d$/.test(token.text) && cues.language === 'en' && before && cues.article.has(before.lower))
    return false;
  // "Europe 1"
  if (/^\d{1,3}$/.test(token.text) && named && isRomance(cues) && before?.capital) return false;
  if (/^\d[^-]*$/.test(token.text) && (capitalisesNouns(cues) || !named)) return true;
  // "le juge": behind an article a form that is also a verb is a noun.
  const noun =
    before !== undefined &&
    (cues.article.has(before.lower) ||
      (WRITINGS.test(token.lower) && tokens[index + 1]?.lower !== 'that' && isFiller(tokens[index + 1], cues)));
  // "secondo una prima ricostruzione"
  const stops = cues.stop.has(token.lower) && !(token.lower === 'prima' && cues.article.has(before?.lower ?? ''));
  if (stops || PAST[cues.language]?.test(token.lower) || (cues.say.test(token.lower) && !noun)) return true;
  // "Manhã do Tejo" in a French text: the particle of another language.
  if (named && PARTICLE.test(token.lower) && before?.capital && tokens[index + 1]?.capital) return false;
  // "губернатор Лорнского края Иван Мельник": a genitive of two words
  if (cues.language === 'ru' && /(?:ого|ой)$/.test(before?.lower ?? '') && tokens[index + 1]?.capital) return false;
  // "l’assessora alle Politiche sociali Anna Neri"
  const inDomain = [1, 2, 3].some((steps) => leadsToHolder(tokens, index - steps));
  if (named && !isSourceNoun(token) && !inDomain && !leadsToName(tokens, index, cues)) return true;
  // After a common noun that is a source by itself, only what names it belongs to the phrase.
  return (
    before !== undefined &&
    !before.capital &&
    isSourceNoun(before) &&
    !isSourceNoun(token) &&
    // "court documents", "police records"
    !(cues.language === 'en' && DOCUMENT_NOUN.test(token.lower)) &&
    !(
      (isRomance(cues) || /^(?:pl|ru)$/.test(cues.language)) &&
      (tokens[index + 1]?.capital === true || isOfDomain(tokens, index, cues))
    )
  );
}

function isNoun(token: Token | undefined, cues: CuePatterns): boolean {
  return (
    token?.word === true && !cues.of.has(token.lower) && !cues.article.has(token.lower) && !cues.stop.has(token.lower)
  );
}

/** What stands between a noun and a writing may be a verb: "publican los datos que demuestran". */
const isWriting = (token: Token | undefined, cues: CuePatterns) =>
  isRomance(cues) && DOCUMENT_NOUN.test(token?.lower ?? '');

/** Writings, in a form that is also that of a verb: "local reports in", "early estimates,". */
const WRITINGS = /^(?:reports|estimates|claims)$/;

/** "Dunmere-based product lawyer Jane Doe": an office and another name follow. */
function leadsToName(tokens: readonly Token[], index: number, cues: CuePatterns): boolean {
  let office = false;
  for (let at = index; at < index + 5; at++) {
    const token = tokens[at];
    if (token === undefined || !token.word || cues.stop.has(token.lower)) return false;
    if (token.capital) return office;
    office = office || isSourceNoun(token) || OUTLET_NOUN.test(token.lower);
  }
  return false;
}

const WRITING = [DOCUMENT_NOUN, OUTLET_NOUN];
/** Words in small letters inside names, where they are no words of the text's own language. */
const PARTICLE = /^(?:do|da|dos|das|del|della|di|van|von|der|zu|af|of|du|des|de)$/;

function isSourceNoun(token: Token): boolean {
  return [ROLE_NOUN, ORGANISATION_NOUN, ANONYMOUS_NOUN].some((noun) => noun.test(token.lower));
}

/** Finite verbs by their endings alone: what stands before them is no part of the phrase behind. */
export const PAST: Readonly<Record<string, RegExp>> = {
  es: /\p{L}{2}(?:ó|aron|ieron)$/u,
  pt: /\p{L}{2}(?:ou|[aei]ram|\p{L}[bcdrv]eu|\p{L}iu)$/u,
  it: /\p{L}{3}(?:ò|arono|irono)$/u,
};

function belongs(tokens: readonly Token[], index: number, cues: CuePatterns): boolean {
  const token = tokens[index];
  if (token === undefined || (token.lower === 'an' && cues.language === 'de')) return false;
  if (!token.word) return isInner(tokens, index);
  if (token.capital || cues.article.has(token.lower) || cues.of.has(token.lower) || INDEFINITE_WORD.test(token.lower))
    return true;
  if (cues.pronoun.has(token.lower) || leadsToHolder(tokens, index)) return true;
  if (PAST[cues.language]?.test(token.lower)) return false;
  return !cues.stop.has(token.lower) && !(cues.say.test(token.lower) && !isNounHere(tokens, index, cues));
}

/** Whether a word that is also a verb of saying is a noun: "the report", but "el senador critica". */
function isNounHere(tokens: readonly Token[], index: number, cues: CuePatterns): boolean {
  const [word, before] = [tokens[index]?.lower ?? '', tokens[index - 1]];
  if (/ed$/.test(word) || ![ROLE_NOUN, ORGANISATION_NOUN, DOCUMENT_NOUN].some((noun) => noun.test(word))) return false;
  return (
    cues.language === 'en' ||
    before === undefined ||
    before.capital ||
    cues.article.has(before.lower) ||
    cues.of.has(before.lower)
  );
}

function skipAdverbsBack(tokens: readonly Token[], at: number, cues: CuePatterns): number {
  let end = at;
  for (let steps = 0; steps < 4 && end > 0; steps++) {
    const token = tokens[end - 1];
    if (
      token === undefined ||
      !token.word ||
      (token.capital && !isWeekday(token.lower)) ||
      cues.pronoun.has(token.lower) ||
      NO_SOURCE.test(token.lower)
    )
      break;
    const relative = isRelative(token, cues) && cues.language !== 'de';
    if (relative && ((steps === 0 && cues.language === 'en') || tokens[end - 2]?.text === ',')) break;
    if (!cues.stop.has(token.lower) && !isAdverb(tokens, end - 1, cues) && !isWeekday(token.lower)) break;
    if (ANONYMOUS_NOUN.test(token.lower)) break;
    end--;
  }
  return end;
}
