import {
  ANONYMOUS_NOUN,
  DOCUMENT_NOUN,
  NAME_OF_OUTLET_ONLY,
  ORGANISATION_NOUN,
  OUTLET_NOUN,
  ROLE_NOUN,
  SOCIAL_NOUN,
  TRADE_NOUN,
} from '../../../claim/cues/nouns';
import { OF } from '../../../claim/cues/particles';
import type { Attribution } from '../../../model';
import { capitalisesNouns, isSlavic } from '../words/cue-patterns';
import type { Actor, Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { ADJECTIVE } from './full-names';
import { SOURCE_NOUNS } from './name-nouns';
import { isOpen } from './open-phrase';
import { POSSESSIVE } from './phrases';
import { bodySpokenFor } from './spokespeople';

/** German compounds of outlets, whose first part may be another body. */
const OUTLET_COMPOUND = /\p{L}(?:blatt|zeitung|sender|anzeiger|magazin|korrespondenz|rundschau)s?$/u;
/** Outlets by two words, the second of which bodies of other sorts have too. */
const NEWS_BODY = /(?<!\p{L})(?:news|press|wire)\s(?:agency|service|organi[sz]ation|network|channel|site)$/iu;
/** Whom a noun phrase names, before it is an actor with its place. */
export interface Named {
  readonly attribution: Attribution;
  readonly noun: Actor['noun'];
  /** By office alone. */
  readonly office?: boolean;
}

/** Somebody who stays unnamed. */
export const UNNAMED: Named = { attribution: { kind: 'anonymous', name: null }, noun: 'other' };

/** A body, a paper or a writing by its name. */
export function body(name: string | null, noun: Actor['noun'] = 'name'): Named {
  return { attribution: { kind: 'organisation', name }, noun };
}

/** The holder of an office, by name or by the office alone. */
export function holder(name: string): Named {
  return { attribution: { kind: 'person', name }, noun: 'name', office: true };
}

/** Whether a noun leaves its source unnamed whatever its article. */
export function isUnnamed(word: Token): boolean {
  return ANONYMOUS_NOUN.test(word.lower);
}

/** A source without a proper name. */
export function readCommonNoun(words: readonly Token[], page: Discourse): Named | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const phrase = page.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  if (page.cues.self.test(phrase)) return body(page.input.site, 'self');
  const spokenFor = bodySpokenFor(words, page);
  if (spokenFor !== null) return body(spokenFor, 'other');
  const head = headOf(words, page);
  if (head === undefined) return ofNoList(words, page);
  const people = readPeople(words, head, stripArticle(phrase, page), page);
  return people ?? readBody(words, head, phrase, page);
}

/** A phrase with none of the nouns of sources in it. */
function ofNoList(words: readonly Token[], page: Discourse): Named | null {
  const [first, last] = [words[0], words.at(-1)];
  // "a viral post": in small letters no paper
  if (page.cues.language === 'en' && /^posts?$/.test(last?.text ?? '')) return { ...UNNAMED, noun: 'social' };
  if (first === undefined || last === undefined || !isSomebody(words, page)) return null;
  const name = isOpen([first], page) ? null : page.names.holder(last.text);
  return name === null ? UNNAMED : holder(name);
}

/** People who stay unnamed, or the one whom the text calls so; null for other sources. */
function readPeople(words: readonly Token[], head: Token, name: string, page: Discourse): Named | null {
  const [first, last] = [words[0], words.at(-1)];
  const trade = ROLE_NOUN.test(head.lower) || TRADE_NOUN.test(head.lower);
  const indefinite = isOpen(words, page);
  // Several people or bodies of one sort are nobody in particular ("forecasters had warned", "retailers say").
  const several =
    !capitalisesNouns(page.cues) &&
    (trade || (ORGANISATION_NOUN.test(head.lower) && head === last)) &&
    ((/(?:[^s’']s|men|women|people)$/.test(head.lower) && head.lower.length > 4) ||
      (trade && SEVERAL.test(`${page.cues.language} ${head.lower}`)));
  // "official figures", "un bilan officiel": what is written is not its people.
  const written = isWritten(
    page.cues.language === 'en' ? last : words.some(({ lower }) => OF.test(lower)) ? undefined : head,
  );
  const unnamed = (!written && words.some(isUnnamed)) || isGermanPlural(words, page);
  // "the neighbour" after "neighbour Nora Fell"
  const definite =
    !indefinite && !several && !PLURAL.test(first?.lower ?? '') && page.cues.article.has(first?.lower ?? '');
  const called = definite ? (page.names.holder(name) ?? page.names.holder(head.text)) : null;
  if (unnamed && called !== null) return holder(called);
  // "wyznał mężczyzna"
  const bare = isSlavic(page.cues) && TRADE_NOUN.test(head.lower);
  return several || unnamed || bare || (indefinite && trade) ? UNNAMED : null;
}

/** Articles of several people. */
const PLURAL = /^(?:l[oa]s|les|os|as|gli|i)$/;
/** The first case of several people where it does not end in "s". */
const SEVERAL = /^(?:it .*(?:[^g]i|rici)|pl .*(?:(?<!ą)cy|rzy|rze|l[ei]|owie|ści|dz[iy]|ki|nci)|ru .*[ыи])$/;

function isWritten(noun: Token | undefined): boolean {
  return DOCUMENT_NOUN.test(noun?.lower ?? '');
}

/** "city council data", "the council’s report": the body whose writing it is. */
const FIGURES =
  /^((?:.+\s)?(?:council|government|ministry|department|agency|board|bureau|commission|union|company|airline|bank|university|league|police))(?:[’']s\s(?:report|study|survey|review|analysis|assessment|audit)|\s(?:data|figures|stat(?:istic)?s|estimates|numbers|projections|forecasts))$/u;

/** A body, a paper, a writing or the holder of an office by a common noun. */
function readBody(words: readonly Token[], head: Token, phrase: string, page: Discourse): Named | null {
  const last = words.at(-1);
  const name = stripArticle(phrase, page);
  // "the court" after "the Dunmere County Court"; a body with a word of its own beside it is another one.
  const own = words.filter(
    ({ text }, index) => !ADJECTIVE.test(text) && (index > 0 || !page.cues.article.has(words[0]?.lower ?? '')),
  );
  const short = own.length < 2 && !isOpen(words, page);
  const full = (short && ORGANISATION_NOUN.test(head.lower) ? page.names.body(head.text) : null) ?? name;
  // A compound is what its last part says: "Vereinsblatt".
  if (NEWS_BODY.test(phrase) || words.some((word) => OUTLET_COMPOUND.test(word.lower))) return body(full, 'outlet');
  // "the report of the council", "council documents": read, not heard.
  const written =
    (DOCUMENT_NOUN.test(head.lower) && page.cues.of.has(words[words.indexOf(head) + 1]?.lower ?? '')) ||
    isWritten(last);
  const role = ROLE_NOUN.test(head.lower);
  if (!written && !role && words.some((word) => ORGANISATION_NOUN.test(word.lower))) return body(full, 'other');
  if (written || DOCUMENT_NOUN.test(head.lower))
    return body(isWritten(last) ? full.replace(FIGURES, '$1') : full, 'document');
  if (OUTLET_NOUN.test(head.lower)) return body(full, 'outlet');
  if (SOCIAL_NOUN.test(head.lower)) return body(full, 'social');
  return role ? holder(page.names.holder(name) ?? page.names.holder(head.text) ?? name) : null;
}

const NOUNS = [...SOURCE_NOUNS, OUTLET_NOUN, SOCIAL_NOUN];

/** The noun that says what sort of source a phrase is: the first, in English people who are the last ("county engineers"). */
function headOf(words: readonly Token[], { cues }: Discourse): Token | undefined {
  const isNoun = ({ lower, capital }: Token) =>
    NOUNS.some((noun) => noun.test(lower) && (noun !== OUTLET_NOUN || capital || !NAME_OF_OUTLET_ONLY.test(lower)));
  // "the attorney general’s office": what is owned is meant.
  const owner = cues.language === 'en' ? words.findIndex(({ text }) => /[’']s?$/.test(text)) : -1;
  const owned = owner < 0 ? undefined : words.slice(owner + 1).find(({ lower }) => ORGANISATION_NOUN.test(lower));
  if (owned !== undefined) return owned;
  const first = words.findIndex(isNoun);
  let last = first;
  while (cues.language === 'en' && words[last + 1]?.word === true && !cues.of.has(words[last + 1]?.lower ?? '')) last++;
  const people = words[last];
  return people && first >= 0 && (ROLE_NOUN.test(people.lower) || TRADE_NOUN.test(people.lower))
    ? people
    : words[first];
}

/** "Forscher", "die Wissenschaftler": German people in the plural, of whom nobody is named; judges speak for their court. */
function isGermanPlural([first, second]: readonly Token[], page: Discourse): boolean {
  if (!capitalisesNouns(page.cues) || first === undefined) return false;
  const people = (word: Token) =>
    (ROLE_NOUN.test(word.lower) || TRADE_NOUN.test(word.lower)) && !/richter(?:innen)?$/.test(word.lower);
  if (second === undefined) return first.capital && people(first) && /(?:er|en|te|innen)$/.test(first.lower);
  return first.lower === 'die' && people(second) && /(?:er|isten|enten|anten|innen|[eing][td]en)$/.test(second.lower);
}

/** "her mother", "sein Anwalt": somebody else than whom the text is about; a body's own people are spoken of by "its". */
export function isOwned({ lower }: Pick<Token, 'lower'>): boolean {
  return POSSESSIVE.test(lower) && lower !== 'its';
}

/** "un cheminot", "a baker", "some brokers", "her mother": an article that leaves open who it is, and a noun that no list has. */
function isSomebody(words: readonly Token[], page: Discourse): boolean {
  const [article, second] = words;
  const noun = page.cues.language === 'en' ? words.at(-1) : second;
  if (article === undefined || noun === undefined) return false;
  // "eine Lornerin", "ein Lorner": German nouns of people by their endings.
  if (capitalisesNouns(page.cues))
    return (
      /^eine?[rmn]?$/.test(article.lower) && words.length < 5 && /\p{Ll}{3}(?:in|er)$/u.test(words.at(-1)?.text ?? '')
    );
  return (
    (isOpen([article], page) || isOwned(article)) &&
    (page.cues.article.has(article.lower) || (page.cues.language === 'en' && /[^s]s$/.test(noun.lower))) &&
    !noun.capital &&
    noun.word &&
    words.length < 5
  );
}

/** A phrase without the article in front of it. */
export function stripArticle(phrase: string, page: Discourse): string {
  const elided = /^[ld][’'](?=\p{L})/iu.exec(phrase);
  if (elided !== null) return phrase.slice(elided[0].length);
  const space = phrase.indexOf(' ');
  const led = space > 0 && page.cues.article.has(phrase.slice(0, space).toLowerCase());
  const bare = led ? phrase.slice(space + 1) : phrase;
  // "Vom Fischerbund hieß es"
  if (space > 0 && capitalisesNouns(page.cues) && /^(?:vom|beim|und|doch|aber) /i.test(phrase))
    return stripArticle(phrase.slice(space + 1), page);
  // "der zuständige Analyst"
  return led && capitalisesNouns(page.cues) ? bare.replace(/^(?:\p{Ll}\S*\s)+(?=\p{Lu})/u, '') : bare;
}
