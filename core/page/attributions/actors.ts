import {
  ANONYMOUS_NOUN,
  DOCUMENT_NOUN,
  INDEFINITE_WORD,
  NO_PERSON,
  ORGANISATION_NOUN,
  OUTLET_LEAD,
  OUTLET_NOUN,
  ROLE_NOUN,
  SOCIAL_NOUN,
  TITLE_WORD,
  TRADE_NOUN,
} from '../../claim/cues/nouns';
import type { Attribution } from '../../model';
import { capitalisesNouns } from './cue-patterns';
import type { Actor, Discourse } from './discourse';
import { bareName } from './full-names';
import { endsInFullName, isKnownName, surnameBeforeNoun } from './known-name';
import { isAcronym, isCommonNoun, isKnownBody, nounOf, outletInMarks } from './name-nouns';
import { isOneOf, isOpen } from './open-phrase';
import type { Phrase } from './phrases';
import { bodySpokenFor, SPOKESMAN } from './spokespeople';
import type { Token } from './tokens';

/** Words inside names in lower case. */
const PARTICLE =
  /^(?:van|von|vom|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|y|d|l|des)$/i;
/** Words that only names of bodies hold ("Department of Health and Safety"). */
const JOINT = /^(?:of|for|the|des|für|and|und|et|&)$/i;
/** German compounds of outlets, whose first part may be another body. */
const OUTLET_COMPOUND = /\p{L}(?:blatt|zeitung|sender|anzeiger|magazin|korrespondenz|rundschau)s?$/u;
/** How far back a pronoun may reach: about two paragraphs. */
const PRONOUN_REACH = 1500;

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
    page.cues.pronoun.has(first.lower) &&
    last.capital === (words.length === 1 && first.capital)
  ) {
    const name = page.names.lastPerson(
      first.start,
      Math.max(first.start - PRONOUN_REACH, page.sectionStart(first.start)),
    );
    return { ...at, attribution: { kind: 'person', name }, noun: 'name', pronoun: true, office: false };
  }
  const marked = outletInMarks(words, page.text);
  if (marked !== null)
    return {
      ...at,
      attribution: { kind: 'organisation', name: marked },
      noun: 'outlet',
      pronoun: false,
      office: false,
    };
  const run = findRun(words, page);
  if (run !== null && isOneOf(tokens, phrase, words.slice(0, run.from), page))
    return { ...at, attribution: { kind: 'anonymous', name: null }, noun: 'other', pronoun: false, office: false };
  const named = run === null ? null : readNamed(words, run, page);
  // "Recent polls show": the capital is the sentence's, and the noun behind it the source.
  const capital = run !== null && run.from === 0 && run.to === 1 && words.length > 1 && isSentenceStart(first, page);
  const found = named ?? (run === null || capital ? readCommonNoun(words, page) : null);
  if (found === null) return null;
  const office = run === null && found.noun === 'name' && found.attribution.kind === 'person';
  return { ...at, ...found, pronoun: false, office };
}

interface Named {
  readonly attribution: Attribution;
  readonly noun: Actor['noun'];
}

/** The run of capitals that names the source: the first, or a later one that a role word leads to. */
function findRun(words: readonly Token[], page: Discourse): Phrase | null {
  const runs: Phrase[] = [];
  for (let index = 0; index < words.length; index++) {
    if (!startsName(words, index, page)) continue;
    let to = index + 1;
    while (to < words.length && !/[’']s?$/.test(words[to - 1]?.text ?? '') && continuesName(words, to, index)) to++;
    runs.push({ from: index, to });
    index = to;
  }
  const [one, two] = runs;
  if (one === undefined) return null;
  if (two === undefined) return one;
  const between = words.slice(one.to, two.from);
  const led =
    between.length > 0 &&
    between.every((word) => word.word && !page.cues.of.has(word.lower)) &&
    between.some((word) => [ROLE_NOUN, ANONYMOUS_NOUN, OUTLET_NOUN].some((noun) => noun.test(word.lower)));
  const later =
    page.cues.language === 'de' && !isKnownName(words, one, page)
      ? runs.find((run) => run.to - run.from > 1)
      : undefined;
  const owner = /[’']s?$/.test(words[one.to - 1]?.text ?? '') && two.from - one.to < 3 && two.to - two.from > 1;
  // "Embattled Chief of Staff Nora Fell": whoever the page names in full, behind an office.
  const holder = ROLE_NOUN.test(words[one.to - 1]?.lower ?? '')
    ? runs.find((run) => endsInFullName(words, run, page))
    : undefined;
  return led || owner ? two : (later ?? holder ?? one);
}

function startsName(words: readonly Token[], index: number, page: Discourse): boolean {
  const word = words[index];
  if (word === undefined || !word.capital) return false;
  if (page.cues.article.has(word.lower) || INDEFINITE_WORD.test(word.lower)) return false;
  if (page.cues.stop.has(word.lower) && words.length > 1) return false;
  if (isSentenceStart(word, page) && words[index + 1]?.capital !== true && !isAcronym(word) && isCommonNoun(word))
    return false;
  if (!capitalisesNouns(page.cues)) return true;
  const article = words[index - 1];
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
  return !common || (next?.capital === true && !ROLE_NOUN.test(word.lower) && !ANONYMOUS_NOUN.test(word.lower));
}

function continuesName(words: readonly Token[], index: number, start: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.capital || word.text === '.') return true;
  const body = words
    .slice(start, index)
    .some((part) => ORGANISATION_NOUN.test(part.lower) || OUTLET_NOUN.test(part.lower));
  const titled = body || (words[start - 1]?.lower === 'the' && word.lower !== 'for');
  if (!PARTICLE.test(word.lower) && !(titled && JOINT.test(word.lower))) return false;
  const next = words[index + 1];
  return (
    next !== undefined &&
    (next.capital || ((PARTICLE.test(next.lower) || JOINT.test(next.lower)) && words[index + 2]?.capital === true))
  );
}

function readNamed(words: readonly Token[], run: Phrase, page: Discourse): Named | null {
  const before = words.slice(0, run.from);
  const unnamed = before.some(
    (word) => isUnnamed(word) && !/^spokes|sprecher|porte-parole|portavo|vocer/.test(word.lower),
  );
  const joined = before.at(-1);
  const indefinite = isOpen(before, page);
  if (
    joined !== undefined &&
    page.cues.of.has(joined.lower) &&
    (unnamed ||
      (indefinite &&
        before.some((word) => ROLE_NOUN.test(word.lower) || TRADE_NOUN.test(word.lower)) &&
        !before.some((word) => /^spokes|sprecher/.test(word.lower))))
  )
    return { attribution: { kind: 'anonymous', name: null }, noun: 'other' };
  const [first, last] = [words[run.from], words[run.to - 1]];
  if (first === undefined || last === undefined) return null;
  const full = page.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  const tokens = words.slice(run.from, run.to);
  if (
    tokens.length === 1 &&
    (isSentenceStart(first, page) || capitalisesNouns(page.cues)) &&
    !isAcronym(first) &&
    !isKnownBody(first) &&
    page.names.resolve(first.text) === null &&
    !page.names.isProper(first.text)
  )
    return null;
  if (joined !== undefined && page.cues.of.has(joined.lower) && before.some((word) => ROLE_NOUN.test(word.lower))) {
    // "la ministre des Sports Odile Ferrand"
    const holder = page.names.resolve(last.text);
    const isPerson = holder !== null && full.endsWith(` ${holder}`) && !tokens.some(isKnownBody);
    return isPerson ? person(holder, page) : readOffice(words, full, page);
  }
  const surname = surnameBeforeNoun(tokens, page);
  if (surname !== null) return person(surname, page);
  const name = bareName(full);
  const noun = nounOf([...before, ...tokens.filter((token) => name.includes(token.text))], before.length);
  // "según publicó El Eco del Cordal": an article with a capital inside a sentence belongs to the name of a body.
  const article = before.length === 1 && before.some((word) => word.capital && page.cues.article.has(word.lower));
  if (article && tokens.length > 1 && noun === 'name' && !isSentenceStart(before[0] ?? first, page))
    return { attribution: { kind: 'organisation', name }, noun: 'name' };
  if (tokens.length > 1 && OUTLET_LEAD.test(first.lower) && tokens[1]?.capital)
    return { attribution: { kind: 'organisation', name: name.slice(name.indexOf(' ') + 1) }, noun: 'outlet' };
  if (tokens.some((token) => TITLE_WORD.test(token.lower)) && tokens.length > 1 && noun !== 'outlet')
    return person(name, page, tokens);
  // People are seldom "of" something by name: "Parish of Dunmere", "Écho des Vallons".
  const place =
    tokens.length > 1 && tokens.some((token) => NO_PERSON.test(token.lower) || /^(?:of|des)$/.test(token.text));
  if (noun !== 'name' || place || isBody(tokens, before, page))
    return { attribution: { kind: 'organisation', name }, noun };
  return person(name, page, before);
}

/** "a spokesman for Quillworks" speaks for it; "the director of the zoo" is somebody. */
function readOffice(words: readonly Token[], name: string, page: Discourse): Named {
  const role = words.find((word) => ROLE_NOUN.test(word.lower));
  if (role !== undefined && SPOKESMAN.test(role.lower))
    return { attribution: { kind: 'organisation', name: bareName(name) }, noun: 'name' };
  const [first, last] = [words[0], words.at(-1)];
  const office = first && last ? page.text.slice(first.start, last.end) : name;
  return { attribution: { kind: 'person', name: stripArticle(office, page) }, noun: 'name' };
}

function person(name: string, page: Discourse, before: readonly Token[] = []): Named {
  const known = page.names.resolve(name.slice(name.lastIndexOf(' ') + 1));
  if (known !== null && name.endsWith(` ${known}`))
    return { attribution: { kind: 'person', name: known }, noun: 'name' };
  if (name.includes(' ') || name.startsWith('@')) return { attribution: { kind: 'person', name }, noun: 'name' };
  const full = page.names.resolve(name);
  if (full !== null) return { attribution: { kind: 'person', name: full }, noun: 'name' };
  const titled = before.some((word) => ROLE_NOUN.test(word.lower) || TITLE_WORD.test(word.lower));
  return { attribution: { kind: titled ? 'person' : 'organisation', name }, noun: 'name' };
}

/** Whether a run of capitals is a body: a body's noun in it, an acronym, or a definite article before it. */
function isBody(tokens: readonly Token[], before: readonly Token[], page: Discourse): boolean {
  if (tokens.length === 1 && tokens.some(isAcronym)) return page.names.resolve(tokens[0]?.text ?? '') === null;
  if (tokens.some((token, index) => (index > 0 || tokens.length === 1) && ORGANISATION_NOUN.test(token.lower)))
    return true;
  if (tokens.length > 1 && tokens.some((token) => ORGANISATION_NOUN.test(token.lower))) return true;
  if (tokens.length > 1 && page.names.resolve(tokens.at(-1)?.text ?? '') !== null) return false;
  const article = before.at(-1);
  return (
    article !== undefined &&
    /^(?:the|el|la|le|les|il|lo|o|a|der|die|das|de|het)$/.test(article.lower) &&
    page.cues.article.has(article.lower) &&
    !before.some((word) => ROLE_NOUN.test(word.lower))
  );
}

function isSentenceStart(token: Token, page: Discourse): boolean {
  return page.sentenceAt(token.start).start >= token.start - 1;
}

function isUnnamed(word: Token): boolean {
  return ANONYMOUS_NOUN.test(word.lower);
}

/** A source without a proper name. */
function readCommonNoun(words: readonly Token[], page: Discourse): Named | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const phrase = page.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  if (page.cues.self.test(phrase))
    return { attribution: { kind: 'organisation', name: page.input.site }, noun: 'self' };
  const spokenFor = bodySpokenFor(words, page);
  if (spokenFor !== null) return { attribution: { kind: 'organisation', name: spokenFor }, noun: 'other' };
  const indefinite = isOpen(words, page);
  const head = words.find((word) =>
    [ROLE_NOUN, ORGANISATION_NOUN, OUTLET_NOUN, DOCUMENT_NOUN, ANONYMOUS_NOUN, TRADE_NOUN, SOCIAL_NOUN].some((noun) =>
      noun.test(word.lower),
    ),
  );
  if (head === undefined) return null;
  const name = stripArticle(phrase, page);
  // Several people of one trade are nobody in particular ("forecasters had warned").
  const several =
    !capitalisesNouns(page.cues) &&
    (ROLE_NOUN.test(head.lower) || TRADE_NOUN.test(head.lower)) &&
    /(?:s|men|women|people)$/.test(head.lower) &&
    head.lower.length > 4;
  const unnamed = words.some(isUnnamed);
  if (several || unnamed || (indefinite && (ROLE_NOUN.test(head.lower) || TRADE_NOUN.test(head.lower))))
    return { attribution: { kind: 'anonymous', name: null }, noun: 'other' };
  // "the court" after "the Dunmere County Court"; a body with a word of its own beside it is another one.
  const full =
    words.length <= 2 && !indefinite && ORGANISATION_NOUN.test(head.lower) ? page.names.body(head.text) : null;
  const organisation = { kind: 'organisation', name: full ?? name } as const;
  // A compound is what its last part says: "Vereinsblatt".
  if (words.some((word) => OUTLET_COMPOUND.test(word.lower))) return { attribution: organisation, noun: 'outlet' };
  if (words.some((word) => ORGANISATION_NOUN.test(word.lower)) && !ROLE_NOUN.test(head.lower))
    return { attribution: organisation, noun: 'other' };
  if (DOCUMENT_NOUN.test(head.lower)) return { attribution: organisation, noun: 'document' };
  if (OUTLET_NOUN.test(head.lower)) return { attribution: organisation, noun: 'outlet' };
  if (SOCIAL_NOUN.test(head.lower)) return { attribution: organisation, noun: 'social' };
  if (!ROLE_NOUN.test(head.lower)) return null;
  return { attribution: { kind: 'person', name: page.names.holder(head.text) ?? name }, noun: 'name' };
}

function stripArticle(phrase: string, page: Discourse): string {
  const space = phrase.indexOf(' ');
  return space > 0 && page.cues.article.has(phrase.slice(0, space).toLowerCase()) ? phrase.slice(space + 1) : phrase;
}
