import { AND } from '../../../claim/cues/conjunctions';
import { isGiven } from '../../../claim/cues/given-names';
import {
  DOCUMENT_NOUN,
  NO_PERSON,
  ORGANISATION_NOUN,
  OUTLET_LEAD,
  OUTLET_NOUN,
  ROLE_NOUN,
  TITLE_WORD,
  TRADE_NOUN,
} from '../../../claim/cues/nouns';
import { OF } from '../../../claim/cues/particles';
import type { Attribution } from '../../../model';
import { capitalisesNouns, isRomance, isSlavic } from '../words/cue-patterns';
import type { Actor, Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { body, holder, isUnnamed, type Named, readCommonNoun, stripArticle, UNNAMED } from './common-nouns';
import { bareName } from './full-names';
import { houseOf } from './house-of';
import { surnameBeforeNoun } from './known-name';
import { isLoneSubject } from './lone-subjects';
import { isAcronym, isKnownBody, isTitle, isWriting, NATIONALS, nounOf, outletInMarks, PARTISANS } from './name-nouns';
import { endOfBody, findRun, isInMarks, isOffice, isSentenceStart } from './name-runs';
import { ANYBODY, AROUND, isOneOf, isOpen, isPeople, leadsSeveral } from './open-phrase';
import { fitting, PRONOUN_REACH } from './people';
import type { Phrase } from './phrases';
import { SPOKESMAN } from './spokespeople';

const THEY = /^(?:they|eles|elas|ellos|ellas|ils|elles|loro|essi|oni|one|они)$/;
/** Words that nobody is credited with. */
export const NOBODY: Attribution = { kind: 'none', name: null };

/** Who a noun phrase names, or null when it names no possible source. */
export function readActor(tokens: readonly Token[], phrase: Phrase, page: Discourse): Actor | null {
  const words = tokens.slice(phrase.from, phrase.to);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const at = { start: first.start, end: last.end };
  if (
    words.length <= 2 &&
    [first.lower, words.map(({ lower }) => lower).join(' ')].some((word) => page.cues.pronoun.has(word)) &&
    last.capital === (words.length === 1 && first.capital)
  ) {
    const from = Math.max(first.start - PRONOUN_REACH, page.sectionStart(first.start));
    const name = page.names.lastPerson(first.start, from, fitting(first.lower, page));
    const attribution: Attribution = { kind: 'person', name: THEY.test(first.lower) ? null : name };
    return { ...at, attribution, noun: 'name', pronoun: true, office: false };
  }
  const found = namedBy(tokens, phrase, words, page);
  return found && { ...at, pronoun: false, office: false, ...found };
}

function namedBy(tokens: readonly Token[], phrase: Phrase, words: readonly Token[], page: Discourse): Named | null {
  const [first] = words;
  // "una de ellas"
  const among =
    words.length === 1 ||
    (/^(?:of|de|d|di|von|van|z|ze|из|av)$/.test(words[1]?.lower ?? '') && !words.some(({ capital }) => capital));
  if (first === undefined || (among && ANYBODY.test(first.lower))) return UNNAMED;
  const marked = outletInMarks(words, page.text);
  if (marked !== null) return body(marked, 'outlet');
  if (leadsSeveral(words, page)) return UNNAMED;
  const house = houseOf(words, page);
  if (house !== null) return body(house, 'other');
  const run = findRun(words, page);
  if (run === null) return readCommonNoun(words, page);
  if (isOneOf(tokens, phrase, words.slice(0, run.from), page)) return UNNAMED;
  const lone =
    run.from === 0 &&
    isSentenceStart(first, page) &&
    isLoneSubject(words, tokens.slice(phrase.to, phrase.to + 2), page);
  // "Recent polls show": the capital is the sentence's, and the noun behind it the source.
  const capital = run.from === 0 && run.to === 1 && words.length > 1 && isSentenceStart(first, page);
  return readNamed(words, run, page, lone) ?? (capital ? readCommonNoun(words, page) : null);
}

/** Whom a phrase with a run of capitals in it names. */
function readNamed(words: readonly Token[], run: Phrase, page: Discourse, lone: boolean): Named | null {
  const before = words.slice(0, run.from);
  const of = page.cues.of.has(before.at(-1)?.lower ?? '');
  if ((of || AROUND.test(before.at(-1)?.lower ?? '')) && leavesOpen(before, page)) return UNNAMED;
  // "жительница Лорны", "mieszkaniec Lorny"
  const [place, noun] = [words[run.from], before.at(-1)];
  if (isSlavic(page.cues) && noun && isUnnamed(noun) && run.to - run.from === 1 && !isGiven(place?.text ?? ''))
    return UNNAMED;
  const [first, last] = [words[run.from], words[endOfBody(words, run, page) - 1]];
  if (first === undefined || last === undefined) return null;
  const full = page.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  const tokens = words.slice(run.from, run.to);
  if (page.cues.language === 'en' && NATIONALS.test(last.text)) return UNNAMED;
  // "Wary Republicans in the state": the capital is the sentence's.
  if (PARTISANS.test(last.text)) return body(isKnownBody(first) ? full : last.text);
  if (tokens.length === 1 && !lone && isPlainCapital(first, page)) return null;
  if (of && before.some((word) => ROLE_NOUN.test(word.lower))) {
    // "la ministre des Sports Odile Ferrand"
    const name = page.names.resolve(last.text);
    const isPerson =
      name !== null &&
      ` ${full}`.endsWith(` ${name}`) &&
      (isGiven(name) || (full !== name && !tokens.some(isKnownBody)));
    return isPerson ? person(name, page) : readOffice(words, full, page);
  }
  const office = officeOf(words, run, page) ?? capitalOffice(before, tokens, full, page);
  if (office !== null) return office;
  const owner = of ? bodyWithNoun(before, tokens, full, last, page) : null;
  if (owner !== null) return owner;
  // "some mill workers", "two council officials": people of a body, not the body.
  if (isOpen(before, page) && words.slice(run.to).some((word) => isPeople(word))) return UNNAMED;
  if (isOffice(tokens, 0, page)) return { attribution: { kind: 'person', name: full }, noun: 'name' };
  const surname = surnameBeforeNoun(tokens, page);
  if (surname !== null) return person(surname, page);
  const named = readRun(before, tokens, full, page);
  // "ONS figures", "the Quill report": read, not heard.
  const written = page.cues.language === 'en' && named.noun === 'name' && isWriting(words.slice(run.to));
  return written ? body(bareName(full), 'document') : named;
}

/** "a resident of", "two members of": people of somewhere, who are not named; a spokesman speaks for what is. */
function leavesOpen(before: readonly Token[], page: Discourse): boolean {
  const people = before.filter(({ lower }) => !SPOKESMAN.test(lower));
  if (people.some((word) => isUnnamed(word) || (isRomance(page.cues) && isPeople(word)))) return true;
  return (
    people.length === before.length &&
    isOpen(before, page) &&
    people.some(({ lower }) => ROLE_NOUN.test(lower) || TRADE_NOUN.test(lower))
  );
}

/** Whether one word with a capital is none of a name, for all that the page tells. */
function isPlainCapital(word: Token, page: Discourse): boolean {
  return (
    (isSentenceStart(word, page) || capitalisesNouns(page.cues)) &&
    !isAcronym(word) &&
    !isKnownBody(word) &&
    page.names.resolve(word.text) === null &&
    !page.names.isProper(word.text) &&
    !isFirstName(word, page)
  );
}

/** "le parquet de Valmont", "the claims records of Grapple Locks": a body or a writing by its noun and what leads to the name. */
function bodyWithNoun(
  before: readonly Token[],
  tokens: readonly Token[],
  full: string,
  last: Token,
  page: Discourse,
): Named | null {
  const at = before.findLastIndex((word) => !page.cues.of.has(word.lower) && !page.cues.article.has(word.lower));
  const noun = before[at];
  if (noun === undefined) return null;
  if (ORGANISATION_NOUN.test(noun.lower) && !before.slice(at + 1).some(({ lower }) => AND.test(lower)))
    return body(page.text.slice(noun.start, last.end));
  if (!DOCUMENT_NOUN.test(noun.lower)) return null;
  return body(
    full.replace(/(?<=\sof\s.*)[’']s$/u, ''),
    tokens.some((token) => OUTLET_NOUN.test(token.lower)) ? 'outlet' : 'document',
  );
}

/** A run of capitals as a person, a paper or a body. */
function readRun(before: readonly Token[], tokens: readonly Token[], full: string, page: Discourse): Named {
  const [[first], several] = [tokens, tokens.length > 1];
  const name = bareName(full);
  // "Senate Majority Whip Nora Fell": the body is that of the office.
  if (name !== full && name.includes(' ') && (isGiven(name) || /^\p{Lu}\./u.test(name)))
    return person(name, page, tokens);
  const sort = nounOf([...before, ...tokens.filter((token) => name.includes(token.text))], before.length);
  // "según publicó El Eco del Cordal": an article with a capital inside a sentence belongs to the name of a body.
  const [article] = before.length === 1 ? before : [];
  const led = article?.capital === true && page.cues.article.has(article.lower) && !isSentenceStart(article, page);
  if (led && several && sort === 'name') return body(name);
  if (several && capitalisesNouns(page.cues) && OUTLET_LEAD.test(first?.lower ?? '') && sort === 'outlet')
    return body(name.slice(name.indexOf(' ') + 1), 'outlet');
  // "Dirección General": of a body
  const title = tokens.findIndex(({ text }, index) => isTitle(text, tokens[index + 1]?.text));
  if (several && sort !== 'outlet' && title >= 0 && !ORGANISATION_NOUN.test(tokens[title - 1]?.lower ?? ''))
    return person(name, page, tokens);
  // People are seldom "of" something by name: "Parish of Dunmere", "Écho des Vallons".
  const place = several && tokens.some((token) => NO_PERSON.test(token.lower) || /^(?:of|des)$/.test(token.text));
  return sort !== 'name' || place || /\s\d+$/.test(name) || isInMarks(tokens, page.text) || isBody(tokens, before, page)
    ? body(name, sort)
    : person(name, page, before);
}

/** "Karen, who lives next door": a given name alone, where the text has the word as nothing else. */
function isFirstName({ text, lower }: Token, page: Discourse): boolean {
  return (
    !capitalisesNouns(page.cues) &&
    text.length > 2 &&
    isGiven(text) &&
    !(page.cues.say.test(lower) || page.cues.stop.has(lower)) &&
    !page.text.includes(` ${lower} `)
  );
}

/** An office that names what it is for and not its holder: "the Quillworks founder", "der Vorsitzende der Mohrwerke"; null for other phrases. */
function officeOf(words: readonly Token[], run: Phrase, page: Discourse): Named | null {
  const [first, last, behind] = [words[run.from], words[run.to - 1], words.at(-1)];
  const owned = /[’']s?$/.test(last?.text ?? '');
  const lead = words.find((word) => !page.cues.article.has(word.lower));
  const after = lead && words[words.indexOf(lead) + 1];
  const leads = lead?.capital === true && ROLE_NOUN.test(lead.lower) && OF.test(after?.lower ?? '');
  const tail = /^(?:en|nl|sv)$/.test(page.cues.language) ? words.slice(run.to) : [];
  const noun = tail.every((word) => word.word && !word.capital) ? tail.at(-1) : undefined;
  // "a former Quillworks worker", "Quillworks employees"
  const trade = noun !== undefined && TRADE_NOUN.test(noun.lower);
  const people = noun !== undefined && (isUnnamed(noun) || trade || ROLE_NOUN.test(noun.lower));
  const several = page.cues.language === 'en' && people && isPeople(noun);
  if (people && !SPOKESMAN.test(noun.lower) && (several || isUnnamed(noun) || isOpen(words.slice(0, run.from), page)))
    return UNNAMED;
  const trails = (noun !== undefined && ROLE_NOUN.test(noun.lower)) || (owned && trade);
  const role = leads ? lead : trails ? behind : undefined;
  if (role === undefined || first === undefined || last === undefined || SPOKESMAN.test(role.lower)) return null;
  const known = page.names.resolve(last.text);
  if (known !== null && page.text.slice(0, last.end).endsWith(known)) return null;
  const phrase = page.text.slice(words[0]?.start, behind?.end);
  if (trails && owned) return { attribution: { kind: 'person', name: phrase }, noun: 'name' };
  const bare = stripArticle(phrase, page);
  const name = page.names.holder(bare) ?? page.names.holder(role.text) ?? bare;
  return holder(name);
}

/** "the Prime Minister", "The Foreign Secretary": an office in capitals behind an article; null for other phrases. */
function capitalOffice(before: readonly Token[], run: readonly Token[], name: string, page: Discourse): Named | null {
  const last = run.at(-1);
  const definite = before.length === 1 && page.cues.article.has(before[0]?.lower ?? '') && !isOpen(before, page);
  if (!definite || last === undefined || capitalisesNouns(page.cues)) return null;
  if (!ROLE_NOUN.test(last.lower) || run.some(isKnownBody) || page.names.resolve(last.text) !== null) return null;
  return holder(page.names.holder(name) ?? page.names.holder(last.text) ?? name);
}

/** "a spokesman for Quillworks" speaks for it; "the director of the zoo" is somebody. */
function readOffice(words: readonly Token[], name: string, page: Discourse): Named {
  const role = words.find((word) => ROLE_NOUN.test(word.lower));
  const [first, last] = [words[0], words.at(-1)];
  const office = stripArticle(first && last ? page.text.slice(first.start, last.end) : name, page);
  const known = page.names.holder(office);
  return known === null && role !== undefined && SPOKESMAN.test(role.lower)
    ? body(bareName(name))
    : holder(known ?? office);
}

function person(full: string, page: Discourse, before: readonly Token[] = []): Named {
  // "de Stephen Smith"
  const bare = full.replace(capitalisesNouns(page.cues) ? GERMAN_LEAD : LED_BY, '');
  const name = isGiven(bare) ? bare : full;
  const known = page.names.resolve(name.slice(name.lastIndexOf(' ') + 1));
  if (known !== null && (name.endsWith(` ${known}`) || known.endsWith(` ${name}`)))
    return { attribution: { kind: 'person', name: known }, noun: 'name' };
  const titled = before.some((word) => ROLE_NOUN.test(word.lower) || TITLE_WORD.test(word.lower));
  if (name.includes(' ') || name.startsWith('@')) {
    // "les Bleus de Didier Ferrand": what belongs to a person is none.
    const owned = !isGiven(name) && isGiven(/\s(?:de|di|da|do|von|van|of)\s(.+)$/.exec(name)?.[1] ?? '');
    const thing =
      known === null &&
      !titled &&
      !capitalisesNouns(page.cues) &&
      (owned || page.names.isThing(name) || (/\s\p{Lu}{2,}$/u.test(name) && !isGiven(name)));
    return { attribution: { kind: thing ? 'organisation' : 'person', name }, noun: 'name' };
  }
  if (known !== null) return { attribution: { kind: 'person', name: known }, noun: 'name' };
  return { attribution: { kind: titled || isGiven(name) ? 'person' : 'organisation', name }, noun: 'name' };
}

const GERMAN_LEAD = /^\p{Lu}\p{Ll}{4,}\s(?=\p{Lu}\S*\s\p{Lu})|^\p{Ll}+\s(?=\p{Lu}\S*\s)/u;
/** A small word before a name that is none of it; "Bundeskanzler Karl Ohm": in German a noun, too. */
const LED_BY = /^\p{Ll}+\s(?=\p{Lu}\S*\s)/u;

/** Whether a run of capitals is a body: a body's noun in it, an acronym, or a definite article before it: "la Guardia Civil", but "la Neri". */
function isBody(tokens: readonly Token[], before: readonly Token[], page: Discourse): boolean {
  if (tokens.length === 1 && tokens.some(isAcronym)) return page.names.resolve(tokens[0]?.text ?? '') === null;
  if (tokens.some((token) => ORGANISATION_NOUN.test(token.lower))) return true;
  const article = before.at(-1);
  // "la société Ferrand Frères", but "le président du comité Odile Ferrand"
  const holder = isGiven(tokens[0]?.text ?? '') && before.some((word) => ROLE_NOUN.test(word.lower));
  if (article !== undefined && ORGANISATION_NOUN.test(article.lower) && !ROLE_NOUN.test(article.lower)) return !holder;
  const definite =
    article !== undefined &&
    page.cues.article.has(article.lower) &&
    /^(?:the|el|la|le|les|il|lo|o|a|der|die|das|de|het)$/.test(article.lower);
  const articled = definite && isRomance(page.cues) && !isGiven(tokens[0]?.text ?? '');
  const named = tokens.length > 1 ? !articled : page.cues.language === 'it';
  if (named && page.names.resolve(tokens.at(-1)?.text ?? '') !== null) return false;
  return definite && !before.some((word) => ROLE_NOUN.test(word.lower));
}
