import { isGiven } from '../../../claim/cues/given-names';
import { ROLE_NOUN, TITLE_WORD } from '../../../claim/cues/nouns';
import type { Span } from '../../../model';
import { type CuePatterns, capitalisesNouns, isRomance } from '../words/cue-patterns';
import { holds } from '../words/discourse';
import { isQuoted } from '../words/is-quoted';
import { placed } from '../words/placed';
import { bodiesOf, isThing, readFullNames, WORD } from './full-names';
import { addHeadingNames } from './heading-names';
import { readHolders } from './holders';
import { keepPeople, type Mention, type Person } from './people';
import { byFirstName, type Known, mostFrequent } from './single-names';

// Few letters are capitals: they are looked for before what stands in front of them.
const CAPITAL_WORD = new RegExp(`(?=\\p{Lu})(?<![\\p{L}\\p{N}@#])${WORD}`, 'gu');
/** Before a German noun: any inflected word in lower case, or a capital one with an ending that only adjectives have. */
const GERMAN_ADJECTIVE = /^(?:\p{Ll}+(?:e[nrms]?|m|r)|\p{L}+(?:isch|lich|al|iv|ig|ell)e[nrs]?)$/u;
/** A subject stands this near its verb, a clause about it between them at most. */
const NEAR_VERB = 60;
/** Whether a name may be meant. */
export type Fits = (name: string) => boolean;

/** People named on a page, by the last word of their names. */
export interface NameTable {
  /** The full name that a surname or first name stands for on this page, or null. */
  resolve(word: string): string | null;
  /** The person that a pronoun at this offset most likely stands for, no further back than `from`, of those that fit it. */
  lastPerson(at: number, from: number, fits?: Fits): string | null;
  /** The subject of the sentences between two offsets, as far as it is a person that fits; null when they name none. */
  lastSubject(at: number, from: number, fits?: Fits): string | null;
  /** The person named last between two offsets, wherever in a sentence; null when none is. */
  lastNamed(at: number, from: number): string | null;
  /** The same, whatever speaks for its being a person's name. */
  lastMention(at: number, from: number): string | null;
  /** Whether more than its capitals speaks for a name of this page being a person's. */
  isPerson(name: string): boolean;
  /** Whether a run of capitals is rather a thing's or a body's name: the text has its words in small letters too. */
  isThing(name: string): boolean;
  /** Tells the table that somebody speaks on this page: a pronoun rather means them. */
  hear(name: string): void;
  /** The person a role ("the mayor") was given to somewhere on the page, or null. */
  holder(role: string): string | null;
  /** The full name of a body that a noun ("the court") stands for somewhere on the page, or null. */
  body(noun: string): string | null;
  /** Whether a capitalised word is a name rather than the start of a sentence or, in German, a noun. */
  isProper(word: string): boolean;
}

/**
 * Collects the people of a text once; later questions are lookups.
 * @param aside Captions and credit lines: whoever is named there alone is no subject of the text.
 */
export function readNames(text: string, aside: readonly Span[], cues: CuePatterns): NameTable {
  const plain: ReadonlySet<string> = new Set(text.split(/[^\p{L}\p{M}’'-]+/u));
  const bodies = bodiesOf(text);
  const known = readFullNames(text, aside, cues, plain, bodies);
  addHeadingNames(text, aside, cues, known);
  const names = [...known.values()].flat();
  // A name in full is its own, whoever else has the surname.
  const ending = new Map(names.map(({ name, at }) => [at + name.length, name]));
  const called = nameFor(known, () => true);
  const nameAt = (word: string, at: number) => ending.get(at + word.length) ?? called(word);
  const { mentions, proper, capitals } = readMentions(text, aside, cues, nameAt);
  const speakers = new Set(readSpeakers(text, mentions, cues));
  const people = keepPeople(mentions, { known, proper, speakers, capitals }, cues);
  const sure = new Set(people.filter((person) => person.sure).map(({ name }) => name));
  const before = placed(people);
  const last = (at: number, from: number, wanted: (person: Person) => boolean) => {
    for (const mention of before(at, from)) if (wanted(mention)) return mention.name;
    return null;
  };
  return {
    resolve: nameFor(known, (name) => sure.has(name)),
    lastPerson: (at, from, fits = () => true) => lastPerson(text, at, before(at, from), speakers, fits),
    lastSubject: (at, from, fits = () => true) =>
      last(at, from, (person) => person.leading && person.sure && fits(person.name)),
    lastNamed: (at, from) => last(at, from, (person) => person.sure),
    lastMention: (at, from) => last(at, from, () => true),
    isPerson: (name) => sure.has(name),
    isThing: (name) => isThing(name, plain) || (bodies.has(name) && !isGiven(name)),
    hear: (name) => void speakers.add(name),
    holder: readHolders(text, names, cues),
    body: remembered((noun) => findBody(text, noun, aside, cues)),
    isProper: (word) => proper.has(word),
  };
}

/** The full name that a surname, or the first name of somebody who is `sure` to be one, stands for. */
function nameFor(known: Known, sure: Fits): (word: string) => string | null {
  const first = byFirstName(known);
  const usual = remembered((surname) => {
    const entries = known.get(surname);
    if (entries?.length) return mostFrequent(entries.map((entry) => entry.name));
    // A thing is not called by the first of its words.
    const called = first.get(surname);
    return called !== undefined && sure(called) ? called : null;
  });
  return (word) => usual(word.replace(/[’']s?$/, '').replace(/^\p{Ll}+-(?=\p{Lu})/u, ''));
}

/** The person that a pronoun at an offset stands for, of those before it: the last subject of its paragraph, else who speaks. */
function lastPerson(
  text: string,
  at: number,
  before: Iterable<Person>,
  speakers: ReadonlySet<string>,
  fits: Fits,
): string | null {
  let [speaker, leading, any]: (Person | null)[] = [null, null, null];
  for (const mention of before) {
    if (!fits(mention.name)) continue;
    if (mention.leading && mention.sure && !text.slice(mention.at, at).includes('\n')) return mention.name;
    if (speakers.has(mention.name)) speaker ??= mention;
    if (mention.leading && mention.sure) leading ??= mention;
    if (mention.sure && !isQuoted(text, mention.at)) any ??= mention;
  }
  return (speaker ?? leading ?? any)?.name ?? null;
}

/** A look-up by a word that is made once for each. */
function remembered(find: (word: string) => string | null): (word: string) => string | null {
  const found = new Map<string, string | null>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const name = find(word);
    found.set(word, name);
    return name;
  };
}

function readMentions(
  text: string,
  aside: readonly Span[],
  cues: CuePatterns,
  nameAt: (word: string, at: number) => string | null,
): { mentions: readonly Mention[]; proper: ReadonlySet<string>; capitals: ReadonlyMap<string, number> } {
  const mentions: Mention[] = [];
  const proper = new Set<string>();
  const common = new Map<string, number>();
  const plain = new Map<string, number>();
  const capitals = new Map<string, number>();
  const count = (counts: Map<string, number>, word: string) => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const hit of text.matchAll(CAPITAL_WORD)) {
    const [word, at] = [hit[0], hit.index];
    count(capitals, word);
    const found = nameAt(word, at);
    // The first of a full name's words is not a mention of its own.
    const name = found !== null && !found.endsWith(word) && text.startsWith(found, at) ? null : found;
    const start =
      name !== null && text.startsWith(name, at - name.length + word.length) ? at - name.length + word.length : at;
    const possessive = /[’']/.test(text.charAt(at + word.length));
    if (name !== null && !possessive && !holds(aside, at))
      mentions.push({ name, at: start, leading: isLeading(text, start, cues) });
    if (isInitial(text, at)) continue;
    if (!capitalisesNouns(cues)) {
      proper.add(word);
      continue;
    }
    const space = text.lastIndexOf(' ', at - 2);
    const before = text.charAt(at - 1) === ' ' && at - space < 20 ? text.slice(space + 1, at - 1) : '';
    if (cues.say.test(before) || cues.call.test(before)) count(plain, word);
    else if (cues.article.has(before) || (GERMAN_ADJECTIVE.test(before) && !/ten?$/.test(before))) count(common, word);
    else if (!/ten?$/.test(before)) count(plain, word);
  }
  // German: a noun has an article most of the time, a name seldom.
  for (const [word, times] of plain) if (times > 2 * (common.get(word) ?? 0)) proper.add(word);
  return { mentions, proper, capitals };
}

function isInitial(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 4 && ' \u00a0'.includes(text.charAt(before))) before--;
  return before < 0 || '.!?:\n“"„«”»’'.includes(text.charAt(before));
}

/** Start of a sentence, then nothing or one short word ("But Fell …"). */
const AT_START = /(?:^|[.!?:\n"”»’])\s*(?:\p{Lu}\p{Ll}{1,8}\s)?$/u;
/** Start of a sentence, then an office ("O senador Melo", "The former mayor Nora Fell"). */
const OFFICE_AT_START = /(?:^|[.!?:\n“"„«”»’])\s*(?:[\p{L}-]+\s){0,3}([\p{L}-]+)\s$/u;
/** Four words are no longer. */
const OFFICE_LENGTH = 50;
/** Start of a sentence, then phrases that end in a comma ("During the talks, Fell …", "The warden, Ivor Quill, …"). */
const BEHIND_PHRASE = /(?:^|[.!?:\n“"„«”»])\s*(\p{Lu}\p{Ll}*)(?:[^,;:.!?\n“”"„«»]{0,50},\s){1,2}$/u;
/** How far before a name its sentence is looked for. */
const LEAD_LENGTH = 110;

/** Where a subject stands: at the start of a sentence, or behind a phrase that opens it. */
function isLeading(text: string, at: number, cues: CuePatterns): boolean {
  if (AT_START.test(text.slice(Math.max(0, at - 16), at))) return true;
  const office = OFFICE_AT_START.exec(text.slice(Math.max(0, at - OFFICE_LENGTH), at))?.[1];
  if (office !== undefined && (ROLE_NOUN.test(office) || TITLE_WORD.test(office))) return true;
  if (text.charAt(at - 1) !== ' ' || text.charAt(at - 2) !== ',') return false;
  const opening = BEHIND_PHRASE.exec(text.slice(Math.max(0, at - LEAD_LENGTH), at))?.[1]?.toLowerCase();
  return opening !== undefined && (cues.stop.has(opening) || cues.article.has(opening) || cues.of.has(opening));
}

/** Names that stand right before or after a verb of saying somewhere on the page. */
function readSpeakers(text: string, mentions: readonly Mention[], cues: CuePatterns): ReadonlySet<string> {
  const speakers = new Set<string>();
  const english = cues.language === 'en';
  let index = 0;
  for (const hit of text.matchAll(cues.saying)) {
    while ((mentions[index + 1]?.at ?? Number.POSITIVE_INFINITY) <= hit.index) index++;
    const [nearest, after] = [mentions[index], mentions[index + 1]];
    const before = nearest && isPlaced(text, nearest) ? (mentions[index - 1] ?? nearest) : nearest;
    if (
      before &&
      before.at < hit.index &&
      hit.index - before.at < NEAR_VERB &&
      !/[.;:!?\n“”"]/.test(text.slice(before.at + before.name.length, hit.index)) &&
      !(english && /,.*[^,\s]\s*$/.test(text.slice(before.at + before.name.length, hit.index)))
    )
      speakers.add(before.name);
    const end = hit.index + hit[0].length;
    const told = /^t(?:old|ells?)$/i.test(hit[0]);
    // "Fell said Dunmere is": behind a subject a statement opens.
    const inverted = !english || /[,”"’'?!]\s?$/.test(text.slice(Math.max(0, hit.index - 2), hit.index));
    if (
      after &&
      !told &&
      inverted &&
      after.at - end < NEAR_VERB / 2 &&
      /^[^.,;:!?\n“”"]*$/.test(text.slice(end, after.at))
    )
      speakers.add(after.name);
  }
  return speakers;
}

/** "Fell, who runs the mill in Upper Dunmere, told": a place in the clause before the verb. */
function isPlaced(text: string, mention: Mention): boolean {
  return (
    IN_PLACE.test(text.slice(Math.max(0, mention.at - 8), mention.at)) &&
    text.charAt(mention.at + mention.name.length) === ','
  );
}

const IN_PLACE = /(?<!\p{L})(?:in|at|from|near|à|en|em|aus|bei|uit|te|w|в|i)\s$/u;

function isFunction(word: string, cues: CuePatterns): boolean {
  return cues.stop.has(word) || cues.article.has(word);
}

/** "Dunmere Town Council", "the charity Mill Lane", "Landgericht Berlin": capitals around the noun or a compound of it. */
function findBody(text: string, noun: string, aside: readonly Span[], cues: CuePatterns): string | null {
  const stem = noun.replace(/[^\p{L}-]/gu, '');
  if (stem.length < 4) return null;
  const capital = stem.charAt(0).toUpperCase() + stem.slice(1).toLowerCase();
  const german = capitalisesNouns(cues);
  if (german && !text.includes(capital) && !text.includes(stem.toLowerCase())) return null;
  const word = `(?:${capital}|\\p{Lu}[\\p{Ll}-]*${stem.toLowerCase()})`;
  const name = '\\p{Lu}[\\p{L}’-]+';
  const of = '(?:of|for|de|du|des|der|del|della|dei|di|do|da|für)(?:\\s(?:the|la|los|las))?';
  const after = `(?:\\s${of}\\s${name}|\\s${name})`;
  // "l’Agence des eaux", "le ministère des Travaux": Romance bodies have small letters in their names.
  const small = isRomance(cues)
    ? `|${capital}\\s${of}\\s\\p{Ll}{3,}|${stem.toLowerCase()}\\s${of}\\s${name}`
    : german
      ? ''
      : `|(?<=\\p{Ll}\\s)${stem.toLowerCase()}(?:\\s${name}){1,3}`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${name}\\s){1,3}${word}${after}{0,3}|${word}${after}{1,3}${small})(?![\\p{L}])`,
    'gu',
  );
  for (const hit of text.matchAll(pattern)) {
    if (holds(aside, hit.index)) continue;
    const words = hit[0].split(/\s+/);
    const named = !isRomance(cues) && words[0] === stem.toLowerCase();
    if (named) return words.slice(1).join(' ');
    while (words.length > 1 && isFunction((words[0] ?? '').toLowerCase(), cues)) words.shift();
    // "Dunmere Police Commissioner Nora Fell" holds an office.
    const behind = words[words.findIndex((each) => each.toLowerCase().endsWith(stem.toLowerCase())) + 1] ?? '';
    if (words.length > 1 && !ROLE_NOUN.test(behind)) return words.join(' ');
  }
  return german ? findCompound(text, stem) : null;
}

/** German bodies that one long word names: "das Ministerium" after "Bundesjustizministerium". */
function findCompound(text: string, stem: string): string | null {
  const whole =
    /^(?:ministerium|gericht|behörde|staatsanwaltschaft|verwaltung|verband|verein|gewerkschaft|agentur|institut|kammer|stiftung|kommission|partei|gesellschaft)(?:e?s)?$/iu
      .exec(stem)?.[0]
      .replace(/(?<!e)s$|es$/u, '');
  if (whole === undefined) return null;
  return (
    new RegExp(`(?<!\\p{L})\\p{Lu}[\\p{Ll}-]{2,}${whole.toLowerCase()}(?=s?(?!\\p{L}))`, 'u').exec(text)?.[0] ?? null
  );
}
