import { AND } from '../../../claim/cues/conjunctions';
import { isGiven } from '../../../claim/cues/given-names';
import {
  ANONYMOUS_NOUN,
  DOCUMENT_NOUN,
  INDEFINITE_WORD,
  ORGANISATION_NOUN,
  OUTLET_NOUN,
  ROLE_NOUN,
} from '../../../claim/cues/nouns';
import { NAME_PARTICLES } from '../../../claim/cues/particles';
import { capitalisesNouns, isRomance, isSlavic } from '../words/cue-patterns';
import type { Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { joinsPossessive } from './appositions';
import { behindBody } from './behind-body';
import { ADJECTIVE } from './full-names';
import { endsInFullName, isKnownName } from './known-name';
import { isAcronym, isCommonNoun } from './name-nouns';
import type { Phrase } from './phrases';

/** Nouns that lead from one name to the name meant. */
const LEADS = [ROLE_NOUN, ANONYMOUS_NOUN, OUTLET_NOUN, ORGANISATION_NOUN];
/** Words inside names in lower case. */
const PARTICLE = new RegExp(`^(?:${NAME_PARTICLES}|dell?|dell[eo]|dei|degli|das|y|d|l|des)$`);
/** Words that only names of bodies hold ("Department of Health and Safety"). */
const JOINT = /^(?:of|for|the|des|für|and|und|et|e|&)$/i;
/** The run of capitals that names the source: the first, or a later one that a role word leads to. */
export function findRun(words: readonly Token[], page: Discourse): Phrase | null {
  let runs: Phrase[] = [];
  for (let index = 0; index < words.length; index++) {
    if (!startsName(words, index, page)) continue;
    let to = index + 1;
    while (
      to < words.length &&
      continuesName(words, to, index, page) &&
      (!/.[’']s?$/.test(words[to - 1]?.text ?? '') || isOffice(words, index, page) || isHouseOf(words, to))
    )
      to++;
    runs.push({ from: index, to });
    index = to - 1;
  }
  // "Тренер «Авангарда» Сергей Лыткин": what stands in marks is no person.
  if (runs.length > 1) runs = runs.filter((run) => !isInMarks(words.slice(run.from, run.to), page.text));
  // "губернатор Лорнской области Иван Мельник": whoever is named behind what their office is of.
  const last = runs.at(-1);
  const office = isSlavic(page.cues) || words.slice(0, runs[0]?.from).some(({ lower }) => ROLE_NOUN.test(lower));
  const holds = office && (isSlavic(page.cues) || isRomance(page.cues));
  if (holds && last && runs.length > 1 && isGiven(words[last.from]?.text ?? '')) return last;
  const [one, two] = runs;
  if (one === undefined) return null;
  // "la Première ministre": of the office behind it
  if (two === undefined)
    return /^premi/.test(words[one.from]?.lower ?? '') && ROLE_NOUN.test(words[one.to]?.lower ?? '') ? null : one;
  const between = words.slice(one.to, two.from);
  // "Former goalkeeper Nora Fell": the first capital is the sentence's.
  const [first] = words;
  if (
    first &&
    one.to === 1 &&
    isSentenceStart(first, page) &&
    !isKnownName(words, one, page) &&
    endsInFullName(words, two, page) &&
    between.every(({ lower }) => !page.cues.of.has(lower))
  )
    return two;
  // "Dunmere Post fact checker and writer Nora Fell": whoever the last noun of people names.
  const led =
    between.every((word) => word.word && (!page.cues.of.has(word.lower) || AND.test(word.lower))) &&
    LEADS.some((noun) => noun.test(between.at(-1)?.lower ?? ''));
  const later =
    page.cues.language === 'de' && !isKnownName(words, one, page)
      ? runs.find((run) => run.to - run.from > 1)
      : undefined;
  const owner = /[’']s?$/.test(words[one.to - 1]?.text ?? '') && two.from - one.to < 3 && two.to - two.from > 1;
  // "Embattled Chief of Staff Nora Fell": whoever the page names in full, behind an office.
  const holder = [words[one.from], words[one.to - 1]].some((word) => ROLE_NOUN.test(word?.lower ?? ''))
    ? runs.find((run) => !ROLE_NOUN.test(words[run.from]?.lower ?? '') && endsInFullName(words, run, page))
    : undefined;
  return led || owner ? two : (later ?? holder ?? one);
}

/** "the County Prosecutor's Office", "the Dunmere Children’s Hospital": what is of an office or of people by its name. */
function isHouseOf(words: readonly Token[], at: number): boolean {
  const owner = words[at - 1]?.lower.replace(/[’']s?$/, '') ?? '';
  return (
    words[at]?.capital === true &&
    ORGANISATION_NOUN.test(words[at]?.lower ?? '') &&
    (ROLE_NOUN.test(owner) ||
      /^(?:children|women|men|people|veterans?|workers?|consumers?|citizens?|coroner|marshal|sheriff)$/.test(owner))
  );
}

/** "the book “High Tide”": whether marks stand right around a run of capitals. */
export function isInMarks(run: readonly Token[], text: string): boolean {
  return /^[«“„"]/.test(text.charAt((run[0]?.start ?? 0) - 1)) && /^[»”“"]/.test(text.charAt(run.at(-1)?.end ?? 0));
}

/** Short names of states and unions, as they stand before nouns, and English adjectives of nations by their ends. */
const NATION =
  /^(?:U\.S\.?|US|U\.K\.?|UK|EU|UN|USA|French|Dutch|German|Swiss|Greek|Thai|Czech|Afghan|Saudi|Arab|\p{Lu}\p{Ll}+(?:[mnldtkpw]ish|[lnbhmd]ese|[rdntglsvbp]ian|[gkrp]ean|[rx]ican|[rl]ani|aeli|raqi|kani|esi|emeni))$/u;

function startsName(words: readonly Token[], index: number, page: Discourse): boolean {
  const word = words[index];
  if (word === undefined || !word.capital) return false;
  if (page.cues.article.has(word.lower) || INDEFINITE_WORD.test(word.lower)) return false;
  // "the Labour-led council"
  let last = index;
  while (words[last + 1]?.capital === true) last++;
  if (ADJECTIVE.test(words[last]?.text ?? '') && words[last + 1]?.capital !== true) return false;
  // "the Sunday Times"
  const paper = words[index - 1]?.lower === 'the' && OUTLET_NOUN.test(words[index + 1]?.lower ?? '');
  if (page.cues.stop.has(word.lower) && words.length > 1 && !paper) return false;
  if (isSentenceStart(word, page) && words[index + 1]?.capital !== true && !isAcronym(word) && isCommonNoun(word))
    return false;
  // "the major U.S. telecom firm"
  const noun = words[index + 1]?.text === '.' ? words[index + 2] : words[index + 1];
  if (NATION.test(word.text) && words.slice(index + 1).some(isCommonNoun) && noun?.capital === false) return false;
  const article = words[index - 1];
  // "remarcó el Alcalde": an office in capitals, whoever holds it.
  if (!capitalisesNouns(page.cues))
    return !(
      ROLE_NOUN.test(word.lower) &&
      words[index + 1]?.capital !== true &&
      !page.cues.of.has(words[index + 1]?.lower ?? '') &&
      page.cues.article.has(article?.lower ?? '') &&
      page.names.resolve(word.text) === null
    );
  if (
    article?.word === true &&
    words[index + 1]?.capital !== true &&
    !isAcronym(word) &&
    !OUTLET_NOUN.test(word.lower) &&
    page.names.resolve(word.text) === null
  )
    return false;
  const next = words[index + 1];
  const common =
    ROLE_NOUN.test(word.lower) ||
    ORGANISATION_NOUN.test(word.lower) ||
    DOCUMENT_NOUN.test(word.lower) ||
    ANONYMOUS_NOUN.test(word.lower);
  // "Manager Magazin"
  const people = [ROLE_NOUN, ANONYMOUS_NOUN].some((noun) => noun.test(word.lower));
  return !common || (next?.capital === true && (!people || OUTLET_NOUN.test(next.lower)));
}

function continuesName(words: readonly Token[], index: number, start: number, page: Discourse): boolean {
  const word = words[index];
  if (word === undefined) return false;
  // "France 3"
  if (word.capital || word.text === '.' || (/^\d{1,3}$/.test(word.text) && words[index - 1]?.capital)) return true;
  if (/^[’']$/.test(word.text)) return joinsPossessive(words, index);
  const body = words
    .slice(start, index)
    .some((part) => ORGANISATION_NOUN.test(part.lower) || OUTLET_NOUN.test(part.lower));
  const titled = body || (words[start - 1]?.lower === 'the' && word.lower !== 'for');
  if (!PARTICLE.test(word.lower) && !(titled && JOINT.test(word.lower))) return false;
  const next = words[index + 1];
  // "Jutta Mohr von der Universität Weitental"
  const behind = words[next?.capital ? index + 1 : index + 2];
  const second = words[index - 1]?.text ?? '';
  // "Nora Fell vom Fischerbund", but "Nora Maria von der Leyen"
  const german = page.cues.language === 'de' && /^vo[nm]$/.test(word.lower) && !isGiven(second);
  if (!titled && index - start > 1 && behind && (german || ORGANISATION_NOUN.test(behind.lower))) return false;
  return (
    next !== undefined &&
    (next.capital || ((PARTICLE.test(next.lower) || JOINT.test(next.lower)) && words[index + 2]?.capital === true))
  );
}

/** Whether a word opens its sentence: its capital tells nothing. */
export function isSentenceStart(token: Token, page: Discourse): boolean {
  return page.sentenceAt(token.start).start >= token.start - 1;
}

/** Offices that are held by one person. */
const OFFICE =
  /^(?:chair(?:man|woman|person)?|president|director|secretary|minister|head|chief|mayor|governor|commissioner|ceo|founder|leader|secretari[oa]|ministr[oea]|presidente?|présidente?|directeur|directrice|directora?|jefe|jefa|gouverneure?|maire|ministre|chef)$/;

/** "Chairwoman of Ukraine’s Central Bank", "Primer Secretario del Partido": the name of an office begins there, not that of a body. */
export function isOffice(words: readonly Token[], from: number, page: Discourse): boolean {
  return [from, from + 1].some(
    (at) => OFFICE.test(words[at]?.lower ?? '') && page.cues.of.has(words[at + 1]?.lower ?? ''),
  );
}

/** Where the name of a body ends that goes on in small letters ("Cour des comptes"): the index behind its last word. */
export function endOfBody(words: readonly Token[], run: Phrase, page: Discourse): number {
  return run.to - run.from > 1 ? run.to : behindBody(words, run.to, page.cues);
}
